// The promise follows the buyer: the same words on product page, cart, checkout and order, a true "no" with its reason,
// the order's own days after it, badges where the buyer's law knows them. At checkout it is words only.
import assert from 'node:assert/strict';

const SKUS = ['headphones', 'ring', 'ebook'];

/** Every promise on the page by SKU: the dated line, then what stands with it. */
const promises = (skus) => {
  const found = {};
  for (const host of document.querySelectorAll('after-sales-promise')) {
    // The others of the page may be out of sight, and wait for the buyer.
    if (!skus.includes(host.getAttribute('sku'))) continue;
    const root = host.shadowRoot;
    const line = root?.querySelector('[part~="promise-line"]')?.textContent;
    if (!line) return null;
    const more = [...root.querySelectorAll('[part~="sentences"] > li')];
    // The marks and articles that fold behind a sentence are no words of it.
    const own = (item) => [...item.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE || node.matches?.('a')).map((node) => node.textContent).join('');
    found[host.getAttribute('sku')] = { line, tone: root.querySelector('[part~="promise-line"]').dataset.tone, more: more.map(own) };
  }
  return skus.every((sku) => found[sku]) && found;
};

/**
 * Firefox tells of what the next page broke off: of a script by the hash of nothing, of other files as of a broken line.
 * What a promise needs and does not get shows in its words.
 */
const brokenOff = ({ text }) => text.includes('47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=')
  || /not_loaded: (flow\.js|NetworkError when attempting to fetch resource\.)/.test(text);

export default async ({ open, engines, base, check }) => {
  const ready = (page) => page.waitFor(() => document.documentElement.classList.contains('ready'), 15_000);
  const read = async (page, skus) => {
    await ready(page);
    // They start when the buyer comes near.
    for (const sku of skus) await page.eval((wanted) => document.querySelector(`after-sales-promise[sku="${wanted}"]`).scrollIntoView({ block: 'center' }), sku);
    return page.waitFor(promises, 20_000, skus);
  };

  /** Puts the goods into the cart as a buyer does, and reads each promise on the way. */
  async function fill(page, { lang, country, skus = SKUS }) {
    const told = {};
    for (const sku of skus) {
      await page.goto(`${base}/product.html?sku=${sku}&lang=${lang}&country=${country}`);
      Object.assign(told, await read(page, [sku]));
      await page.click('form.buy button[type=submit]');
      await page.waitFor('.added a');
    }
    return told;
  }

  async function buy(page) {
    // The form is the shop's and not what this is about.
    await page.eval(() => {
      for (const field of document.querySelectorAll('#checkout input[required]')) field.value = field.type === 'email' ? 'ada@example.com' : 'Ada 1';
    });
    await page.click('aside button[type=submit]');
    await page.waitFor(() => location.pathname === '/order.html', 15_000);
  }

  for (const engine of engines) {
    for (const [lang, country] of [['en', 'DE'], ['ar', 'FR'], ['zh-Hans', 'CN']]) {
      await check(`${engine}, ${lang} in ${country}: from product to order in the same words`, async () => {
        const page = await open(engine, { locale: lang });
        const product = await fill(page, { lang, country });
        await page.goto(`${base}/cart.html`);
        const cart = await read(page, SKUS);
        await page.screenshot(`target/browser/follow-cart-${lang}-${engine}.png`);
        await page.goto(`${base}/checkout.html`);
        const checkout = await read(page, SKUS);
        await page.screenshot(`target/browser/follow-checkout-${lang}-${engine}.png`);
        for (const sku of SKUS) {
          assert.deepEqual(cart[sku], product[sku], `cart, ${sku}`);
          assert.deepEqual(checkout[sku], product[sku], `checkout, ${sku}`);
        }
        // Different goods, different answers, each with its own reason.
        assert.deepEqual(SKUS.map((sku) => product[sku].tone), ['good', 'bad', product.ebook.tone]);
        assert.notEqual(product.headphones.line, product.ring.line);
        await buy(page);
        const order = await read(page, SKUS);
        await page.screenshot(`target/browser/follow-order-${lang}-${engine}.png`);
        // A "no" is the same "no"; a day is the same day, and no more is said of buying.
        assert.deepEqual(order.ring, product.ring);
        assert.deepEqual(order.headphones.more, product.headphones.more);
        if (lang === 'en') {
          const [, rest] = /^Buy today, (get it by .*, send it back until .*\.)$/.exec(product.headphones.line) ?? [];
          assert.equal(order.headphones.line, rest?.replace(/^g/, 'G'));
          assert.match(product.ring.line, /made for you/);
        } else assert.notEqual(order.headphones.line, product.headphones.line);
        assert.deepEqual((await page.errors()).filter((error) => !brokenOff(error)), []);
      });
    }

    await check(`${engine}: an order that has arrived is told by its own days`, async () => {
      const page = await open(engine, {});
      await page.goto(`${base}/order.html?order=N-1042&lang=en&country=DE`);
      const { headphones } = await read(page, ['headphones']);
      assert.match(headphones.line, /^Send it back until /);
      const days = await page.eval(() => [...document.querySelectorAll('after-sales-promise')].map((one) => [one.getAttribute('ordered-on'), one.getAttribute('delivered-on')]));
      for (const [ordered, delivered] of days) assert.ok(ordered && ordered <= delivered, `${ordered} ${delivered}`);
      // Thirty days from the day in the shop's records, whatever is assumed of orders made today.
      const last = new Date(`${days[0][1]}T12:00:00Z`);
      last.setUTCDate(last.getUTCDate() + 30);
      assert.ok(headphones.line.includes(`${last.toLocaleString('en', { month: 'long', timeZone: 'UTC' })} ${last.getUTCDate()}`), headphones.line);
    });

    await check(`${engine}: checkout mode has nothing to press, asks only for the package and the policy, and keeps nothing`, async () => {
      const page = await open(engine, {});
      await fill(page, { lang: 'en', country: 'DE', skus: ['headphones'] });
      await page.goto(`${base}/checkout.html`);
      const stored = () => page.eval(async () => JSON.stringify([
        { ...localStorage }, { ...sessionStorage }, document.cookie,
        (await indexedDB.databases?.())?.map(({ name }) => name) ?? [], 'caches' in window ? await caches.keys() : [],
      ]));
      await ready(page);
      const before = await stored();
      await read(page, ['headphones']);
      assert.equal(await stored(), before);
      const inside = await page.eval(() => {
        const { shadowRoot } = document.querySelector('after-sales-promise');
        return shadowRoot.querySelectorAll('a:not([href]),button,input,select,textarea,summary,form,[tabindex],[contenteditable]').length;
      });
      assert.equal(inside, 0);
      const asked = await page.eval(() => performance.getEntriesByType('resource')
        .map(({ name }) => new URL(name)).map(({ origin, pathname, search }) => [origin === location.origin, pathname + search]));
      // The shop's own scripts, words and pictures apart.
      const known = /^\/(policy\.json|after-sales\/[\w./-]+)$/;
      for (const [own, path] of asked) assert.ok(own && (known.test(path) || path.startsWith('/shop/')), path);
      assert.ok(asked.some(([, path]) => path.endsWith('/widget_bg.wasm')), 'the engine is asked for');
      const count = (path) => asked.filter(([, one]) => one === path).length;
      assert.equal(count('/policy.json'), 1, 'the policy once for the page');
      // A self-check has no place there: it stays what the shop wrote.
      await page.eval(() => {
        const check = document.createElement('after-sales-check');
        check.setAttribute('mode', 'checkout');
        check.textContent = 'Ask us';
        document.querySelector('main').prepend(check);
        check.scrollIntoView();
      });
      await page.eval(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      assert.equal(await page.text('after-sales-check'), 'Ask us');
    });

    await check(`${engine}: China’s badge stands beside what the law covers, another beside what it does not`, async () => {
      const page = await open(engine, { locale: 'zh-Hans' });
      const badge = (host) => page.waitFor((wanted) => {
        const found = document.querySelector(wanted)?.shadowRoot?.querySelector('[part~=badge]');
        return found && { words: found.firstChild.textContent, article: found.lastChild.textContent, part: found.part.value, lang: found.lang };
      }, 20_000, host);
      for (const [sku, words, kind] of [['headphones', '七日无理由退货', 'covered'], ['ring', '不适用七日无理由退货', 'excepted'], ['ebook', '不适用七日无理由退货', 'excepted']]) {
        await page.goto(`${base}/product.html?sku=${sku}&lang=zh-Hans&country=CN`);
        await ready(page);
        const shown = await badge('.about after-sales-duty');
        assert.deepEqual([shown.words, shown.part, shown.lang], [words, `badge ${kind}`, 'zh-CN'], sku);
        assert.match(shown.article, /第[二六]/);
        await page.eval(() => document.querySelector('.about after-sales-duty').scrollIntoView({ block: 'center' }));
        await page.screenshot(`target/browser/follow-badge-${sku}-${engine}.png`);
        const bad = (await page.axe()).filter(({ impact }) => impact === 'serious' || impact === 'critical');
        assert.deepEqual(bad, []);
      }
      await page.goto(`${base}/product.html?sku=headphones&lang=zh-Hans&country=DE`);
      await ready(page);
      await page.waitFor(() => document.querySelector('.about after-sales-duty').shadowRoot, 15_000);
      assert.equal(await page.eval(() => document.querySelector('.about after-sales-duty').shadowRoot.querySelectorAll('[part~=badge]').length), 0);
    });

    for (const [width, dark, lang] of [[1280, false, 'en'], [360, false, 'en'], [1280, true, 'en'], [360, false, 'ar'], [640, false, 'de']]) {
      await check(`${engine}: cart and checkout at ${width} px${dark ? ', dark' : ''}, ${lang}`, async () => {
        const page = await open(engine, { width, dark, locale: lang });
        await fill(page, { lang, country: 'DE' });
        for (const name of ['cart', 'checkout']) {
          await page.goto(`${base}/${name}.html`);
          await read(page, SKUS);
          // What is in sight last may have moved the page.
          await page.eval(() => scrollTo(0, 0));
          await page.screenshot(`target/browser/follow-${name}-${width}${dark ? '-dark' : ''}-${lang}-${engine}.png`, { full: true });
          const wide = await page.eval(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          assert.equal(wide, 0, `${name} is wider than the screen`);
        }
      });
    }
  }
};
