// Stories of one request: trying again, another wording, a reload, waiting as told, and what a page may do to the sender.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UNKNOWN_KEY, receiptFor, request, senderWith } from '../faults/network.mjs';
import { openTab } from '../faults/tabs.mjs';

const endpoint = { url: 'https://shop.example/api/requests' };
const options = { second: 10 };
const out = request(1);

/** Replies in order, then breaks. */
const inOrder = (...replies) => (call) => {
  const reply = replies.shift();
  return typeof reply === 'function' ? reply(call) : reply;
};
const good = { status: 201, body: receiptFor(out) };

test('trying again looks first and then sends the same', async () => {
  const { send, calls } = await senderWith(inOrder(...Array(6).fill(undefined), UNKNOWN_KEY, good));
  assert.deepEqual(await send(out, endpoint, options), { state: 'unknown' });
  assert.deepEqual(calls.map(({ method }) => method), ['POST', 'GET', 'POST', 'GET', 'POST', 'GET'], 'three tries, each looked up');
  const { state, receipt } = await send(out, endpoint, options);
  assert.deepEqual([state, receipt.id], ['received', 'R-7']);
  const [look, post] = calls.slice(-2);
  assert.deepEqual([look.method, post.method, post.init.body], ['GET', 'POST', out.body]);
});

test('an earlier wording that arrived is told as such', async () => {
  const other = request(1, 'b');
  const reused = { status: 422, type: 'application/problem+json', body: '{"code":"key_reused"}' };
  const there = { status: 200, body: receiptFor(out) };
  const { send } = await senderWith(inOrder(...Array(6).fill(undefined), undefined, reused, there));
  assert.equal((await send(out, endpoint, options)).state, 'unknown');
  const outcome = await send(other, endpoint, options);
  assert.deepEqual([outcome.state, outcome.latest, outcome.receipt.digest], ['received', false, out.digest]);
});

test('a second press joins the first', async () => {
  const { send, calls } = await senderWith(() => good);
  const [one, two] = await Promise.all([send(out, endpoint, options), send({ ...out }, endpoint, options)]);
  assert.deepEqual(one, two);
  assert.equal(calls.length, 1);
});

test('a device that is offline sends nothing, and what left before stays unknown', async () => {
  const { send, calls } = await senderWith(() => good);
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { onLine: false } });
  try {
    const { state, why } = await send(out, endpoint, options);
    assert.deepEqual([state, why, calls.length], ['not_sent', 'offline', 0]);
    const cut = await senderWith(() => undefined);
    navigator.onLine = true;
    assert.equal((await cut.send(out, endpoint, options)).state, 'unknown');
    navigator.onLine = false;
    assert.equal((await cut.send(out, endpoint, options)).state, 'unknown');
  } finally {
    delete globalThis.navigator;
  }
});

test('Retry-After is obeyed up to a minute, in seconds and as a date by the shop’s clock', async () => {
  const date = (seconds) => new Date(Date.UTC(2031, 0, 1) + seconds * 1000).toUTCString();
  const busy = (headers) => ({ status: 429, headers });
  for (const headers of [{ 'retry-after': '30' }, { 'retry-after': date(30), date: date(0) }]) {
    const { send } = await senderWith(inOrder(busy(headers), good));
    const steps = [];
    const start = Date.now();
    const { state } = await send(out, endpoint, { ...options, onProgress: (step) => steps.push(step) });
    assert.equal(state, 'received');
    assert.ok(Date.now() - start >= 295, `waited ${Date.now() - start} ms of 30 seconds of 10 ms`);
    assert.deepEqual(steps.map(({ phase, attempt }) => `${phase} ${attempt}`), ['sending 1', 'waiting 1', 'sending 2']);
    assert.ok(steps[1].retry_at - start >= 295 && steps[1].retry_at - start < 700, 'the time of the next try is told');
  }
  const { send, calls } = await senderWith(inOrder(busy({ 'retry-after': '61' }), UNKNOWN_KEY));
  const { state, why, retry_at: at } = await send(out, endpoint, options);
  assert.deepEqual([state, why, calls.length], ['not_sent', 'busy', 2]);
  assert.ok(Math.abs(at - Date.now() - 610) < 200, 'the shop’s time is passed on');
  const absurd = await senderWith(inOrder(busy({ 'retry-after': '9'.repeat(30) }), UNKNOWN_KEY));
  assert.equal((await absurd.send(out, endpoint, options)).retry_at, null);
});

test('an element that goes away ends the waiting, not the try that is on its way', async () => {
  let arrive;
  const { send, calls } = await senderWith(() => new Promise((done) => { arrive = done; }));
  const gone = new AbortController();
  const told = send(out, endpoint, { second: 1000, signal: gone.signal });
  while (!arrive) await new Promise(setImmediate);
  gone.abort();
  assert.deepEqual(await told, { state: 'unknown' });
  assert.equal(calls[0].init.signal.aborted, false);
  arrive(good);
  assert.equal((await send(out, endpoint, options)).state, 'received', 'who asks again joins it');
  assert.equal(calls.length, 1);
});

test('a reload finds key, address, time and digest, and nothing that was typed', async () => {
  const tab = await openTab();
  const url = 'http://127.0.0.1:9/api/requests';
  const start = Date.now();
  assert.equal((await tab.run(({ send }) => send(out, { url }, { second: 1 }))).state, 'unknown');
  assert.doesNotMatch(tab.storage.text, /example\.com|N-1042/);
  const again = await tab.reload();
  const open = (address) => again.run(({ pending }) => JSON.parse(pending(JSON.stringify({ url: address }))));
  const [entry, ...more] = open(url);
  assert.deepEqual(more, []);
  assert.deepEqual(Object.keys(entry).sort(), ['digest', 'key', 'time', 'url']);
  assert.deepEqual([entry.key, entry.digest, entry.url], [out.key, out.digest, url]);
  assert.ok(entry.time >= start && entry.time <= Date.now());
  assert.deepEqual(open('https://other.example/api/requests'), [], 'another endpoint’s');
  again.run(({ forget }) => forget(out.key));
  assert.deepEqual([open(url), tab.storage.text], [[], '']);
});

test('what a page writes into the store is not believed', async () => {
  const tab = await openTab();
  const entry = { key: out.key, url: endpoint.url, time: Date.now(), digest: out.digest };
  const bad = [null, 1, 'x', {}, { ...entry, key: '<b>' }, { ...entry, digest: 1 }, { ...entry, time: 'now' }, { ...entry, url: {} }, { ...entry, time: 0 }];
  const read = (text) => {
    tab.storage.setItem('after-sales:pending', text);
    return tab.run(({ pending }) => JSON.parse(pending(JSON.stringify(endpoint))));
  };
  assert.deepEqual(read(JSON.stringify([...bad, entry])), [entry]);
  for (const text of ['', '{', '{}', 'null', '"x"']) assert.deepEqual(read(text), [], text);
});

test('calls carry no cookie, no referrer, follow nothing, and small ones outlive the page once', async () => {
  const large = request(2, 'x'.repeat(60_000));
  const { send, calls } = await senderWith(({ key }) => (key === out.key ? undefined : { status: 201, body: receiptFor(large) }));
  await send(out, { ...endpoint, cors: 'preflight' }, options);
  await send(large, endpoint, options);
  for (const { init } of calls) {
    assert.deepEqual([init.credentials, init.redirect, init.referrerPolicy, init.cache], ['omit', 'error', 'no-referrer', 'no-store']);
    assert.equal(Object.getPrototypeOf(init), null, 'nothing comes from Object.prototype');
  }
  assert.deepEqual(calls.map(({ init }) => init.keepalive), [true, ...Array(5).fill(false), false]);
  const own = await senderWith(() => good);
  await own.send(out, { ...endpoint, cors: 'same-origin' }, options);
  assert.equal(own.calls[0].init.credentials, 'same-origin');
});

test('a page that changes its globals later changes nothing', async () => {
  const { send, calls } = await senderWith(() => good);
  const { fetch, setTimeout: real } = globalThis;
  globalThis.fetch = () => assert.fail('the page’s fetch');
  globalThis.setTimeout = () => assert.fail('the page’s setTimeout');
  Object.prototype.preset = 'mailto';
  try {
    assert.equal((await send(out, endpoint, options)).state, 'received');
    assert.equal(calls.length, 1);
  } finally {
    Object.assign(globalThis, { fetch, setTimeout: real });
    delete Object.prototype.preset;
  }
});

test('words go nowhere in the open', async () => {
  const { send, calls } = await senderWith(() => good);
  const said = [];
  const { error } = console;
  console.error = (...words) => said.push(words.join(' '));
  try {
    for (const url of ['http://shop.example/api', 'javascript:alert(1)', 'file:///etc/passwd', 'http://127.0.0.1.example/', '/api', '']) {
      const { state, why } = await send(out, { url }, options);
      assert.deepEqual([state, why, calls.length], ['not_sent', 'refused', 0], url);
    }
  } finally {
    console.error = error;
  }
  assert.doesNotMatch(said.join(), /N-1042|a@example/);
  for (const url of ['http://localhost:8080/api', 'http://[::1]:8080/api']) assert.equal((await send(out, { url }, options)).state, 'received', url);
});

test('the widget’s door answers in JSON and never throws', async () => {
  const { deliver, lookUp, calls } = await senderWith(inOrder(good, UNKNOWN_KEY));
  const steps = [];
  const given = JSON.stringify({ ...out, endpoint });
  assert.equal(JSON.parse(await deliver(given, (step) => steps.push(JSON.parse(step)))).state, 'received');
  assert.deepEqual(steps, [{ phase: 'sending', retry_at: null, attempt: 1 }]);
  const entry = JSON.stringify({ ...out, url: endpoint.url, time: 0, body: undefined });
  const { state, why } = JSON.parse(await lookUp(entry, JSON.stringify(endpoint), () => {}));
  assert.deepEqual([state, why, calls.length], ['not_sent', 'not_arrived', 2]);
  const said = [];
  const { error } = console;
  console.error = (...words) => said.push(words.join(' '));
  try {
    const broken = JSON.parse(await deliver('{"email":"a@example.com', () => {}));
    assert.deepEqual([broken.state, broken.why], ['not_sent', 'refused']);
    assert.equal(JSON.parse(await deliver(given, () => { throw new Error('page'); })).state, 'unknown');
  } finally {
    console.error = error;
  }
  assert.doesNotMatch(said.join(), /a@example/);
});
