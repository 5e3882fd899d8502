// Facts out of schema.org data: the third door, and what stands in it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AfterSalesUsageError, decide, factsFrom, factsFromPage } from '../../pkg/dist/index.js';
import { text } from './files.mjs';
import { blocks, expected } from './pages.mjs';
import { facts, now, policy } from './sample.mjs';

const known = { case: 'return', buyer: { country: 'DE' } };
const lamp = { '@type': 'Product', sku: 'L', offers: { '@type': 'Offer', price: '65.00', priceCurrency: 'EUR' } };
const told = ({ findings }) => findings.map(({ document, code, path }) => `${document} ${code} ${path}`.trim());

test('text, object and a list of either are the same data', async () => {
  const read = await factsFrom(lamp, { known });
  assert.deepEqual(read, {
    type: 'facts',
    facts: { ...known, item: { sku: 'L', price: { minor: 6500, currency: 'EUR' } } },
    findings: [],
  });
  for (const same of [JSON.stringify(lamp), [lamp], [JSON.stringify(lamp)], [lamp, JSON.stringify(lamp)], [null, lamp, 7, undefined]]) {
    assert.deepEqual((await factsFrom(same, { known: JSON.stringify(known) })).facts, read.facts);
  }
  assert.equal((await decide(policy(), { ...read.facts, order: facts().order }, { now })).verdict.status, 'eligible');
});

test('every page of a shop system is read as expected', async () => {
  for (const { page, known, facts, findings } of expected()) {
    const read = await factsFrom(blocks(page), { known });
    assert.equal(JSON.stringify(read.facts), JSON.stringify(facts), page);
    assert.deepEqual(told(read), findings, page);
  }
});

test('a broken block is a finding in the language asked for, and the others count', async () => {
  const read = await factsFrom(['{"@type": "Thing"}', '{"name": "a\nb"}', lamp], { known, locale: 'de' });
  assert.equal(read.facts.item.sku, 'L');
  const [finding, ...more] = read.findings;
  assert.deepEqual(more, []);
  assert.deepEqual([finding.document, finding.code, finding.severity, finding.path], ['page', 'json_syntax', 'warning', '/1']);
  assert.match(finding.message, /^Kein JSON in Zeile 1/);
  assert.ok(finding.help);
});

test('what is guessed and left out is told, with its place and its words', async () => {
  const offers = { '@type': 'Offer', price: '1.299,00', priceCurrency: 'EUR' };
  const read = await factsFrom([{}, { ...lamp, category: 'Home > Lamps', offers }], { known: { buyer: known.buyer } });
  assert.deepEqual(told(read), ['page page_assumed /1/category', 'page page_price /1/offers/price', 'page page_assumed']);
  assert.deepEqual(read.facts, { ...known, item: { sku: 'L', categories: ['home/lamps'] } });
  const [category, price, guess] = read.findings;
  assert.deepEqual(price.details, { what: 'form', value: '1.299,00' });
  assert.equal(price.message, '“1.299,00” is no exact amount in this currency, so the price is left out.');
  assert.ok([category, price, guess].every(({ message, help }) => message && help));
  const elsewhere = await factsFrom(lamp, { known, locale: 'tlh' });
  assert.deepEqual(told(elsewhere), ['options unknown_locale /locale']);
});

test('without a country there are no facts; what is known is judged where it stands', async () => {
  const nowhere = await factsFrom(lamp);
  assert.equal(nowhere.type, 'invalid');
  assert.equal(nowhere.facts, undefined);
  assert.ok(told(nowhere).includes('page page_country_missing'));
  const cases = [
    [{ ...known, buyer: { country: 'Germany' } }, 'facts bad_value /buyer/country'],
    [{ ...known, items: 1 }, 'facts unknown_field /items'],
    [{ ...known, order: { delivered_on: '2026-02-30' } }, 'facts bad_value /order/delivered_on'],
    ['{', 'facts json_syntax'],
    ['[]', 'facts wrong_type'],
    ['{"case":"return","buyer":{"country":"DE"},"__proto__":{"item":{}}}', 'facts unknown_field /__proto__'],
  ];
  for (const [said, finding] of cases) {
    const read = await factsFrom(lamp, { known: said });
    assert.equal(read.type, 'invalid', finding);
    assert.deepEqual(told(read).filter((line) => !line.startsWith('page')), [finding]);
    assert.ok(read.findings.some(({ severity }) => severity === 'error'));
    assert.ok(read.findings.every(({ message }) => message));
  }
});

test('data made to hurt gives findings, never an exception, and facts that decide takes', async () => {
  const deep = (depth) => { let inner = lamp; for (let n = 0; n < depth; n += 1) inner = { '@graph': [inner] }; return inner; };
  const huge = 'x'.repeat(2 ** 20);
  const own = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"@type":"Product","sku":"P","additionalProperty":[{"name":"__proto__","value":"p"}]}');
  const cases = {
    'nested deep': deep(40),
    'nested deeper': deep(20_000),
    'brackets without end': '['.repeat(500_000),
    'a megabyte of name': { ...lamp, name: huge },
    'a megabyte of key': { ...lamp, [huge]: 1 },
    'two megabytes': huge + huge,
    'ten thousand offers': { ...lamp, offers: Array.from({ length: 10_000 }, (_, n) => ({ '@type': 'Offer', price: `${n}`, priceCurrency: 'EUR' })) },
    'ten thousand products': Array.from({ length: 10_000 }, (_, n) => ({ ...lamp, sku: `${n}` })),
    'ten thousand in one text': JSON.stringify(Array.from({ length: 10_000 }, () => ({ '@type': 'Order', orderDate: 'x' }))),
    'ten thousand broken': Array.from({ length: 10_000 }, () => '{'),
    'names of every object': own,
    'wrong types': { '@type': 'Product', sku: { a: 1 }, name: [[[]]], offers: 'free', category: { '@type': 7 }, brand: false, color: null },
    'wrong types in an order': { '@type': 'Order', orderDate: 7, orderedItem: 'lamp', orderDelivery: [null, 1], price: {}, orderStatus: [] },
    'references in a ring': [{ '@id': '#a', '@type': 'Product', isVariantOf: { '@id': '#b' } }, { '@id': '#b', '@type': 'ProductGroup', hasVariant: { '@id': '#a' } }],
    'no data': [],
    'no JSON': ['', 'null', '\u0000', '\ud800', '<!-- {} -->', '7'],
    'a price beyond all numbers': { ...lamp, offers: { '@type': 'Offer', price: '9'.repeat(400), priceCurrency: 'EUR' } },
    markup: { ...lamp, name: '<img src=x onerror=alert(1)>', category: 'javascript:alert(1)' },
  };
  for (const [name, data] of Object.entries(cases)) {
    const start = performance.now();
    const read = await factsFrom(data, { known });
    assert.ok(performance.now() - start < 10_000, name);
    assert.ok(read.findings.length <= 51 && read.findings.every(({ message, help }) => message && help), name);
    assert.equal(read.type, 'facts', `${name}: ${JSON.stringify(read.findings)}`);
    const answer = await decide(policy(), read.facts, { now });
    assert.equal(answer.type, 'decision', `${name}: ${JSON.stringify(answer.findings)}`);
    if (name !== 'references in a ring' && name !== 'nested deep') assert.ok(read.findings.length || /__proto__|<img/.test(JSON.stringify(read.facts)), name);
  }
  assert.equal({}.polluted, undefined);
  assert.deepEqual((await factsFrom(own, { known })).facts.item.attributes, [{ name: '__proto__', value: 'p' }]);
});

test('a call that can never work throws', async () => {
  const ring = {};
  ring.ring = ring;
  for (const wrong of [undefined, null, 7, Symbol.iterator, ring, [ring], [{ price: 1n }]]) {
    await assert.rejects(factsFrom(wrong, { known }), AfterSalesUsageError);
  }
  await assert.rejects(factsFrom(lamp, { known: 7 }), AfterSalesUsageError);
  await assert.rejects(factsFrom(lamp, { locale: 7 }), AfterSalesUsageError);
  await assert.rejects(factsFrom(lamp, null), AfterSalesUsageError);
  await assert.rejects(factsFromPage(), AfterSalesUsageError);
  await assert.rejects(factsFromPage('<html>'), AfterSalesUsageError);
});

test('the example in the documentation runs', async () => {
  const [, example] = text('pkg/src/facts.ts').match(/@example\n([^]*?)\n \*\n/);
  const program = example.replaceAll(/^ \* ?/gm, '');
  const said = [];
  const run = Object.getPrototypeOf(async () => {}).constructor;
  await new run('factsFrom', 'decide', 'policy', 'console', program)(factsFrom, decide, policy(), { log: (...words) => said.push(words) });
  assert.equal(said.length, 1);
  const [[price, status]] = said;
  assert.deepEqual(price, { minor: 18900, currency: 'EUR' });
  assert.match(status, /^(not_)?eligible/);
});
