// The help of a shop: drawn from the policy under the strictest headers, asked by keyboard in five languages, in both
// directions and at 320 px; what the shop wrote stays when anything is missing.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from './files.mjs';

const STRICT = {
  'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; "
    + "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};
// A Wednesday: the shop's phone is open from 08:00 to 16:00 UTC.
const NOW = '2026-11-25T10:00:00Z';
const HOST = 'after-sales-help';
const FIELD = `${HOST} >>> #question`;
const REPLY = `${HOST} >>> [part~="reply"]`;

const LISTEN = `window.told = []; window.broken = [];
for (const name of ['asked', 'error']) addEventListener('after-sales:' + name, ({ detail }) => told.push({ name, ...detail }));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => broken.push(violatedDirective + ' ' + blockedURI));
addEventListener('unhandledrejection', ({ reason }) => broken.push(String(reason)));
addEventListener('error', ({ message }) => broken.push(message));`;
const STYLE = 'html { font-family: sans-serif; color-scheme: light dark; background: light-dark(#fff, #151515); color: light-dark(#111, #eee) } body { margin: 1rem }';
const html = (lang, attributes) => `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}" data-country="DE">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Help</title>
<link rel="stylesheet" href="/style.css"><script src="/listen.js"></script>
<script type="module" src="/after-sales/after-sales.js" data-policy="/policy.json"></script>
<main><h1>Shop</h1><${HOST} now="${NOW}" ${attributes}><a href="mailto:help@nordlys.example">Write to us</a></${HOST}></main></html>`;

/** What is on screen. */
const state = (page) => page.eval(() => {
  const host = document.querySelector('after-sales-help');
  const all = (part) => [...host.shadowRoot?.querySelectorAll(`[part~="${part}"]`) ?? []];
  const texts = (part) => all(part).map((node) => node.textContent);
  const [box, reply] = [all('screen')[0], all('reply')[0]];
  return {
    fallback: host.querySelector('a')?.checkVisibility() ?? false,
    drawn: Boolean(box && !box.hidden),
    lang: box?.lang, dir: box?.dir,
    heading: texts('heading')[0],
    routes: texts('route'),
    open: all('route-now').map((node) => node.hasAttribute('data-open')),
    links: [...host.shadowRoot?.querySelectorAll('a') ?? []].map((node) => node.getAttribute('href')),
    outcome: reply?.dataset.outcome, topics: all('reply-part').map((node) => node.dataset.topic),
    sources: texts('source'), reply: reply?.textContent ?? '',
    typed: host.shadowRoot?.querySelector('#question')?.value,
    told: window.told, broken: window.broken,
  };
});

const drawn = (page) => page.waitFor(() => {
  const box = document.querySelector('after-sales-help').shadowRoot?.querySelector('[part~="screen"]');
  return box && !box.hidden;
}, 30_000);

/** By keyboard: into the field, the question, Enter. */
async function ask(page, question) {
  await page.eval(() => document.querySelector('after-sales-help').shadowRoot.querySelector('#question').focus());
  await page.fill(FIELD, question);
  await page.press('Enter');
}

const serious = async (page) => (await page.axe()).filter(({ impact }) => impact === 'serious' || impact === 'critical');

const QUESTIONS = {
  en: ['How long do I have to send it back?', 'return', 'Our rule “returns”'],
  de: ['Wer zahlt die Rücksendung?', 'cost', 'Unsere Regel „returns“'],
  es: ['¿Puedo cambiarlo por otra talla?', 'exchange', 'Nuestra norma «exchange»'],
  ar: ['كيف ألغي طلبي؟', 'cancel', 'cancel-before-dispatch'],
  'zh-Hans': ['花瓶收到时已经碎了', 'damaged', 'wrong-or-damaged'],
};

export default async ({ open, engines, check, root, base }) => {
  const nordlys = await readFile(join(root, 'examples/policies/nordlys.json'), 'utf8');

  async function on(engine, use, { lang = 'en', attributes = '', policy = nordlys, change, ...options } = {}) {
    const server = await serve([
      ['/after-sales/', join(root, 'pkg/dist')],
      ['/policy.json', { type: 'application/json', body: policy }],
      ['/listen.js', { type: 'text/javascript', body: LISTEN }],
      ['/style.css', { type: 'text/css', body: STYLE }],
      ['/', { body: html(lang, attributes) }],
    ], { headers: STRICT, change });
    try {
      const page = await open(engine, { locale: lang, ...options });
      await page.goto(`${server.base}/`);
      await use(page);
    } finally {
      await server.close();
    }
  }

  for (const engine of engines) {
    await check(`${engine}: the help is drawn from the policy, who answers now first`, async () => {
      await on(engine, async (page) => {
        await drawn(page);
        const seen = await state(page);
        assert.deepEqual([seen.fallback, seen.heading, seen.lang, seen.dir], [false, 'Help and contact', 'en', 'ltr']);
        assert.match(seen.routes[0], /^Phone\+49 30 5550 1840Open now, until \d\d:\d\d\.In your time: /);
        assert.match(seen.routes[1], /^E-mailhelp@nordlys\.example/);
        assert.deepEqual(seen.open, [true]);
        assert.ok(['tel:+493055501840', 'mailto:help@nordlys.example', '/help.html#packing', '/policy.html'].every((link) => seen.links.includes(link)), String(seen.links));
        assert.deepEqual([seen.told, seen.broken], [[], []]);
      });
    });

    for (const [lang, [question, topic, rule]] of Object.entries(QUESTIONS)) {
      await check(`${engine}: a question in ${lang} is answered with its rule`, async () => {
        await on(engine, async (page) => {
          await drawn(page);
          await ask(page, question);
          await page.waitFor(`${HOST} >>> [part~="reply-part"]`);
          const seen = await state(page);
          assert.deepEqual([seen.outcome, seen.topics[0], seen.lang], ['answered', topic, lang]);
          assert.ok(seen.sources.some((source) => source.includes(rule)), String(seen.sources));
          assert.deepEqual(seen.told, [{ name: 'asked', outcome: 'answered', topics: seen.topics }]);
          assert.deepEqual(seen.broken, []);
          assert.deepEqual(await serious(page), []);
        }, { lang });
      });
    }

    await check(`${engine}: who is not sure names a person, and nothing is said to nothing`, async () => {
      await on(engine, async (page) => {
        await drawn(page);
        await ask(page, 'What will the weather be like?');
        await page.waitFor(`${REPLY}[data-outcome="unsure"]`);
        const { reply, topics, links } = await state(page);
        assert.match(reply, /not sure.*Ask a person/);
        assert.deepEqual(topics, []);
        assert.ok(links.includes('mailto:help@nordlys.example'));
        await page.fill(FIELD, '   ');
        await page.click(`${HOST} >>> button`);
        await page.waitFor(`${REPLY}[data-outcome="empty"]`);
        assert.match((await page.active()).path, /question|input/);
      });
    });

    await check(`${engine}: what is typed stays text, stays on the page and outlives a change of language`, async () => {
      const asked = [];
      await on(engine, async (page) => {
        await drawn(page);
        const before = asked.length;
        const hostile = '<img src=x onerror=alert(1)> return \u202e🎁';
        await ask(page, hostile);
        await page.waitFor(`${HOST} >>> [part~="reply-part"]`);
        const [inside, requests] = [await page.eval(() => document.querySelector('after-sales-help').shadowRoot.querySelectorAll('img, script, form').length), asked.slice(before)];
        assert.deepEqual([inside, requests], [0, []]);
        assert.ok(!JSON.stringify((await state(page)).told).includes('onerror'));
        await page.eval(() => { document.documentElement.lang = 'ar'; });
        await page.waitFor(() => document.querySelector('after-sales-help').shadowRoot.querySelector('[part~="screen"]').dir === 'rtl', 15_000);
        const seen = await state(page);
        assert.deepEqual([seen.typed, seen.topics, seen.heading], [hostile, [], 'المساعدة والتواصل']);
        assert.equal(seen.outcome, 'unsure', 'asked again, in a language that it is not written in');
        assert.deepEqual(seen.broken, []);
      }, { change: (path) => { asked.push(path); } });
    });

    await check(`${engine}: a move keeps what was typed, and a second element has its own`, async () => {
      await on(engine, async (page) => {
        await drawn(page);
        await page.fill(FIELD, 'Who pays?');
        await page.eval(() => {
          const host = document.querySelector('after-sales-help');
          document.querySelector('main').append(document.createElement('section'));
          document.querySelector('section').append(host);
          document.querySelector('section').append(host.cloneNode(true));
          document.querySelector('section').lastChild.scrollIntoView();
        });
        await page.waitFor(() => document.querySelectorAll('after-sales-help')[1].shadowRoot?.querySelector('#question'), 15_000);
        const values = await page.eval(() => [...document.querySelectorAll('after-sales-help')].map((host) => host.shadowRoot.querySelector('#question').value));
        assert.deepEqual(values, ['Who pays?', '']);
        assert.deepEqual((await state(page)).broken, []);
      });
    });

    const missing = {
      'the policy is missing': ['/policy.json', (answer) => Object.assign(answer, { status: 404 })],
      'the policy is none': ['/policy.json', (answer) => { answer.body = Buffer.from('{"version":1}'); }],
      'the module is missing': ['/after-sales/adviser_bg.wasm', (answer) => Object.assign(answer, { status: 404 })],
      'the script was changed': ['/after-sales/help.js', (answer) => { answer.body = Buffer.concat([answer.body, Buffer.from('\n')]); }],
      'the words are missing': ['/after-sales/locales/help/en.json', (answer) => Object.assign(answer, { status: 404 })],
    };
    for (const [name, [path, change]] of Object.entries(missing)) {
      await check(`${engine}: when ${name}, what the shop wrote stays`, async () => {
        await on(engine, async (page) => {
          await page.waitFor(() => window.told.some(({ name }) => name === 'error'), 20_000);
          const seen = await state(page);
          assert.deepEqual([seen.fallback, seen.drawn], [true, false]);
          assert.ok(seen.told.every(({ code, message }) => code && message));
        }, { change: (asked, answer) => asked === path && change(answer) });
      });
    }

    await check(`${engine}: without the law of the country the shop’s rules still answer`, async () => {
      await on(engine, async (page) => {
        await drawn(page);
        await ask(page, 'How long do I have to send it back?');
        await page.waitFor(`${HOST} >>> [part~="reply-part"]`);
        const { sources } = await state(page);
        assert.deepEqual(sources, ['Our rule “returns”']);
      }, { change: (asked, answer) => asked === '/after-sales/law/DE.json' && Object.assign(answer, { status: 404 }) });
    });
  }

  const widths = engines.includes('chromium') ? [320, 768, 1280] : [];
  for (const width of widths) {
    for (const [lang, dark] of [['en', false], ['ar', true], ['de', true], ['zh-Hans', false]]) {
      await check(`axe finds nothing and nothing scrolls sideways at ${width}, ${lang}, ${dark ? 'dark' : 'light'}`, async () => {
        await on('chromium', async (page) => {
          await drawn(page);
          await ask(page, QUESTIONS[lang][0]);
          await page.waitFor(`${HOST} >>> [part~="reply-part"]`);
          await page.eval(() => { for (const fold of document.querySelector('after-sales-help').shadowRoot.querySelectorAll('details')) fold.open = true; });
          assert.deepEqual(await page.axe(), []);
          assert.ok(await page.eval(() => document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth), 'sideways');
          const small = await page.eval(() => [...document.querySelector('after-sales-help').shadowRoot.querySelectorAll('a, button, input, summary')]
            .filter((node) => node.getBoundingClientRect().height < 24).map((node) => node.textContent));
          assert.deepEqual(small, [], 'a finger needs 24 px');
        }, { lang, width, dark });
      });
    }
  }

  if (engines.includes('chromium')) {
    await check('the keyboard goes from the field through every link and fold', async () => {
      await on('chromium', async (page) => {
        await drawn(page);
        const stops = [];
        for (let stop = 0; stop < 13; stop += 1) {
          await page.press('Tab');
          stops.push(await page.eval(() => document.querySelector('after-sales-help').shadowRoot.activeElement?.localName ?? ''));
        }
        const inside = stops.filter(Boolean);
        assert.deepEqual(inside.slice(0, 2), ['input', 'button']);
        assert.ok(inside.filter((name) => name === 'summary').length === 2 && inside.filter((name) => name === 'a').length >= 5, String(inside));
      });
    });

    for (const lang of Object.keys(QUESTIONS)) {
      await check(`the demo shop’s help page in ${lang}`, async () => {
        const page = await open('chromium', { locale: lang });
        await page.goto(`${base}/help.html?lang=${lang}&country=DE`);
        await drawn(page);
        const seen = await page.eval(() => ({ title: document.title, left: [...document.querySelectorAll('[data-word]')].filter((node) => node.textContent === node.dataset.word).length }));
        assert.match(seen.title, / · Nordlys$/);
        assert.equal(seen.left, 0, 'every word is there');
        assert.deepEqual(await page.errors(), []);
        assert.deepEqual(await serious(page), []);
      });
    }
  }
};
