// A policy that is read once gives the answers that `decide` gives.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AfterSalesUsageError, decide, prepare } from '../../pkg/dist/index.js';
import { text } from './files.mjs';
import { facts, now, policy } from './sample.mjs';

/** Purchases that fare differently: early, late, excluded, incomplete. */
function purchases() {
  return Array.from({ length: 60 }, (_, place) => {
    const one = facts();
    one.order.delivered_on = `2026-${String(1 + (place % 10)).padStart(2, '0')}-15`;
    one.order.ordered_on = one.order.delivered_on;
    one.case = ['return', 'withdrawal', 'defect'][place % 3];
    one.buyer.country = ['DE', 'ZZ', 'US-CA', 'JP'][place % 4];
    if (place % 5 === 0) delete one.order.delivered_on;
    if (place % 7 === 0) one.item = { traits: ['custom_made'], title: 'Schal "Ö"\n\\' };
    return one;
  });
}

test('prepared and not, the answers are the same', async () => {
  const [plain, german] = [await prepare(policy()), await prepare(policy(), { locale: 'de' })];
  assert.deepEqual([plain.ok, plain.findings], [true, []]);
  const statuses = new Set();
  for (const purchase of purchases()) {
    const answer = await decide(policy(), purchase, { now, locale: 'de' });
    assert.deepEqual(await german.decide(purchase, { now }), answer);
    assert.ok(answer.sentences.length > 0);
    const bare = await plain.decide(JSON.stringify(purchase), { now });
    assert.deepEqual(bare, { ...answer, sentences: [], locale: 'und', dir: 'ltr' });
    statuses.add(answer.verdict.status);
  }
  assert.ok(statuses.size > 2, [...statuses].join());
  plain.free();
  german.free();
});

test('a list is answered one by one, in its order', async () => {
  const prepared = await prepare(policy());
  // More than crosses at once.
  const list = Array.from({ length: 30 }, purchases).flat();
  const judged = await prepared.decideAll(list, { now });
  assert.equal(judged.length, list.length);
  for (const [place, one] of judged.entries()) {
    if (place >= 60 && place < list.length - 60) continue;
    const { verdict } = await decide(policy(), list[place], { now });
    const rule = verdict.applied_rules.find(({ outcome }) => outcome === 'governs')?.id ?? null;
    assert.deepEqual(one, { type: 'judged', status: verdict.status, rule, best: verdict.best });
  }
  assert.deepEqual(await prepared.decideAll([], { now }), []);
  prepared.free();
});

test('one bad purchase of many spoils none of the others', async () => {
  const prepared = await prepare(policy());
  const bad = facts();
  bad.order.delivered_on = '2026-02-30';
  const huge = facts();
  huge.item = { price: { minor: 1_000_000_000_000, currency: 'EUR' }, quantity: 36_525 };
  const [first, second, third, fourth] = await prepared.decideAll([facts(), bad, huge, facts()], { now });
  assert.deepEqual(first, fourth);
  assert.equal(first.status, 'eligible');
  assert.equal(third.type, 'invalid');
  assert.deepEqual(second, await decide(policy(), bad, { now }));
  assert.equal(second.findings[0].path, '/order/delivered_on');
  assert.ok(second.findings[0].message && second.findings[0].help);
  prepared.free();
});

test('a policy that cannot be used says so, and every answer says why', async () => {
  const broken = policy();
  broken.rules[0].window[0].days = '30';
  const prepared = await prepare(broken, { locale: 'tlh' });
  assert.equal(prepared.ok, false);
  const codes = prepared.findings.map(({ document, code, path }) => `${document} ${code} ${path}`);
  assert.deepEqual(codes, ['policy wrong_type /rules/0/window/0/days', 'options unknown_locale /locale']);
  assert.ok(prepared.findings.every(({ message }) => message));
  assert.deepEqual(await prepared.decide(facts(), { now }), await decide(broken, facts(), { now }));
  const [one] = await prepared.decideAll([facts()], { now });
  assert.equal(one.type, 'invalid');
  const odd = await (await prepare(policy())).decide(facts(), { now: '2026-10-30', clock: 'moon' });
  assert.deepEqual(odd.findings.map(({ path }) => path), ['/clock']);
});

test('asking about one text after another keeps them apart', async () => {
  const other = policy();
  other.rules[0].window[0].days = 3;
  const day = async (which) => (await decide(which, facts(), { now, locale: 'en' })).verdict.policy_hash;
  const [a, b] = [await day(policy()), await day(other)];
  assert.notEqual(a, b);
  for (const [which, hash] of [[policy(), a], [other, b], [policy(), a]]) assert.equal(await day(which), hash);
  const broken = { ...policy(), version: 7 };
  assert.equal((await decide(broken, facts(), { now })).type, 'invalid');
  assert.equal(await day(policy()), a);
});

test('only misuse throws', async () => {
  const prepared = await prepare(policy());
  const misuse = [
    () => prepare(), () => prepare(policy(), { locale: 5 }), () => prepared.decide(), () => prepared.decide(facts(), { now: 1 }),
    () => prepared.decideAll(facts()), () => prepared.decideAll(['{}']), () => prepared.decideAll([null]),
  ];
  for (const call of misuse) await assert.rejects(call, AfterSalesUsageError);
  prepared.free();
  prepared.free();
  await assert.rejects(() => prepared.decide(facts(), { now }), AfterSalesUsageError);
  await assert.rejects(() => prepared.decideAll([facts()], { now }), AfterSalesUsageError);
});

test('the example of the package’s README runs', async () => {
  const blocks = text('pkg/README.md').split('```js\n').map((part) => part.split('```')[0]);
  const program = blocks.find((block) => block.startsWith('import { prepare }'));
  const said = [];
  const Program = Object.getPrototypeOf(async () => {}).constructor;
  const run = new Program('prepare', 'policy', 'facts', 'console', program.replace(/^import .*$/m, ''));
  await run(prepare, policy(), facts(), { log: (...words) => said.push(words) });
  assert.equal(said.length, 2);
  assert.ok(said.every(([status]) => typeof status === 'string'));
});
