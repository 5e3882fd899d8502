// The gallery's list: every element of the manifest is in it with a state as it is drawn and one as it is without us,
// says only what the element takes, and names the themes that there are. Its card is what its policy says.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { check, render } from '../../pkg/dist/index.js';
import { root, text } from './files.mjs';

const FOLDER = 'www/shop/gallery';
const cells = JSON.parse(text(`${FOLDER}/cells.json`));
const manifest = JSON.parse(text('pkg/dist/custom-elements.json'));
const elements = Object.fromEntries(manifest.modules[0].declarations.map((one) => [one.tagName.replace('after-sales-', ''), one]));
const names = (list) => list.map(({ name }) => name);
/** What the page shows: it passes over an element that its package does not have. */
const shown = Object.entries(cells.elements).filter(([kind]) => elements[kind]);

test('every element of the manifest is shown', () => {
  assert.deepEqual(shown.map(([kind]) => kind).sort(), Object.keys(elements).sort());
});

test('each as it is drawn, as a card where it takes one, and as it is without us', () => {
  for (const [kind, { states }] of shown) {
    const away = Object.entries(states).filter(([, { bare, lost }]) => bare || lost).map(([state]) => state);
    assert.ok(states.floor && away.includes('floor'), `${kind} has no floor`);
    assert.ok(Object.keys(states).length > away.length, `${kind} is never drawn`);
    if (names(elements[kind].attributes).includes('card')) assert.ok(states.card, `${kind} has no card`);
    for (const [state, { says, until }] of Object.entries(states)) assert.ok(says && until, `${kind} ${state}`);
  }
});

test('states say only what their element takes', () => {
  for (const [kind, { attributes = {}, states }] of shown) {
    const known = names(elements[kind].attributes);
    for (const [state, cell] of Object.entries(states)) {
      for (const name of Object.keys({ ...attributes, ...cell.attributes })) assert.ok(known.includes(name), `${kind} ${state}: ${name}`);
    }
  }
});

test('the parts that a state waits for are the element’s', () => {
  for (const [kind, { states }] of shown) {
    const parts = names(elements[kind].cssParts);
    for (const [state, { until, steps = [] }] of Object.entries(states)) {
      const selectors = [until, ...steps.flatMap(({ text: _, all: __, ...step }) => Object.values(step))];
      const named = selectors.flatMap((selector) => [...selector.matchAll(/\[part~=([\w-]+)\]/g)].map(([, part]) => part));
      assert.deepEqual(named.filter((part) => !parts.includes(part)), [], `${kind} ${state}`);
    }
  }
});

test('the themes are those of the package', () => {
  const files = readdirSync(join(root, 'pkg/dist/themes')).map((file) => file.replace('.css', ''));
  assert.deepEqual([...cells.themes].sort(), ['none', ...files].sort());
});

test('its policies hold, and the broken one does not', async () => {
  const errors = async (file) => (await check(text(`${FOLDER}/${file}.json`))).findings.filter(({ severity }) => severity === 'error');
  assert.deepEqual(await errors('policy'), []);
  assert.deepEqual(await errors('webhook'), []);
  assert.notDeepEqual(await errors('broken'), []);
});

test('its cards are what the policy says', async () => {
  const item = JSON.parse(text(`${FOLDER}/product.json`));
  for (const locale of cells.cards) {
    const options = { locale, country: 'DE', now: cells.now, item };
    const { card } = await render(text(`${FOLDER}/policy.json`), options);
    assert.deepEqual(JSON.parse(text(`${FOLDER}/cards/${locale}.json`)), card,
      `to mend it, run: after-sales render --policy ${FOLDER}/policy.json --locale ${locale} --country DE --now ${cells.now} `
      + `--product ${FOLDER}/product.json --format card > ${FOLDER}/cards/${locale}.json`);
  }
});
