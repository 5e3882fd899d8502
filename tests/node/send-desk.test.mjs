// The built sender, the real desk, and a connection that is cut at a byte of the request or of the answer: what the buyer
// is told is true, the same request again gets its receipt, and there is one case.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startDesk } from '../browser/desk.mjs';
import { openProxy } from '../faults/proxy.mjs';
import { chance, digestOf } from '../faults/random.mjs';
import { openTab } from '../faults/tabs.mjs';
import { root } from './files.mjs';

const seed = Number(process.env.AFTER_SALES_SEED ?? Date.now() % 2 ** 31);
const random = chance(seed);
const WORKERS = 8;
// Long enough for a desk on a busy machine: a deadline is 2.4 seconds.
const second = 120;
let desk;

before(async () => {
  desk = await startDesk(root);
});
after(() => desk?.remove());

function request() {
  const key = random.hex(32);
  const body = JSON.stringify({
    key,
    order_reference: 'N-1042',
    email: 'cut@example.com',
    facts: { case: 'return', buyer: { country: 'DE' }, order: { ordered_on: '2026-11-01', delivered_on: '2026-11-05' } },
    locale: 'de',
    statement_shown: 'Sie können die Kopfhörer zurückgeben.',
    policy_hash: '0'.repeat(64),
    message: 'Bitte nicht verlieren.',
  });
  return { key, body, digest: digestOf(body) };
}

const found = async ({ key }) => {
  const answer = await fetch(`${desk.base}/api/requests/by-key/${key}`);
  return { status: answer.status, ...(await answer.json()) };
};

test(`an exchange cut at any byte, seed ${seed}`, async (context) => {
  const tab = await openTab();
  const send = (out, base, options = {}) => tab.run((sender) => sender.send(out, { url: `${base}/api/requests` }, { second, ...options }));
  const measure = await openProxy(desk.base);
  assert.equal((await send(request(), measure.base)).state, 'received');
  const sizes = measure.counts();
  await measure.close();
  assert.ok(sizes.request > 600 && sizes.response > 300, JSON.stringify(sizes));
  // One byte in nine, by chance, and the last ones of both.
  const cuts = Object.entries(sizes).flatMap(([side, size]) => {
    const spread = Array.from({ length: size }, (_, at) => at + 1).filter((at) => random.below(9) === 0 || at > size - 4);
    return spread.map((at) => ({ side, at, how: random.pick(['reset', 'reset', 'reset', 'reset', 'close', 'close', 'close', 'hang']) }));
  });
  const told = {};
  const wrong = [];
  const ids = new Set();
  const queue = cuts.values();
  const worker = async () => {
    const proxy = await openProxy(desk.base);
    for (const { side, at, how } of queue) {
      const out = request();
      proxy.cutNext(side, at, how);
      const outcome = await send(out, proxy.base);
      told[outcome.state] = (told[outcome.state] ?? 0) + 1;
      const there = await found(out);
      const where = `${side} ${at} ${how}, told ${outcome.state}`;
      if (outcome.state === 'received' && there.digest !== out.digest) wrong.push(`${where}: not there`);
      if (outcome.state === 'not_sent' && there.status !== 404) wrong.push(`${where}: there`);
      const again = await send(out, proxy.base);
      if (again.state !== 'received' || (there.id ?? again.receipt.id) !== again.receipt.id) wrong.push(`${where}: again ${JSON.stringify(again)}`);
      else if (ids.has(again.receipt.id)) wrong.push(`${where}: two keys, one case`);
      ids.add(again.receipt?.id);
    }
    await proxy.close();
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
  context.diagnostic(`${cuts.length} cuts of ${sizes.request} + ${sizes.response} bytes: ${JSON.stringify(told)}`);
  assert.deepEqual(wrong, []);
  assert.ok(told.received > cuts.length / 2, 'one cut seldom keeps a request from its receipt');
});

test('a desk that is killed while it answers keeps what it said', async () => {
  const tab = await openTab();
  const send = (out) => tab.run((sender) => sender.send(out, { url: `${desk.base}/api/requests` }, { second }));
  const sent = Array.from({ length: 24 }, request);
  const flights = sent.map(send);
  await Promise.race(flights);
  await desk.restart();
  const outcomes = await Promise.all(flights);
  for (const [at, { state }] of outcomes.entries()) {
    const there = await found(sent[at]);
    if (state === 'received') assert.equal(there.status, 200);
    if (state === 'not_sent') assert.equal(there.status, 404);
    assert.equal((await send(sent[at])).state, 'received', 'and the rest gets there with the same key');
  }
});
