// The withdrawal function: entry, statement, confirmation, acknowledgement; by mouse and by keyboard, in every
// engine; with a backend that is down, without scripts, and where there is no such right.
import assert from 'node:assert/strict';
import { keyboard, mouse, openCase, setUp, setupLink } from './shop.mjs';

const HOST = 'main after-sales-withdrawal';
const IN = `${HOST} >>>`;
const LABELS = {
  de: ['Vertrag widerrufen', 'Widerruf bestätigen'],
  ar: ['العدول عن العقد هنا', 'تأكيد العدول'],
  pl: ['Odstąp od umowy tutaj', 'Potwierdź odstąpienie od umowy'],
};

/** Opens the page of the function; `attributes` are set on the element as a shop's template would. */
async function entry(page, base, { lang = 'de', country = 'DE', attributes = {}, ready = `[data-open][lang="${lang}"]` } = {}) {
  await page.goto(`${base}/withdrawal.html?lang=${lang}&country=${country}`);
  await page.waitFor(() => document.documentElement.classList.contains('ready'));
  await page.eval((given) => {
    const element = document.querySelector('main after-sales-withdrawal');
    for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  }, attributes);
  await page.waitFor(`${IN} ${ready}`, 20_000);
}

/** Waits until a screen stands and its heading has the focus. */
async function screen(page, selector) {
  await page.waitFor(`${IN} ${selector}`, 20_000);
  await page.waitFor(() => find('main after-sales-withdrawal').shadowRoot.activeElement?.id === 'heading');
}

async function state(page, hand, { name = 'Ewa Nowak', order = 'die Lampe vom Montag', email = 'ewa@example.com' } = {}) {
  await hand.press(`${IN} [data-open]`);
  await screen(page, '[data-field="name"]');
  await hand.write(`${IN} [data-field="name"]`, name);
  await hand.write(`${IN} [data-field="order_reference"]`, order);
  await hand.write(`${IN} [data-field="email"]`, email);
  await hand.press(`${IN} form button[type="submit"]`);
  await screen(page, '[data-send]');
}

const receiptNumber = async (page) => (await page.text(`${IN} [part~="receipt-number"]`)).trim();

const accessible = async (page) => {
  const bad = (await page.axe()).filter(({ impact }) => impact === 'serious' || impact === 'critical');
  assert.deepEqual(bad, []);
};

/** What the buyer would have in the file, caught where the browser would save it. */
const catchFile = (page) => page.eval(() => {
  globalThis.saved = [];
  URL.createObjectURL = (blob) => {
    blob.text().then((text) => globalThis.saved.push(text));
    return 'about:blank#saved';
  };
  document.addEventListener('click', (event) => event.target.localName === 'a' && event.target.download && event.preventDefault(), true);
  HTMLAnchorElement.prototype.click = function click() { globalThis.name = this.download; };
  return true;
});

export default async ({ open, engines, base, desk, check }) => {
  await check('the shop has its password', async () => {
    // Another spec may have set it: the link of one desk works once.
    if ((await fetch(setupLink(desk))).status === 200) {
      const page = await open('chromium', {});
      await setUp(page, mouse(page), desk);
    }
    assert.notEqual((await fetch(setupLink(desk))).status, 200);
  });

  for (const engine of engines) {
    // As in the spec of the path: the count of logins begins anew.
    await desk.restart();
    for (const lang of ['de', 'ar']) {
      for (const [name, hands] of [['mouse', mouse], ['keyboard', keyboard]]) {
        await check(`${engine}, ${lang}, ${name}: from the control to the inbox`, async () => {
          const page = await open(engine, { locale: lang, width: name === 'mouse' ? 1280 : 360, dark: lang === 'ar', height: 900 });
          const hand = hands(page);
          await entry(page, base, { lang });
          const [withdraw, confirm] = LABELS[lang];
          assert.equal(await page.text(`${IN} [data-open]`), withdraw, 'the statutory words alone');
          const shot = (step) => page.screenshot(`target/browser/withdrawal-${step}-${engine}-${lang}-${name}.png`);
          await shot('entry');
          const email = `${engine}.${lang}.${name}@example.com`;
          await state(page, hand, { email });
          assert.equal(await page.text(`${IN} [data-send]`), confirm, 'the second control has its words alone');
          await shot('review');
          // Back to correct: everything is still there.
          await hand.press(`${IN} [part~="actions"] [part~="quiet"]`);
          await screen(page, '[data-field="email"]');
          assert.equal(await page.eval(() => find('main after-sales-withdrawal >>> [data-field="email"]').value), email);
          await shot('statement');
          await hand.press(`${IN} form button[type="submit"]`);
          await screen(page, '[data-send]');
          await hand.press(`${IN} [data-send]`);
          await screen(page, '[part~="receipt"]');
          const said = await page.text(`${IN} [part~="receipt"]`);
          for (const words of ['Ewa Nowak', 'die Lampe vom Montag', email, 'UTC']) assert.ok(said.includes(words), `${words}: ${said}`);
          const number = await receiptNumber(page);
          assert.match(number, /^R-/);
          await shot('receipt');
          const stored = await page.eval(() => [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie, location.href].join());
          assert.ok(!stored.includes('Ewa') && !stored.includes(email), 'nothing about the buyer is kept on the device');
          await openCase(page, hand, { base, number });
          assert.ok((await page.text('main')).includes(email));
          assert.deepEqual(await page.errors(), []);
        });
      }
    }

    await check(`${engine}: an element in Polish on an English page has the Polish words`, async () => {
      const page = await open(engine, { locale: 'en' });
      const hand = mouse(page);
      await entry(page, base, { lang: 'en', country: 'FR', attributes: { lang: 'pl' }, ready: '[data-open]' });
      assert.equal(await page.text(`${IN} [data-open]`), LABELS.pl[0]);
      await state(page, hand, { email: `pl.${engine}@example.com` });
      assert.equal(await page.text(`${IN} [data-send]`), LABELS.pl[1]);
      assert.match(await page.text(`${IN} #heading`), /Czy /, 'the rest too');
      await hand.press(`${IN} [data-send]`);
      await screen(page, '[part~="receipt"]');
      assert.deepEqual(await page.errors(), []);
    });

    await check(`${engine}: a backend that is down says "not sent", leaves a copy, and takes it once later`, async () => {
      const page = await open(engine, { locale: 'de' });
      const hand = mouse(page);
      await entry(page, base);
      await catchFile(page);
      await page.eval(() => {
        globalThis.posts = [];
        const real = globalThis.fetch;
        globalThis.fetch = (input, init) => {
          if (init?.method === 'POST') globalThis.posts.push([new Headers(init.headers).get('idempotency-key'), init.body]);
          return real(input, init);
        };
      });
      await state(page, hand, { email: `down.${engine}@example.com` });
      const before = (await (await fetch(`${base}/health`)).json()).requests;
      await desk.stop();
      await page.click(`${IN} [data-send]`);
      await screen(page, ':is([part~="not-sent"], [part~="unknown"])');
      const said = await page.text(`${IN} [part~="screen"]`);
      assert.match(said, /nicht gesendet|wissen noch nicht/);
      assert.doesNotMatch(said, /Der Shop hat Ihre Anfrage/);
      for (const words of ['Ewa Nowak', 'die Lampe vom Montag', 'UTC', 'help@nordlys.example']) assert.ok(said.includes(words), words);
      assert.equal(await page.attribute(`${IN} [part~="contacts"] a`, 'href'), 'mailto:help@nordlys.example');
      await hand.press(`${IN} [data-save]`);
      const [file] = await page.waitFor(() => globalThis.saved.length && globalThis.saved);
      assert.match(file, /^Ihre Anfrage an Nordlys\n\nVertrag widerrufen\nName: Ewa Nowak\n/);
      assert.match(file, /(nicht gesendet|angekommen ist): .*\d{4}, \d\d:\d\d UTC/);
      assert.equal(await page.eval('globalThis.name'), 'Vertrag widerrufen.txt');
      await page.screenshot(`target/browser/withdrawal-down-${engine}.png`, { full: true });
      await desk.restart();
      for (let tries = 0; tries < 3 && !(await page.visible(`${IN} [part~="receipt"]`)); tries += 1) {
        await hand.press(`${IN} [part~="actions"] [part~="main"]`);
        await screen(page, ':is([part~="not-sent"], [part~="receipt"])');
      }
      assert.match(await receiptNumber(page), /^R-/);
      const after = (await (await fetch(`${base}/health`)).json()).requests;
      assert.equal(after, before + 1, 'stored once');
      const posts = await page.eval('globalThis.posts');
      assert.ok(posts.length > 1);
      assert.equal(new Set(posts.map(([key, body]) => `${key} ${body}`)).size, 1, 'one key and one body over all tries');
    });

    await check(`${engine}: without scripts it is a form in two steps`, async () => {
      const page = await open(engine, { locale: 'de', width: 360 });
      const hand = keyboard(page);
      await page.goto(`${base}/withdrawal?lang=de`);
      await hand.write('#name', 'Ewa Nowak');
      await hand.write('#order_reference', 'N-1042');
      await hand.write('#email', `plain.${engine}@example.com`);
      await hand.press('form button[type="submit"]');
      await page.waitFor('input[name="step"][value="confirm"] ~ button, form:has(input[name="step"]) button');
      const confirm = 'form:has(input[value="confirm"]) button';
      assert.equal(await page.text(confirm), LABELS.de[1]);
      await page.screenshot(`target/browser/withdrawal-plain-review-${engine}.png`, { full: true });
      await hand.press(confirm);
      await page.waitFor(() => /R-[0-9A-Z]{4}-[0-9A-Z]{4}/.test(document.body.innerText));
      const said = await page.text('main');
      for (const words of ['Ewa Nowak', 'N-1042', `plain.${engine}@example.com`, 'UTC', LABELS.de[0]]) assert.ok(said.includes(words), words);
      assert.equal(await page.count('script'), 0);
      await page.screenshot(`target/browser/withdrawal-plain-receipt-${engine}.png`, { full: true });
      await accessible(page);
    });
  }

  await check('the form on the shop’s page works with its script blocked', async () => {
    const page = await open('chromium', { locale: 'de' });
    await page.cdp('Emulation.setScriptExecutionDisabled', { value: true });
    await page.goto(`${base}/withdrawal.html`);
    await page.cdp('Emulation.setScriptExecutionDisabled', { value: false });
    assert.equal(await page.eval('customElements.get("after-sales-withdrawal") === undefined'), true, 'no script ran');
    const hand = mouse(page);
    await hand.write(`${HOST} #name`, 'Ewa Nowak');
    await hand.write(`${HOST} #order-reference`, 'N-1042');
    await hand.write(`${HOST} #email`, 'blocked@example.com');
    await hand.press(`${HOST} form button[type="submit"]`);
    await page.waitFor(() => location.pathname === '/withdrawal');
    await hand.press('form:has(input[value="confirm"]) button');
    await page.waitFor(() => /R-[0-9A-Z]{4}-[0-9A-Z]{4}/.test(document.body.innerText));
  });

  await check('a double click is one withdrawal', async () => {
    const page = await open('chromium', { locale: 'de' });
    await entry(page, base);
    await state(page, mouse(page), { email: 'twice@example.com' });
    const before = (await (await fetch(`${base}/health`)).json()).requests;
    await page.eval(() => {
      const button = find('main after-sales-withdrawal >>> [data-send]');
      button.click();
      button.click();
    });
    await screen(page, '[part~="receipt"]');
    const after = (await (await fetch(`${base}/health`)).json()).requests;
    assert.equal(after, before + 1);
  });

  await check('what is missing is told, and nothing but name, contract and address is', async () => {
    const page = await open('chromium', { locale: 'de', width: 360 });
    await entry(page, base);
    await page.click(`${IN} [data-open]`);
    await screen(page, '[data-field="name"]');
    await page.click(`${IN} form button[type="submit"]`);
    await page.waitFor(() => find('main after-sales-withdrawal').shadowRoot.activeElement?.id === 'name');
    assert.equal(await page.count(`${IN} [aria-invalid="true"]`), 3);
    await accessible(page);
    await page.screenshot('target/browser/withdrawal-faults.png', { full: true });
  });

  await check('what the shop knows is filled in', async () => {
    const page = await open('chromium', { locale: 'de' });
    const attributes = { reference: 'N-1042', name: 'Ewa Nowak', email: 'ewa@example.com', title: 'Lampe' };
    await entry(page, base, { attributes });
    await page.click(`${IN} [data-open]`);
    await screen(page, '[data-field="name"]');
    await page.click(`${IN} form button[type="submit"]`);
    await screen(page, '[data-send]');
    const said = await page.text(`${IN} [part~="review"]`);
    for (const words of Object.values(attributes)) assert.ok(said.includes(words), words);
  });

  await check('an exempt item is told with its source, and the buyer may still write', async () => {
    const page = await open('chromium', { locale: 'de' });
    await entry(page, base, { attributes: { traits: 'custom_made' }, ready: '[part~="source"]' });
    const said = await page.text(`${IN} [part~="entry"]`);
    assert.match(said, /wird für Sie angefertigt\. Das Gesetz/);
    assert.match(said, /DE\.exception\.custom_made/);
    assert.ok(!said.includes(LABELS.de[0]));
    await accessible(page);
    await page.screenshot('target/browser/withdrawal-exempt.png');
    await state(page, mouse(page), { email: 'exempt@example.com' });
  });

  await check('where there is no such right it says so and leads to the policy', async () => {
    const page = await open('chromium', { locale: 'en' });
    await entry(page, base, { lang: 'en', country: 'CH', ready: '[part~="entry"] #heading' });
    assert.match(await page.text(`${IN} [part~="entry"]`), /The law of your country gives no such right\./);
    assert.equal(await page.visible(`${IN} [data-open]`), false);
    await page.screenshot('target/browser/withdrawal-absent.png');
    assert.equal(await page.visible('.foot after-sales-withdrawal >>> a'), false, 'no link in the footer');
    // A right that hangs on what the shop displayed is none that the function could serve.
    await page.eval(() => {
      const element = document.querySelector('main after-sales-withdrawal');
      element.setAttribute('country', 'US');
      element.setAttribute('subdivision', 'CA');
    });
    await page.waitFor(() => /may give you more/.test(find('main after-sales-withdrawal >>> [part~="entry"]').innerText));
    assert.deepEqual(await page.errors(), []);
  });

  await check('every page leads to it from its footer', async () => {
    const page = await open('chromium', { locale: 'de', width: 1280 });
    for (const name of ['index', 'product', 'cart', 'returns', 'policy', 'withdrawal']) {
      await page.goto(`${base}/${name}.html?lang=de&country=DE`);
      await page.waitFor(() => document.documentElement.classList.contains('ready'));
      await page.eval(() => document.querySelector('.foot').scrollIntoView());
      await page.waitFor('.foot after-sales-withdrawal >>> a[part~="link"]', 20_000);
      assert.equal(await page.text('.foot after-sales-withdrawal >>> a[part~="link"]'), LABELS.de[0]);
    }
    await page.screenshot('target/browser/withdrawal-footer.png');
    await page.click('.foot after-sales-withdrawal >>> a[part~="link"]');
    await page.waitFor(`${IN} [data-open]`, 20_000);
  });

  for (const width of [1280, 360]) {
    for (const dark of [false, true]) {
      for (const lang of ['de', 'ar']) {
        await check(`axe-core finds nothing serious at ${width}, ${dark ? 'dark' : 'light'}, ${lang}`, async () => {
          const page = await open('chromium', { width, dark, locale: lang });
          const shot = (step) => page.screenshot(`target/browser/withdrawal-look-${step}-${width}-${dark ? 'dark' : 'light'}-${lang}.png`, { full: true });
          const look = async (step) => {
            await accessible(page);
            assert.equal(await page.eval('document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth'), true, `${step} scrolls sideways`);
            await shot(step);
          };
          await entry(page, base, { lang });
          await look('entry');
          await page.click(`${IN} [data-open]`);
          await screen(page, '[data-field="name"]');
          await look('statement');
          const hand = mouse(page);
          await hand.write(`${IN} [data-field="name"]`, 'Ewa Nowak');
          await hand.write(`${IN} [data-field="order_reference"]`, 'N-1042');
          await hand.write(`${IN} [data-field="email"]`, 'look@example.com');
          await hand.press(`${IN} form button[type="submit"]`);
          await screen(page, '[data-send]');
          await look('review');
          await hand.press(`${IN} [data-send]`);
          await screen(page, '[part~="receipt"]');
          await look('receipt');
        });
      }
    }
  }
};
