// Three doors, the same result, from JavaScript: an order system's facts, the buyer's answers and schema.org data
// of the same purchase end in the same bytes. The purchases are those of the native test.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide, factsFrom } from '../../pkg/dist/index.js';
import { text } from './files.mjs';

const purchases = JSON.parse(text('crates/formats/tests/purchases.json'));

async function judge(purchase, facts) {
  const policy = text(`examples/policies/${purchase.policy}.json`);
  const answer = await decide(policy, facts, { now: purchase.now, clock: 'device' });
  assert.equal(answer.type, 'decision', `${purchase.name}: ${JSON.stringify(answer.findings)}`);
  return answer.verdict;
}

/** Where the self-check puts the answer to a question. */
const SLOTS = {
  ordered_on: ['order', 'ordered_on'], shipped_on: ['order', 'shipped_on'], delivered_on: ['order', 'delivered_on'],
  estimated_delivery_on: ['order', 'estimated_delivery_on'], order_state: ['order', 'state'], noticed_on: ['event', 'noticed_on'],
};

function answer({ fact, state }, truth, facts) {
  if (fact === 'state') {
    const known = truth.answers?.find((one) => one.state === state);
    if (known) (facts.answers ??= []).push(known);
    return;
  }
  const [group, name] = SLOTS[fact] ?? [];
  const value = truth[group]?.[name];
  if (fact === 'delivered_on') (facts.order ??= {}).arrived = value !== undefined;
  if (value !== undefined) (facts[group] ??= {})[name] = value;
}

/** One question after the other, the one that settles most first. */
async function selfCheck(purchase) {
  const truth = purchase.system;
  const { ordered_on, channel, tags } = truth.order ?? {};
  const order = { ...(purchase.tag_says_when && ordered_on ? { ordered_on } : {}), ...(channel && { channel }), ...(tags && { tags }) };
  const facts = { case: truth.case, buyer: truth.buyer, item: truth.item, order };
  const asked = new Set();
  for (;;) {
    const verdict = await judge(purchase, facts);
    const open = (verdict.missing_facts ?? []).find(({ fact, state }) => !asked.has(`${fact} ${state}`));
    if (!open) return { verdict, asked: asked.size };
    asked.add(`${open.fact} ${open.state}`);
    answer(open, truth, facts);
  }
}

function fromPage({ page, said, system }) {
  return factsFrom(page, { known: { ...said, case: system.case, buyer: { ...said.buyer, country: system.buyer.country } } });
}

let questions = 0;
for (const purchase of purchases) {
  test(purchase.name, async () => {
    const bySystem = await judge(purchase, purchase.system);
    assert.equal(bySystem.status, purchase.status);
    const { verdict, asked } = await selfCheck(purchase);
    questions += asked;
    assert.equal(JSON.stringify(verdict), JSON.stringify(bySystem), 'system and buyer');
    const read = await fromPage(purchase);
    assert.equal(read.type, 'facts', JSON.stringify(read.findings));
    assert.equal(JSON.stringify(await judge(purchase, read.facts)), JSON.stringify(bySystem), 'system and page');
  });
}

test('there are purchases, and the buyer was really asked', () => {
  assert.ok(purchases.length >= 12 && questions >= purchases.length, `${questions}`);
});

test('a page that says something else ends otherwise', async () => {
  const [purchase] = purchases;
  const page = JSON.parse(JSON.stringify(purchase.page).replaceAll('2026-10-24', '2026-09-01'));
  const read = await fromPage({ ...purchase, page });
  const [other, truth] = await Promise.all([judge(purchase, read.facts), judge(purchase, purchase.system)]);
  assert.notEqual(JSON.stringify(other), JSON.stringify(truth));
});
