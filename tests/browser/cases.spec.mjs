// Every case from the first question to the receipt, against the real desk: each asks for what it needs, the review shows
// what is sent, the desk stores it. And what a form does when the page is left, the widget stops or the settings change.
import assert from 'node:assert/strict';
import { keyboard, mouse } from './shop.mjs';

const CHECK = 'after-sales-check';
const IN = `${CHECK} >>>`;
const WORDS = { message: 'The left cup has a crack.', wanted: 'The same in blue', serials: 'SN-4711' };

/** Fields of the form by case in the demo shop, without those that tell how the shop answers. */
const CASES = {
  return: ['message', 'remedy'],
  exchange: ['message', 'wanted'],
  defect: ['message', 'photos', 'remedy'],
  damaged: ['message', 'photos', 'remedy'],
  wrong: ['message', 'photos', 'remedy', 'wanted'],
  missing: ['message', 'photos', 'remedy'],
  late: ['message', 'remedy'],
  guarantee: ['message', 'serials', 'photos', 'remedy'],
};

async function screen(page, selector) {
  await page.waitFor(`${IN} ${selector}`, 20_000);
  await page.waitFor(() => find('after-sales-check').shadowRoot.activeElement?.id === 'heading');
}

async function pick(page, base, { lang = 'en', ready = true } = {}) {
  await page.goto(`${base}/returns.html?lang=${lang}&country=DE`);
  await page.waitFor(CHECK);
  await page.eval(() => document.querySelector('after-sales-check').scrollIntoView());
  if (ready) await page.waitFor(`${IN} [part~="pick"]`, 20_000);
}

/** From the items to the open form. Days are not known, everything else is answered with the first answer. */
async function toForm(page, hand, name, item = 1) {
  await hand.press(`${IN} li:nth-child(${item}) [part~="choice"]`);
  await screen(page, `[data-case="${name}"]`);
  await hand.press(`${IN} [data-case="${name}"]`);
  for (let asked = 0; asked < 8; asked += 1) {
    await screen(page, ':is([part~="question"], [part~="answer"])');
    if (await page.visible(`${IN} [part~="answer"]`)) break;
    const before = await page.text(`${IN} #heading`);
    const typed = await page.visible(`${IN} [data-draft]`);
    await hand.press(typed ? `${IN} [part~="actions"] button:last-child` : `${IN} [part~="answers"] button`);
    await page.waitFor((old) => find('after-sales-check >>> #heading')?.innerText !== old, 10_000, before);
  }
  await hand.press(`${IN} [data-open]`);
  await screen(page, '[data-field="email"]');
  // The place for photos is filled by a script of its own.
  if (await page.count(`${IN} [data-photos]`)) await page.waitFor(`${IN} [part~="photos-drop"]`);
}

/** What the form asks for, in the order of the screen. */
const fields = (page) => page.eval(() => {
  const root = find('after-sales-check').shadowRoot;
  return [...root.querySelectorAll('[data-field], input[name="remedy"][value=""]')].map((field) => field.dataset.field ?? 'remedy');
});

async function fill(page, hand, email) {
  for (const [field, words] of Object.entries(WORDS)) {
    if (await page.visible(`${IN} [data-field="${field}"]`)) await hand.write(`${IN} [data-field="${field}"]`, words);
  }
  await hand.write(`${IN} [data-field="email"]`, email);
  // Not Enter but the space bar ticks a box.
  if (await page.visible(`${IN} input[type="checkbox"]`)) await page.click(`${IN} input[type="checkbox"]`);
}

async function submit(page, hand) {
  await hand.press(`${IN} form button[type="submit"]`);
  await screen(page, '[data-send]');
  const review = await page.text(`${IN} dl[part~="review"]`);
  await hand.press(`${IN} [data-send]`);
  return review;
}

const number = async (page) => (await page.text(`${IN} [part~="receipt-number"]`)).trim();

const stored = (page) => page.eval(() => [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie, location.href].join());

const accessible = async (page, where) => {
  const bad = (await page.axe()).filter(({ impact }) => impact === 'serious' || impact === 'critical');
  assert.deepEqual(bad, [], where);
};

/** Lets the requests to the desk pass, or answers them with nothing. Holds for pages to come, too. */
const cut = async (page) => {
  await page.cdp('Page.enable');
  await page.cdp('Page.addScriptToEvaluateOnNewDocument', {
    source: `(() => {
      const real = globalThis.fetch;
      globalThis.fetch = (input, init) => {
        const { url, method } = new Request(input, init);
        if (!url.includes('/api/requests')) return real(input, init);
        const how = sessionStorage.getItem('test-cut') ?? '';
        if (how === 'all') return Promise.reject(new TypeError('cut'));
        // Sent, and the answer lost.
        if (how === 'answer') return real(input, init).then(() => Promise.reject(new TypeError('cut')));
        return real(input, init);
      };
    })()`,
  });
};

export default async ({ open, engines, base, check }) => {
  for (const engine of engines) {
    for (const [name, expected] of Object.entries(CASES)) {
      await check(`${engine}: ${name}, from the first question to the receipt`, async () => {
        const page = await open(engine, { width: name === 'wrong' ? 360 : 1280 });
        const hand = mouse(page);
        await pick(page, base);
        await toForm(page, hand, name);
        assert.deepEqual(await fields(page), [...expected, 'order_reference', 'email', 'name']);
        // Nothing asks for bank details, and a hint says so.
        assert.match(await page.text(`${IN} [part~="form"]`), /Leave out bank and card numbers/);
        if (engine === 'chromium') await accessible(page, 'form');
        const email = `${name}.${engine}@example.com`;
        await fill(page, hand, email);
        const review = await submit(page, hand);
        for (const field of ['message', 'wanted', 'serials'].filter((one) => expected.includes(one))) {
          assert.ok(review.includes(WORDS[field]), `${field}: ${review}`);
        }
        assert.ok(review.includes(email));
        await screen(page, '[part~="receipt"]');
        assert.match(await number(page), /^R-/);
        const said = await page.text(`${IN} [part~="receipt"]`);
        assert.ok(said.includes(WORDS.message) && said.includes('UTC'), said);
        assert.match(said, /answer on the page of your request/);
        if (engine === 'chromium') await accessible(page, 'receipt');
        const kept = await stored(page);
        assert.ok(!kept.includes(email) && !kept.includes('crack'), 'nothing about the buyer is kept on the device');
        assert.deepEqual(await page.errors(), []);
      });
    }

    await check(`${engine}: an item that is not yet sent can be cancelled, by keyboard alone and from right to left`, async () => {
      const page = await open(engine, { locale: 'ar', width: 360, dark: true });
      const hand = keyboard(page);
      await pick(page, base, { lang: 'ar' });
      await toForm(page, hand, 'cancellation');
      assert.equal(await page.eval(() => getComputedStyle(find('after-sales-check >>> [part~="form"]')).direction), 'rtl');
      await fill(page, hand, `cancel.${engine}@example.com`);
      await submit(page, hand);
      await screen(page, '[part~="receipt"]');
      await page.screenshot(`target/browser/case-cancellation-${engine}-ar.png`);
      assert.match(await number(page), /^R-/);
      assert.deepEqual(await page.errors(), []);
    });

    await check(`${engine}: an empty form says what is missing, beside each field, and goes to the first`, async () => {
      const page = await open(engine, { width: 1280 });
      const hand = mouse(page);
      await pick(page, base);
      await toForm(page, hand, 'damaged');
      await hand.press(`${IN} form button[type="submit"]`);
      await page.waitFor(`${IN} [data-field="message"][aria-invalid="true"]`);
      await page.waitFor(() => find('after-sales-check').shadowRoot.activeElement?.dataset.field === 'message');
      const told = await page.eval(() => {
        const root = find('after-sales-check').shadowRoot;
        return [...root.querySelectorAll('[aria-invalid="true"]')].map((field) => {
          const ids = field.getAttribute('aria-describedby').split(' ');
          return [field.dataset.field, Boolean(root.querySelector(`label[for="${field.id}"]`)), ids.every((id) => root.getElementById(id)?.textContent)];
        });
      });
      assert.deepEqual(told, [['message', true, true], ['email', true, true]]);
      assert.match(await page.text(`${IN} [part~="form"]`), /Add a photo, or say that you cannot/);
      assert.match(await page.text(`${IN} [part~="status"]`), /check what you entered/);
    });

    await check(`${engine}: what was typed stays when the page moves the element and changes its settings`, async () => {
      const page = await open(engine, { width: 1280 });
      const hand = mouse(page);
      await pick(page, base);
      await toForm(page, hand, 'defect');
      await hand.write(`${IN} [data-field="message"]`, WORDS.message);
      await page.eval(() => {
        const element = document.querySelector('after-sales-check');
        element.parentElement.prepend(element);
        element.setAttribute('country', 'FR');
      });
      await page.waitFor(() => document.querySelector('after-sales-check').parentElement.firstElementChild.localName === 'after-sales-check');
      assert.equal(await page.eval(() => find('after-sales-check >>> [data-field="message"]').value), WORDS.message);
      await page.eval(() => document.querySelector('after-sales-check').setAttribute('lang', 'de'));
      await page.waitFor(() => /Was ist nicht in Ordnung/.test(find('after-sales-check >>> [part~="form"]').innerText));
      assert.equal(await page.eval(() => find('after-sales-check >>> [data-field="message"]').value), WORDS.message);
    });
  }

  for (const engine of engines) {
    await check(`${engine}: photos are named in the request and follow it`, async () => {
      const page = await open(engine, { width: 1280 });
      const hand = mouse(page);
      await pick(page, base);
      // Before the script that sends is loaded: it holds on to the browser's own.
      await page.eval(() => {
        globalThis.bodies = [];
        const real = globalThis.fetch;
        globalThis.fetch = (input, init) => {
          if (init?.method === 'POST') globalThis.bodies.push(init.body);
          return real(input, init);
        };
      });
      await toForm(page, hand, 'damaged');
      await page.eval(async () => {
        const root = find('after-sales-check').shadowRoot;
        const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 240 });
        canvas.getContext('2d').fillRect(40, 40, 120, 120);
        const body = await new Promise((done) => { canvas.toBlob(done, 'image/jpeg'); });
        const chosen = new DataTransfer();
        chosen.items.add(new File([body], 'crack.jpg', { type: 'image/jpeg' }));
        chosen.items.add(new File(['no picture'], 'notes.txt', { type: 'text/plain' }));
        const input = root.querySelector('input[type="file"]');
        input.files = chosen.files;
        input.dispatchEvent(new Event('change'));
      });
      await page.waitFor(`${IN} [part~="photo-view"]`);
      assert.match(await page.text(`${IN} [part~="form"]`), /notes\.txt – This is not a photo/);
      await hand.write(`${IN} [data-field="message"]`, WORDS.message);
      await hand.write(`${IN} [data-field="email"]`, `photo.${engine}@example.com`);
      const review = await submit(page, hand);
      assert.match(review, /Photos\n+1/);
      await screen(page, '[part~="receipt"]');
      const { photos } = JSON.parse(await page.eval(() => globalThis.bodies[0]));
      assert.equal(photos.length, 1);
      assert.match(photos[0].sha256, /^[\da-f]{64}$/);
      await page.waitFor(() => /1 of 1 photos have arrived/.test(find('after-sales-check >>> [part~="receipt"]').innerText));
      assert.deepEqual(await page.errors(), []);
    });
  }

  await check('a page that is left while nobody knows asks after the request when it is back', async () => {
    const page = await open('chromium', { width: 1280 });
    await cut(page);
    const hand = mouse(page);
    await pick(page, base);
    await toForm(page, hand, 'late');
    await fill(page, hand, 'lost.answer@example.com');
    await page.eval(() => sessionStorage.setItem('test-cut', 'answer'));
    await submit(page, hand);
    await page.waitFor(() => 'after-sales:pending' in sessionStorage);
    // Time for the desk to have it; the answer never comes.
    await page.waitFor(`${IN} :is([part~="unknown"], [part~="sending"])`, 20_000);
    const kept = await stored(page);
    assert.ok(!kept.includes('lost.answer') && !kept.includes('crack'), 'nothing that was typed is kept');
    await page.eval(() => sessionStorage.setItem('test-cut', ''));
    await pick(page, base, { ready: false });
    await page.waitFor(`${IN} [part~="receipt"]`, 20_000);
    assert.match(await number(page), /^R-/);
    assert.equal(await page.visible(`${IN} [data-field="email"]`), false);
    await hand.press(`${IN} [part~="actions"] [part~="quiet"]`);
    await page.waitFor(`${IN} [part~="pick"]`);
    // Settled: the next visit begins with the items.
    await pick(page, base);
    assert.equal(await page.visible(`${IN} [part~="receipt"]`), false);
  });

  await check('a request that never arrived is said not to have, after the page was loaded anew', async () => {
    const page = await open('chromium', { width: 360 });
    await cut(page);
    const hand = mouse(page);
    await pick(page, base);
    await toForm(page, hand, 'late');
    await fill(page, hand, 'never.arrived@example.com');
    await page.eval(() => sessionStorage.setItem('test-cut', 'all'));
    await submit(page, hand);
    await page.waitFor(() => 'after-sales:pending' in sessionStorage);
    await page.eval(() => sessionStorage.setItem('test-cut', ''));
    await pick(page, base, { ready: false });
    await page.waitFor(`${IN} [part~="not-sent"]`, 30_000);
    assert.match(await page.text(`${IN} [part~="not-sent"]`), /did not reach the shop/);
    await hand.press(`${IN} [part~="actions"] [part~="quiet"]`);
    await toForm(page, hand, 'late');
    await fill(page, hand, 'never.arrived@example.com');
    await submit(page, hand);
    await screen(page, '[part~="receipt"]');
    assert.match(await number(page), /^R-/);
  });

  await check('a widget that stops in the middle of the form leaves its entries in the page’s own form, under the same key', async () => {
    const page = await open('chromium', { width: 1280 });
    const hand = mouse(page);
    await pick(page, base);
    await toForm(page, hand, 'damaged');
    await fill(page, hand, 'stopped@example.com');
    await page.eval((base) => {
      const trap = new WebAssembly.RuntimeError('unreachable');
      Object.defineProperty(trap, 'stack', { value: `RuntimeError: unreachable\n at ${base}/after-sales/widget_bg.wasm` });
      dispatchEvent(new ErrorEvent('error', { error: trap }));
    }, base);
    await page.waitFor(`${CHECK} form.request input[name="email"]`);
    const typed = await page.eval(() => {
      const form = document.querySelector('after-sales-check form.request');
      return { ...Object.fromEntries(new FormData(form)), alert: form.querySelector('[role="alert"]').textContent };
    });
    assert.equal(typed.email, 'stopped@example.com');
    assert.equal(typed.message, WORDS.message);
    assert.equal(typed.case, 'damaged');
    assert.equal(typed.order_reference, 'N-1042');
    assert.match(typed.key, /^[\da-f]{32}$/);
    assert.match(typed.alert, /What you entered is in this form/);
    const answer = await page.eval(async () => {
      const form = document.querySelector('after-sales-check form.request');
      const send = () => fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) }).then((one) => one.text());
      return [await send(), await send()].map((text) => /R-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0]);
    });
    assert.ok(answer[0] && answer[0] === answer[1], `one key is one case: ${answer}`);
  });
};
