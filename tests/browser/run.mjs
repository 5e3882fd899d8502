// Runs every `*.spec.mjs` beside it against the real desk, in every engine that is installed.
//   node tests/browser/run.mjs [--engine chromium]… [--only part-of-a-name] [--base URL]
//
// A spec is `export default async ({ open, engines, base, desk, check, root }) => …`:
//   check(name, async () => …)   one counted test; a failure is told and the run goes on
//   open(engine, options)        a `Page` (see driver/index.mjs), closed when its check ends
//   engines                      the engines to run in
//   desk                         { base, output(), stop(), restart() }, null with --base
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startDesk } from './desk.mjs';
import { ENGINES, closeAll, open, unavailable } from './driver/index.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const shots = join(root, 'target/browser');

function values(flag) {
  return process.argv.flatMap((word, at) => (word === flag ? [process.argv[at + 1]] : []));
}

const wanted = values('--engine').length ? values('--engine') : ENGINES;
const only = values('--only')[0] ?? '';
const tally = { passed: 0, failed: 0, skipped: 0 };
const engines = [];
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
const desk = given ? null : await startDesk(root);
const base = given ?? desk.base;

for (const name of specs) {
  const pages = new Set();
  const tracked = async (engine, options) => {
    const page = await open(engine, options);
    pages.add(page);
    return page;
  };
  const closePages = async () => {
    for (const page of pages) await page.close().catch(() => {});
    pages.clear();
  };
  const check = async (title, body) => {
    const start = Date.now();
    try {
      await body();
      tally.passed += 1;
      console.log(`ok ${name}: ${title} (${Date.now() - start} ms)`);
    } catch (error) {
      tally.failed += 1;
      console.log(`not ok ${name}: ${title}\n    ${String(error?.stack ?? error).replaceAll('\n', '\n    ')}`);
      for (const page of pages) {
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
}

await closeAll();
await desk?.remove();
console.log(`# pass ${tally.passed}\n# fail ${tally.failed}\n# skip ${tally.skipped}`);
process.exit(tally.failed ? 1 : 0);
