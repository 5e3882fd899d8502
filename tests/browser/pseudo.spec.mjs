// Every cell of the gallery in two pseudo-locales: nothing is cut or reaches past the side at 320 px and at text twice as
// large.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from './files.mjs';
import { arrived, cut, sideways } from './fits.mjs';
import { changed } from './pseudo/package.mjs';
import { inPattern } from './pseudo/words.mjs';

/** Text twice as large, as a reader sets it in the browser. */
const large = () => { document.documentElement.style.fontSize = '200%'; };

export default async ({ open, engines, check, root }) => {
  await check('a pattern keeps its arguments, keys and escapes', async () => {
    const loud = (pattern) => inPattern(pattern, (text) => text.toUpperCase());
    assert.equal(loud('a {b:day} c'), 'A {b:day} C');
    assert.equal(loud('{n?0=none \\| \\{|one={w?shop=ours|*b=yours} {n}|*other={n} left}!'), '{n?0=NONE \\| \\{|one={w?shop=OURS|*b=YOURS} {n}|*other={n} LEFT}!');
  });

  if (!engines.includes('chromium')) return;
  const files = changed(join(root, 'pkg/dist'));
  const swap = (path, answer) => {
    const own = files[path.replace('/after-sales/', '')];
    if (own && path.startsWith('/after-sales/')) answer.body = Buffer.from(own);
  };
  const server = await serve([['/after-sales/', join(root, 'pkg/dist')], ['/', join(root, 'www')]], { change: swap });
  const cells = JSON.parse(await readFile(join(root, 'www/shop/gallery/cells.json'), 'utf8'));
  const broken = ({ lost, bare }) => lost || bare;
  const all = Object.entries(cells.elements).flatMap(([kind, { states }]) =>
    Object.entries(states).filter(([, cell]) => !broken(cell)).map(([state]) => ({ kind, state })));
  for (const lang of ['en', 'ar']) {
    await check(`${all.length} cells in pseudo-${lang === 'en' ? 'accents' : 'bidi'} fit at 320 px and with large text`, async () => {
      const page = await open('chromium', { width: 320, height: 700 });
      const wrong = [];
      for (const { kind, state } of all) {
        await page.resize(320, 700);
        await page.goto(`${server.base}/gallery.html?${new URLSearchParams({ element: kind, state, lang })}`);
        const how = await page.waitFor(arrived, 30_000);
        const name = `${kind} ${state}`;
        if (how !== 'arrived') wrong.push(`${name}: ${how}`);
        const fits = async (at) => {
          const found = [await page.eval(sideways), ...(await page.eval(cut))].filter(Boolean);
          if (found.length) wrong.push(`${name} ${at}: ${found.join(', ')}`);
        };
        await fits('at 320 px');
        await page.resize(640, 900);
        await page.eval(large);
        await fits('with large text');
      }
      assert.deepEqual(wrong, []);
    });
  }
  await server.close();
};
