// Every element by keyboard alone, in every engine: all controls are reached in reading order and left again, the focus
// is seen, under bars that stick to the window too. The whole way of a request and of a withdrawal by keyboard, to the
// receipt and the shop's inbox, is in path.spec, cases.spec and withdrawal.spec; here are the steps between.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerAll, screen } from './access/flow.mjs';
import { controls, focused, unseen, walk } from './access/focus.mjs';
import { keyboard } from './shop.mjs';
import { SCENES, ready, tiersOf } from './access/scenes.mjs';
import { openShop } from './access/shop.mjs';

/** Walks through the element and holds that every control was a stop. */
async function all(page, scene, where) {
  // What keeps an answer comes with a script of its own.
  await page.waitFor((name) => [...document.querySelector(name).shadowRoot?.querySelectorAll('[data-keep]') ?? []].every((place) => place.hasChildNodes()), 10_000, scene.element);
  const wanted = await controls(page, scene.element);
  const { stops, told } = await walk(page);
  assert.deepEqual(told, [], where);
  assert.equal(stops.length, wanted, `${where}: ${stops.map(({ name }) => name).join(' → ')}`);
}

/** What a buyer does with keys in an element, beyond walking through it. */
const SCRIPTS = {
  async promise(page, scene) {
    const fold = `${scene.element} >>> summary`;
    const hand = keyboard(page);
    const isOpen = () => page.eval((name) => document.querySelector(name).shadowRoot.querySelector('details').open, scene.element);
    await hand.press(fold);
    assert.equal(await isOpen(), true, 'Enter opens');
    await page.press('Space');
    assert.equal(await isOpen(), false, 'the space bar closes');
    await page.press('Space');
  },
  async policy(page, scene) {
    const folds = await page.count(`${scene.element} >>> [part~="section"]`);
    assert.ok(folds > 2, 'sections');
    const hand = keyboard(page);
    await hand.press(`${scene.element} >>> [part~="section"]:nth-child(2) > summary`);
    const opened = await page.eval((name) => [...document.querySelector(name).shadowRoot.querySelectorAll('[part~="section"]')].map(({ open }) => open), scene.element);
    assert.equal(opened[1], true, 'Enter opens the second section');
  },
  async check(page, scene) {
    const host = scene.element;
    const hand = keyboard(page);
    await hand.press(`${host} >>> li:nth-child(1) [part~="choice"]`);
    await screen(page, host, '[data-case="return"]');
    await all(page, scene, 'what happened');
    // One step back, by keys: the heading of the screen before has the focus.
    await hand.press(`${host} >>> [part~="actions"] [part~="quiet"]`);
    await screen(page, host, '[part~="order"]');
    await hand.press(`${host} >>> li:nth-child(1) [part~="choice"]`);
    await screen(page, host, '[data-case="damaged"]');
    await hand.press(`${host} >>> [data-case="damaged"]`);
    await answerAll(page, host);
    await all(page, scene, 'the answer');
    await hand.press(`${host} >>> [data-open]`);
    await screen(page, host, '[data-field="email"]');
    await page.waitFor(`${host} >>> [part~="photos-drop"]`);
    await all(page, scene, 'the form');
    // Arrows choose in a group of radio buttons; the space bar ticks a box.
    const radios = await page.count(`${host} >>> input[type="radio"]`);
    if (radios > 1) {
      const chosen = () => page.eval((name) => [...document.querySelector(name).shadowRoot.querySelectorAll('input[type="radio"]')].findIndex(({ checked }) => checked), host);
      const before = await chosen();
      await page.eval((name) => document.querySelector(name).shadowRoot.querySelector('input[type="radio"]:checked').focus(), host);
      await page.press('ArrowUp');
      assert.notEqual(await chosen(), before, 'an arrow chooses');
    }
    // An empty form: the first field with a fault has the focus, and it is told.
    await hand.press(`${host} >>> form button[type="submit"]`);
    await page.waitFor((name) => document.querySelector(name).shadowRoot.activeElement?.getAttribute('aria-invalid') === 'true', 10_000, host);
    assert.deepEqual(unseen(await focused(page)), []);
    assert.notEqual(await page.text(`${host} >>> [role="status"]`), '');
    // Escape is the page's: it closes nothing here and loses nothing.
    await page.press('Escape');
    assert.equal(await page.visible(`${host} >>> form`), true);
  },
  async withdrawal(page, scene) {
    const host = scene.element;
    const hand = keyboard(page);
    await hand.press(`${host} >>> [data-open]`);
    await screen(page, host, '[data-field="name"]');
    await all(page, scene, 'the statement');
    await hand.press(`${host} >>> [part~="actions"] [part~="quiet"]`);
    await page.waitFor(`${host} >>> [data-open]`);
    // The widget gives it back in the next frame.
    await page.waitFor((name) => Boolean(document.querySelector(name).shadowRoot.activeElement), 5_000, host);
    assert.deepEqual(unseen(await focused(page)), [], 'the focus is back in the element');
    assert.equal(await page.eval((name) => document.querySelector(name).shadowRoot.activeElement?.hasAttribute('data-open'), host), true, 'the control has the focus again');
  },
};

/** Behind a button: opened, walked through and closed by keys; the focus goes in and comes back. */
async function behindButton(page, host) {
  const inside = () => page.eval((name) => {
    const dialog = document.querySelector(name).shadowRoot.querySelector('dialog');
    return { open: dialog.open, has: dialog.contains(document.querySelector(name).shadowRoot.activeElement), body: document.activeElement === document.body };
  }, host);
  await keyboard(page).press(`${host} >>> [part~="open"]`);
  await page.waitFor(`${host} >>> dialog[open]`);
  // What still slides in is not where it will stand.
  await page.waitFor((name) => document.querySelector(name).shadowRoot.querySelector('dialog').getAnimations({ subtree: true }).every(({ playState }) => playState === 'finished'), 5_000, host);
  assert.equal((await inside()).has, true, 'the focus goes inside');
  for (let stop = 0; stop < 12; stop += 1) {
    await page.press('Tab');
    const now = await inside();
    // Between the last control and the first lies the browser's own bar.
    assert.ok(now.has || now.body, `stop ${stop} left the dialog: ${(await focused(page))?.name}`);
    if (now.has) assert.deepEqual(unseen(await focused(page)), []);
  }
  await page.press('Escape');
  await page.waitFor((name) => !document.querySelector(name).shadowRoot.querySelector('dialog').open, 5_000, host);
  assert.equal(await page.eval((name) => document.querySelector(name).shadowRoot.activeElement?.part.contains('open'), host), true, 'the focus comes back');
}

export default async ({ open, engines, base, check, root }) => {
  const manifest = await readFile(join(root, 'pkg/dist/custom-elements.json'), 'utf8');
  const scenes = Object.entries(SCENES).filter(([, { element }]) => manifest.includes(`"${element}"`));
  const shop = await openShop(root, base);

  for (const engine of engines) {
    for (const [key, scene] of scenes) {
      await check(`${engine}: ${scene.element} by keyboard`, async () => {
        const lang = engine === 'firefox' ? 'ar' : 'en';
        const page = await open(engine, { locale: lang, width: 768, height: 700, dark: engine === 'webkit' });
        // WebKit brings text fields into view without minding margins or the page's padding, so a bar may cover them there.
        const bars = engine !== 'webkit';
        for (const tier of tiersOf(scene)) {
          await page.goto(shop.page(scene, { tier, lang, bars }));
          await ready(page, scene, tier);
          await all(page, scene, `tier ${tier}`);
        }
        await SCRIPTS[key]?.(page, scene);
        if (key !== 'check' && key !== 'withdrawal') await all(page, scene, 'opened');
        assert.deepEqual((await page.errors()).filter(({ text }) => !/Content Security Policy|not_loaded|WebAssembly/.test(text)), []);
      });
    }
  }

  for (const engine of manifest.includes('"display"') ? engines : []) {
    for (const display of ['drawer', 'dialog']) {
      await check(`${engine}: a ${display} by keyboard`, async () => {
        const page = await open(engine, { width: 768, height: 700 });
        const scene = display === 'drawer' ? SCENES.policy : SCENES.check;
        await page.goto(shop.page(scene, { tier: 2, lang: 'en', attributes: { display } }));
        await behindButton(page, scene.element);
        assert.deepEqual(await page.errors(), []);
      });
    }
  }

  if (engines.includes('chromium')) await check('the focus is seen in light, dark and forced colours, on every control of the screens', async () => {
    const told = [];
    for (const media of [{}, { dark: true }, { forced: true, dark: true }]) {
      for (const scene of [SCENES.policy, SCENES.withdrawal]) {
        const page = await open('chromium', { width: 768 });
        await page.goto(shop.page(scene, { tier: 2, lang: 'en' }));
        await page.media(media);
        await ready(page, scene, 2);
        if (scene === SCENES.withdrawal) {
          await keyboard(page).press(`${scene.element} >>> [data-open]`);
          await screen(page, scene.element, '[data-field="name"]');
        }
        told.push(...(await walk(page)).told.map((line) => `${JSON.stringify(media)} ${line}`));
      }
    }
    assert.deepEqual(told, []);
  });
  await shop.close();
};
