// Whole cards of many shops in every locale have in every engine the bytes that they have natively.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { policies, text } from '../node/files.mjs';
import { serve } from './files.mjs';

export default async ({ open, engines, check, root }) => {
  const cases = JSON.parse(text('tests/vectors/cards/cases.json'));
  const known = JSON.parse(text('tests/vectors/cards/digests.json'));
  const locales = Object.keys(known);
  const server = await serve([
    ['/after-sales/', join(root, 'pkg/dist')],
    ['/node/', join(root, 'tests/node')],
    ['/cards.json', { type: 'application/json', body: JSON.stringify({ cases, policies: policies(cases), locales }) }],
    ['/', join(root, 'tests/browser')],
  ]);
  for (const engine of engines) {
    await check(`${cases.length} cards in ${locales.length} locales have the same bytes in ${engine}`, async () => {
      const page = await open(engine);
      await page.goto(`${server.base}/cards.html`);
      const answers = await page.waitFor(() => window.failure ?? window.answers, 120_000);
      assert.deepEqual(answers, known);
      console.log(`# a whole policy with its law in words, from its text, in ${engine}: ${(await page.eval('window.speed')).toFixed(2)} ms`);
    });
  }
  await server.close();
};
