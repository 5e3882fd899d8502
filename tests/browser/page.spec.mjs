// An element that does not say what it is about takes it from the page: schema.org data, else tags; with every change of
// the page, and never against what the shop wrote on the element.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { policy } from '../node/sample.mjs';
import { serve } from './files.mjs';

const TAG = '<script type="module" src="/after-sales/after-sales.js" data-policy="/policy.json"></script>';
const NOW = 'country="DE" now="2026-10-30T09:00:00+01:00"';
const product = (sku, category, price = '49.00') => JSON.stringify({
  '@context': 'https://schema.org', '@type': 'Product', sku, name: `Item ${sku}`, category,
  offers: { '@type': 'Offer', price, priceCurrency: 'EUR', availability: 'https://schema.org/InStock' },
});
const data = (...items) => items.map((item) => `<script type="application/ld+json">${item}</script>`).join('');
const tags = (sku) => `<meta property="og:title" content="Item"><meta property="product:retailer_item_id" content="${sku}">
  <meta property="product:price:amount" content="49.00"><meta property="product:price:currency" content="EUR">`;

/** Thirty days for everything, sixty for clothing and for one number. */
const rules = () => {
  const given = policy();
  const [rule] = given.rules;
  const more = (id, days, scope) => ({ ...rule, id, scope, window: [{ starts_on: 'delivered', days }] });
  given.rules.push(more('clothing', 60, { categories: ['clothing'] }), more('coat', 60, { skus: ['coat'] }));
  return given;
};
const [THIRTY, SIXTY] = [/December 3/, /January 2/];

export default async ({ open, engines, check, root }) => {
  async function on(engine, head, body, use, { change } = {}) {
    const server = await serve([
      ['/after-sales/', join(root, 'pkg/dist')],
      ['/policy.json', { type: 'application/json', body: JSON.stringify(rules()) }],
      ['/', { body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>${head}${TAG}<body>${body}</html>` }],
    ], { change });
    try {
      const page = await open(engine);
      await page.goto(`${server.base}/`);
      await use(page);
    } finally {
      await server.close();
    }
  }
  const says = (page, pattern, selector = 'after-sales-promise') => page.waitFor((name, source) => {
    const screen = document.querySelector(name)?.shadowRoot?.querySelector('[part=screen]');
    return screen && !screen.hidden && new RegExp(source).test(screen.innerText);
  }, 15_000, selector, pattern.source);
  const loaded = (page) => page.eval(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.split('/').pop()));
  const write = (page, text) => page.eval((given) => { document.querySelector('script[type="application/ld+json"]').textContent = given; }, text);
  const PROMISE = `<after-sales-promise ${NOW}></after-sales-promise>`;

  for (const engine of engines) {
    await check(`${engine}: schema.org data of the page, a variant switch, and another product without a page load`, async () => {
      await on(engine, data(product('coat-m', 'Clothing')), PROMISE, async (page) => {
        await says(page, SIXTY);
        await write(page, product('lamp', 'Home'));
        await says(page, THIRTY);
        await write(page, product('coat', 'Home'));
        await says(page, SIXTY);
        await page.eval((text) => {
          history.pushState({}, '', '/other');
          document.querySelector('script[type="application/ld+json"]').remove();
          const script = Object.assign(document.createElement('script'), { type: 'application/ld+json', textContent: text });
          document.body.append(script);
        }, product('chair', 'Home'));
        await says(page, THIRTY);
        assert.deepEqual(await page.errors(), []);
      });
    });

    await check(`${engine}: the first words are those for the page’s item, however late its reader is`, async () => {
      await on(engine, data(product('coat-m', 'Clothing')), PROMISE, async (page) => {
        await page.eval(() => new MutationObserver(() => {
          if (/December 3/.test(document.querySelector('after-sales-promise').shadowRoot.textContent)) window.flashed = true;
        }).observe(document.querySelector('after-sales-promise').shadowRoot, { childList: true, subtree: true, characterData: true }));
        await says(page, SIXTY);
        assert.equal(await page.eval(() => Boolean(window.flashed)), false);
      }, { change: (path) => path.endsWith('/reader_bg.wasm') && new Promise((go) => { setTimeout(go, 400); }) });
    });

    await check(`${engine}: what is not there has no day, and has one again when it is back`, async () => {
      const gone = product('lamp', 'Home').replace('InStock', 'OutOfStock');
      await on(engine, data(gone), PROMISE, async (page) => {
        await says(page, /30 days after delivery/);
        await write(page, product('lamp', 'Home'));
        await says(page, THIRTY);
        await page.eval(() => document.querySelector('after-sales-promise').setAttribute('availability', 'pre-order'));
        await says(page, /30 days after delivery/);
      });
    });

    await check(`${engine}: what stands on the element wins, and another item’s data is not taken`, async () => {
      const body = `<after-sales-promise id="a" ${NOW} category="clothing"></after-sales-promise>
        <after-sales-promise id="b" ${NOW} sku="coat"></after-sales-promise><after-sales-promise id="c" ${NOW} sku="lamp"></after-sales-promise>`;
      await on(engine, data(product('lamp', 'Home')), body, async (page) => {
        await says(page, SIXTY, '#a');
        await says(page, SIXTY, '#b');
        await says(page, THIRTY, '#c');
        await write(page, product('lamp', 'Clothing'));
        await says(page, SIXTY, '#c');
        await page.eval(() => document.querySelector('#a').setAttribute('category', 'home'));
        await says(page, THIRTY, '#a');
      });
    });

    await check(`${engine}: several items on a page are none; broken data leaves the promise as it is`, async () => {
      await on(engine, data(product('x', 'Clothing'), product('y', 'Clothing')), PROMISE, async (page) => {
        await says(page, THIRTY);
        await page.eval(() => document.querySelector('script[type="application/ld+json"]').remove());
        await says(page, SIXTY);
        await write(page, '{"@type":');
        await says(page, THIRTY);
      });
    });

    await check(`${engine}: tags where there is no schema.org data, and no module for them`, async () => {
      await on(engine, tags('coat'), PROMISE, async (page) => {
        await says(page, SIXTY);
        await page.eval(() => document.querySelector('meta[property="product:retailer_item_id"]').setAttribute('content', 'lamp'));
        // Tags name no category, so that nobody knows whether the rule for clothing holds: what the law gives is sure.
        await says(page, /November 17/);
        const files = await loaded(page);
        assert.ok(files.includes('page.js') && !files.includes('reader_bg.wasm'), files.join(' '));
      });
    });

    await check(`${engine}: a page without data, and an element that says all, load nothing for it`, async () => {
      for (const [head, more] of [['', ''], [data(product('a', 'Home')), 'sku="coat" category="clothing" price="100" currency="EUR"']]) {
        await on(engine, head, PROMISE.replace('country', `${more} country`), async (page) => {
          await says(page, head ? SIXTY : THIRTY);
          const files = await loaded(page);
          assert.deepEqual(files.filter((name) => /^(page|reader)/.test(name)), []);
        });
      }
    });

    await check(`${engine}: without the reader the promise is the shop’s general one`, async () => {
      const change = (path, answer) => path.endsWith('/reader_bg.wasm') && Object.assign(answer, { status: 404, body: Buffer.from('') });
      await on(engine, data(product('coat-m', 'Clothing')), PROMISE, (page) => says(page, THIRTY), { change });
    });
  }
};
