// Every vector in every engine gives the bytes that Node gives; Chromium's are left for the comparison
// with the native ones.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { leave, policies, vectors } from '../node/files.mjs';
import { answers } from '../node/vectors.mjs';
import { serve } from './files.mjs';

export default async ({ open, engines, check, root }) => {
  const all = vectors();
  const texts = policies(all);
  const { decide } = await import('../../pkg/dist/index.js');
  const expected = await answers(decide, all, texts);
  const server = await serve([
    ['/after-sales/', join(root, 'pkg/dist')],
    ['/node/', join(root, 'tests/node')],
    ['/vectors.json', { type: 'application/json', body: JSON.stringify({ vectors: all, policies: texts }) }],
    ['/', join(root, 'tests/browser')],
  ]);
  for (const engine of engines) {
    await check(`${all.length} vectors give the same bytes in ${engine}`, async () => {
      const page = await open(engine);
      await page.goto(`${server.base}/vectors.html`);
      const lines = await page.waitFor(() => window.failure ?? window.answers, 30_000);
      assert.deepEqual(lines, expected);
      if (engine === 'chromium') leave('chromium', lines);
    });
  }
  await server.close();
};
