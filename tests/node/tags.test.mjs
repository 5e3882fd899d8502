// Prices in tags of a page are taken exactly or not at all, and their currencies have the digits that the engine counts.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root, text } from './files.mjs';

const require = createRequire(join(root, 'pkg/package.json'));
const { transformSync } = await import(pathToFileURL(require.resolve('esbuild')).href);
const source = transformSync(text('pkg/src/page/tags.ts'), { loader: 'ts', format: 'esm' });
const { minor, tagged } = await import(`data:text/javascript,${encodeURIComponent(source.code)}`);

test('a price is exact or none', () => {
  const rows = [
    ['189.00', 'EUR', '18900'], ['189', 'EUR', '18900'], ['0.5', 'EUR', '50'], [' 12.34 ', 'GBP', '1234'], ['0', 'EUR', '0'],
    ['1999', 'JPY', '1999'], ['1999.00', 'JPY', '1999'], ['1.234', 'KWD', '1234'], ['12.340', 'EUR', '1234'],
    ['1999.5', 'JPY', undefined], ['12.345', 'EUR', undefined], ['12,34', 'EUR', undefined], ['1,234.00', 'EUR', undefined],
    ['€12', 'EUR', undefined], ['-1', 'EUR', undefined], ['1e3', 'EUR', undefined], ['', 'EUR', undefined], ['12', 'eur', undefined],
    ['12', '', undefined], ['12345678901', 'EUR', undefined],
  ];
  for (const [amount, currency, wanted] of rows) assert.equal(minor(amount, currency), wanted, `${amount} ${currency}`);
});

test('currencies have the digits of the engine', () => {
  const rust = text('crates/policy/src/money.rs');
  const [, none, three] = /match &self\.0 \{([^]*?)=> 0,([^]*?)=> 3,/.exec(rust);
  const codes = (part) => [...part.matchAll(/b"([A-Z]{3})"/g)].map(([, code]) => code);
  assert.ok(codes(none).length > 10 && codes(three).length > 5);
  for (const code of codes(none)) assert.equal(minor('7', code), '7', code);
  for (const code of codes(three)) assert.equal(minor('7', code), '7000', code);
  const own = [...text('pkg/src/page/tags.ts').matchAll(/\b[A-Z]{3}\b(?=[|)])/g)].map(([code]) => code);
  assert.deepEqual(own.sort(), [...codes(none), ...codes(three)].sort());
});

test('tags of two items say nothing of either', () => {
  const tags = (sku, amount) => [['og:title', 'Lamp'], ['product:retailer_item_id', sku], ['product:price:amount', amount], ['product:price:currency', 'EUR']];
  assert.deepEqual(tagged(tags('a', '10.00'), undefined), { sku: 'a', title: 'Lamp', price: '1000', currency: 'EUR' });
  assert.deepEqual(tagged(tags('a', '10.00'), 'a'), { sku: 'a', title: 'Lamp', price: '1000', currency: 'EUR' });
  assert.deepEqual(tagged(tags('a', '10.00'), 'b'), {});
  const two = [...tags('a', '10.00'), ...tags('b', '12.00')];
  assert.deepEqual(tagged(two, undefined), {});
  assert.deepEqual(tagged([['og:title', 'Our shop']], undefined), {});
  assert.deepEqual(tagged([['og:price:amount', '10.00'], ['og:price:currency', 'EUR']], 'a'), {});
});
