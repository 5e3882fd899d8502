// The duties of every country as pages load them: complete, dated, and with nothing for a buyer that is doubtful.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, text } from './files.mjs';

const FOLDER = 'pkg/dist/duties';
const PLACES = ['every_page', 'product', 'checkout', 'terms', 'confirmation', 'invoice', 'warranty', 'shop'];
const files = readdirSync(join(root, FOLDER)).map((name) => ({ name, file: JSON.parse(text(`${FOLDER}/${name}`)) }));
const labels = files.flatMap(({ file }) => Object.values(file.duties).flatMap(({ labels }) => labels));

/** A tag that the engine knows as a language, not only one that is well formed. */
function isLanguage(tag) {
  const [canonical] = Intl.getCanonicalLocales(tag);
  const named = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(canonical);
  return canonical === tag && named !== undefined;
}

test('every country of the law has a file of its own name', () => {
  const law = readdirSync(join(root, 'pkg/dist/law'));
  assert.deepEqual(files.map(({ name }) => name), law);
  for (const { name, file } of files) {
    assert.equal(`${file.country}.json`, name);
    assert.ok(file.duties[file.country], name);
    for (const place of Object.keys(file.duties)) assert.equal(place.slice(0, 2), file.country);
  }
});

test('every duty names its article, its confidence and its day, or says that the day is unknown', () => {
  const functions = files.flatMap(({ file }) => Object.values(file.duties).flatMap((duties) => duties.function ?? []));
  assert.ok(labels.length > 200 && functions.length > 15, `${labels.length} labels, ${functions.length} functions`);
  for (const duty of [...labels, ...functions]) {
    const name = duty.id ?? duty.citation;
    assert.ok(duty.citation?.trim(), name);
    assert.match(duty.confidence, /^(high|medium|low)$/, name);
    assert.match(duty.since, /^(\d{4}-\d\d-\d\d|unknown)$/, name);
    if (duty.until) assert.ok(duty.since === 'unknown' || duty.since <= duty.until, name);
    if (duty.url) assert.match(new URL(duty.url).protocol, /^https?:$/, name);
  }
});

test('prescribed words are there, in one language that exists', () => {
  const verbatim = labels.filter((label) => label.verbatim);
  assert.ok(verbatim.length > 50, String(verbatim.length));
  for (const { id, text, languages } of verbatim) {
    assert.ok(text.trim() === text && text.length > 3, id);
    assert.equal(languages.length, 1, id);
  }
  for (const { id, languages } of labels) {
    assert.ok(languages.length > 0 && languages.every(isLanguage), `${id}: ${languages}`);
  }
});

test('places are those that pages can be', () => {
  for (const { id, on, one_place: one, artwork, verbatim, where } of labels) {
    assert.ok(on.every((place) => PLACES.includes(place)) && new Set(on).size === on.length, id);
    assert.ok(!one || on.length > 1, id);
    assert.ok(!(artwork && verbatim), id);
    assert.ok(where, id);
  }
});

test('every finding of the element has its line in the README', () => {
  const codes = text('pkg/src/elements.ts').split('interface AfterSalesDutyFinding')[1].split('severity')[0].match(/(?<=')\w+(?=')/g);
  assert.ok(codes.length > 10);
  const section = text('pkg/README.md').split('## Duties')[1];
  for (const code of codes) assert.ok(section.includes(`| \`${code}\` |`), code);
});
