// Every element in every tier and state of the gallery: light, dark and forced colours, from left to right and from right
// to left, at 320, 768 and 1280 CSS pixels (320 is a screen of 1280 at 400 %). Each combination leaves a picture in
// target/browser/matrix and is measured: nothing scrolls sideways, is cut off, lies over each other or is too small to hit.
// The first state of each tier is looked at in all eighteen combinations; the others in both languages, in every scheme
// and every width, but not in every pair of them.
// `node tests/browser/access/sheets.mjs` lays the pictures side by side for people.
import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { violations } from './access/axe.mjs';
import { cell, elements } from './access/gallery.mjs';
import { faults, forced } from './access/measure.mjs';

const LANGUAGES = ['en', 'ar'];
const WIDTHS = [1280, 768, 320];
/** Most of Windows' themes of forced colours are dark. Nothing moves, so that no picture shows a colour on its way. */
const SCHEMES = { light: { still: true }, dark: { dark: true, still: true }, forced: { forced: true, dark: true, still: true } };

/** Where the states after the first are looked at. */
const OTHERS = ['light-1280', 'dark-768', 'light-320', 'dark-320', 'forced-320'];

/** The element with a little of the page around it; one higher than the window in full; what lies over the page with it. */
async function picture(page, tag, path) {
  const clip = await page.eval((name) => {
    if (document.querySelector(name).shadowRoot?.querySelector('dialog[open]')) return { x: 0, y: 0, width: innerWidth, height: innerHeight, scale: 1 };
    const box = document.querySelector(name).getBoundingClientRect();
    return { x: 0, y: Math.max(0, box.top + scrollY - 12), width: document.documentElement.clientWidth, height: box.height + 24, scale: 1 };
  }, tag);
  // Beyond the window what is fixed to it would move.
  const { data } = await page.cdp('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: clip.y + clip.height > 900 });
  await writeFile(path, Buffer.from(data, 'base64'));
}

/** One state in one language: widths and schemes in place. Gives what is wrong. */
async function look(page, { tag, folder, name, whole }) {
  const told = [];
  for (const width of WIDTHS) {
    await page.resize(width, 900);
    // Boxes do not hang on colours, so they are measured once for each width.
    let measured = false;
    for (const [scheme, media] of Object.entries(SCHEMES)) {
      if (!whole && !OTHERS.includes(`${scheme}-${width}`)) continue;
      await page.media(media);
      // Style and layout of the new width and scheme are there after two frames.
      await page.eval(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const where = `${name}-${scheme}-${width}`;
      await picture(page, tag, join(folder, `${where}.png`));
      const found = await violations(page, { ...media, cell: true });
      if (!measured) found.push(...await faults(page));
      measured = true;
      if (scheme === 'forced') found.push(...await page.eval(forced));
      told.push(...found.map((fault) => `${where}: ${fault}`));
    }
  }
  await page.media({});
  await page.resize(1280, 900);
  return told;
}

export default async ({ open, engines, base, check, root }) => {
  if (!engines.includes('chromium')) return;
  const folder = join(root, 'target/browser/matrix');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });

  for (const { tag, element, tiers, states } of await elements(root)) {
    for (const tier of tiers) {
      await check(`${tag}, tier ${tier}`, async () => {
        assert.ok(states.has(tier), 'the gallery has no such state');
        // One page for each language, side by side.
        const told = await Promise.all(LANGUAGES.map(async (lang) => {
          const page = await open('chromium', { locale: lang });
          const found = [];
          for (const [at, state] of states.get(tier).entries()) {
            await cell(page, base, { element, state, lang });
            found.push(...await look(page, { tag, folder, name: `${element}-${tier}-${state}-${lang}`, whole: at === 0 }));
          }
          return found;
        }));
        // All of them: which combinations fail says where to look.
        const wrong = told.flat();
        assert.ok(!wrong.length, `${wrong.length} faults:\n${wrong.join('\n')}`);
      });
    }
  }
};
