// What the buyer sees when something fails: a true sentence, never a blank box, nothing typed lost.
import assert from 'node:assert/strict';
import { check as selfCheck, headingAfter, mouse, screen, send } from './shop.mjs';

const CHECK = 'after-sales-check';

async function returns(open, base, change) {
  const page = await open('chromium', { width: 1280 });
  await page.goto(`${base}/returns.html?lang=de&country=DE`);
  await page.waitFor(`${CHECK} >>> [part~="pick"]`, 20_000);
  if (change) await page.eval(change);
  return page;
}

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
      const notice = await page.text(`${CHECK} >>> [part~="screen"]`);
      assert.match(notice, /^Wir können das gerade nicht anzeigen/, 'the notice is in the page’s language');
      const [below, above] = await page.eval(() => [
        find('after-sales-check form.request').getBoundingClientRect().top,
        find('after-sales-check >>> [part~="screen"]').getBoundingClientRect().top,
      ]);
      assert.notEqual(below, above, 'notice and form both stand there');
    });
  }

  await check('words of the form that do not arrive leave the plain form, and come with the next change', async () => {
    const page = await open('chromium', { width: 1280 });
    await page.cdp('Page.enable');
    await page.cdp('Page.addScriptToEvaluateOnNewDocument', {
      source: `globalThis.heard = []; addEventListener('after-sales:error', ({ detail }) => heard.push(detail.code));
        const real = globalThis.fetch; globalThis.lost = true;
        globalThis.fetch = (input, init) => (lost && String(input).includes('/locales/form/') ? Promise.reject(new TypeError('offline')) : real(input, init));`,
    });
    await page.goto(`${base}/returns.html?lang=de&country=DE`);
    await page.eval(() => document.querySelector('after-sales-check').scrollIntoView());
    await page.waitFor(() => globalThis.heard.length > 0);
    assert.deepEqual([...new Set(await page.eval(() => globalThis.heard))], ['not_loaded']);
    await page.waitFor(`${CHECK} form.request input[name="email"]`);
    assert.equal(await page.visible(`${CHECK} >>> [part~="pick"]`), false);
    await page.eval(() => {
      globalThis.lost = false;
      document.querySelector('after-sales-check').setAttribute('country', 'AT');
    });
    await page.waitFor(`${CHECK} >>> [part~="pick"]`, 20_000);
    assert.doesNotMatch(await page.text(`${CHECK} >>> [part~="screen"]`), /undefined|^\s*$/);
  });

  await check('a desk that is down keeps what was typed, and takes it when it is back', async () => {
    const page = await open('chromium', { width: 1280 });
    const hand = mouse(page);
    await selfCheck(page, hand, { base, locale: 'de' });
    await hand.press(`${CHECK} >>> [data-open]`);
    await screen(page, '[data-field="email"]');
    await hand.write(`${CHECK} >>> [data-field="email"]`, 'kept@example.com');
    await hand.write(`${CHECK} >>> [data-field="message"]`, 'Bitte nicht verlieren.');
    await hand.press(`${CHECK} >>> form button[type="submit"]`);
    await screen(page, '[data-send]');
    const review = await page.text(`${CHECK} >>> dl[part~="review"]`);
    await desk.stop();
    await hand.press(`${CHECK} >>> [data-send]`);
    await screen(page, ':is([part~="not-sent"], [part~="unknown"])');
    assert.match(await page.text(`${CHECK} >>> [part~="screen"]`), /help@nordlys\.example/, 'there is a way to a person');
    const again = () => hand.press(`${CHECK} >>> [part~="actions"] [part~="main"]`);
    if (await page.visible(`${CHECK} >>> [part~="not-sent"]`)) {
      await hand.press(`${CHECK} >>> [part~="actions"] [part~="quiet"]`);
      await screen(page, '[data-field="email"]');
      assert.equal(await page.eval(() => find('after-sales-check >>> [data-field="email"]').value), 'kept@example.com');
      assert.equal(await page.eval(() => find('after-sales-check >>> [data-field="message"]').value), 'Bitte nicht verlieren.');
      await hand.press(`${CHECK} >>> form button[type="submit"]`);
      await screen(page, '[data-send]');
      assert.equal(await page.text(`${CHECK} >>> dl[part~="review"]`), review, 'nothing typed is lost');
      await desk.restart();
      await hand.press(`${CHECK} >>> [data-send]`);
    } else {
      await desk.restart();
      await again();
    }
    await screen(page, ':is([part~="not-sent"], [part~="receipt"])');
    if (await page.visible(`${CHECK} >>> [part~="not-sent"]`)) {
      // The desk never had it, and says so; only then may it be sent anew.
      await again();
      await screen(page, '[part~="receipt"]');
    }
    const number = (await page.text(`${CHECK} >>> [part~="receipt-number"]`)).trim();
    assert.match(number, /^R-/);
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
    await screen(page, '[data-case="defect"]');
    await hand.press(`${CHECK} >>> [data-case="defect"]`);
    for (let asked = 0; asked < 6; asked += 1) {
      await screen(page, ':is([part~="question"], [part~="answer"])');
      if (await page.visible(`${CHECK} >>> [part~="answer"]`)) break;
      const before = await page.text(`${CHECK} >>> #heading`);
      await hand.press(`${CHECK} >>> [part~="actions"] button:last-child`);
      await headingAfter(page, before);
    }
    const number = await send(page, hand, { email: 'twice@example.com' });
    const [sent] = await page.eval(() => globalThis.bodies.filter((body) => typeof body.text === 'string'));
    assert.ok(sent, 'the request went out as text');
    const again = await fetch(sent.url, { method: 'POST', headers: Object.fromEntries(sent.headers), body: sent.text });
    assert.equal(again.status, 200);
    assert.equal((await again.json()).id, number);
  });

  await check('a page that changes its mind does not take the focus away', async () => {
    const page = await returns(open, base);
    const hand = mouse(page);
    await hand.press(`${CHECK} >>> li:nth-child(1) [part~="choice"]`);
    await screen(page, '[data-case="defect"]');
    for (const [name, value] of [['lang', 'es'], ['country', 'FR'], ['lang', 'ar']]) {
      const before = await page.text(`${CHECK} >>> #heading`);
      await page.eval((key, given) => document.querySelector('after-sales-check').setAttribute(key, given), name, value);
      if (name === 'lang') await headingAfter(page, before);
      await page.waitFor(() => find('after-sales-check').shadowRoot.activeElement?.id === 'heading');
    }
  });

  await check('a browser without WebAssembly keeps the plain form', async () => {
    const page = await open('chromium', { width: 1280 });
    await page.cdp('Page.enable');
    await page.cdp('Page.addScriptToEvaluateOnNewDocument', {
      source: "delete globalThis.WebAssembly; addEventListener('after-sales:error', ({ detail }) => { globalThis.told = detail.code; });",
    });
    await page.goto(`${base}/returns.html?lang=en`);
    await page.eval(() => document.querySelector('after-sales-check').scrollIntoView());
    assert.equal(await page.waitFor(() => globalThis.told), 'no_webassembly');
    assert.equal(await page.eval('typeof WebAssembly'), 'undefined');
    await page.waitFor(`${CHECK} form.request input[name="email"]`);
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
    const text = (kind) => page.text(`after-sales-${kind} >>> [part~="screen"]`);
    const change = (name, value) => page.eval((key, given) => {
      for (const kind of ['promise', 'policy']) document.querySelector(`after-sales-${kind}`).setAttribute(key, given);
    }, name, value);
    await page.goto(`${base}/product.html?sku=headphones&lang=de&country=DE`);
    await page.waitFor('after-sales-promise >>> [part~="promise"]', 20_000);
    await page.eval(() => document.querySelector('after-sales-policy').scrollIntoView());
    await page.waitFor('after-sales-policy >>> [part~="policy"]', 20_000);
    const unfold = () => page.eval(() => {
      for (const fold of document.querySelector('after-sales-policy').shadowRoot.querySelectorAll('details')) fold.open = true;
    });
    await unfold();
    assert.match(await text('policy'), /Das Recht in Ihrem Land|Gesetz/);

    await change('lang', 'tlh');
    await page.waitFor(() => /^Buy today/.test(find('after-sales-promise >>> [part~="promise"]').innerText));
    await unfold();
    assert.match(await text('policy'), /The law of your country gives you 14 days\./);
    assert.doesNotMatch(await text('policy'), /Gesetz|Ihrem/);

    await change('country', 'ZZ');
    await page.waitFor(() => /We do not hold the law of your country yet\. You may have more rights\./
      .test(find('after-sales-policy >>> [part~="policy"]').innerText));
    await unfold();
    assert.match(await text('promise'), /^Buy today, get it by .*, send it back until .*\d{4}\./, 'the shop’s own promise stays');
    assert.match(await text('policy'), /From the shop/);
    assert.doesNotMatch(await text('policy'), /By law|The law of your country gives/);
    assert.deepEqual(await page.errors(), []);
  });
};
