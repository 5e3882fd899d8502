// The page that tests an endpoint: reached from the shop's pages, it finds in a real browser what the command finds,
// for the desk beside it, an endpoint on another site, and endpoints that lack something.
import assert from 'node:assert/strict';
import { keyboard } from './shop.mjs';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An endpoint that takes nothing: a look-up gives the clear no, under the headers that `allow` gives a method. */
async function endpoint(allow, answer = [404, { code: 'unknown_key' }]) {
  const server = createServer((request, response) => {
    const headers = allow(request.method);
    const [status, body] = request.method === 'OPTIONS' ? [headers ? 204 : 405, ''] : answer;
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(status === 204 ? undefined : JSON.stringify(body));
    request.resume();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}/api/requests`, close: () => { server.close(); server.closeAllConnections(); } };
}

/** The example receiver of Node: an endpoint of another site that keeps the protocol. */
async function receiver(root) {
  const folder = await mkdtemp(join(tmpdir(), 'after-sales-doctor-'));
  const child = spawn(process.execPath, [join(root, 'examples/receivers/node/receiver.mjs'), '0', join(folder, 'requests.jsonl')],
    { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise((done, failed) => {
    child.stdout.once('data', (line) => done(String(line).trim()));
    child.once('exit', () => failed(new Error('the receiver ended')));
  });
  return { url, close: async () => { child.kill('SIGKILL'); await rm(folder, { recursive: true, force: true }); } };
}

const ANY = { 'access-control-allow-origin': '*' };

/** What the page shows, once it is done. */
const shown = () => {
  if (document.querySelector('#result').hidden || document.querySelector('[aria-disabled=true]')) return null;
  const text = (id) => document.querySelector(id).textContent;
  const hidden = (id) => document.querySelector(id).hidden;
  return {
    verdict: text('#verdict'),
    checks: Object.fromEntries([...document.querySelectorAll('#checks li')].map((row) => [row.dataset.check, row.dataset.state])),
    rows: [...document.querySelectorAll('#checks li')].map((row) => row.innerText),
    endpoint: hidden('#profile') ? null : JSON.parse(`{${text('#endpoint')}}`).endpoint,
    lines: hidden('#missing') ? [] : text('#lines').split('\n'),
    focus: document.activeElement.id,
  };
};

export default async ({ open, engines, base, check, root }) => {
  async function test(page, url, send) {
    await page.goto(`${base}/doctor.html`);
    await page.waitFor(() => 'ready' in document.documentElement.dataset, 30_000);
    await page.fill('#url', url);
    if (send) await page.click('#send');
    await page.click('#ask button');
    return page.waitFor(shown, 40_000);
  }
  const named = ({ checks }, ...states) => Object.keys(checks).filter((name) => states.includes(checks[name]));
  const stored = async () => (await (await fetch(`${base}/health`)).json()).requests;

  for (const engine of engines) {
    await check(`${engine}: from the shop to the page, and the shop's own desk is found good without a request`, async () => {
      const page = await open(engine);
      await page.goto(`${base}/policy.html`);
      // The page grows while it loads: a finger could miss the footer, the keyboard cannot.
      await keyboard(page).press('footer a[href="/doctor.html"]');
      await page.waitFor(() => location.pathname === '/doctor.html' && 'ready' in document.documentElement.dataset, 30_000);
      const before = await stored();
      const found = await test(page, `${base}/api/requests`, false);
      assert.deepEqual(named(found, 'fault', 'warning'), [], found.rows.join('\n'));
      assert.deepEqual(found.endpoint, { url: `${base}/api/requests`, cors: 'same-origin' });
      assert.equal(found.verdict, 'Nothing stands in the way of requests.');
      assert.equal(found.focus, 'result-title');
      assert.equal(await stored(), before);
    });

    await check(`${engine}: an endpoint of another site takes the test request once`, async () => {
      const other = await receiver(root);
      try {
        const found = await test(await open(engine), other.url, true);
        assert.deepEqual(named(found, 'fault', 'warning', 'skipped'), [], found.rows.join('\n'));
        for (const name of ['preflight', 'receipt', 'digest-echoed', 'repeat', 'key-reused', 'look-up']) assert.equal(found.checks[name], 'ok', name);
        assert.deepEqual(found.endpoint, { url: other.url, cors: 'preflight' });
        assert.deepEqual([found.lines, found.verdict], [[], 'Requests get through.']);
      } finally {
        await other.close();
      }
    });

    await check(`${engine}: an endpoint that shows its answers to nobody gets the lines that it lacks`, async () => {
      const silent = await endpoint(() => undefined);
      try {
        const found = await test(await open(engine), silent.url, true);
        assert.deepEqual(named(found, 'fault'), ['answer-origin'], found.rows.join('\n'));
        assert.equal(found.endpoint.cors, 'no-cors');
        for (const line of [`Access-Control-Allow-Origin: ${base}`, 'Access-Control-Allow-Headers: content-type, idempotency-key']) {
          assert.ok(found.lines.includes(line), found.lines.join('\n'));
        }
        assert.match(found.rows.find((row) => row.startsWith('To mend')), /on every answer/);
      } finally {
        silent.close();
      }
    });

    await check(`${engine}: without leave for the headers only a form gets through`, async () => {
      const simple = await endpoint((method) => (method === 'OPTIONS' ? undefined : { ...ANY, 'cache-control': 'no-store', 'access-control-expose-headers': 'date' }));
      try {
        const found = await test(await open(engine), simple.url, true);
        assert.deepEqual(named(found, 'fault'), ['preflight'], found.rows.join('\n'));
        assert.deepEqual(found.endpoint, { url: simple.url, preset: 'webhook', format: 'form', cors: 'simple' });
        assert.equal(found.checks.send, 'skipped');
      } finally {
        simple.close();
      }
    });

    await check(`${engine}: a service with an answer of its own is told how to be read`, async () => {
      const allow = { ...ANY, 'access-control-allow-methods': 'GET, POST', 'access-control-allow-headers': 'content-type, idempotency-key' };
      const service = await endpoint(() => allow, [202, { request: { id: 17 } }]);
      try {
        const found = await test(await open(engine), service.url, true);
        assert.ok(named(found, 'fault').includes('receipt'), found.rows.join('\n'));
        assert.deepEqual(found.endpoint, { url: service.url, preset: 'webhook', cors: 'preflight', success: { status: [202] }, answer: { id: '/request/id' } });
      } finally {
        service.close();
      }
    });

    await check(`${engine}: what is no endpoint, or gives no answer, is said so`, async () => {
      const page = await open(engine);
      for (const [url, name] of [['http://desk.example/api', 'address'], ['no address', 'address'], ['https://x.example/?secret=1', 'address'], ['http://127.0.0.1:9/api', 'answer']]) {
        const found = await test(page, url, false);
        assert.deepEqual(named(found, 'fault'), [name], url);
        assert.equal(found.endpoint, null);
        assert.equal(found.verdict, 'One thing is to be mended.');
      }
    });
  }
};
