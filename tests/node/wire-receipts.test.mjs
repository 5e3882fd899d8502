// Endpoints that answer with a receipt, and what a shop may say of its own: method, format, body, where details stand.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browse } from '../wire/browser.mjs';
import { source } from '../wire/bundle.mjs';
import { desk, webhook, woocommerce } from '../wire/keepers.mjs';
import { KEY, outgoing, pairs } from '../wire/sample.mjs';
import { serve } from '../wire/services.mjs';

const { wireOf } = await source('send/wire.ts');

/** Runs `use` with a wire to the service and a function that sends through it. */
async function through(service, endpoint, use) {
  const server = await serve(service);
  const wire = wireOf({ url: server.base + (endpoint.path ?? service.path), ...endpoint });
  const call = async (made, out, digests = [out.digest]) => wire.judge((await browse(made)).answer, out, digests);
  try {
    await use({ wire, server, send: (out, digests) => call(wire.post(out), out, digests), ask: (out, digests) => call(wire.lookUp(out), out, digests) });
  } finally {
    server.close();
  }
}

for (const [name, make, endpoint] of [['the desk', desk, {}], ['WooCommerce', woocommerce, { preset: 'woocommerce' }]]) {
  describe(name, () => {
    test('a receipt counts, twice the same; another wording under the key does not', () =>
      through(make(), endpoint, async ({ wire, server, send, ask }) => {
        const out = outgoing();
        assert.equal(wire.promises, 'receipt');
        const first = await send(out);
        assert.deepEqual([first.verdict, first.latest, first.mail, first.confirmed], ['received', true, true, true]);
        assert.equal(first.receipt.status_url, `${server.base}/status/k3`, 'a path is on the endpoint’s site');
        assert.deepEqual(await send(out), first);
        assert.equal(server.seen.at(-1).text, out.body, 'the very bytes that the digest is of');
        const other = outgoing({ message: 'another' });
        assert.equal((await send(other)).verdict, 'refused');
        assert.equal((await send(other, [out.digest, other.digest])).verdict, 'unclear');
        const found = await ask(other, [out.digest, other.digest]);
        assert.deepEqual([found.verdict, found.latest], ['received', false]);
      }));
    test('the backend itself says that it has nothing', () =>
      through(make(), endpoint, async ({ ask }) => assert.deepEqual(await ask(outgoing()), { verdict: 'absent' })));
    test('names the field that it does not take', () =>
      through(make(), endpoint, async ({ send }) => {
        const { verdict, pointers, message } = await send(outgoing({ email: 'nobody' }));
        assert.deepEqual([verdict, pointers], ['invalid', ['/email']]);
        assert.ok(message && !message.includes('programmers'));
      }));
    test('photos go where the receipt says', () =>
      through(make(), endpoint, async ({ server, send }) => {
        const photos = [{ sha256: 'b'.repeat(64), bytes: 1, kind: 'image/png' }];
        const { receipt } = await send(outgoing({ photos }));
        assert.ok(receipt.photos_url.startsWith(server.base));
      }));
  });
}

const STORED = { at: '/stored', is: true };

describe('a webhook of the shop\'s own', () => {
  const endpoint = { preset: 'webhook', success: STORED };
  test('its yes, its number, its words', () => {
    const places = { id: '/case/number', message: '/words' };
    return through(webhook, { ...endpoint, answer: places }, async ({ wire, send }) => {
      const judged = await send(outgoing());
      assert.deepEqual([judged.verdict, judged.confirmed, judged.receipt.id], ['received', false, '7']);
      assert.equal(judged.message, 'We have it .');
      assert.equal(wire.lookUp(outgoing()), undefined);
    });
  });
  test('PUT to an address with the key, a body of any shape, and headers of its own', () => {
    const body = {
      type: 'after_sales', version: 3, tags: ['web', { $from: '/remedy' }, { $from: '/never' }],
      contact: { mail: { $from: '/email' }, phone: { $from: '/phone' } },
      serials: { $each: '/serials', $do: { number: { $from: '0' }, order: { $from: '/order_reference' } } },
      text: { $text: 'Order {/order_reference}\nPhone {/phone}\n{#brand}' },
    };
    const own = { path: '/hook/{key}', method: 'PUT', body, settings: pairs({ brand: 'Lumen' }) };
    return through(webhook, { ...endpoint, ...own }, async ({ server, send }) => {
      assert.equal((await send(outgoing())).verdict, 'received');
      const { method, path, text, headers } = server.seen.at(-1);
      assert.deepEqual([method, path, headers['idempotency-key']], ['PUT', `/hook/${KEY}`, KEY]);
      assert.deepEqual(JSON.parse(text), {
        type: 'after_sales', version: 3, tags: ['web', 'refund_original'], contact: { mail: 'mara@example.com' },
        serials: [{ number: 'SN 1', order: 'N-1042' }, { number: 'SN 2', order: 'N-1042' }],
        text: 'Order N-1042\nLumen',
      });
    });
  });
  test('without a preflight the same text goes as plain text, and no header of the shop', () => {
    const simple = { ...endpoint, cors: 'simple', headers: pairs({ 'X-Shop': 'lumen' }) };
    return through({ ...webhook, preflight: undefined }, simple, async ({ server, send }) => {
      assert.equal((await send(outgoing())).verdict, 'received');
      const [{ headers, text }] = server.seen;
      assert.equal(headers['content-type'], 'text/plain;charset=UTF-8');
      assert.deepEqual([headers['x-shop'], headers['idempotency-key']], [undefined, undefined]);
      assert.equal(text, outgoing().body);
    });
  });
  test('multipart: flat names and the whole request, or a body with members of members in brackets', () => {
    const body = { contact: { mail: { $from: '/email' } }, serials: { $from: '/serials' } };
    const parts = [[undefined, ['email', 'item', 'serials', 'request']], [body, ['contact[mail]', 'serials[0]', 'serials[1]']]];
    return Promise.all(parts.map(([given, names]) =>
      through(webhook, { ...endpoint, format: 'multipart', cors: 'simple', body: given }, async ({ server, send }) => {
        assert.equal((await send(outgoing())).verdict, 'received');
        for (const name of names) assert.ok(server.seen[0].text.includes(`name="${name}"`), name);
      })));
  });
});

describe('what is never a yes', () => {
  const out = outgoing();
  const page = { status: 200, type: 'text/html', text: '<html>Log in</html>', retryAfter: null };
  const json = (status, tree, retryAfter = null) => ({ status, type: 'application/json', text: JSON.stringify(tree), retryAfter });
  const verdict = (endpoint, answer, digests = [out.digest]) =>
    wireOf({ url: 'https://a.example/x', ...endpoint }).judge(answer, out, digests).verdict;
  test('a page, an empty answer, another key, another digest', () => {
    const receipt = { id: '1', key: KEY, digest: out.digest, received_at: '', status_url: '' };
    assert.equal(verdict({}, json(201, receipt)), 'received');
    for (const wrong of [{ ...receipt, key: 'f'.repeat(32) }, { ...receipt, digest: 'f'.repeat(64) }, { ...receipt, id: '' }, [], null]) {
      assert.equal(verdict({}, json(201, wrong)), 'unclear');
    }
    assert.equal(verdict({}, page), 'unclear');
    for (const preset of ['webhook', 'formspree', 'zapier', 'hubspot', 'zendesk', 'medusa', 'shopify']) {
      assert.equal(verdict({ preset }, page), 'unclear', preset);
      assert.equal(verdict({ preset }, { ...page, type: '' }), 'unclear', preset);
    }
  });
  test('a success test that fails', () => {
    for (const [success, tree] of [[STORED, { stored: false }], [STORED, {}], [{ at: '/id' }, { id: '' }], [{ at: '/list' }, { list: [] }], [{ status: [201] }, {}]]) {
      assert.equal(verdict({ preset: 'webhook', success }, json(200, tree)), 'unclear');
    }
    assert.equal(verdict({ preset: 'webhook', success: STORED }, json(200, { errors: [{ detail: 'no' }] })), 'refused');
  });
  test('each class of status', () => {
    const classes = [[400, 'refused'], [403, 'refused'], [404, 'refused'], [408, 'unclear'], [409, 'unclear'], [410, 'refused'], [422, 'refused'],
      [425, 'busy'], [429, 'busy'], [500, 'unclear'], [502, 'unclear'], [503, 'unclear'], [504, 'unclear'], [0, 'unclear'], [302, 'unclear']];
    for (const preset of ['desk', 'webhook']) for (const [status, wanted] of classes) assert.equal(verdict({ preset }, json(status, {})), wanted, `${preset} ${status}`);
    assert.equal(verdict({}, json(503, {}, '5')), 'busy');
    assert.equal(verdict({}, json(503, { code: 'not_stored' })), 'busy');
  });
});
