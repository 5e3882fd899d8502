// What the buyer sees when a part fails: one named test for each row, in every engine. The rows are also the page
// `crates/widget/docs/degradation.md`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FILE, ROWS, written } from './degradation/rows.mjs';

export default async ({ open, engines, check, desk, root }) => {
  await check('the page of all rows is current (node tests/browser/degradation/rows.mjs)', async () => {
    assert.equal(readFileSync(FILE, 'utf8'), written());
  });
  for (const engine of engines) {
    const page = await open(engine, { lasting: true });
    for (const { part, sees, run } of ROWS) {
      await check(`${engine}: ${part}: ${sees}`, () => run(page, { desk, root, engine }));
    }
  }
};
