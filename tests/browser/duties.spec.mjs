// What the law asks of a page: prescribed words as they stand, official artwork as the shop supplies it, from its day
// on, and nothing where nothing is owed. What is wrong is told to the shop and never to the buyer.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { policy } from '../node/sample.mjs';
import { serve } from './files.mjs';

// 300 by 200 pixels, so that any other proportion is seen.
const ARTWORK = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="#039"/></svg>';
const LINK = 'https://europa.eu/youreurope/';
const image = (attributes = '') => `<img src="/notice.svg" alt="Notice" lang="de" ${attributes}>`;
const notice = (inside = image()) => `<a slot="notice" href="${LINK}">${inside}</a>`;
const duty = (attributes, inside = '') => `<after-sales-duty ${attributes}>${inside}</after-sales-duty>`;
const LAWFUL = 'country="DE" on="product" contract-date="2026-09-27"';

const LISTEN = `window.told = []; window.warned = [];
addEventListener('after-sales:finding', ({ detail }) => told.push(detail));
addEventListener('unhandledrejection', () => told.push({ code: 'unhandled' }));
console.warn = (...words) => warned.push(words.join(' '));`;
const html = (body, lang) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Shop</title>
<link rel="stylesheet" href="/style.css"><script src="/listen.js"></script>
<script type="module" src="/after-sales/after-sales.js" data-policy="/policy.json"></script><main>${body}</main></html>`;

/** What a buyer sees of the first element, and what the shop was told. */
const state = (page) => page.eval(() => {
  const host = document.querySelector('after-sales-duty');
  const slots = [...host.shadowRoot?.querySelectorAll('slot') ?? []].flatMap((slot) => slot.assignedElements());
  const shown = [...host.children].filter((child) => child.checkVisibility() && slots.includes(child));
  const words = [...host.shadowRoot?.querySelectorAll('a, p') ?? []];
  return {
    height: host.getBoundingClientRect().height,
    content: shown.map(({ slot, lang }) => [slot, lang].filter(Boolean).join(' ')),
    words: words.map(({ textContent, lang, dir, localName }) => ({ text: textContent, lang, dir, name: localName })),
    links: words.map((node) => node.getAttribute('href')),
    codes: window.told.map(({ code }) => code),
  };
});

const drawn = (page) => page.waitFor(() => document.querySelector('after-sales-duty').shadowRoot, 15_000);

/** Waits for findings of these codes, and gives them all. */
const told = (page, ...codes) => page.waitFor(
  (wanted) => wanted.every((code) => window.told.some((one) => one.code === code)) && window.told, 15_000, codes);

const requested = (page, part) => page.eval((wanted) => performance.getEntriesByType('resource')
  .map(({ name }) => new URL(name).pathname).filter((path) => path.includes(wanted)), part);

export default async ({ open, engines, check, root, base }) => {
  async function on(engine, body, use, { lang = 'de', css = '', ...options } = {}) {
    const server = await serve([
      ['/after-sales/', join(root, 'pkg/dist')],
      ['/policy.json', { type: 'application/json', body: JSON.stringify(policy()) }],
      ['/listen.js', { type: 'text/javascript', body: LISTEN }],
      ['/style.css', { type: 'text/css', body: css }],
      ['/notice.svg', { type: 'image/svg+xml', body: ARTWORK }],
      ['/broken.svg', { type: 'image/svg+xml', body: 'no image' }],
      ['/', { body: html(body, lang) }],
    ], options);
    try {
      const page = await open(engine, { locale: lang });
      await page.goto(`${server.base}/`);
      await use(page);
    } finally {
      await server.close();
    }
  }

  for (const engine of engines) {
    await check(`${engine}: Argentina’s button stands word for word, as a link, and the second only for services`, async () => {
      const button = { text: 'Botón de Arrepentimiento', lang: 'es-AR', dir: 'ltr', name: 'a' };
      await on(engine, duty('country="AR" on="every_page" href="/baja"'), async (page) => {
        await page.waitFor('after-sales-duty >>> a', 15_000);
        const { words, links, codes, height } = await state(page);
        assert.deepEqual([words, links, codes], [[button], ['/baja'], []]);
        assert.ok(height >= 44, `a finger needs ${height} px`);
        await page.eval(() => document.querySelector('after-sales-duty').setAttribute('applies-to', 'services'));
        await page.waitFor(() => document.querySelector('after-sales-duty').shadowRoot.querySelectorAll('a').length === 2);
        const both = (await state(page)).words.map(({ text }) => text);
        assert.deepEqual(both, ['Botón de Arrepentimiento', 'Botón de Baja de Servicio']);
        const bad = (await page.axe()).filter(({ impact }) => impact === 'serious' || impact === 'critical');
        assert.deepEqual(bad, []);
      }, { lang: 'ar' });
    });

    await check(`${engine}: no link leads to a script`, async () => {
      await on(engine, duty('country="AR" on="every_page" href="javascript:alert(1)"'), async (page) => {
        const [finding] = await told(page, 'href_missing');
        assert.equal(finding.label, 'AR.label.withdraw');
        assert.match(finding.citation, /954\/2025/);
        const { words, height } = await state(page);
        assert.deepEqual([words, height], [[], 0]);
      });
    });

    await check(`${engine}: the notice is shown from its day on, untouched`, async () => {
      await on(engine, duty(LAWFUL, notice()), async (page) => {
        await drawn(page);
        await page.waitFor('after-sales-duty img', 15_000);
        await page.eval(() => document.querySelector('img').decode());
        const { content, codes } = await state(page);
        assert.deepEqual([content, codes], [['notice'], []]);
        const inside = await page.eval(() => document.querySelector('after-sales-duty').innerHTML);
        assert.equal(inside, notice().replace(' >', '>'), 'what the shop supplies is not changed');
        await page.eval(() => document.querySelector('after-sales-duty').setAttribute('contract-date', '2026-09-26'));
        await page.waitFor(() => document.querySelector('after-sales-duty').hidden);
        assert.equal((await state(page)).height, 0);
      });
    });

    await check(`${engine}: without the artwork nothing stands in its place, and the shop is told once`, async () => {
      await on(engine, duty(LAWFUL), async (page) => {
        const found = await told(page, 'image_missing');
        const { height, content, words } = await state(page);
        assert.deepEqual([height, content, words], [0, [], []]);
        const finding = found.find(({ code }) => code === 'image_missing');
        assert.equal(finding.severity, 'warning');
        assert.equal(finding.label, 'DE.label.notice');
        assert.match(finding.citation, /2025\/1960/);
        assert.ok(finding.where && finding.text);
        await page.eval(() => { document.documentElement.lang = 'fr'; });
        await page.eval(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
        const lines = await page.eval(() => window.warned);
        assert.equal(lines.length, 1);
        assert.match(lines[0], /image_missing \| DE\.label\.notice .*2025\/1960/);
      });
    });

    await check(`${engine}: an image that is none is not shown, and comes when it is mended`, async () => {
      await on(engine, duty(LAWFUL, notice('<img src="/broken.svg" alt="Notice" lang="de">')), async (page) => {
        await told(page, 'image_failed');
        assert.deepEqual((await state(page)).content, []);
        await page.eval(() => { document.querySelector('img').src = '/notice.svg'; });
        await page.waitFor('after-sales-duty img', 15_000);
        assert.deepEqual((await state(page)).content, ['notice']);
      });
    });

    const wrong = {
      alternative_missing: [notice('<img src="/notice.svg" lang="de">')],
      link_missing: [`<span slot="notice">${image()}</span>`],
      language_other: [notice('<img src="/notice.svg" alt="Notice" lang="fr">')],
      language_unsaid: [notice('<img src="/notice.svg" alt="Notice">')],
      distorted: [notice(), 'img { inline-size: 300px !important; block-size: 100px !important; }'],
      colours_changed: [notice(), 'main { filter: grayscale(1); }'],
    };
    for (const [code, [inside, css]] of Object.entries(wrong)) {
      await check(`${engine}: ${code} is told, and the buyer keeps the notice`, async () => {
        await on(engine, duty(LAWFUL, inside), async (page) => {
          await told(page, code);
          const { content, codes } = await state(page);
          assert.deepEqual([content, codes], [['notice'], [code]]);
        }, { css });
      });
    }

    await check(`${engine}: of two languages the buyer’s is shown`, async () => {
      const two = ['nl', 'fr'].map((tag) => `<a slot="notice" lang="${tag}" href="${LINK}"><img src="/notice.svg" alt="${tag}"></a>`).join('');
      await on(engine, duty('country="BE" on="checkout" contract-date="2026-10-01"', two), async (page) => {
        await page.waitFor('after-sales-duty a[lang=fr] img', 15_000);
        assert.deepEqual((await state(page)).content, ['notice fr']);
        await page.eval(() => { document.documentElement.lang = 'nl'; });
        await page.waitFor('after-sales-duty a[lang=nl] img', 15_000);
        const { content, codes } = await state(page);
        assert.deepEqual(content, ['notice nl']);
        // The duty is told of the label that the shop has; the durability label only where it applies.
        assert.deepEqual(codes, []);
      }, { lang: 'fr' });
    });

    await check(`${engine}: the durability label only where the producer gives the guarantee`, async () => {
      const both = `${notice()}<img slot="garan" src="/notice.svg" alt="GARAN">`;
      await on(engine, duty(LAWFUL, both), async (page) => {
        await page.waitFor('after-sales-duty a img', 15_000);
        assert.deepEqual((await state(page)).content, ['notice']);
        await page.eval(() => document.querySelector('after-sales-duty').setAttribute('applies-to', 'durability_guarantee'));
        await page.waitFor('after-sales-duty > img', 15_000);
        const { content, codes } = await state(page);
        assert.deepEqual([content, codes], [['notice', 'garan'], []]);
      });
    });

    await check(`${engine}: words of the shop’s own stand where and when they are owed`, async () => {
      const cover = '<p slot="good_working_order" lang="fr">Garantie de bon fonctionnement : 3 ans</p>';
      await on(engine, duty('country="CA" subdivision="QC" on="product" contract-date="2026-10-05"', cover), async (page) => {
        await page.waitFor('after-sales-duty p', 15_000);
        assert.deepEqual((await state(page)).content, ['good_working_order fr']);
        await page.eval(() => document.querySelector('after-sales-duty').setAttribute('subdivision', 'ON'));
        await page.waitFor(() => document.querySelector('after-sales-duty').hidden);
      }, { lang: 'fr' });
    });

    await check(`${engine}: Australia’s words are not translated`, async () => {
      await on(engine, duty('country="AU" on="warranty"'), async (page) => {
        await page.waitFor('after-sales-duty >>> p', 15_000);
        const { words } = await state(page);
        assert.match(words[0].text, /^Our goods come with guarantees that cannot be excluded under the Australian Consumer Law\./);
        assert.deepEqual([words[0].lang, words[0].dir], ['en', 'ltr']);
      }, { lang: 'ar' });
    });

    await check(`${engine}: doubtful law, an unknown country and another page take no space`, async () => {
      // Belgium's function is of low confidence.
      for (const attributes of ['country="BE" on="every_page" only="withdraw" href="/w"', 'country="ZZ" on="product"', 'country="AR" on="invoice" href="/w" only="withdraw"']) {
        await on(engine, duty(attributes, '<a slot="withdraw" href="/w">Renoncer</a>'), async (page) => {
          await page.waitFor(() => document.querySelector('after-sales-duty').shadowRoot && document.querySelector('after-sales-duty').hidden, 15_000);
          const { height, words, content, codes } = await state(page);
          assert.deepEqual([height, words, content, codes], [0, [], [], []], attributes);
        });
      }
    });

    await check(`${engine}: the control of the European function is left to its own element`, async () => {
      const way = '<after-sales-withdrawal page="/withdrawal.html" country="DE"></after-sales-withdrawal>';
      const owed = 'country="DE" on="every_page" only="withdraw" href="/withdrawal.html"';
      await on(engine, duty(owed) + way, async (page) => {
        await drawn(page);
        await page.waitFor(() => document.querySelector('after-sales-duty').hidden);
        assert.deepEqual((await state(page)).words, []);
      });
      await on(engine, duty(owed), async (page) => {
        await page.waitFor('after-sales-duty >>> a', 15_000);
        assert.deepEqual((await state(page)).words.map(({ text }) => text), ['Vertrag widerrufen']);
      });
    });

    await check(`${engine}: settings that cannot be meant are told`, async () => {
      await on(engine, duty('country="DE" on="footer" contract-date="tomorrow"'), async (page) => {
        const found = await told(page, 'place_missing', 'date_unreadable');
        assert.deepEqual(found.map(({ code, detail }) => [code, detail]), [['date_unreadable', 'tomorrow'], ['place_missing', 'footer']]);
      });
    });

    const broken = {
      'duties are missing': ['/after-sales/duties/DE.json', (answer) => Object.assign(answer, { status: 404 })],
      'duties were changed': ['/after-sales/duties/DE.json', (answer) => { answer.body = Buffer.concat([answer.body, Buffer.from(' ')]); }],
      'script is missing': ['/after-sales/duty.js', (answer) => Object.assign(answer, { status: 404 })],
      'script was changed': ['/after-sales/duty.js', (answer) => { answer.body = Buffer.concat([answer.body, Buffer.from('\n')]); }],
    };
    for (const [name, [path, change]] of Object.entries(broken)) {
      await check(`${engine}: when its ${name}, what the shop put inside stays in sight`, async () => {
        await on(engine, duty(LAWFUL, notice()), async (page) => {
          await page.waitFor(() => {
            const host = document.querySelector('after-sales-duty');
            return !host.hidden && host.querySelector('img').checkVisibility();
          }, 15_000);
          assert.ok(!(await page.eval(() => window.told)).some(({ code }) => code === 'unhandled'));
        }, { change: (asked, answer) => asked === path && change(answer) });
      });
    }

    await check(`${engine}: a page without the element loads nothing for it`, async () => {
      await on(engine, '<after-sales-promise country="DE"></after-sales-promise>', async (page) => {
        await page.waitFor('after-sales-promise >>> [part~="promise"]', 20_000);
        assert.deepEqual(await requested(page, 'dut'), []);
      });
    });

    for (const [country, width] of [['DE', 1280], ['DE', 360], ['AR', 1280], ['AR', 360]]) {
      await check(`${engine}: the demo’s product page for ${country} at ${width} px`, async () => {
        const page = await open(engine, { width, locale: country === 'DE' ? 'de' : 'es' });
        await page.goto(`${base}/product.html?sku=washing-machine&lang=${country === 'DE' ? 'de' : 'es'}&country=${country}`);
        await page.waitFor(() => document.documentElement.classList.contains('ready'));
        const target = country === 'DE' ? '.about after-sales-duty figure[slot=garan] img' : '.foot after-sales-duty >>> a';
        await page.waitFor(target, 20_000);
        await page.eval((wanted) => find(wanted).scrollIntoView({ block: 'center' }), target);
        await page.screenshot(`target/browser/duties-${country}-${width}-${engine}.png`);
        const wide = await page.eval(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.equal(wide, 0, 'nothing is wider than the screen');
      });
    }
  }
};
