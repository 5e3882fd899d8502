// A good guest: nothing of the package is left on a page that it has left, and the elements work wherever a page puts them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fill, toForm } from './guest/buyer.mjs';
import { LINK, NOW, PROMISE, TAG, WATCH, checkTag, honest, html, on, shop, tier } from './guest/shop.mjs';
import { MARK, otherVersion } from './guest/version.mjs';

const COUNT = readFileSync(new URL('guest/count.js', import.meta.url), 'utf8');
const COUNTED = `<script>${COUNT}</script>`;
const REQUEST = checkTag('endpoint="/api/requests"');
const PROMISED = /^Buy today, get it by November 3, send it back until Thursday, December 3, 2026\./;

/** The words of a promise, wherever it stands, once they are there. */
const words = (page, find, ...more) => page.waitFor(find, 15_000, ...more);
const promiseIn = (page, selector = 'after-sales-promise') => words(page, (name) => {
  const screen = document.querySelector(name)?.shadowRoot?.querySelector('[part~="screen"]');
  return screen && !screen.hidden && screen.innerText.trim();
}, selector);

export default async ({ open, engines, check }) => {
  for (const engine of engines) {
    const page = await open(engine, { lasting: true });
    const guest = (name, run) => check(`${engine}: ${name}`, run);

    await guest('no name on the page, and no listener, observer or timer when the elements are gone', async () => {
      await on(page, { page: html(PROMISE + REQUEST, COUNTED + '<script>window.first = names(); window.before = left();</script>' + TAG) }, async () => {
        await tier(page, 2);
        await toForm(page);
        await fill(page);
        await page.eval(() => document.querySelectorAll('after-sales-promise, after-sales-check').forEach((element) => element.remove()));
        const [before, names, first] = await page.eval(() => [window.before, window.names(), window.first]);
        // The driver listens itself where the engine keeps its console to itself.
        if (engine === 'webkit') before.listeners.push('error', 'securitypolicyviolation', 'unhandledrejection');
        const own = ['first', 'before'];
        for (const place of Object.keys(names)) assert.deepEqual(names[place].filter((name) => !first[place].includes(name) && !own.includes(name)), [], place);
        const strange = await page.eval(() => [...document.head.children].filter((node) => node.localName !== 'script' && node.localName !== 'title' && node.localName !== 'meta').map((node) => `${node.localName} ${node.rel}`));
        assert.deepEqual([...new Set(strange)].filter((name) => name !== 'link modulepreload'), []);
        await page.waitFor((wanted) => JSON.stringify(window.left()) === wanted, 3000, JSON.stringify(before)).catch(async () => {
          assert.deepEqual(await page.eval(() => window.left()), before);
        });
        // And it works again when the page brings one back.
        await page.eval((tag) => { document.body.insertAdjacentHTML('beforeend', tag); }, PROMISE);
        assert.match(await promiseIn(page), PROMISED);
        await honest(page, { told: [] });
      });
    });

    await guest('two of a kind do not touch each other', async () => {
      await on(page, { body: REQUEST.replace('<after-sales-check', '<after-sales-check id="one"') + REQUEST.replace('<after-sales-check', '<after-sales-check id="two"') }, async () => {
        await page.click('#one >>> [data-case="return"]', 15_000);
        await page.waitFor('#one >>> [part~="answer"]');
        await page.eval(() => document.querySelector('#two').scrollIntoView());
        await page.waitFor('#two >>> [data-case="return"]', 15_000);
        assert.equal(await page.visible('#two >>> [part~="answer"]'), false);
        await page.eval(() => document.querySelector('#one').remove());
        await page.click('#two >>> [data-case="return"]');
        await page.waitFor('#two >>> [part~="answer"]');
        await honest(page, { told: [] });
      });
    });

    await guest('two versions: the first defines the elements, of the second only the first script is loaded', async () => {
      for (const [first, second, marked] of [['/after-sales/', '/second/', false], ['/second/', '/after-sales/', true]]) {
        const head = TAG.replace('/after-sales/', first) + TAG.replace('/after-sales/', second);
        await on(page, { body: PROMISE, head, routes: [['/second/', otherVersion('/second/')]] }, async () => {
          assert.match(await promiseIn(page), PROMISED);
          const rule = await page.eval(() => [...document.querySelector('after-sales-promise').shadowRoot.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => cssText).join());
          assert.equal(rule.includes(MARK), marked);
          const asked = await page.eval((folder) => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.startsWith(folder)), second);
          assert.deepEqual([...new Set(asked)], [`${second}after-sales.js`]);
          await honest(page, { told: [] });
        });
      }
    });

    await guest('moved, and back after a while, what the buyer did stays or begins anew, never empty', async () => {
      await on(page, { body: `<main></main>${REQUEST}` }, async () => {
        await page.click('after-sales-check >>> [data-case="return"]', 15_000);
        await page.waitFor('after-sales-check >>> [part~="answer"]');
        await page.eval(() => document.querySelector('main').append(document.querySelector('after-sales-check')));
        assert.equal(await page.visible('after-sales-check >>> [part~="answer"]'), true, 'a move keeps the answer');
        await page.eval(() => { window.kept = document.querySelector('after-sales-check'); window.kept.remove(); });
        await page.waitFor(() => !window.kept.shadowRoot.querySelector('[part~="answer"]'));
        await page.eval(() => document.querySelector('main').append(window.kept));
        await page.waitFor('after-sales-check >>> [data-case="return"]', 15_000);
        await honest(page, { told: [] });
      });
    });

    await guest('cloned, from a template, by innerHTML, by a script, in a shadow root, with one that the server drew', async () => {
      const body = `${PROMISE}<template id="t">${PROMISE}</template><div id="made"></div>
<div id="outer"><template shadowrootmode="open"><section>${PROMISE}</section></template></div>
<after-sales-promise id="drawn" country="DE" ${NOW}><template shadowrootmode="open"><slot></slot></template>${LINK}</after-sales-promise>`;
      await on(page, { body }, async () => {
        assert.match(await promiseIn(page), PROMISED);
        assert.match(await promiseIn(page, '#drawn'), PROMISED);
        await page.eval((tag, now) => {
          const made = document.querySelector('#made');
          made.append(document.querySelector('#t').content.cloneNode(true), document.querySelector('after-sales-promise').cloneNode(true));
          made.insertAdjacentHTML('beforeend', tag);
          const own = Object.assign(document.createElement('after-sales-promise'), { innerHTML: '<p class="floor">Our words</p>' });
          for (const part of ['country="DE"', now]) own.setAttribute(...part.replaceAll('"', '').split('='));
          made.append(own);
          made.scrollIntoView();
        }, PROMISE, NOW);
        const all = await words(page, () => {
          const texts = [...document.querySelectorAll('#made after-sales-promise'), document.querySelector('#outer').shadowRoot.querySelector('after-sales-promise')]
            .map((host) => host.shadowRoot?.querySelector('[part~="screen"]')).map((screen) => (screen?.hidden ? '' : screen?.innerText.trim()));
          return texts.length === 5 && texts.every(Boolean) && texts;
        });
        for (const text of all) assert.match(text, PROMISED);
        await honest(page, { told: [] });
      });
    });

    await guest('adopted into another document, it keeps its words and its looks', async () => {
      await on(page, { body: `<div id="place">${REQUEST}</div>` }, async () => {
        await page.waitFor('after-sales-check >>> [data-case="return"]', 15_000);
        const measure = (host) => { const button = host.shadowRoot.querySelector('[data-case="return"]'); const style = button.ownerDocument.defaultView.getComputedStyle(button); return [style.cursor, style.display, style.paddingInlineStart, button.innerText]; };
        const before = await page.eval(`(${measure})(document.querySelector('after-sales-check'))`);
        await page.eval(() => {
          const frame = document.body.appendChild(Object.assign(document.createElement('iframe'), { width: 900, height: 700 }));
          window.other = frame.contentDocument;
          window.other.body.append(document.querySelector('after-sales-check'));
        });
        const read = () => page.eval(`(() => { const host = window.other.querySelector('after-sales-check'); return host.shadowRoot.querySelector('[data-case="return"]') ? (${measure})(host) : null; })()`);
        for (let look = 0; look < 100 && JSON.stringify(await read()) !== JSON.stringify(before); look += 1) await new Promise((done) => setTimeout(done, 50));
        assert.deepEqual(await read(), before);
        await page.eval(() => window.other.querySelector('after-sales-check').shadowRoot.querySelector('[data-case="return"]').click());
        await page.waitFor(() => window.other.querySelector('after-sales-check').shadowRoot.querySelector('[part~="answer"]'));
        const report = await page.eval(() => window.watch.report());
        assert.deepEqual([report.told, report.uncaught], [[], []]);
      });
    });

    await guest('left and come back to: the answer stands or the first screen does, and can be used', async () => {
      // Whether the browser keeps the page is its own matter; a page that may not be stored is never kept.
      const change = (path, answer) => { answer.headers['cache-control'] = 'max-age=600'; };
      const log = '<script>addEventListener("pageshow", ({ persisted }) => { window.kept = persisted; });</script>';
      // A page of its own: an engine's driver loses the one that comes out of the cache.
      const page = await open(engine);
      const server = await shop({ page: html(REQUEST, log + TAG), change });
      try {
        await page.goto(`${server.base}/`);
        await page.click('after-sales-check >>> [data-case="return"]', 15_000);
        await page.waitFor('after-sales-check >>> [part~="answer"]');
        // A page that is kept tells so a moment after it is there again.
        await page.eval(() => { delete window.kept; });
        await page.goto(`${server.base}/blank`);
        await page.eval(() => { history.back(); });
        await page.waitFor(() => document.querySelector('after-sales-check') && 'kept' in window);
        const kept = await page.eval(() => window.kept);
        if (kept) assert.equal(await page.visible('after-sales-check >>> [part~="answer"]'), true);
        else await page.click('after-sales-check >>> [data-case="return"]', 15_000);
        await page.click('after-sales-check >>> [data-open]', 15_000);
        await page.waitFor('after-sales-check >>> [data-field="email"]');
        console.log(`    ${engine} ${kept ? 'kept the page' : 'loaded the page anew'}`);
        await honest(page, { told: [] });
      } finally {
        await server.close();
      }
    });

    await guest('in a frame and in a tab that is shown later', async () => {
      const server = await shop({ body: PROMISE });
      try {
        await page.goto(`${server.base}/blank`);
        await page.eval(() => {
          const tab = document.body.appendChild(Object.assign(document.createElement('div'), { id: 'tab' }));
          tab.style.display = 'none';
          tab.append(Object.assign(document.createElement('iframe'), { src: '/', width: 700, height: 300 }));
        });
        const text = () => page.eval(() => document.querySelector('iframe').contentDocument?.querySelector('after-sales-promise')?.shadowRoot?.querySelector('[part~="screen"]')?.innerText.trim() ?? '');
        await page.waitFor(() => Boolean(document.querySelector('iframe').contentWindow.customElements.get('after-sales-promise')));
        assert.equal(await text(), '', 'nobody has come near');
        await page.eval(() => { document.querySelector('#tab').style.display = ''; });
        await page.waitFor(() => document.querySelector('iframe').contentDocument.querySelector('after-sales-promise').shadowRoot.querySelector('[part~="screen"]').innerText.trim(), 15_000);
        assert.match(await text(), PROMISED);
      } finally {
        await page.goto('about:blank');
        await server.close();
      }
    });

    await guest('beside a form of the page: its fields, its Enter and its events stay the page’s', async () => {
      const body = `<form id="cart"><input name="count" value="1"></form>${REQUEST}`;
      const log = '<script>window.events = []; for (const type of ["submit", "input", "click"]) addEventListener(type, ({ target }) => events.push(type + " " + target.localName), true);</script>';
      await on(page, { page: html(body, log + TAG) }, async () => {
        await toForm(page);
        await fill(page);
        const seen = await page.eval(() => [[...new FormData(document.querySelector('#cart')).keys()], [...new Set(window.events)].filter((one) => !one.endsWith('after-sales-check')), location.search + location.hash]);
        assert.deepEqual(seen, [['count'], [], ''], 'the page sees the element and nothing in it');
      });
    });
  }

  if (!engines.includes('chromium')) return;
  await check('printed: the answer, without buttons of the screen, on paper of white', async () => {
    const page = await open('chromium');
    await on(page, { page: `<!doctype html><html lang="en"><meta charset="utf-8">${WATCH}${TAG}<body>${REQUEST}</body></html>` }, async () => {
      await page.click('after-sales-check >>> [data-case="return"]', 15_000);
      await page.waitFor('after-sales-check >>> [part~="answer"]');
      await page.cdp('Emulation.setEmulatedMedia', { media: 'print' });
      const words = await page.text('after-sales-check >>> [part~="answer"]');
      assert.match(words, /November 23, 2026/);
      assert.doesNotMatch(words, /Send a request|Start again/);
      const box = await page.eval(() => { const screen = find('after-sales-check >>> [part~="answer"]'); return [screen.scrollWidth - screen.clientWidth, screen.clientHeight]; });
      assert.ok(box[0] <= 1 && box[1] > 100, String(box));
      const { data } = await page.cdp('Page.printToPDF', {});
      assert.ok(Buffer.from(data, 'base64').length > 5000);
    });
  });
};
