// Rows about a request on its way: what the buyer is told is true, and what was typed stays.
import assert from 'node:assert/strict';
import { openEndpoint } from '../../faults/server.mjs';
import { EMAIL, SECOND, TYPED, WORDS, again, change, end, fill, review, send, toForm, typed } from '../guest/buyer.mjs';
import { CONTACT, TAG, checkTag, honest, html, on } from '../guest/shop.mjs';
import { trapping } from './trap.mjs';

const IN = 'after-sales-check >>>';
/** More exchanges than any number of tries, with what a browser repeats of its own accord. */
const ALWAYS = 2000;

/** The review of a filled form at an endpoint on another site that answers by the plan. Only a base address leads there without https. */
async function atReview(page, plan, use, { head = '', fast = true, second = SECOND } = {}) {
  const endpoint = await openEndpoint(plan, { second });
  try {
    const { origin, pathname } = new URL(endpoint.url);
    const made = (base) => html(checkTag(`endpoint="${pathname}"`), `${head}<base href="${origin}/">${TAG.replaceAll('="/', `="${base}/`)}`);
    await on(page, { page: made }, async (server) => {
      await toForm(page, { fast });
      await fill(page);
      await use(endpoint, server);
    });
  } finally {
    await endpoint.close();
  }
}

/** The way back to the form, and everything in it. */
async function kept(page) {
  await change(page);
  await page.waitFor(`${IN} [data-field="email"]`);
  await page.waitFor(() => find('after-sales-check').shadowRoot.activeElement?.id === 'heading');
  assert.deepEqual(await typed(page), TYPED);
  await review(page);
}

const always = (name) => Array(ALWAYS).fill(name);

export default [
  {
    part: 'The module stops in the middle of the form',
    sees: '“Something went wrong on this page. What you entered is in this form”: the plain form, filled, under the same key',
    request: 'yes, by the plain form',
    async run(page) {
      const head = trapping('later');
      await on(page, { page: html(checkTag('endpoint="/api/requests"'), head + TAG) }, async () => {
        await toForm(page);
        await page.fill(`${IN} [data-field="email"]`, EMAIL);
        await page.fill(`${IN} [data-field="order_reference"]`, 'N-1042');
        await page.eval(() => { window.trapNow = true; });
        await page.fill(`${IN} [data-field="message"]`, WORDS);
        await page.waitFor('after-sales-check form [role="alert"]', 4000);
        const form = await page.eval(() => {
          const form = document.querySelector('after-sales-check form');
          return { ...Object.fromEntries(new FormData(form)), shown: form.checkVisibility(), said: form.querySelector('[role="alert"]').textContent };
        });
        assert.ok(form.shown);
        // The first key that ran into the trap is the last that the widget's own field has; it moved with it.
        assert.deepEqual([form.email, form.order_reference, form.message], [EMAIL, 'N-1042', WORDS.slice(0, form.message.length)]);
        assert.ok(form.message.length > 0, 'what was typed is there');
        assert.match(form.key, /^[\da-f]{32}$/);
        assert.match(form.said, /What you entered is in this form/);
        await honest(page, { told: ['stopped'], uncaught: [/unreachable|executing/i] });
      });
    },
  },
  {
    part: 'The endpoint does not allow the page to read it (CORS)',
    sees: '“We do not know yet if your request arrived”, the contacts, and a button that asks again; never “received”',
    request: 'yes, under the same key, then by contact',
    async run(page) {
      for (const name of ['cors-missing', 'preflight-403']) {
        await atReview(page, always(name), async ({ store }) => {
          assert.match(await send(page, 'unknown'), new RegExp(CONTACT));
          assert.ok(store.rows.length <= 1);
          await honest(page, { told: ['unknown'] });
        });
      }
    },
  },
  {
    part: 'Offline',
    sees: '“Your request was not sent. You are not connected to the internet. Everything you entered is still here.”',
    request: 'yes, when the connection is back',
    async run(page) {
      await atReview(page, [], async ({ store }) => {
        await page.eval(() => { Object.defineProperty(Navigator.prototype, 'onLine', { get: () => !window.cut, configurable: true }); window.cut = true; });
        assert.match(await send(page, 'not-sent', 4000), /not connected to the internet[^]*Everything you entered is still here/);
        assert.equal(store.rows.length, 0);
        await honest(page);
        await page.eval(() => { window.cut = false; });
        await kept(page);
        await send(page, 'receipt');
        assert.equal(store.rows.length, 1);
      });
    },
  },
  {
    part: 'The shop is slow',
    sees: '“Sending your request …” until there is a receipt',
    request: 'yes',
    async run(page) {
      await atReview(page, ['answer-later'], async ({ store }) => {
        await page.click(`${IN} [data-send]`);
        await page.waitFor(() => /^Sending your request/.test(find('after-sales-check >>> [part~="sending"]')?.innerText ?? ''), 4000);
        await end(page, 'receipt');
        assert.equal(store.rows.length, 1);
        await honest(page, { received: true });
      }, { fast: false, second: 800 });
    },
  },
  {
    part: 'No answer, or the connection is lost after sending',
    sees: 'what is being done, then the receipt by a look-up; while nobody knows: “We do not know yet”, and a button that is safe to press',
    request: 'yes, under the same key',
    async run(page) {
      await atReview(page, ['stored-reset'], async ({ store }) => {
        await send(page, 'receipt');
        assert.equal(store.rows.length, 1);
        await honest(page, { received: true });
      });
      await atReview(page, always('accept-reset'), async (endpoint) => {
        assert.match(await send(page, 'unknown'), /We do not know yet[^]*cannot arrive twice/);
        await honest(page);
        endpoint.plan();
        await again(page);
        await end(page, 'receipt');
        assert.equal(endpoint.store.rows.length, 1);
      });
    },
  },
  {
    part: 'The shop is overloaded: 503, 429',
    sees: '“Your request was not sent”, the time to try again, everything that was entered',
    request: 'yes, later',
    async run(page) {
      for (const name of ['status-503-after-long', 'status-429-after-long']) {
        await atReview(page, always(name), async (endpoint) => {
          assert.match(await send(page, 'not-sent'), /was not sent[^]*too many requests[^]*You can try again from \d\d:\d\d/);
          assert.equal(endpoint.store.rows.length, 0);
          await honest(page);
          await kept(page);
          endpoint.plan();
          await send(page, 'receipt');
          assert.equal(endpoint.store.rows.length, 1);
        });
      }
    },
  },
  {
    part: 'The shop cannot use a field: 400 or 422 with its name',
    sees: 'the field is marked, has the focus, and says why; the rest stays',
    request: 'yes',
    async run(page) {
      await atReview(page, always('own-422-findings'), async (endpoint) => {
        await page.click(`${IN} [data-send]`);
        await page.waitFor(`${IN} [data-field="email"][aria-invalid="true"]`);
        await page.waitFor(() => find('after-sales-check').shadowRoot.activeElement?.dataset.field === 'email');
        assert.match(await page.text(`${IN} [part~="form"]`), /The shop could not use this\. Please check it\./);
        assert.deepEqual(await typed(page), TYPED);
        await honest(page);
        endpoint.plan();
        await page.fill(`${IN} [data-field="email"]`, 'other@example.com');
        await review(page);
        await send(page, 'receipt');
        assert.equal(endpoint.store.rows.length, 1);
      });
    },
  },
  {
    part: 'The answer is a page, a redirect, or no receipt of this request',
    sees: 'never “received”: a look-up decides, else “We do not know yet” and the contacts',
    request: 'yes, under the same key',
    async run(page) {
      const login = 'redirect-302-login';
      for (const name of ['html-200', login, 'wrong-digest']) {
        await atReview(page, always(name), async () => {
          assert.match(await send(page, 'unknown'), new RegExp(CONTACT));
          await honest(page);
        });
      }
      await atReview(page, ['stored-html-200'], async ({ store }) => {
        await send(page, 'receipt');
        assert.equal(store.rows.length, 1);
      });
    },
  },
  {
    part: 'The same request twice',
    sees: 'the first receipt, with its number',
    request: 'not needed: the shop has it once',
    async run(page) {
      // The answer to the first is lost for so long that the buyer presses again.
      await atReview(page, ['stored-reset', ...always('accept-reset')], async (endpoint) => {
        await send(page, 'unknown');
        endpoint.plan(['accept-reset']);
        await again(page);
        await end(page, 'receipt');
        assert.match(await page.text(`${IN} [part~="receipt-number"]`), /R-1\b/);
        assert.equal(endpoint.store.rows.length, 1);
        await honest(page, { received: true });
      });
    },
  },
  {
    part: 'No storage: private window, sandbox',
    sees: 'nothing of it; after a reload there is nothing to go on with',
    request: 'yes',
    async run(page) {
      const head = `<script>for (const name of ['sessionStorage', 'localStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, { get() { throw new DOMException('no storage', 'SecurityError'); } }); }</script>`;
      await atReview(page, always('accept-reset'), async (endpoint, server) => {
        await send(page, 'unknown');
        endpoint.plan();
        await again(page);
        await end(page, 'receipt');
        assert.equal(endpoint.store.rows.length, 1);
        await honest(page, { received: true });
        await page.goto(`${server.base}/`);
        await page.waitFor(`${IN} [data-case="return"]`, 15_000);
        assert.equal(await page.visible(`${IN} [part~="receipt"]`), false);
        await honest(page, { told: [] });
      }, { head });
    },
  },
];
