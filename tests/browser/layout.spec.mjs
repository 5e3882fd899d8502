// The main screens: nothing that axe-core calls serious, nothing that scrolls sideways.
import assert from 'node:assert/strict';
import { sideways } from './access/measure.mjs';
import { check as selfCheck, mouse, screen } from './shop.mjs';

const CHECK = 'after-sales-check';
const ITEM = `${CHECK} >>> li:nth-child(1) [part~="choice"]`;

/** An element starts when the buyer comes near it. */
async function near(page, name) {
  await page.waitFor(name);
  await page.eval((which) => document.querySelector(which).scrollIntoView(), name);
}

const opened = {
  'product page': async (page, base, query) => {
    await page.goto(`${base}/product.html?sku=headphones&${query}`);
    await near(page, 'after-sales-promise');
    await page.waitFor('after-sales-promise >>> [part~="promise"]');
    await near(page, 'after-sales-policy');
    await page.waitFor('after-sales-policy >>> [part~="policy"]');
    await page.eval(() => {
      for (const fold of document.querySelector('after-sales-policy').shadowRoot.querySelectorAll('details')) fold.open = true;
    });
  },
  checkout: async (page, base, query) => {
    await page.goto(`${base}/product.html?sku=headphones&${query}`);
    await page.click('form.buy button[type="submit"]');
    await page.waitFor('form.buy .added a');
    await page.goto(`${base}/checkout.html?${query}`);
    await near(page, 'after-sales-promise');
    await page.waitFor('after-sales-promise >>> [part~="promise"]');
  },
  pick: async (page, base, query) => {
    await page.goto(`${base}/returns.html?${query}`);
    await near(page, CHECK);
    await page.waitFor(ITEM);
  },
};

/** The screens after the first, each from the one before. */
const onwards = {
  async answer(page, hand, base, locale) {
    await selfCheck(page, hand, { base, locale });
  },
  async form(page, hand) {
    await hand.press(`${CHECK} >>> [data-open]`);
    await screen(page, '[data-field="email"]');
  },
  async 'form with a fault'(page, hand) {
    await hand.press(`${CHECK} >>> form button[type="submit"]`);
    await page.waitFor(`${CHECK} >>> [aria-invalid="true"]`);
  },
  async receipt(page, hand) {
    await hand.write(`${CHECK} >>> [data-field="email"]`, 'layout@example.com');
    await hand.press(`${CHECK} >>> form button[type="submit"]`);
    await screen(page, '[data-send]');
    await hand.press(`${CHECK} >>> [data-send]`);
    await screen(page, '[part~="receipt"]');
  },
};

async function accessible(page, name) {
  const found = await page.axe();
  const bad = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  assert.deepEqual(bad, [], `${name} at ${await page.url()}`);
}

export default async ({ open, engines, base, check }) => {
  if (!engines.includes('chromium')) return;
  for (const width of [1280, 360]) {
    for (const dark of [false, true]) {
      for (const locale of ['en', 'ar']) {
        await check(`axe-core finds nothing serious at ${width}, ${dark ? 'dark' : 'light'}, ${locale}`, async () => {
          const page = await open('chromium', { width, dark, locale });
          for (const [name, go] of Object.entries(opened)) {
            await go(page, base, `lang=${locale}&country=DE`);
            await accessible(page, name);
          }
          const hand = mouse(page);
          for (const [name, go] of Object.entries(onwards)) {
            await go(page, hand, base, locale);
            await accessible(page, name);
          }
        });
      }
    }
  }

  // 640 wide is a screen of 1280 at 200 %, 320 the same at 400 %.
  for (const width of [640, 360, 320]) {
    for (const locale of ['en', 'ar', 'de']) {
      await check(`nothing scrolls sideways at ${width}, ${locale}`, async () => {
        const page = await open('chromium', { width, locale });
        const hand = mouse(page);
        for (const [name, go] of Object.entries({ ...opened, ...onwards })) {
          await (name in opened ? go(page, base, `lang=${locale}&country=DE`) : go(page, hand, base, locale));
          assert.deepEqual(await page.eval(sideways), [], name);
        }
      });
    }
  }
};
