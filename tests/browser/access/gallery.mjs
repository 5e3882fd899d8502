// The cells of www/gallery.html: every element in every state. The list is the gallery's own.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Tier of a state: what the shop wrote, the card that was made before, the widget. */
const tierOf = (state) => ({ floor: 0, card: 1 })[state] ?? 2;

/**
 * @returns {Promise<{tag: string, element: string, tiers: number[], states: Map<number, string[]>}[]>} every element of
 *   the package with the tiers that it has, and the gallery's states of each
 */
export async function elements(root) {
  const manifest = JSON.parse(await readFile(join(root, 'pkg/dist/custom-elements.json'), 'utf8'));
  const cells = JSON.parse(await readFile(join(root, 'www/shop/gallery/cells.json'), 'utf8'));
  const declared = manifest.modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName);
  return declared.map(({ tagName, attributes = [] }) => {
    const element = tagName.replace('after-sales-', '');
    const states = new Map();
    for (const [state, { empty }] of Object.entries(cells.elements[element]?.states ?? {})) {
      // A cell that shows nothing has nothing to look at.
      if (!empty) states.set(tierOf(state), [...states.get(tierOf(state)) ?? [], state]);
    }
    return { tag: tagName, element, tiers: attributes.some(({ name }) => name === 'card') ? [0, 1, 2] : [0, 2], states };
  });
}

/** Opens one cell alone, and waits until its state stands. `more` are further parts of the address, such as `theme`. */
export async function cell(page, base, { element, state, lang, ...more }) {
  await page.goto(`${base}/gallery.html?${new URLSearchParams({ element, state, lang, ...more })}`);
  const failed = await page.waitFor(() => {
    const { arrived, failed } = document.documentElement.dataset;
    return arrived === undefined ? failed && `failed: ${failed}` : 'arrived';
  }, 20_000);
  if (failed !== 'arrived') throw new Error(`${element} ${state} ${lang}: ${failed}`);
}
