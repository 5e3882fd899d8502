// Whole cards of many shops in every locale: byte for byte what the native test has.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as sdk from '../../pkg/dist/index.js';
import { digests } from './cards.mjs';
import { policies, text } from './files.mjs';

const cases = JSON.parse(text('tests/vectors/cards/cases.json'));
const known = JSON.parse(text('tests/vectors/cards/digests.json'));

test('there are cards of 20 shops in 40 languages', () => {
  assert.ok(cases.length >= 20 && Object.keys(known).length >= 40);
});

for (const [locale, expected] of Object.entries(known)) {
  test(`cards in ${locale}`, async () => {
    assert.deepEqual(await digests(sdk, cases, policies(cases), locale), expected);
  });
}
