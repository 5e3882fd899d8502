// The page's script: each tier takes over only when it is ready, and gives back when it fails.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policy } from '../node/sample.mjs';
import { serve } from './files.mjs';

const TAG = '<script type="module" src="/after-sales/after-sales.js" data-policy="/policy.json"></script>';
const PROMISE = '<after-sales-promise country="DE" now="2026-10-30T09:00:00+01:00"><p id="floor">Our <a href="/p">policy</a></p></after-sales-promise>';
const CARD = {
  locale: 'en', dir: 'ltr', title: 'Returns <b>here</b>', policy_hash: '', footer: [],
  sections: [{ title: 'Changed your mind?', sentences: [{ message: 'm', text: 'Thirty days <img src=x onerror=alert(1)>', tone: 'good' },
    { message: 'm', text: 'Manual', tone: 'plain', link: '/manual.html' },
    { message: 'm', text: 'Script', tone: 'plain', link: 'javascript:alert(1)' },
    { message: 'm', text: 'Elsewhere', tone: 'plain', link: '//evil.example/' }] }],
};
// `img-src` only for the icon that WebKit asks for on its own.
const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self'; "
  + "require-trusted-types-for 'script'; trusted-types 'none'";

const html = (body, head = TAG) => `<!doctype html><html lang="en"><meta charset="utf-8"><script src="/listen.js"></script>${head}<body>${body}</html>`;
const LISTEN = `window.told = []; addEventListener('after-sales:error', ({ detail }) => { window.at ??= performance.now(); told.push(detail.code); });
addEventListener('error', (event) => told.push('uncaught ' + event.message)); addEventListener('securitypolicyviolation', (event) => told.push('csp ' + event.violatedDirective));`;

/** What stands in the element now: whether the shop's own words are in sight, and what the shadow root shows. */
const state = (page, selector = 'after-sales-promise') => page.eval((name) => {
  const element = document.querySelector(name);
  const shown = [...element.shadowRoot.querySelectorAll('[part=screen],[part=card]')].filter((part) => !part.hidden);
  const floor = document.querySelector('#floor');
  return { floor: !!floor?.checkVisibility(), text: shown.map((part) => part.innerText).join('').trim(), told: window.told };
}, selector);

const ready = (page, selector = 'after-sales-promise') => page.waitFor((name) => {
  const screen = document.querySelector(name)?.shadowRoot?.querySelector('[part=screen]');
  return screen && !screen.hidden && screen.innerText.trim();
}, 15_000, selector);

const told = (page) => page.waitFor(() => window.told.length > 0 && window.told, 15_000);

export default async ({ open, engines, check, root }) => {
  const start = (body, options = {}, head = TAG) => serve([
    ['/after-sales/', join(root, 'pkg/dist')],
    ['/policy.json', { type: 'application/json', body: JSON.stringify(policy()) }],
    ['/card.json', { type: 'application/json', body: JSON.stringify(CARD) }],
    ['/listen.js', { type: 'text/javascript', body: LISTEN }],
    ['/ready.js', { type: 'text/javascript', body: "addEventListener('after-sales:ready', ({ detail }) => told.push(`ready ${detail.kind}`));" }],
    ['/', { body: html(body, head) }],
  ], options);

  async function on(engine, server, use) {
    try {
      const page = await open(engine);
      await page.goto(`${server.base}/`);
      await use(page);
    } finally {
      await server.close();
    }
  }

  const replace = (path, change) => ({ change: (asked, answer) => asked === path && change(answer) });
  const gone = (answer) => Object.assign(answer, { status: 404, type: 'text/html', body: Buffer.from('<h1>404</h1>') });
  const START = '/after-sales/start.js';
  const FATAL = {
    'the second script is missing': replace(START, gone),
    'the second script was changed': replace(START, (answer) => { answer.body = Buffer.concat([answer.body, Buffer.from('\n')]); }),
    'the second script is a page': replace(START, (answer) => { answer.body = Buffer.from('<!doctype html><title>Shop</title>'); }),
    'the second script is cut off': replace(START, (answer) => { answer.body = answer.body.subarray(0, 900); }),
    'the module is missing': replace('/after-sales/widget_bg.wasm', gone),
    'the module was changed': replace('/after-sales/widget_bg.wasm', (answer) => { answer.body = Buffer.concat([answer.body, Buffer.from([0])]); }),
    'the module’s script is missing': replace('/after-sales/widget.js', gone),
    'the module’s script was changed': replace('/after-sales/widget.js', (answer) => { answer.body = Buffer.concat([answer.body, Buffer.from('\n')]); }),
    'the language is missing': replace('/after-sales/locales/en.json', gone),
    'the page forbids WebAssembly': { headers: { 'content-security-policy': "script-src 'self'" } },
  };
  const POLICIES = {
    'is missing': gone,
    'is a page': (answer) => { answer.body = Buffer.from('<!doctype html><title>Shop</title>'); },
    'is empty': (answer) => { answer.body = Buffer.alloc(0); },
    'has errors': (answer) => { answer.body = Buffer.from('{"version":1,"shop":{},"rules":[]}'); },
  };

  for (const engine of engines) {
    await check(`${engine}: the widget takes the place of the shop’s own words`, async () => {
      await on(engine, await start(PROMISE), async (page) => {
        assert.match(await ready(page), /December 3/);
        assert.deepEqual((await state(page)).told, []);
        assert.equal((await state(page)).floor, false);
      });
    });

    await check(`${engine}: strictest content security policy and Trusted Types`, async () => {
      const body = PROMISE + '<after-sales-check country="DE"></after-sales-check><after-sales-policy country="DE"></after-sales-policy>';
      await on(engine, await start(body, { headers: { 'content-security-policy': STRICT } }), async (page) => {
        for (const kind of ['promise', 'check', 'policy']) await ready(page, `after-sales-${kind}`);
        assert.deepEqual((await state(page)).told, []);
      });
    });

    for (const [name, options] of Object.entries(FATAL)) {
      await check(`${engine}: ${name}: the shop’s own words stay`, async () => {
        await on(engine, await start(PROMISE + PROMISE.replace('id="floor"', ''), options), async (page) => {
          await told(page);
          const now = await state(page);
          assert.equal(now.floor, true);
          assert.equal(now.text, '');
          const codes = now.told.filter((code) => !/^csp /.test(code));
          assert.deepEqual(codes, ['not_loaded', 'not_loaded']);
        });
      });
    }

    const FORM = '/after-sales/locales/form/en.json';
    const BROKEN = {
      'are missing': gone,
      'were changed': (answer) => { answer.body = Buffer.from(answer.body.toString().replace('Back', 'Pay ')); },
      'are those of another language': (answer) => { answer.body = readFileSync(join(root, 'pkg/dist/locales/form/de.json')); },
    };
    for (const [name, change] of Object.entries(BROKEN)) {
      await check(`${engine}: the words of the form ${name}: the shop’s own stay, and the promise stands`, async () => {
        const body = PROMISE.replace(' id="floor"', '') + '<after-sales-check country="DE"><p id="floor">Write to us</p></after-sales-check>';
        const broken = { now: true };
        const options = { change: (path, answer) => path === FORM && broken.now && change(answer) };
        await on(engine, await start(body, options), async (page) => {
          assert.deepEqual((await told(page)).filter((code) => !/^csp /.test(code)), ['not_loaded']);
          const now = await state(page, 'after-sales-check');
          assert.equal(now.floor, true);
          assert.equal(now.text, '');
          assert.match(await ready(page), /December 3/);
          broken.now = false;
          await page.eval(() => document.querySelector('after-sales-check').setAttribute('country', 'SE'));
          assert.match(await ready(page, 'after-sales-check'), /What happened\?/);
        });
      });
    }

    await check(`${engine}: a promise and a policy load no words of the form`, async () => {
      await on(engine, await start(PROMISE + '<after-sales-policy country="DE"></after-sales-policy>'), async (page) => {
        for (const kind of ['promise', 'policy']) await ready(page, `after-sales-${kind}`);
        const words = await page.eval(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.includes('/locales/')));
        assert.deepEqual(words.filter((path) => !path.includes('/law/')), ['/after-sales/locales/en.json']);
      });
    });

    for (const [name, file] of [['module', 'widget_bg.wasm'], ['second script', 'start.js'], ['module’s script', 'widget.js']]) {
      await check(`${engine}: a ${name} that takes too long is given up, and comes with the next change`, async () => {
        let held = true;
        const waiting = [];
        const change = (path) => path === `/after-sales/${file}` && held && new Promise((go) => waiting.push(go));
        await on(engine, await start(PROMISE, { change }), async (page) => {
          assert.deepEqual(await told(page), ['timeout']);
          assert.equal((await state(page)).floor, true);
          held = false;
          waiting.forEach((go) => go());
          await page.eval(() => document.querySelector('after-sales-promise').setAttribute('country', 'SE'));
          assert.match(await ready(page), /December 3/);
        });
      });
    }

    await check(`${engine}: two slow steps together are given up after four seconds`, async () => {
      const slow = { '/after-sales/start.js': 2500, '/after-sales/widget.js': 2500 };
      // One answer for each file is slow: what is asked again is in the browser's hands already.
      const change = (path) => slow[path] && new Promise((go) => { setTimeout(go, slow[path]); });
      const body = `<script>performance.mark('begun')</script>${PROMISE}`;
      await on(engine, await start(body, { change }), async (page) => {
        assert.deepEqual(await told(page), ['timeout']);
        const waited = await page.eval(() => window.at - performance.getEntriesByName('begun')[0].startTime);
        assert.ok(waited > 3900 && waited < 4700, `${waited} ms`);
        assert.equal((await state(page)).floor, true);
      });
    });

    await check(`${engine}: the module sets out with the second script, once`, async () => {
      const asked = [];
      let release;
      const change = (path) => {
        asked.push(path);
        return path === START && !release && new Promise((go) => { release = go; });
      };
      await on(engine, await start(PROMISE, { change }), async (page) => {
        // Either may come in first.
        const both = () => release && asked.includes('/after-sales/widget_bg.wasm');
        const end = Date.now() + 15_000;
        while (!both() && Date.now() < end) await new Promise((done) => { setTimeout(done, 20); });
        assert.ok(both(), asked.join());
        release();
        await ready(page);
        await page.eval(() => document.querySelector('after-sales-promise').setAttribute('country', 'SE'));
        await page.eval(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        assert.deepEqual((await state(page)).told, []);
        assert.equal(asked.filter((path) => path === '/after-sales/widget_bg.wasm').length, 1);
      });
    });

    for (const [name, change] of Object.entries(POLICIES)) {
      await check(`${engine}: the policy ${name}: a notice above the shop’s own words`, async () => {
        await on(engine, await start(PROMISE, replace('/policy.json', change)), async (page) => {
          await told(page);
          await ready(page);
          const now = await state(page);
          assert.equal(now.floor, true);
          assert.ok(now.text.length > 10);
          assert.deepEqual(now.told, [name === 'is missing' ? 'policy_unreachable' : 'policy']);
        });
      });
    }

    await check(`${engine}: a card made before is drawn as text until the widget is there`, async () => {
      let release;
      const change = (path) => path === '/after-sales/widget_bg.wasm' && new Promise((go) => { release = go; });
      const body = `<div style="height:3000px"></div><after-sales-policy card="/card.json" country="DE"><p id="floor">Ours</p></after-sales-policy>`;
      await on(engine, await start(body, { change }), async (page) => {
        const shown = await page.waitFor(() => document.querySelector('after-sales-policy').shadowRoot?.querySelector('[part=card]:not([hidden])')?.innerText);
        assert.match(shown, /<img src=x/);
        assert.match(shown, /Returns <b>here/);
        const links = await page.eval(() => [...document.querySelector('after-sales-policy').shadowRoot.querySelectorAll('a')].map((a) => a.getAttribute('href')));
        assert.deepEqual(links, ['/manual.html']);
        assert.equal(release, undefined);
        await page.eval(() => document.querySelector('after-sales-policy').scrollIntoView());
        const end = Date.now() + 5000;
        while (!release && Date.now() < end) await new Promise((done) => setTimeout(done, 20));
        assert.match((await state(page, 'after-sales-policy')).text, /Thirty days/);
        release();
        await ready(page, 'after-sales-policy');
        assert.doesNotMatch((await state(page, 'after-sales-policy')).text, /Thirty days/);
      });
    });

    await check(`${engine}: loaded twice, moved, cloned, removed, renamed and translated`, async () => {
      await on(engine, await start(`${PROMISE}<main></main>`, {}, TAG + TAG.replace('data-policy', 'async data-policy')), async (page) => {
        await ready(page);
        await page.eval(() => {
          const promise = document.querySelector('after-sales-promise');
          window.node = promise.shadowRoot.querySelector('[part=screen]').firstElementChild;
          document.querySelector('main').append(promise);
        });
        assert.equal(await page.eval(() => window.node.isConnected), true);
        await page.eval(() => { document.documentElement.lang = 'de'; });
        await page.waitFor(() => /Dezember/.test(window.node.innerText));
        await page.eval(() => {
          const promise = document.querySelector('after-sales-promise');
          const copy = promise.cloneNode(true);
          copy.id = 'copy';
          promise.after(copy);
          promise.remove();
        });
        assert.match(await ready(page, '#copy'), /Dezember/);
        await page.waitFor(() => !window.node.isConnected);
        assert.deepEqual((await state(page, '#copy')).told, []);
      });
    });

    await check(`${engine}: words typed into the shop’s own form do not vanish`, async () => {
      let release;
      const change = (path) => path === '/after-sales/widget_bg.wasm' && new Promise((go) => { release = go; });
      const body = '<after-sales-check country="DE"><form id="floor"><input id="words"></form></after-sales-check>';
      await on(engine, await start(body, { change }), async (page) => {
        await page.click('#words');
        await page.type('broken');
        release?.();
        await page.eval(() => document.querySelector('after-sales-check').setAttribute('country', 'SE'));
        await page.waitFor(() => performance.getEntriesByName(new URL('/after-sales/widget_bg.wasm', location.href).href)[0]?.responseEnd);
        assert.equal((await state(page, 'after-sales-check')).floor, true);
        assert.equal(await page.eval(() => document.querySelector('#words').value), 'broken');
      });
    });

    await check(`${engine}: a request for one case asks no “what happened”, and another case begins anew`, async () => {
      const body = `<script src="/ready.js"></script><after-sales-request endpoint="/api/requests" country="DE" case="return" ordered-on="2026-10-20" delivered-on="2026-10-24" now="2026-10-30T09:00:00+01:00"><p id="floor">Write to us</p></after-sales-request>`;
      await on(engine, await start(body), async (page) => {
        await page.waitFor('after-sales-request >>> [part~="answer"]', 15_000);
        assert.equal(await page.count('after-sales-request >>> [data-case]'), 0);
        // Nobody has pressed anything: the page stays where it is.
        assert.equal(await page.eval(() => document.activeElement === document.body), true);
        await page.click('after-sales-request >>> [data-open]');
        await page.waitFor('after-sales-request >>> [data-field="email"]');
        await page.eval(() => document.querySelector('after-sales-request').removeAttribute('case'));
        await page.waitFor('after-sales-request >>> [data-case="return"]');
        await page.eval(() => document.querySelector('after-sales-request').setAttribute('case', 'return'));
        await page.waitFor('after-sales-request >>> [part~="answer"]');
        const now = await state(page, 'after-sales-request');
        assert.deepEqual([now.floor, now.told], [false, ['ready request']]);
      });
    });

    await check(`${engine}: a check in a checkout loads nothing`, async () => {
      await on(engine, await start('<after-sales-check mode="checkout"><p id="floor">Ours</p></after-sales-check><after-sales-request mode="checkout">Ours</after-sales-request>'), async (page) => {
        await page.click('#floor');
        await page.eval(() => new Promise((done) => (window.requestIdleCallback ?? requestAnimationFrame)(done)));
        assert.deepEqual(await page.eval(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => /start|widget|locales|policy/.test(path))), []);
        assert.equal((await state(page, 'after-sales-check')).floor, true);
      });
    });
  }
};
