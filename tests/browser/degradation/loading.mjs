// Rows about what does not arrive: scripts, the module, words, the card.
import assert from 'node:assert/strict';
import { CONTACT, LINK, NOW, PROMISE, TAG, checkTag, honest, html, on, shop, tier } from '../guest/shop.mjs';
import { otherVersion } from '../guest/version.mjs';
import { trapping } from './trap.mjs';

const gone = (answer) => Object.assign(answer, { status: 404, type: 'text/html', body: Buffer.from('<h1>404</h1>') });
const changed = (answer) => { answer.body = Buffer.concat([answer.body, Buffer.from('\n ')]); };
const at = (end, change) => ({ change: (path, answer) => path === `/after-sales/${end}` && change(answer) });
const hold = () => new Promise(() => {});

/** The shop's own words and form stand, and can be used. */
async function floor(page, kind = 'promise') {
  const { own, screen } = await tier(page, 0, kind);
  assert.ok(own);
  assert.equal(screen, '');
  return page.eval((name) => document.querySelector(`after-sales-${name}`).innerText, kind);
}

/** A page without scripts, in a frame whose content the test may look into. */
async function frame(page, server, sandbox) {
  await page.goto(`${server.base}/blank`);
  return page.eval((sandbox) => new Promise((done) => {
    const frame = document.createElement('iframe');
    frame.sandbox = sandbox;
    frame.src = '/';
    frame.width = 800;
    frame.onload = () => {
      const { document: inner } = frame.contentWindow;
      const host = inner.querySelector('after-sales-check');
      const form = inner.querySelector('form');
      form.elements.email.value = 'kept@example.com';
      form.elements.order_reference.value = 'N-1042';
      const before = [host.innerText, !host.shadowRoot];
      frame.onload = () => done([...before, frame.contentWindow.document.body.innerText]);
      form.requestSubmit();
    };
    document.body.append(frame);
  }), sandbox);
}

export default [
  {
    part: 'JavaScript off, script blocked, missing or changed',
    sees: 'the shop’s own words and its plain form, which sends',
    request: 'yes, by the plain form',
    async run(page, { desk }) {
      const stored = async (path, request) => {
        const answer = await fetch(`${desk.base}/requests`, { method: 'POST', body: String(request), headers: { origin: desk.base, 'content-type': 'application/x-www-form-urlencoded' } });
        return answer.text();
      };
      const server = await shop({ body: checkTag(), routes: [['/requests', stored]] });
      try {
        const [words, none, receipt] = await frame(page, server, 'allow-same-origin allow-forms');
        assert.match(words, new RegExp(CONTACT));
        assert.ok(none, 'no script ran');
        assert.match(receipt, /R-[0-9A-Z]{4}-[0-9A-Z]{4}/);
      } finally {
        await page.goto('about:blank');
        await server.close();
      }
      const tag = TAG.replace('<script', '<script integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC"');
      const missing = [at('after-sales.js', gone), { head: tag }, at('start.js', gone), at('start.js', changed)];
      for (const options of missing) await on(page, { body: PROMISE, ...options }, () => floor(page));
    },
  },
  {
    part: 'No custom elements, no shadow DOM',
    sees: 'the shop’s own words and its plain form',
    request: 'yes, by the plain form',
    async run(page) {
      const old = ['Object.defineProperty(window, "customElements", { value: undefined })', 'delete Element.prototype.attachShadow'];
      for (const code of old) {
        await on(page, { page: html(PROMISE + checkTag(), `<script>${code}</script>${TAG}`) }, async () => {
          await page.waitFor(() => document.readyState === 'complete');
          await floor(page);
          await floor(page, 'check');
          await honest(page);
        });
      }
    },
  },
  {
    part: 'No WebAssembly, or a page that forbids it',
    sees: 'the shop’s own words; with a card in the page the policy in words; no self-check',
    request: 'yes, by the plain form',
    async run(page) {
      const card = `<after-sales-policy country="DE" card="/card.json">${LINK}</after-sales-policy>`;
      const ways = [
        { page: html(PROMISE + card, `<script>delete globalThis.WebAssembly</script>${TAG}`) },
        { body: PROMISE + card, headers: { 'content-security-policy': "script-src 'self'; object-src 'none'" } },
      ];
      for (const options of ways) {
        await on(page, options, async () => {
          await floor(page);
          assert.match((await tier(page, 1, 'policy')).card, /Thirty days/);
          await page.waitFor(() => window.watch.report().told.length > 1);
          await honest(page);
        });
      }
    },
  },
  {
    part: 'The module is missing, changed or late',
    sees: 'the shop’s own words and its plain form after 4 seconds at the latest; a wrong type alone changes nothing',
    request: 'yes, by the plain form',
    async run(page) {
      const ways = { missing: gone, changed, late: hold };
      for (const [name, change] of Object.entries(ways)) {
        await on(page, { body: PROMISE, ...at('widget_bg.wasm', change) }, async () => {
          await page.waitFor(() => window.watch.report().told.length > 0, 9000);
          await floor(page);
          await honest(page, { told: [name === 'late' ? 'timeout' : 'not_loaded'] });
        });
      }
      // The bytes are what counts, and those are right.
      const type = (answer) => { answer.type = 'text/plain'; };
      await on(page, { body: PROMISE, ...at('widget_bg.wasm', type) }, async () => {
        assert.match((await tier(page, 2)).screen, /December 3/);
        await honest(page, { told: [] });
      });
    },
  },
  {
    part: 'The module stops at its start',
    sees: 'the shop’s own words and its plain form',
    request: 'yes, by the plain form',
    async run(page) {
      await on(page, { page: html(PROMISE + checkTag(), trapping('start') + TAG) }, async () => {
        await page.waitFor(() => window.watch.report().told.length > 0);
        await floor(page);
        await floor(page, 'check');
        await honest(page);
      });
    },
  },
  {
    part: 'A script of one element is missing: the form’s, a label’s',
    sees: 'that element’s own words; the others work',
    request: 'yes, by the plain form',
    async run(page) {
      await on(page, { body: PROMISE + checkTag(), ...at('flow.js', gone) }, async () => {
        assert.match((await tier(page, 2)).screen, /December 3/);
        await floor(page, 'check');
        await honest(page, { told: ['not_loaded'] });
      });
      const duty = `<after-sales-duty country="AR" on="every_page" href="/baja">${LINK}</after-sales-duty>`;
      await on(page, { body: duty + PROMISE, ...at('duty.js', gone) }, async () => {
        await tier(page, 2);
        await page.waitFor(() => document.querySelector('after-sales-duty').checkVisibility());
        await honest(page);
      });
    },
  },
  {
    part: 'The language is missing',
    sees: 'the next language that there is, marked as that language',
    request: 'yes',
    async run(page) {
      const body = `<after-sales-promise lang="tlh" country="DE" ${NOW}>${LINK}</after-sales-promise>`;
      await on(page, { body }, async () => {
        assert.match((await tier(page, 2)).screen, /^Buy today/);
        assert.equal(await page.eval(() => find('after-sales-promise >>> [part~="screen"]').closest('[lang]').lang), 'en');
        await honest(page, { told: [] });
      });
      // A language that there is, whose file does not come, is no reason to speak none.
      await on(page, { body: body.replace('tlh', 'de'), ...at('locales/de.json', gone) }, async () => {
        await page.waitFor(() => window.watch.report().told.length > 0);
        await floor(page);
        await honest(page, { told: ['not_loaded'] });
      });
    },
  },
  {
    part: 'Two versions of the package on one page',
    sees: 'one widget',
    request: 'yes',
    async run(page) {
      const head = TAG + TAG.replace('/after-sales/', '/second/');
      await on(page, { body: PROMISE + checkTag(), head, routes: [['/second/', otherVersion('/second/')]] }, async () => {
        assert.match((await tier(page, 2)).screen, /December 3/);
        await tier(page, 2, 'check');
        assert.equal(await page.eval(() => document.querySelector('after-sales-promise').shadowRoot.querySelectorAll('[part~="promise"]').length), 1);
        await honest(page, { told: [] });
      });
    },
  },
];
