// Writes www/accessibility.html from the criteria, the results of the browser tests and what people found by hand:
//   node tests/accessibility/report.mjs [--check]
// With --check it only tells whether the page is current, as a counted test.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { TAGS } from '../browser/access/axe.mjs';
import { page } from './page.mjs';
import { mistakes, titles, verdict } from './verdict.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const RECORD = 'target/browser/results.json';
const PAGE = 'www/accessibility.html';
const read = async (name) => JSON.parse(await readFile(join(root, name), 'utf8'));

const check = process.argv.includes('--check');
const results = await read(RECORD).catch(() => null);
if (!Object.keys(results?.['matrix.spec.mjs'] ?? {}).length) {
  // Without Chromium nothing was looked at, and nothing can be said.
  console.log(`skipped accessibility report: no results of the matrix in ${RECORD}; run: node tests/browser/run.mjs`);
  process.exit(check ? 0 : 1);
}
const given = await read('tests/accessibility/criteria.json');
const { about, entries } = await read('tests/accessibility/manual.json');
const ran = titles(results);
const wrong = mistakes(given, entries, ran);
const rows = given.criteria.map((criterion) => {
  const entry = entries.find((one) => one.criterion === criterion.id);
  return { criterion, entry, result: verdict(criterion, entry ?? { result: 'not checked' }, ran) };
});
const { version } = await read('pkg/package.json');
const { version: axe } = await read('pkg/node_modules/axe-core/package.json');
const text = page({ ...given, version, axe, tags: TAGS, about, rows });

if (check) {
  const now = await readFile(join(root, PAGE), 'utf8').catch(() => '');
  if (now.replaceAll('\r\n', '\n') !== text) wrong.push(`${PAGE} is not what the run gives; run: cargo xtask accessibility`);
  for (const { criterion, result } of rows) if (result === 'does not support') wrong.push(`${criterion.id} ${criterion.name}: does not support`);
} else if (!wrong.length) {
  await writeFile(join(root, PAGE), text);
  console.log(`${PAGE}: ${rows.length} criteria`);
}
for (const line of wrong) console.log(`not ok accessibility report: ${line}`);
console.log(`# pass ${wrong.length ? 0 : 1}\n# fail ${wrong.length ? 1 : 0}`);
process.exit(wrong.length ? 1 : 0);
