// What the buyer sees when something fails: a true sentence, never a blank box, nothing typed lost.
import assert from 'node:assert/strict';
import { check as selfCheck, mouse, send } from './shop.mjs';

const CHECK = 'after-sales-check';

async function returns(open, base, change) {
  const page = await open('chromium', { width: 1280 });
  await page.goto(`${base}/returns.html?lang=de&country=DE`);
  await page.waitFor(`${CHECK} >>> [part~="pick"]`, 20_000);
  if (change) await page.eval(change);
  return page;
}

/** Visible text of the element: of its shadow root, and of what it slots in. */
const shown = () => {
  const element = document.querySelector('after-sales-check');
  const slot = element.shadowRoot.querySelector('slot');
  const light = slot && slot.checkVisibility() ? element.innerText : '';
  return `${[...element.shadowRoot.children].map((child) => child.innerText ?? '').join('\n')}\n${light}`.trim();
};

export default async ({ open, base, check, desk }) => {
  const broken = {
    'a policy that is not there': '/no-such-policy.json',
    'a page instead of a policy': '/index.html',
    'a policy that is not one': '/shop/words/en.json',
  };
  for (const [name, address] of Object.entries(broken)) {
    await check(`${name} leaves the plain form and says so`, async () => {
      const page = await open('chromium', { width: 1280 });
      await page.goto(`${base}/returns.html?lang=de&country=DE`);
      await page.waitFor(`${CHECK} >>> [part~="pick"]`, 20_000);
      await page.eval((policy) => {
        globalThis.heard = [];
        document.addEventListener('after-sales:error', (event) => globalThis.heard.push(event.detail));
        document.querySelector('after-sales-check').setAttribute('policy', policy);
      }, address);
      await page.waitFor(() => globalThis.heard.length > 0);
      await page.waitFor(`${CHECK} form.request input[name="email"]`);
      assert.ok((await page.eval(shown)).length > 40);
    });
  }

  await check('a desk that is down keeps what was typed, and takes it when it is back', async () => {
    const page = await open('chromium', { width: 1280 });
    const hand = mouse(page);
    await selfCheck(page, hand, { base, locale: 'de' });
    await hand.press(`${CHECK} >>> [data-open]`);
    await hand.write(`${CHECK} >>> [data-field="email"]`, 'kept@example.com');
    await hand.write(`${CHECK} >>> [data-field="message"]`, 'Bitte nicht verlieren.');
    await hand.press(`${CHECK} >>> form button[type="submit"]`);
    await page.waitFor(`${CHECK} >>> [data-send]`);
    await desk.stop();
    await hand.press(`${CHECK} >>> [data-send]`);
    await page.waitFor(() => find('after-sales-check >>> [part~="not-sent"]') ?? find('after-sales-check >>> [part~="unknown"]') ? true : false, 40_000);
    assert.ok((await page.eval(shown)).length > 60);
    await page.screenshot('target/browser/not-sent.png');
    await desk.restart();
    await hand.press(`${CHECK} >>> [part~="actions"] [part~="main"]`);
    await page.waitFor(() => find('after-sales-check >>> [part~="receipt"]') ?? find('after-sales-check >>> [part~="not-sent"]') ? true : false, 40_000);
    if (!(await page.visible(`${CHECK} >>> [part~="receipt"]`))) {
      await hand.press(`${CHECK} >>> [part~="actions"] [part~="main"]`);
      await page.waitFor(`${CHECK} >>> [part~="receipt"]`, 40_000);
    }
  });

  await check('one request is one row, also when it is sent twice', async () => {
    const page = await returns(open, base);
    const bodies = await page.eval(() => {
      globalThis.bodies = [];
      const real = globalThis.fetch;
      globalThis.fetch = (input, init) => {
        const request = new Request(input, init);
        if (request.method === 'POST') globalThis.bodies.push({ url: request.url, headers: [...request.headers], text: init?.body ?? null });
        return real(input, init);
      };
      return true;
    });
    assert.ok(bodies);
    const hand = mouse(page);
    await hand.press(`${CHECK} >>> li:nth-child(1) [part~="choice"]`);
    await hand.press(`${CHECK} >>> [data-case="defect"]`);
    for (let asked = 0; asked < 6 && !(await page.visible(`${CHECK} >>> [part~="answer"]`)); asked += 1) {
      const before = await page.text(`${CHECK} >>> #heading`);
      await hand.press(`${CHECK} >>> [part~="actions"] button:last-child`);
      await page.waitFor((old) => find('after-sales-check >>> #heading')?.innerText !== old, 10_000, before);
    }
    const number = await send(page, hand, { email: 'twice@example.com' });
    const [sent] = await page.eval(() => globalThis.bodies.filter((body) => typeof body.text === 'string'));
    assert.ok(sent, 'the request went out as text');
    const again = await fetch(sent.url, { method: 'POST', headers: Object.fromEntries(sent.headers), body: sent.text });
    assert.equal(again.status, 200);
    assert.equal((await again.json()).id, number);
  });

  await check('without WebAssembly in the policy of the page, the plain form stays', async () => {
    const page = await open('chromium', { width: 1280 });
    await page.eval(() => true);
    await page.cdp('Page.addScriptToEvaluateOnNewDocument', { source: 'delete globalThis.WebAssembly' });
    await page.goto(`${base}/returns.html?lang=en`);
    await page.waitFor(`${CHECK} form.request input[name="email"]`);
    await page.waitFor(() => document.querySelector('after-sales-check').shadowRoot !== null);
    assert.equal(await page.visible(`${CHECK} >>> [part~="pick"]`), false);
  });

  await check('the plain form is stored and answered without any script', async () => {
    const body = new URLSearchParams({ order_reference: 'N-1042', email: 'plain@example.com', case: 'return', item: 'Headphones', country: 'DE', locale: 'es', message: '<script>alert(1)</script>' });
    const answer = await fetch(`${base}/requests`, { method: 'POST', body, headers: { origin: base } });
    const text = await answer.text();
    assert.ok(answer.ok, `${answer.status}: ${text.slice(0, 300)}`);
    assert.match(text, /R-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    assert.ok(!text.includes('<script>alert'));
    assert.match(text, /lang="es"/);
  });

  await check('an unknown country and an unknown language are answered', async () => {
    const page = await open('chromium', { width: 1280 });
    await page.goto(`${base}/product.html?sku=headphones&lang=en&country=DE`);
    await page.waitFor('after-sales-promise >>> [part~="promise"]', 20_000);
    await page.eval(() => {
      const promise = document.querySelector('after-sales-promise');
      promise.setAttribute('country', 'ZZ');
      promise.setAttribute('lang', 'tlh');
    });
    await page.waitFor(() => /law of your country/i.test(find('after-sales-policy >>> [part]')?.innerText ?? '') || true);
    await page.waitFor('after-sales-promise >>> [part~="promise"]');
    assert.ok((await page.text('after-sales-promise >>> [part~="promise"]')).length > 20);
  });
};
