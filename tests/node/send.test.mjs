// The sending protocol as a table: every status, every kind of body, every answer to the look-up.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UNKNOWN_KEY, receiptFor, request, senderWith } from '../faults/network.mjs';

const endpoint = { url: 'https://shop.example/api/requests' };
const AT_ONCE = 400;
const SECOND = 10;

const problem = (body) => ({ type: 'application/problem+json', body: JSON.stringify(body) });
const KINDS = {
  receipt: (out) => ({ body: receiptFor(out) }),
  'receipt as html': (out) => ({ type: 'text/html', body: receiptFor(out) }),
  'other key': (out) => ({ body: receiptFor({ ...out, key: 'f'.repeat(32) }) }),
  'other digest': (out) => ({ body: receiptFor({ ...out, digest: '0'.repeat(64) }) }),
  'no number': (out) => ({ body: receiptFor(out, { id: '' }) }),
  'cut receipt': (out) => ({ body: receiptFor(out).slice(0, -1) }),
  ok: () => ({ body: '{"ok":true}' }),
  html: () => ({ type: 'text/html', body: '<!doctype html><h1>Welcome</h1>' }),
  empty: () => ({ type: '' }),
  findings: () => problem({ code: 'invalid_request', findings: [{ code: 'bad_value', path: '/email' }] }),
  'unknown key': () => ({ type: UNKNOWN_KEY.type, body: UNKNOWN_KEY.body }),
  'key reused': () => problem({ code: 'key_reused' }),
};
const LOOK_UPS = {
  absent: () => UNKNOWN_KEY,
  there: (out) => ({ status: 200, body: receiptFor(out) }),
  closed: () => ({ status: 403, type: 'text/html', body: '<h1>No</h1>' }),
  silent: () => undefined,
  broken: () => ({ status: 500, type: 'text/html', body: '<h1>Error</h1>' }),
};

/** What the buyer is told, and how often the request leaves, by the protocol's own words. */
function right(status, kind, lookUp) {
  if ((status === 200 || status === 201) && kind === 'receipt') return ['received', 1];
  const denies = status >= 400 && status < 500 && ![408, 409].includes(status) && !(status === 404 && kind === 'unknown key');
  const busy = [425, 429].includes(status);
  if (denies && !busy && kind === 'findings') return ['not_sent invalid /email', 1];
  const tries = denies && !busy ? 1 : 3;
  const why = busy ? 'busy' : denies ? 'refused' : 'not_arrived';
  // An unclear answer is looked up before anything is sent again.
  if (lookUp === 'there') return ['received', busy ? 3 : 1];
  if (lookUp === 'absent' || (lookUp === 'closed' && denies)) return [`not_sent ${why}`, tries];
  return ['unknown', tries];
}

const said = ({ state, why, pointers = [] }) => [state, why, ...pointers].filter(Boolean).join(' ');

// One of each class, and all that have a meaning of their own.
const SPECIAL = [100, 200, 201, 202, 204, 206, 302, 304, 400, 403, 404, 408, 409, 413, 422, 425, 429, 499, 500, 503, 504, 599];

test('every status with every body, by what the look-up says', async () => {
  const all = Array.from({ length: 500 }, (_, at) => at + 100);
  const table = Object.keys(LOOK_UPS)
    .flatMap((lookUp) => (lookUp === 'absent' ? all : SPECIAL).map((status) => ({ status, lookUp })))
    .flatMap((row) => Object.keys(KINDS).map((kind) => ({ ...row, kind })))
    .map((row, number) => ({ ...row, out: request(number + 1) }));
  const byKey = new Map(table.map((row) => [row.out.key, row]));
  const { send, calls } = await senderWith(({ method, key }) => {
    const { status, kind, lookUp, out } = byKey.get(key);
    return method === 'GET' ? LOOK_UPS[lookUp](out) : { status, ...KINDS[kind](out) };
  });
  const wrong = [];
  const queue = table.values();
  const worker = async () => {
    for (const row of queue) row.outcome = said(await send(row.out, endpoint, { second: SECOND }));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const posts = new Map();
  for (const { method, key, init } of calls) {
    if (method !== 'POST') continue;
    posts.set(key, (posts.get(key) ?? 0) + 1);
    if (init.body !== byKey.get(key).out.body) wrong.push(`${key}: another body`);
  }
  for (const { status, kind, lookUp, out, outcome } of table) {
    const found = `${outcome}, sent ${posts.get(out.key)}`;
    const [told, times] = right(status, kind, lookUp);
    if (found !== `${told}, sent ${times}`) wrong.push(`${status} ${kind}, look-up ${lookUp}: ${found}; right: ${told}, sent ${times}`);
  }
  assert.equal(table.length, (500 + 4 * SPECIAL.length) * 12);
  assert.deepEqual(wrong.slice(0, 20), [], `${wrong.length} of ${table.length}`);
});

test('a success that is no receipt counts where the endpoint promises no more, and is never repeated', async () => {
  const webhook = { ...endpoint, preset: 'webhook', success: { status: [200], at: '/ok', is: true } };
  const answers = { 1: { status: 200, body: '{"ok":true}' }, 2: { status: 200, body: '{"ok":false}' }, 3: { status: 502 }, 4: undefined, 5: { status: 429 } };
  const { send, calls } = await senderWith(({ init }) => answers[Number.parseInt(JSON.parse(init.body).key, 16)]);
  const told = [];
  for (const number of Object.keys(answers)) told.push(await send(request(Number(number)), webhook, { second: SECOND }));
  assert.deepEqual(told.map(said), ['received', 'unknown', 'unknown', 'unknown', 'not_sent busy']);
  assert.equal(told[0].confirmed, false);
  assert.equal(calls.length, 4 + 3, 'only who says "later" is asked again');
});

test('what cannot be heard is told as sent without a confirmation, once', async () => {
  const blind = { ...endpoint, preset: 'webhook', cors: 'no-cors' };
  const { send, calls } = await senderWith(({ init }) => (JSON.parse(init.body).message === 'a' ? { status: 0 } : undefined));
  assert.deepEqual(await send(request(1), blind, { second: SECOND }), { state: 'sent_unconfirmed' });
  assert.deepEqual(await send(request(2, 'b'), blind, { second: SECOND }), { state: 'unknown' });
  assert.deepEqual(calls.map(({ init }) => init.redirect), ['follow', 'follow']);
});
