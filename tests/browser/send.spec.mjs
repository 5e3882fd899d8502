// The sender in real browsers: what only they do (CORS, their own retries, locks, storage), and the fault server again.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { FAULTS, MODES } from '../faults/modes.mjs';
import { chance, digestOf } from '../faults/random.mjs';
import { openEndpoint } from '../faults/server.mjs';
import { wanted } from '../faults/scenarios.mjs';
import { serve } from './files.mjs';

const PAGE = `<!doctype html><html lang="en"><title>Send</title><script type="module">
  globalThis.sender = await import('/after-sales/send.js');
</script>`;
/** Milliseconds that count as a second of the protocol's times. */
const SECOND = 100;
const AT_ONCE = 20;
const random = chance(5);

/** One fault of each kind, and every one that is about browsers. */
const SOME = FAULTS.filter((name, at) => MODES[name].cors || /^(redirect-30[278]|1xx|gzip|endless|huge|stored-but)/.test(name) || at % 7 === 0);

function request() {
  const key = random.hex(32);
  const body = JSON.stringify({ key, order_reference: 'N-1042', email: 'canary@example.com' });
  return { key, body, digest: digestOf(body) };
}

/** Sends from the page and waits for the end; progress is in `steps`. */
const deliver = (page, out, url, second = SECOND) => page.eval(async (given, address, ms) => {
  const steps = [];
  const outcome = await globalThis.sender.send(given, { url: address }, { second: ms, onProgress: (step) => steps.push(step.phase) });
  return { ...outcome, steps };
}, out, url, second);

export default async ({ open, engines, check, root }) => {
  assert.ok(SOME.length >= 40, 'enough ways to fail');
  const site = await serve([['/after-sales/', join(root, 'pkg/dist')], ['/', { body: PAGE }]], { headers: { 'access-control-allow-origin': '*' } });

  const ready = async (engine) => {
    const page = await open(engine);
    await page.goto(`${site.base}/`);
    await page.waitFor(() => Boolean(globalThis.sender));
    return page;
  };

  for (const engine of engines) {
    await check(`${engine}: ${SOME.length} ways to fail, nothing lost, doubled or falsely told`, async () => {
      const page = await ready(engine);
      const wrong = [];
      const queue = SOME.values();
      const worker = async () => {
        for (const name of queue) {
          const out = request();
          const server = await openEndpoint([name], { second: SECOND });
          const first = await deliver(page, out, server.url);
          const rows = () => server.store.of(out.key);
          server.finish();
          if (first.state === 'received' && rows()[0]?.digest !== out.digest) wrong.push(`${name}: falsely received`);
          if (first.state === 'not_sent' && rows().length) wrong.push(`${name}: falsely not sent`);
          const right = wanted(name);
          // A browser may repeat a call of its own accord, and the fault is over then.
          if (right && first.state !== right && first.state !== 'received') wrong.push(`${name}: ${first.state}, not ${right}`);
          server.plan();
          if (first.state !== 'received' && (await deliver(page, out, server.url)).state !== 'received') wrong.push(`${name}: lost`);
          if (rows().length !== 1) wrong.push(`${name}: ${rows().length} rows`);
          await server.close();
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
      assert.deepEqual(wrong, []);
      const kept = await page.eval(() => Object.entries(sessionStorage).concat(Object.entries(localStorage)));
      assert.deepEqual(kept, [], 'nothing is left of requests that arrived');
    });

    await check(`${engine}: a page that may not read the answer never says that it arrived`, async () => {
      const page = await ready(engine);
      const modes = Object.keys(MODES).filter((name) => MODES[name].cors);
      const told = await Promise.all(modes.map(async (name) => {
        const out = request();
        const server = await openEndpoint(Array(2000).fill(name), { second: 50 });
        const { state } = await deliver(page, out, server.url, 50);
        const rows = server.store.of(out.key).length;
        await server.close();
        return `${name}: ${state}, ${rows} rows`;
      }));
      assert.deepEqual(told, modes.map((name) => `${name}: unknown, ${name.startsWith('cors') ? 1 : 0} rows`));
    });

    await check(`${engine}: one flight per key across windows`, async () => {
      const page = await ready(engine);
      assert.ok(await page.eval(() => Boolean(navigator.locks)), 'the engine has locks');
      const out = request();
      const server = await openEndpoint(['answer-later'], { second: SECOND });
      const outcomes = await page.eval(async (given, address, ms) => {
        const frames = [0, 1].map(() => document.body.appendChild(Object.assign(document.createElement('iframe'), { src: '/' })));
        const sender = async (frame) => {
          while (!frame.contentWindow.sender) await new Promise((done) => setTimeout(done, 20));
          return frame.contentWindow.sender;
        };
        const senders = await Promise.all(frames.map(sender));
        const steps = [[], []];
        const flights = senders.map(({ send }, at) => send(given, { url: address }, { second: ms, onProgress: ({ phase }) => steps[at].push(phase) }));
        const told = await Promise.all(flights);
        return told.map(({ state, receipt }, at) => ({ state, id: receipt?.id, steps: steps[at].join(' ') }));
      }, out, server.url, SECOND);
      const { methods } = server;
      await server.close();
      outcomes.sort((a, b) => a.steps.length - b.steps.length);
      assert.deepEqual(outcomes, [
        { state: 'received', id: 'R-1', steps: 'sending' },
        { state: 'received', id: 'R-1', steps: 'waiting looking_up' },
      ]);
      assert.deepEqual(methods, ['POST', 'GET'], 'the second only asks');
    });

    await check(`${engine}: a reload in the middle can be looked up, and keeps no word`, async () => {
      const page = await ready(engine);
      const out = request();
      const server = await openEndpoint(['stored-hang', 'accept-reset', 'accept-reset'], { second: SECOND });
      await page.eval((given, address) => void globalThis.sender.send(given, { url: address }, {}), out, server.url);
      await page.waitFor(() => sessionStorage.length > 0);
      const kept = await page.eval(() => JSON.stringify(sessionStorage));
      assert.doesNotMatch(kept, /canary|N-1042/);
      for (let look = 0; !server.seen.length; look += 1) {
        assert.ok(look < 100, 'the request left');
        await new Promise((done) => setTimeout(done, 20));
      }
      await page.reload();
      await page.waitFor(() => Boolean(globalThis.sender));
      server.plan();
      const outcome = await page.eval(async (address) => {
        const endpoint = JSON.stringify({ url: address });
        const [entry] = JSON.parse(globalThis.sender.pending(endpoint));
        return JSON.parse(await globalThis.sender.lookUp(JSON.stringify(entry), endpoint, () => {}));
      }, server.url);
      const rows = server.store.of(out.key).length;
      await server.close();
      assert.deepEqual([outcome.state, outcome.receipt?.digest, rows], ['received', out.digest, 1]);
      assert.equal(await page.eval(() => sessionStorage.length), 0);
    });

    await check(`${engine}: a sandbox without storage and locks sends all the same`, async () => {
      const page = await ready(engine);
      const out = request();
      const server = await openEndpoint(['stored-reset'], { second: SECOND });
      const state = await page.eval((given, address, ms) => new Promise((done) => {
        addEventListener('message', ({ data }) => done(data));
        const frame = document.createElement('iframe');
        frame.sandbox = 'allow-scripts';
        frame.srcdoc = `<script type="module">
          const { send } = await import('${location.origin}/after-sales/send.js');
          const { state } = await send(${JSON.stringify(given)}, { url: '${address}' }, { second: ${ms} });
          parent.postMessage(state, '*');
        </script>`;
        document.body.append(frame);
      }), out, server.url, SECOND);
      await server.close();
      assert.equal(state, 'received');
    });

    await check(`${engine}: a mail program and a form without a server`, async () => {
      const page = await ready(engine);
      const told = await page.eval(async (given) => {
        const links = [];
        HTMLAnchorElement.prototype.click = function () { links.push(this.href); };
        const { send } = globalThis.sender;
        const mail = await send(given, { url: 'mailto:help@shop.example', preset: 'mailto' }, {});
        const script = await send({ ...given, digest: '1'.repeat(64) }, { url: 'javascript:alert(1)', preset: 'mailto' }, {});
        return { mail: [mail.state, mail.way], script: [script.state, script.why], links };
      }, request());
      assert.deepEqual([told.mail, told.script], [['handed_over', 'mailto'], ['not_sent', 'refused']]);
      assert.equal(told.links.length, 1);
      assert.match(told.links[0], /^mailto:help@shop\.example\?subject=/);
    });
  }
  await site.close();
};
