// The headers that the inventory names are enough and exact: under each the promise and the self-check work, to the
// request and the question whether it arrived, without one violation, and what they draw, tell, load and store is what manifest and inventory say. Without WebAssembly a page
// ends in its plain tier.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policy } from '../../node/sample.mjs';
import { serve } from '../files.mjs';

const NOW = 'now="2026-10-30T09:00:00+01:00"';
const PROMISE = `<after-sales-promise country="DE" ${NOW}><p id="floor">Our <a href="/p">policy</a></p></after-sales-promise>`;
const ELEMENTS = `${PROMISE}<after-sales-policy country="DE" ${NOW}></after-sales-policy>
<after-sales-withdrawal country="DE" ${NOW}></after-sales-withdrawal>
<after-sales-duty country="AR" on="every_page" href="/baja"></after-sales-duty>
<after-sales-check country="DE" ordered-on="2026-10-20" delivered-on="2026-10-24" ${NOW}></after-sales-check>`;
const CARD = { locale: 'en', dir: 'ltr', title: 'Returns', policy_hash: '', footer: [],
  sections: [{ title: 'Changed your mind?', sentences: [{ message: 'm', text: 'Thirty days', tone: 'good' }] }] };

const LISTEN = `window.told = []; window.violated = []; window.details = [];
addEventListener('after-sales:error', ({ detail }) => told.push(detail.code));
addEventListener('error', (event) => event.message && told.push('uncaught ' + event.message));
addEventListener('unhandledrejection', (event) => told.push('unhandled ' + event.reason));
for (const name of ['ready', 'decided', 'submit', 'error']) addEventListener('after-sales:' + name, ({ detail }) => details.push([name, Object.keys(detail).sort().join(' ')]));
// WebKit asks for an icon on its own.
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  if (!blockedURI.endsWith('/favicon.ico')) violated.push(violatedDirective + ' ' + blockedURI);
});`;

export default async ({ open, engines, check, root, base }) => {
  const read = (name) => JSON.parse(readFileSync(join(root, 'pkg/dist', name), 'utf8'));
  const { files, headers } = read('inventory.json');
  const parts = Object.fromEntries(read('custom-elements.json').modules[0].declarations
    .map(({ tagName, cssParts }) => [tagName, cssParts.map(({ name }) => name)]));
  const TRUSTED = `; ${headers.trusted_types}`;

  /** A page with the inventory's own script tag, the package and the listener beside it or on a site of its own. */
  async function page(engine, policyOf, use, { body = ELEMENTS, tag = headers.script_tag, apart = false } = {}) {
    const routes = [['/after-sales/listen.js', { type: 'text/javascript', body: LISTEN }], ['/after-sales/', join(root, 'pkg/dist')]];
    const other = apart && await serve(routes, { headers: headers.of_the_package });
    const from = other ? other.base : '';
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><script crossorigin src="${from}/after-sales/listen.js"></script>
${tag.replace('src="', `src="${from}`)}${body}</html>`;
    const shop = await serve([
      ...routes,
      ['/policy.json', { type: 'application/json', body: JSON.stringify(policy()) }],
      ['/card.json', { type: 'application/json', body: JSON.stringify(CARD) }],
      ['/api/requests', { type: 'application/json', body: '{}' }],
      ['/', { body: html }],
    ], { change: (path, answer) => {
      // The shop's backend is down: the widget asks whether the request arrived, and nobody knows.
      if (path.startsWith('/api/requests')) answer.status = path === '/api/requests' ? 503 : 404;
      if (path !== '/') return;
      answer.headers['content-security-policy'] = policyOf(shop.base, from);
      answer.headers['permissions-policy'] = headers.permissions_policy;
    } });
    try {
      const opened = await open(engine);
      await opened.goto(`${shop.base}/`);
      await use(opened, shop.base, from || shop.base);
    } finally {
      await shop.close();
      await other?.close?.();
    }
  }

  /** From the first screen of the self-check to a request that may not have arrived, with everything else drawn on the way. */
  async function walk(page) {
    for (const kind of ['promise', 'policy', 'withdrawal']) {
      await page.eval((name) => document.querySelector(name).scrollIntoView(), `after-sales-${kind}`);
      await page.waitFor(`after-sales-${kind} >>> [part~="${kind === 'withdrawal' ? 'entry' : kind}"]`, 20_000);
    }
    await page.waitFor('after-sales-duty >>> a', 15_000);
    await page.click('after-sales-check >>> [data-case="return"]', 20_000);
    const seen = await drawn(page);
    await page.waitFor('after-sales-check >>> [part~="answer"]', 15_000);
    for (const [name, list] of Object.entries(await drawn(page))) seen[name].push(...list);
    await page.click('after-sales-check >>> [data-open]', 10_000);
    await page.waitFor('after-sales-check >>> [data-field="email"]', 10_000);
    for (const [name, list] of Object.entries(await drawn(page))) seen[name].push(...list);
    await page.fill('after-sales-check >>> [data-field="order_reference"]', 'N-1');
    await page.fill('after-sales-check >>> [data-field="email"]', 'a@example.com');
    await page.click('after-sales-check >>> form button[type="submit"]');
    await page.click('after-sales-check >>> [data-send]', 10_000);
    await page.waitFor('after-sales-check >>> [part~="unknown"]', 15_000);
    for (const [name, list] of Object.entries(await drawn(page))) seen[name].push(...list);
    return seen;
  }

  const drawn = (page) => page.eval(() => Object.fromEntries([...document.querySelectorAll('body *')]
    .filter(({ localName, shadowRoot }) => localName.startsWith('after-sales-') && shadowRoot)
    .map(({ localName, shadowRoot }) => [localName, [...shadowRoot.querySelectorAll('[part]')].flatMap((node) => [...node.part])])));

  const state = (page) => page.eval(async () => ({
    told, violated, details: details.sort(),
    stored: [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases?.())?.length ?? 0, (await caches.keys()).length],
    asked: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.endsWith('/favicon.ico')),
  }));

  async function works(page, shop, from) {
    const seen = await walk(page);
    const { told, violated, details, stored, asked } = await state(page);
    assert.deepEqual([told, violated], [['unknown'], []]);
    // Nobody knows yet what became of the request: its key waits in this tab, and nothing of it.
    assert.deepEqual(stored, [0, 1, '', 0, 0]);
    for (const [tag, names] of Object.entries(seen)) {
      assert.ok(names.length, tag);
      assert.deepEqual(names.filter((name) => !parts[tag].includes(name)), [], `parts of ${tag}`);
    }
    assert.deepEqual(details, [['decided', 'case status'], ['error', 'code message'], ...Array(4).fill(['ready', 'kind']), ['submit', 'body key']]);
    // Every request is for a file of the inventory by a loader that a page has, for the policy, or to the endpoint.
    const loaders = ["the page's script tag", 'after-sales.js', 'start.js', 'flow.js', 'duty.js'];
    const strange = asked.filter((url) => {
      const name = url.startsWith(`${from}/after-sales/`) && url.slice(`${from}/after-sales/`.length);
      const entry = name && files[name];
      return !(url === `${shop}/policy.json` || url.startsWith(`${shop}/api/requests`) || name === 'listen.js' || (entry && entry.loaded_by.split(', ').some((loader) => loaders.includes(loader))));
    });
    assert.deepEqual(strange, []);
    for (const end of [/\/widget_bg\.wasm$/, /\/api\/requests$/, /\/api\/requests\/by-key\/[0-9a-f]{32}$/]) {
      assert.ok(asked.some((url) => end.test(url)), `${end} among ${asked.join(' ')}`);
    }
  }

  const local = (line) => (shop, from) => `default-src 'none'; ${line.replaceAll('https://shop.example', shop).replaceAll('https://cdn.example', from)}${TRUSTED}`;

  for (const engine of engines) {
    await check(`${engine}: the policy of the inventory is enough, with Trusted Types and hash`, async () => {
      await page(engine, local(headers.content_security_policy), async (page, shop, from) => {
        await works(page, shop, from);
        const allowed = await page.eval(() => document.featurePolicy && ['clipboard-write', 'camera', 'geolocation'].map((name) => document.featurePolicy.allowsFeature(name)));
        if (allowed) assert.deepEqual(allowed, [true, false, false]);
      });
    });

    await check(`${engine}: so is the policy by path`, async () => {
      await page(engine, local(headers.content_security_policy_by_path), works);
    });

    await check(`${engine}: so is the policy for a package on another site`, async () => {
      await page(engine, local(headers.content_security_policy_other_site), works, { apart: true });
    });

    for (const [directive, less] of [['script-src', (line) => line.replace(/script-src [^;]+/, "script-src 'none'")], ['connect-src', (line) => line.replace(/; connect-src [^;]+/, '')]]) {
      await check(`${engine}: without ${directive} nothing is drawn, so no part of the policy is idle`, async () => {
        await page(engine, local(less(headers.content_security_policy)), async (page) => {
          // With no script at all there is nobody to tell; the words must stand all the same.
          if (directive === 'connect-src') await page.waitFor(() => window.violated?.length > 0, 15_000);
          else assert.equal(await page.eval(() => customElements.get('after-sales-promise') === undefined), true);
          assert.equal(await page.eval(() => document.querySelector('#floor').checkVisibility()), true);
        }, { body: PROMISE });
      });
    }

    await check(`${engine}: a page that forbids WebAssembly ends in its plain tier, with a card in the card’s`, async () => {
      const body = `${PROMISE}<after-sales-policy country="DE" card="/card.json"></after-sales-policy>`;
      await page(engine, local(headers.content_security_policy.replace(" 'wasm-unsafe-eval'", '')), async (page) => {
        const told = await page.waitFor(() => window.told.length > 1 && window.told, 15_000);
        assert.deepEqual(told, ['not_loaded', 'not_loaded']);
        assert.equal(await page.eval(() => document.querySelector('#floor').checkVisibility()), true);
        const shown = await page.waitFor(() => {
          const card = document.querySelector('after-sales-policy').shadowRoot.querySelector('[part=card]');
          return !card.hidden && card.innerText;
        });
        assert.match(shown, /Thirty days/);
      }, { body });
    });

    await check(`${engine}: a script that is not of the hash defines nothing, and the shop’s words stay`, async () => {
      const tag = headers.script_tag.replace(/sha384-.{8}/, 'sha384-AAAAAAAA');
      await page(engine, local(headers.content_security_policy), async (page) => {
        await page.waitFor(() => document.readyState === 'complete');
        assert.equal(await page.eval(() => customElements.get('after-sales-promise') === undefined), true);
        assert.equal(await page.eval(() => document.querySelector('#floor').checkVisibility()), true);
      }, { body: PROMISE, tag });
    });

    await check(`${engine}: a theme is a colour scheme`, async () => {
      await page(engine, local(headers.content_security_policy), async (page) => {
        await page.waitFor('after-sales-promise >>> [part~="promise"]', 20_000);
        const scheme = () => page.eval(() => getComputedStyle(document.querySelector('after-sales-promise')).colorScheme);
        const before = await scheme();
        await page.eval(() => document.querySelector('after-sales-promise').setAttribute('theme', 'dark'));
        assert.deepEqual([before, await scheme()], ['normal', 'dark']);
      }, { body: PROMISE });
    });
  }

  if (!engines.includes('chromium')) return;
  for (const width of [1280, 1030, 360]) {
    await check(`the page of the shop shows the inventory at ${width}`, async () => {
      const page = await open('chromium', { width });
      await page.goto(`${base}/security.html`);
      await page.waitFor('tbody tr', 10_000);
      const { tag, rows, wide } = await page.eval(() => ({
        tag: document.querySelector('[data-line=script_tag]').textContent,
        rows: document.querySelector('tbody').innerText,
        wide: document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth,
      }));
      assert.equal(tag, headers.script_tag);
      assert.ok(rows.includes(files['widget_bg.wasm'].integrity.replace('sha384-', '')));
      assert.ok(wide <= 0, `${wide} px too wide`);
      const bad = (await page.axe()).filter(({ impact }) => impact === 'serious' || impact === 'critical');
      assert.deepEqual(bad, []);
      assert.deepEqual(await page.errors(), []);
    });
  }
};
