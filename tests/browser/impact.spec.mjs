// What the package costs a shop's page, as ratios of one run and as counts; never as a time alone. Chromium only: the
// other engines have neither the trace nor the counters.
import assert from 'node:assert/strict';
import { tell, withChromium } from './impact/chromium.mjs';
import { memory } from './impact/memory.mjs';
import { arrivals, untouched } from './impact/requests.mjs';
import { serve } from './impact/server.mjs';
import { shifts } from './impact/shift.mjs';
import { round, starts } from './impact/start.mjs';
import { LONG, longTasks } from './impact/tasks.mjs';

/** The goal is 3. Beyond this the start is broken, on any machine. */
const SLOWEST = 8;
/** The goal is no task of ours beyond `LONG`. A slow or busy machine makes all tasks longer, the shop's own too. */
const LONGEST = 3;
/** Less than a pixel of a line: what rounding leaves. */
const STILL = 0.001;
/** The notice of the legal guarantee has a height only when the country's duties are there, and none elsewhere. */
const NOTICE = 0.03;
const WASM_PAGE = 65_536;
const SHOP = 'lang=en&country=DE';

/** Something in the cart, so that cart and checkout have an item. */
const buy = (base) => async (page) => {
  await page.goto(`${base}/product.html?sku=headphones&${SHOP}`, { waitUntil: 'networkidle0' });
  await page.click('form.buy button[type="submit"]');
  await page.waitForSelector('form.buy .added a');
};

const PAGES = {
  'product page': (base) => ({ address: `${base}/product.html?sku=headphones&${SHOP}`, most: NOTICE }),
  cart: (base) => ({ address: `${base}/cart.html?${SHOP}`, cart: buy(base) }),
  checkout: (base) => ({ address: `${base}/checkout.html?${SHOP}`, cart: buy(base) }),
  'policy page': (base) => ({ address: `${base}/policy.html?${SHOP}` }),
};

const promised = () => document.querySelector('after-sales-promise')?.shadowRoot?.querySelector('[part~="promise-line"]');

export default async ({ engines, base, check, root }) => {
  if (!engines.includes('chromium')) return;
  const server = await serve(root);
  try {
    await withChromium(async (tab) => {
      await check('a press is answered as soon after the bytes as on the smallest page of Leptos, within a factor', async () => {
        const found = await starts(tab, server.base, 15);
        tell('start', { ...found, goal: 3, limit: SLOWEST });
        assert.ok(found.ratio_of_best <= SLOWEST, `${found.ratio_of_best} > ${SLOWEST}`);
      });

      await check('a thousand elements come and go and leave nothing', async () => {
        const found = await memory(tab, server.base, 1000, 100);
        tell('memory', { ...found, limit: WASM_PAGE });
        assert.ok(found.wasm_bytes > 0, 'the memory of the module was seen');
        assert.ok(found.wasm_grown <= WASM_PAGE, `${found.wasm_grown} bytes of WebAssembly memory`);
        assert.ok(found.nodes_grown <= 50, `${found.nodes_grown} nodes`);
        assert.ok(found.listeners_grown <= 10, `${found.listeners_grown} listeners`);
        assert.ok(found.heap_grown <= 1_000_000, `${found.heap_grown} bytes of the page's heap`);
      });

      for (const width of [1280, 360]) {
        for (const [name, make] of Object.entries(PAGES)) {
          await check(`nothing moves because of us: ${name}, ${width} px`, async () => {
            const { address, cart, most = STILL } = make(base);
            const found = await shifts(tab, address, { width, cart });
            const without = await shifts(tab, address, { width, cart, without: true });
            tell('layout shift', { page: name, width, shift: round(found.shift), without: round(without.shift), moved: found.moved, goal: 0 });
            assert.ok(found.shift <= without.shift + most, `${found.shift} > ${without.shift}: ${found.moved.join(', ')}`);
          });
        }
      }

      await check('no task of ours is much longer than the longest of the shop, at a quarter of the speed', async () => {
        const { address } = PAGES['product page'](base);
        const found = await longTasks(tab, address, promised, 5);
        const most = Math.max(LONG, LONGEST * found.longest_without_ms);
        tell('long tasks', { ...found, goal: LONG, limit: most });
        assert.ok(found.longest_ours_ms > 0, 'the trace shows our scripts');
        assert.ok(found.longest_ours_ms <= most, `${found.longest_ours_ms} ms`);
      });

      await check('nothing of the widget is requested before the buyer comes near', async () => {
        const found = await untouched(tab, server.base);
        tell('before the buyer comes near', found);
        assert.deepEqual(found.early, [], 'only the scripts that the page asked for');
        assert.ok(found.late.some((file) => file.endsWith('/widget_bg.wasm')), 'it comes when the element does');
      });

      await check('what a product page loads of us', async () => {
        const { address } = PAGES['product page'](base);
        const found = await arrivals(tab, address, promised);
        for (const file of found) tell('request', file);
        assert.ok(found.every(({ file }) => file.startsWith('/after-sales/') || file.endsWith('.json')), 'no other origin');
      });
    });
  } finally {
    server.close();
  }
};
