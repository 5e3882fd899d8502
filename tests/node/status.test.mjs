// A case in words, by the built module: every sentence in every language, and none that the element does not ask for.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { root, text } from './files.mjs';

const LOCALES = ['en', 'de', 'es', 'ar', 'zh-Hans'];
const NOW = '2026-11-22T10:00:00+01:00';
const dist = (path) => join(root, 'pkg/dist', path);
let card;
const packs = {};

before(async () => {
  card = await import(dist('card.js'));
  await card.default({ module_or_path: await readFile(dist('card_bg.wasm')) });
  for (const locale of LOCALES) {
    const parts = [`locales/${locale}.json`, `locales/track/${locale}.json`].map((path) => readFile(dist(path), 'utf8'));
    packs[locale] = (await Promise.all(parts)).join('');
  }
});

const CASE = {
  shop: 'Nordlys', case: 'return', received_at: '2026-11-20T09:05:00+01:00', since: '2026-11-20T09:05:00+01:00',
  answer_by: '2026-11-23T09:05:00+01:00', resolution: 'repair', refund: { minor: 12900, currency: 'EUR' },
  photos: { named: 3, missing: 2 }, takes_messages_until: NOW, rating: { stars: 2, changeable_until: NOW },
  history: [{ at: '2026-11-20T09:05:00+01:00' }, { at: 'yesterday' }],
};

/** Names of sentences: `CaseWriteGo` in the module's tables, `'case-write-go'` in the element's list. */
const kebab = (name) => name.replaceAll(/(?<!^)[A-Z]/g, '-$&').toLowerCase();
const table = (source, name, item) => {
  const from = source.indexOf('=', source.indexOf(`const ${name}`));
  return [...source.slice(from, source.indexOf(']', source.indexOf('[', from) + 1)).matchAll(item)].map(([, word]) => word);
};
const rust = text('crates/card/src/status.rs');
const names = ['PLAIN', 'KEYED', 'READ', 'VALUED'].flatMap((name) => table(rust, name, /Id::(\w+)/g)).map(kebab);
const element = ['PLAIN', 'KEYED', 'VALUED'].flatMap((name) => table(text('pkg/src/status/said.ts'), name, /'([a-z-]+)'/g));

const answered = (given, locale, now) => {
  const answer = JSON.parse(card.status(given, packs[locale], now));
  return { ...answer, words: Object.fromEntries(answer.words.map((words, at) => [names[at], words])) };
};
const said = (given, locale = 'en', now = NOW) => answered(JSON.stringify({ ...CASE, ...given }), locale, now);

/** Every text in a tree, with where it stands. */
const texts = (node, at = '') => (typeof node === 'string' ? [[at, node]] : Object.entries(node ?? {}).flatMap(([name, value]) => texts(value, `${at}/${name}`)));

test('module and element know the same sentences by the same places', () => {
  assert.deepEqual(element, names);
  assert.equal(JSON.parse(card.status('', packs.en, NOW)).words.length, names.length);
});

test('every sentence of a case is there in every language', () => {
  for (const locale of LOCALES) {
    const answer = said({}, locale);
    assert.deepEqual([answer.locale, answer.dir], [locale, locale === 'ar' ? 'rtl' : 'ltr']);
    for (const [at, shown] of texts(answer)) assert.ok(shown.trim() && !/[{}]/.test(shown), `${locale} ${at}: "${shown}"`);
  }
  const { words } = said({}, 'de');
  for (const state of ['received', 'in_review', 'waiting', 'accepted', 'refused', 'completed']) {
    for (const name of ['case-state', 'case-lead', 'case-next']) assert.ok(words[name][state], `${name} ${state}`);
    // Each says something else: none is the last variant by mistake.
    assert.equal(new Set(Object.values(words['case-next'])).size, 6);
  }
});

test('everything that the element asks for is said', () => {
  const files = readdirSync(join(root, 'pkg/src/status')).filter((name) => name !== 'said.ts');
  const source = files.map((name) => text(`pkg/src/status/${name}`)).join('') + text('pkg/src/status.ts');
  const asked = new Set([...source.matchAll(/'((?:case|track|desk)-[a-z-]+)'/g)].map(([, name]) => name));
  const { words } = said({});
  assert.ok(asked.size > 40, String(asked.size));
  assert.deepEqual([...asked].filter((name) => !(name in words)), []);
  assert.deepEqual(Object.keys(words).filter((name) => !asked.has(name)), [], 'nothing is said for nobody');
});

test('words without a case are for the page that has none yet', () => {
  for (const given of ['', '<!doctype html>', 'null', '[]', '{"history":']) {
    const { words, when, received } = answered(given, 'de', NOW);
    assert.deepEqual([when, received, words['case-since']], [[], '', null], given);
    assert.equal(words['track-stood'], 'So war der Stand am 22. November 2026, 10:00 Uhr.');
  }
  assert.equal(card.status('{}', 'no pack', NOW), 'null');
});

test('values are those of the case, by the shop’s clock, in the buyer’s digits', () => {
  const { words, received, when } = said({});
  assert.equal(received, 'November 20, 2026, 09:05');
  assert.deepEqual(when, [received, 'yesterday']);
  assert.equal(words['desk-money'], '€129.00');
  assert.equal(words['track-photos'], 'Photos that have not arrived yet: 2.');
  assert.deepEqual(words['desk-remedy'], { repair: 'Repair' });
  assert.equal(words['track-clock'], 'Times are by the clock of Nordlys.');
  assert.match(said({}, 'ar').received, /٠٩:٠٥/);
  for (const refund of [null, {}, { minor: 1, currency: 'euro' }, { minor: '1', currency: 'EUR' }]) {
    assert.equal(said({ refund }).words['desk-money'], null);
  }
  assert.equal(said({ shop: '<b>N&amp;' }).words['track-clock'], 'Times are by the clock of <b>N&amp;.');
});
