// What an endpoint writes is text, a link is a link that can be shown, and a page's own scripts change nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { source } from '../wire/bundle.mjs';
import { outgoing, pairs } from '../wire/sample.mjs';

const { wireOf } = await source('send/wire.ts');
const { link, words } = await source('send/safe.ts');
const { fill } = await source('send/template.ts');

const HOME = 'https://desk.example/api/requests';

test('links: https, or a path on the endpoint\'s site', () => {
  assert.equal(link('/status/1', HOME), 'https://desk.example/status/1');
  assert.equal(link('/status/1', '/api/requests'), '/status/1');
  assert.equal(link('https://other.example/x', HOME), 'https://other.example/x');
  assert.equal(link('http://127.0.0.1:9/x', 'http://127.0.0.1:9/api'), 'http://127.0.0.1:9/x');
  for (const bad of ['javascript:alert(1)', 'JaVaScRiPt:x', 'data:text/html,x', '//evil.example', '/\\evil.example', 'http://desk.example/',
    'https://', 'https://a@b.example/', ' https://x.example', 'https://x.example/\u202e', '/\t/evil', 'mailto:a@b.example', '', 7, null, undefined,
    `https://x.example/${'a'.repeat(2048)}`]) {
    assert.equal(link(bad, HOME), '', String(bad));
  }
});

test('on the endpoint\'s own page over http a link becomes a path', () => {
  globalThis.location = { origin: 'http://localhost:8080' };
  try {
    assert.equal(link('http://localhost:8080/status/1', '/api/requests'), '/status/1');
    assert.equal(link('http://localhost:9090/status/1', '/api/requests'), '');
  } finally {
    delete globalThis.location;
  }
});

test('words: no markup, no control characters, at most 300', () => {
  assert.equal(words('<img src=x onerror=alert(1)>Hi <b>you</b>\u0000\u202e!'), 'Hi you !');
  assert.equal([...words('😀'.repeat(400))].length, 300);
  for (const none of [7, null, {}, ['x'], undefined]) assert.equal(words(none), '');
});

test('what a page puts on Object.prototype is neither an option nor data', () => {
  const clean = JSON.stringify([wireOf({ url: HOME }).post(outgoing()), wireOf({ url: HOME, preset: 'zendesk' }).post(outgoing())]);
  const poison = {
    preset: 'webhook', cors: 'no-cors', body: { stolen: 1 }, headers: pairs({ 'X-Evil': '1' }), success: {}, look_up: '/evil', method: 'PUT', format: 'form',
    $from: '/email', $text: 'x', $each: '/serials', phone: '1', id: '1', code: 'unknown_key', acknowledgement: 'mail', errors: [{ detail: 'x' }], way: 'copy', path: '/evil', key: true,
  };
  for (const [name, value] of Object.entries(poison)) Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
  try {
    const wire = wireOf(JSON.parse(JSON.stringify({ url: HOME })));
    const zendesk = wireOf({ url: HOME, preset: 'zendesk' });
    const out = outgoing();
    assert.equal(JSON.stringify([wire.post(out), zendesk.post(out)]), clean);
    assert.equal(wire.promises, 'receipt');
    assert.equal(zendesk.lookUp(out), undefined);
    const empty = { status: 404, type: 'application/json', text: '{}', retryAfter: null };
    assert.deepEqual(wire.judge(empty, out, [out.digest]), { verdict: 'refused', message: '' });
    assert.equal(fill({ $text: '{/phone}!' }, { request: {}, named: {} }), undefined);
  } finally {
    for (const name of Object.keys(poison)) delete Object.prototype[name];
  }
});

test('a key called __proto__ stays a key', () => {
  const filled = fill(JSON.parse('{ "__proto__": { "a": 1 }, "b": { "$from": "/b" } }'), { request: { b: 2 }, named: {} });
  assert.equal(JSON.stringify(filled), '{"__proto__":{"a":1},"b":2}');
  assert.equal({}.a, undefined);
});

test('settings that are no settings do not make a wire fail', () => {
  const broken = [{}, { url: 7 }, { url: HOME, headers: 'x', settings: 5 }, { url: HOME, preset: 'constructor' }, { url: HOME, body: { $from: 7 } },
    { url: HOME, success: 'x', errors: 3, answer: [] }, { url: HOME, timeout_seconds: 'soon' }];
  const out = outgoing();
  for (const endpoint of broken) {
    const wire = wireOf(endpoint);
    assert.equal(typeof wire.post(out).url, 'string');
    wire.lookUp(out);
    for (const text of ['', '{}', '[]', 'null', '{"errors":5}', '{"errors":[null,7,{"pointer":[null]}]}', '{"findings":[{}]}', '{']) {
      for (const status of [200, 201, 400, 422, 500]) wire.judge({ status, type: '', text, retryAfter: null }, out, []);
    }
    assert.ok(wire.timeoutMs >= 1000 && wire.timeoutMs <= 120_000);
  }
});

test('a mail that every browser opens, whatever is in it', () => {
  const wire = wireOf({ url: 'mailto:returns@shop.example', preset: 'mailto' });
  assert.equal(wire.promises, 'hand_over');
  for (const message of ['Kurz & gut?', 'ماذا لو كانت الرسالة طويلة '.repeat(60), '\ud800', '😀'.repeat(500)]) {
    const { way, url, text } = wire.handOver(outgoing({ message }));
    assert.equal(way, 'mailto');
    assert.ok(url.length <= 2000, `${url.length}`);
    const query = new URLSearchParams(url.slice(url.indexOf('?')).replaceAll('+', '%2B'));
    assert.equal(query.get('subject'), 'N-1042 Lamp “Fjord”');
    assert.ok(query.get('body').startsWith('N-1042\r\nLamp “Fjord” LAMP-7\r\n'));
    assert.ok(text.includes(message.trim()), 'the copy is whole');
  }
});

test('a text to copy, with the page where it belongs; subject and text are the shop\'s if it says so', () => {
  const copy = wireOf({ url: 'https://shop.example/contact', preset: 'copy', body: { $text: 'Bestellung {/order_reference}' } });
  assert.deepEqual(copy.handOver(outgoing()), { way: 'copy', url: 'https://shop.example/contact', text: 'Bestellung N-1042' });
  const mail = wireOf({ url: 'mailto:a@shop.example?cc=b@shop.example', preset: 'mailto', settings: pairs({ subject: 'Rückgabe' }) });
  assert.ok(mail.handOver(outgoing()).url.startsWith('mailto:a@shop.example?cc=b@shop.example&subject=R%C3%BCckgabe&body='));
  assert.equal(wireOf({ url: HOME }).handOver(outgoing()), undefined);
});

test('calls to other sites carry no cookie, follow no redirect, and go to the key\'s address', () => {
  const { init } = wireOf({ url: HOME }).post(outgoing());
  assert.deepEqual([init.credentials, init.redirect, init.mode], ['omit', 'error', 'cors']);
  const own = wireOf({ url: '/x', preset: 'netlify' }).post(outgoing()).init;
  assert.deepEqual([own.credentials, own.mode], ['same-origin', 'same-origin']);
  const look = (endpoint) => wireOf(endpoint).lookUp(outgoing()).url;
  assert.equal(look({ url: `${HOME}/?shop=1` }), `${HOME}/by-key/${outgoing().key}?shop=1`);
  assert.equal(look({ url: HOME, look_up: 'https://x.example/k/{key}' }), `https://x.example/k/${outgoing().key}`);
});

test('remarks are not sent; what is missing is left out, or has its other value', () => {
  const { request } = outgoing();
  const of = (template) => fill(template, { request, named: {} });
  assert.deepEqual(of({ $comment: 'ours', a: { $from: '/never' }, b: { $from: '/never', $else: 0 }, c: [{ $from: '/never' }] }), { b: 0, c: [] });
  assert.deepEqual(of({ $each: '/never', $do: 1, $else: [] }), []);
  assert.equal(of({ $each: '/email', $do: 1 }), undefined);
  assert.equal(of({ $text: 'a { b } {0} {/serials} {/facts/item}' }), 'a { b }  SN 1, SN 2');
  assert.equal(of({ $from: '/facts/item/attributes/1/value' }), 'gid://shopify/LineItem/55');
  assert.equal(of({ $from: '/facts/item/attributes/length' }), undefined);
  assert.equal(fill({ $from: '/a~1b/~0c' }, { request: { 'a/b': { '~c': 1 } }, named: {} }), 1);
});

test('times are held between 1 and 120 seconds; a success test makes no receipt', () => {
  const time = (timeout_seconds) => wireOf({ url: HOME, timeout_seconds }).timeoutMs;
  assert.deepEqual([undefined, 45, 0, 9999].map(time), [20_000, 45_000, 20_000, 120_000]);
  const wire = wireOf({ url: HOME, success: { at: '/ok' } });
  assert.equal(wire.promises, 'success');
  assert.equal(wire.judge({ status: 200, type: 'application/json', text: '{"ok":true}', retryAfter: null }, outgoing(), []).verdict, 'received');
});
