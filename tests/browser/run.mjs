// Runs every `*.spec.mjs` beside it against the real desk, in every engine that is installed.
//   node tests/browser/run.mjs [--engine chromium]… [--only part-of-a-name] [--test part-of-a-title] [--base URL] [--hands N]
//
// With several hands, as many programs like this one take the specs from one list, each with a desk and browsers of its own.
// What measures time runs when they are done, with nothing beside it.
//
// A spec is `export default async ({ open, engines, base, desk, check, root }) => …`:
//   check(name, async () => …)   one counted test; a failure is told and the run goes on
//   open(engine, options)        a `Page` (see driver/index.mjs), closed when its check ends; with `lasting`, when the spec ends
//   engines                      the engines to run in
//   desk                         { base, output(), stop(), restart() }, null with --base
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startDesk } from './desk.mjs';
import { shareOut } from './hands.mjs';
import { ENGINES, closeAll, open, unavailable } from './driver/index.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const shots = join(root, 'target/browser');

function values(flag) {
  return process.argv.flatMap((word, at) => (word === flag ? [process.argv[at + 1]] : []));
}

const wanted = values('--engine').length ? values('--engine') : ENGINES;
const only = values('--only')[0] ?? '';
const words = values('--test')[0] ?? '';
const tally = { passed: 0, failed: 0, skipped: 0 };
const engines = [];
/** Whether each check held, by spec and title, for the accessibility report. */
const results = {};
for (const engine of wanted) {
  const why = unavailable(engine);
  if (!why) engines.push(engine);
  else {
    tally.skipped += 1;
    console.log(`skipped ${engine}: ${why}`);
  }
}

const specs = (await readdir(here)).filter((name) => name.endsWith('.spec.mjs') && name.includes(only)).sort();
const given = values('--base')[0];
const hands = Number(values('--hands')[0] ?? 1);
/** One of several hands is told what to run next; else the list is run from its head. */
const next = process.send ? told : () => specs.shift();

function told() {
  process.send({ wants: true });
  return new Promise((resolve) => { process.once('message', resolve); });
}

if (hands > 1 && !process.send) {
  const sum = await shareOut(fileURLToPath(import.meta.url), specs, hands, engines);
  for (const [name, count] of Object.entries(sum.tally)) tally[name] += count;
  Object.assign(results, sum.results);
  await finish();
}

const desk = given ? null : await startDesk(root);
const base = given ?? desk.base;

for (let name = await next(); name; name = await next()) {
  const pages = new Set();
  // A browser of its own for each of a hundred short checks would take longer than the checks.
  const shared = new Set();
  const tracked = async (engine, { lasting = false, ...options } = {}) => {
    const page = await open(engine, options);
    (lasting ? shared : pages).add(page);
    return page;
  };
  const closePages = async (all = pages) => {
    for (const page of all) await page.close().catch(() => {});
    all.clear();
  };
  const check = async (title, body) => {
    if (!title.includes(words)) return;
    const start = Date.now();
    const held = (whether) => { (results[name] ??= {})[title] = whether; };
    try {
      await body();
      tally.passed += 1;
      held(true);
      console.log(`ok ${name}: ${title} (${Date.now() - start} ms)`);
    } catch (error) {
      tally.failed += 1;
      held(false);
      console.log(`not ok ${name}: ${title}\n    ${String(error?.stack ?? error).replaceAll('\n', '\n    ')}`);
      for (const page of [...pages, ...shared]) {
        const file = join(shots, `${`${name}-${title}-${page.engine}`.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`);
        await page.screenshot(file).then(() => console.log(`    screen: ${file}`), () => {});
      }
    }
    await closePages();
  };
  try {
    const spec = await import(pathToFileURL(join(here, name)).href);
    await spec.default({ open: tracked, engines, base, desk, check, root });
  } catch (error) {
    tally.failed += 1;
    console.log(`not ok ${name}: did not run\n    ${String(error?.stack ?? error).replaceAll('\n', '\n    ')}`);
  }
  await closePages();
  await closePages(shared);
}

await closeAll();
await desk?.remove();
await finish();

/** Writes down what held, tells the sum and ends. */
async function finish() {
  if (process.send) {
    await new Promise((done) => { process.send({ tally, results }, done); });
    process.exit(0);
  }
  // A run of a part leaves what is known of the rest.
  const record = join(shots, 'results.json');
  const partly = only || words || given || values('--engine').length;
  const known = partly ? JSON.parse(await readFile(record, 'utf8').catch(() => '{}')) : {};
  for (const [name, checks] of Object.entries(results)) known[name] = { ...known[name], ...checks };
  await mkdir(shots, { recursive: true });
  await writeFile(record, JSON.stringify(known, null, 1));
  console.log(`# pass ${tally.passed}\n# fail ${tally.failed}\n# skip ${tally.skipped}`);
  process.exit(tally.failed ? 1 : 0);
}
