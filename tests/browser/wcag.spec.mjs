// Criteria of WCAG 2.2 that a machine can see, over every screen of every element, in English and Arabic; and what only
// a deed shows: errors, review before sending, status messages, what is known already. The report names these checks.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { violations } from './access/axe.mjs';
import { fill, screen } from './access/flow.mjs';
import { sideways } from './access/measure.mjs';
import { PROBES } from './access/probes.mjs';
import { SCENES, ready } from './access/scenes.mjs';
import { openShop } from './access/shop.mjs';
import { mouse } from './shop.mjs';

const TITLES = {
  '1.3.1': 'labels and descriptions lead to what they name',
  '1.3.4': 'lying on its side the screen shows the same',
  '1.4.4': 'text of 200 % loses nothing',
  '1.4.10': 'at 400 % nothing scrolls sideways, is cut off or too small to hit',
  '1.4.12': 'wider text spacing loses nothing',
  '1.4.12 at 320': 'wider text spacing loses nothing on a telephone',
  '1.4.13': 'nothing appears on hover alone, nothing has a place of its own in the order of Tab',
  '2.3.3': 'nothing moves for who asked for stillness, and nothing long for others',
  '2.4.6': 'headings begin at the level that the page asks for and skip none',
  '3.1.2': 'language and direction are marked',
  '4.1.2': 'every control has a role and a name',
  '4.1.3': 'one live region for each element',
};

const CHECK = 'after-sales-check';
const WITHDRAWAL = 'after-sales-withdrawal';

/** Walks through all screens of an element in one language, and asks every probe of each. */
async function probe(page, shop, scene, lang, told) {
  await page.goto(shop.page(scene, { tier: 2, lang, attributes: lang === 'ar' ? { heading: 3 } : {} }));
  // The heading of the level above is the page's.
  if (lang === 'ar') await page.eval(() => document.querySelector('h1').after(Object.assign(document.createElement('h2'), { textContent: 'Nordlys' })));
  await ready(page, scene, 2);
  for (const [step, go] of scene.steps) {
    await go(page, lang);
    for (const [criterion, ask] of Object.entries(PROBES)) {
      // What lets the page's own content through draws no screen.
      if (scene.light && ['3.1.2', '4.1.3', '2.4.6'].includes(criterion)) continue;
      const list = told.get(criterion) ?? told.set(criterion, { screens: 0, faults: [] }).get(criterion);
      list.screens += 1;
      list.faults.push(...(await ask(page, scene.element)).map((fault) => `${scene.element} ${step} ${lang}: ${fault}`));
    }
  }
}

export default async ({ open, engines, base, check, root }) => {
  if (!engines.includes('chromium')) return;
  const manifest = await readFile(join(root, 'pkg/dist/custom-elements.json'), 'utf8');
  const scenes = Object.values(SCENES).filter(({ element }) => manifest.includes(`"${element}"`));
  const shop = await openShop(root, base);
  const told = new Map();
  const screens = scenes.filter(({ light }) => !light).reduce((sum, { steps }) => sum + steps.length * 2, 0);

  await check('all screens of all elements are reached', async () => {
    for (const scene of scenes) {
      await Promise.all(['en', 'ar'].map(async (lang) => {
        const page = await open('chromium', { locale: lang });
        await probe(page, shop, scene, lang, told);
        await page.close();
      }));
    }
  });
  for (const [criterion, title] of Object.entries(TITLES)) {
    await check(`${criterion} ${title}`, async () => {
      assert.ok(told.get(criterion)?.screens >= screens, 'not every screen was asked');
      assert.deepEqual(told.get(criterion).faults, []);
    });
  }

  /** The self-check or the withdrawal function with its form open. */
  async function form(host, options = {}) {
    const page = await open('chromium', {});
    const scene = Object.values(SCENES).find(({ element }) => element === host);
    await page.goto(shop.page(scene, { tier: 2, lang: 'en', ...options }));
    await ready(page, scene, 2);
    for (const [step, go] of scene.steps) {
      await go(page, 'en');
      if (step === 'form' || step === 'statement') return page;
    }
    throw new Error('no form');
  }
  const attribute = (page, host, name) => page.eval((element, which) => Object.fromEntries([...document.querySelector(element).shadowRoot.querySelectorAll('[data-field]')]
    .map((field) => [field.dataset.field, field.getAttribute(which)])), host, name);

  await check('1.3.5 fields about the buyer say what they take', async () => {
    for (const host of [CHECK, WITHDRAWAL]) {
      const page = await form(host);
      const tokens = await attribute(page, host, 'autocomplete');
      assert.equal(tokens.email, 'email', host);
      assert.equal(tokens.name, 'name', host);
      assert.equal(tokens.order_reference, 'off', `${host}: an order number is of this purchase alone`);
    }
  });

  await check('3.3.1 and 3.3.3 each fault is told in words at its field, in sum aloud, and the first has the focus', async () => {
    for (const host of [CHECK, WITHDRAWAL]) {
      const page = await form(host);
      const hand = mouse(page);
      await hand.write(`${host} >>> [data-field="email"]`, 'not an address');
      await hand.press(`${host} >>> form button[type="submit"]`);
      await page.waitFor(`${host} >>> [aria-invalid="true"]`);
      await page.waitFor((name) => document.querySelector(name).shadowRoot.activeElement?.getAttribute('aria-invalid') === 'true', 10_000, host);
      const faults = await page.eval((name) => {
        const root = document.querySelector(name).shadowRoot;
        const wrong = [...root.querySelectorAll('[aria-invalid="true"]')];
        return { first: wrong.indexOf(root.activeElement), words: wrong.map((field) => field.getAttribute('aria-describedby').split(' ').map((id) => root.getElementById(id).innerText).join(' ')) };
      }, host);
      assert.equal(faults.first, 0, host);
      assert.ok(faults.words.every((words) => words.length > 8), JSON.stringify(faults));
      assert.match(faults.words.at(-1) + faults.words.join(), /@|e-mail|email|address/i, 'it says how an address looks');
      assert.match(await page.text(`${host} >>> [role="status"]`), /check/i);
      // Several stand together above the form, each with a way to its field.
      const several = host === WITHDRAWAL;
      assert.equal(faults.words.length > 1, several, host);
      assert.equal(await page.count(`${host} >>> [role="group"] button`), several ? faults.words.length : 0, host);
      if (several) {
        await hand.press(`${host} >>> [role="group"] li:last-child button`);
        await page.waitFor((name) => {
          const root = document.querySelector(name).shadowRoot;
          return root.activeElement === [...root.querySelectorAll('[aria-invalid="true"]')].at(-1);
        }, 10_000, host);
      }
      // What was typed is still there to be mended.
      assert.equal(await page.eval((name) => document.querySelector(name).shadowRoot.querySelector('[data-field="email"]').value, host), 'not an address');
    }
  });

  await check('3.3.2 every field has a visible label, and says when it may stay empty', async () => {
    for (const host of [CHECK, WITHDRAWAL]) {
      const page = await form(host);
      const bare = await page.eval((name) => [...document.querySelector(name).shadowRoot.querySelectorAll('input, textarea, select')]
        .filter((field) => field.checkVisibility() && ![...field.labels].some((label) => label.checkVisibility() && label.innerText.trim()) && field.type !== 'file')
        .map((field) => field.outerHTML), host);
      assert.deepEqual(bare, []);
      const required = await attribute(page, host, 'aria-required');
      const optional = await page.eval((name) => [...document.querySelector(name).shadowRoot.querySelectorAll('[part~="optional"]')].map((mark) => mark.closest('label')?.htmlFor).filter(Boolean), host);
      for (const [field, must] of Object.entries(required)) if (field !== 'photos') assert.equal(optional.includes(field), must !== 'true', field);
    }
  });

  await check('3.3.4 everything is shown once more before it is sent, and can be changed', async () => {
    for (const host of [CHECK, WITHDRAWAL]) {
      const page = await form(host);
      const hand = mouse(page);
      await fill(page, host, 'review@example.com');
      await hand.press(`${host} >>> form button[type="submit"]`);
      await screen(page, host, '[data-send]');
      assert.match(await page.text(`${host} >>> dl[part~="review"]`), /review@example\.com/);
      await hand.press(`${host} >>> [part~="actions"] [part~="quiet"]`);
      await screen(page, host, '[data-field="email"]');
      assert.equal(await page.eval((name) => document.querySelector(name).shadowRoot.querySelector('[data-field="email"]').value, host), 'review@example.com');
    }
  });

  await check('3.3.7 what the page knows is not asked again', async () => {
    const known = { name: 'Ewa Nowak', email: 'ewa@example.com', reference: 'N-1042' };
    const page = await form(WITHDRAWAL, { attributes: known });
    const values = await page.eval((name) => Object.fromEntries([...document.querySelector(name).shadowRoot.querySelectorAll('[data-field]')].map((field) => [field.dataset.field, field.value])), WITHDRAWAL);
    assert.equal(values.name, known.name);
    assert.equal(values.email, known.email);
    assert.equal(values.order_reference, known.reference);
    const order = await form(CHECK);
    assert.equal(await order.eval((name) => document.querySelector(name).shadowRoot.querySelector('[data-field="order_reference"]').value, CHECK), 'N-1042');
  });

  await check('4.1.3 that something was sent is said aloud without taking the focus away first', async () => {
    const page = await form(WITHDRAWAL);
    await page.eval((name) => {
      const region = document.querySelector(name).shadowRoot.querySelector('[role="status"]');
      globalThis.said = [];
      globalThis.region = region;
      new MutationObserver(() => globalThis.said.push(region.innerText.trim())).observe(region, { childList: true, characterData: true, subtree: true });
    }, WITHDRAWAL);
    await fill(page, WITHDRAWAL, 'aloud@example.com');
    await page.click(`${WITHDRAWAL} >>> form button[type="submit"]`);
    await screen(page, WITHDRAWAL, '[data-send]');
    await page.click(`${WITHDRAWAL} >>> [data-send]`);
    await screen(page, WITHDRAWAL, '[part~="receipt"]');
    const said = await page.eval(() => globalThis.said.filter(Boolean));
    assert.ok(said.length > 0, 'nothing was said');
    assert.equal(await page.eval((name) => document.querySelector(name).shadowRoot.querySelector('[role="status"]') === globalThis.region, WITHDRAWAL), true, 'the region is the same all the time');
  });

  await check('2.1.4 and 3.2.2 letters and arrows do nothing by themselves, and a choice sends nothing', async () => {
    const page = await form(CHECK);
    const heading = () => page.text(`${CHECK} >>> #heading`);
    const before = await heading();
    for (const key of ['a', 's', 'k', '1', '?', 'Escape', 'Backspace']) await page.press(key);
    assert.equal(await heading(), before);
    const radio = `${CHECK} >>> input[type="radio"]`;
    if (await page.count(radio)) {
      await page.click(radio);
      await page.press('ArrowDown');
    }
    assert.equal(await heading(), before);
  });

  await check('2.5.2 a press that ends elsewhere does nothing', async () => {
    const page = await open('chromium', {});
    await page.goto(shop.page(SCENES.withdrawal, { tier: 2, lang: 'en' }));
    await ready(page, SCENES.withdrawal, 2);
    const box = await page.eval(() => {
      const { x, y, width, height } = find('after-sales-withdrawal >>> [data-open]').getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    const mouseEvent = (type, x, y) => page.cdp('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    await mouseEvent('mousePressed', box.x, box.y);
    await mouseEvent('mouseMoved', box.x, box.y + 300);
    await mouseEvent('mouseReleased', box.x, box.y + 300);
    assert.equal(await page.visible(`${WITHDRAWAL} >>> [data-open]`), true);
    await mouseEvent('mousePressed', box.x, box.y);
    await mouseEvent('mouseReleased', box.x, box.y);
    await screen(page, WITHDRAWAL, '[data-field="name"]');
  });
  await check('the report of all this keeps to it', async () => {
    const page = await open('chromium', {});
    await page.goto(`${base}/accessibility.html`);
    for (const [width, media] of [[1280, {}], [320, { dark: true }]]) {
      await page.resize(width, 900);
      await page.media(media);
      assert.deepEqual([...await page.eval(sideways), ...await violations(page)], [], `at ${width}`);
    }
  });
  await shop.close();
};
