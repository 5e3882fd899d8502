// The opt-in counter: exactly what happened in a page view reaches the shop's desk, and nothing else; who asked not to be
// tracked is not counted, and a shop that did not switch it on loads nothing of it.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { startDesk } from './desk.mjs';
import { serve } from './files.mjs';
import { openInbox, request } from './inbox.mjs';

const LOG = `window.calls = [];
const real = globalThis.fetch;
globalThis.fetch = (url, init) => {
  if (String(url).includes('/api/count')) calls.push({ url: String(url), ...init });
  return real(url, init);
};
navigator.sendBeacon = (...given) => { calls.push({ beacon: given }); return true; };`;

const page = (tag, body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>
<script src="/log.js"></script><script type="module" src="/after-sales/after-sales.js" ${tag}></script>
<main>${body}</main></html>`;

/** The page is put away, as far as the page can tell. */
const leave = (tab) => tab.eval(() => dispatchEvent(new PageTransitionEvent('pagehide')));
const calls = (tab) => tab.eval(() => window.calls);
const requested = (tab) => tab.eval(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));

export default async ({ open, engines, check, root }) => {
  const desk = await startDesk(root);
  const inbox = await openInbox(desk);
  const url = `${desk.base}/api/count`;
  const receipt = await request(desk.base);
  // One that becomes ready, and one that cannot.
  const follow = (id, path) => `<after-sales-status id="${id}" case="${desk.base}${path}">Own words</after-sales-status>`;
  const body = follow('a', receipt.case_url) + follow('b', `/api/cases/${'0'.repeat(32)}`);

  /** The counts once one of them has come to so many. */
  async function counted(word, count) {
    let now = {};
    for (const end = Date.now() + 10_000; Date.now() < end;) {
      now = Object.fromEntries((await inbox.figures()).seen);
      if (now[word] === count) break;
    }
    assert.equal(now[word], count, word);
    return now;
  }

  async function on(engine, { tag = `data-count="${url}"`, script = '' }, use) {
    const shop = await serve([
      ['/after-sales/', join(root, 'pkg/dist')],
      ['/log.js', { type: 'text/javascript', body: LOG + script }],
      ['/', { body: page(tag, body) }],
    ]);
    try {
      const tab = await open(engine);
      await tab.goto(`${shop.base}/`);
      await tab.waitFor('#a >>> .heading', 20_000);
      await tab.waitFor('#b >>> .notice', 20_000);
      if (tag) await tab.waitFor(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/count.js')), 20_000);
      await use(tab);
    } finally {
      await shop.close();
    }
  }

  for (const engine of engines) {
    await check(`${engine}: what happened is counted once, and nothing of the buyer or the page goes along`, async () => {
      const before = Object.fromEntries((await inbox.figures()).seen);
      await on(engine, {}, async (tab) => {
        await tab.eval(() => {
          // What a page makes up is no word.
          document.dispatchEvent(new CustomEvent('after-sales:decided', { bubbles: true, detail: { status: 'ada@example.com' } }));
          const host = document.querySelector('after-sales-status');
          const tell = (name, detail) => host.dispatchEvent(new CustomEvent(`after-sales:${name}`, { bubbles: true, composed: true, detail }));
          tell('decided', { case: 'return', status: 'eligible' });
          tell('decided', { case: 'return', status: 'eligible' });
          tell('submitted', { id: 'R-1', confirmed: true });
        });
        await leave(tab);
        await leave(tab);
        const [call, ...others] = await calls(tab);
        assert.deepEqual(others, [], 'one call for one page view');
        assert.deepEqual(Object.keys(JSON.parse(call.body)), ['seen']);
        const words = JSON.parse(call.body).seen.sort();
        assert.deepEqual(words, ['decided.eligible', 'error.case_unknown.2', 'ready.status', 'submitted']);
        assert.equal(call.url, url);
        assert.deepEqual([call.method, call.credentials, call.referrerPolicy, call.keepalive], ['POST', 'omit', 'no-referrer', true]);
        assert.deepEqual(await tab.eval(() => [document.cookie, localStorage.length, sessionStorage.length]), ['', 0, 0]);
        const now = await counted('submitted', (before.submitted ?? 0) + 1);
        for (const word of words) assert.equal(now[word], (before[word] ?? 0) + 1, word);
        assert.deepEqual(Object.keys(now).sort(), [...new Set([...Object.keys(before), ...words])].sort(), 'no other word');
        // What comes later in the same view is told alone.
        await tab.eval(() => document.querySelector('after-sales-status').dispatchEvent(new CustomEvent('after-sales:decided', { bubbles: true, composed: true, detail: { status: 'not_eligible' } })));
        await leave(tab);
        assert.deepEqual(JSON.parse((await calls(tab))[1].body).seen, ['decided.not_eligible']);
        await counted('decided.not_eligible', (before['decided.not_eligible'] ?? 0) + 1);
      });
    });

    await check(`${engine}: without the attribute nothing of it is loaded or sent`, async () => {
      await on(engine, { tag: '' }, async (tab) => {
        await leave(tab);
        assert.deepEqual(await calls(tab), []);
        assert.ok(!(await requested(tab)).some((path) => path.endsWith('/count.js')));
      });
    });

    for (const [name, script] of [
      ['Global Privacy Control', 'Object.defineProperty(navigator, "globalPrivacyControl", { value: true });'],
      ['Do Not Track', 'Object.defineProperty(navigator, "doNotTrack", { value: "1" });'],
    ]) {
      await check(`${engine}: ${name} sends nothing`, async () => {
        await on(engine, { script }, async (tab) => {
          await leave(tab);
          assert.deepEqual(await calls(tab), []);
        });
      });
    }
  }
  await desk.remove();
};
