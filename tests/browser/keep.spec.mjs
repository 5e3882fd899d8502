// An answer that the buyer keeps: in the calendar, on the clipboard, shared, on paper. And what the answer itself must
// show: both sides, the days, the money, who pays, how to send it, and a way on after every "no".
import assert from 'node:assert/strict';
import { join } from 'node:path';
import ICAL from '../../pkg/node_modules/ical.js/dist/ical.js';
import { serve } from './files.mjs';

const NOW = 'now="2026-11-22T10:00:00+01:00"';
const ITEM = 'sku="lamp" title="Lamp, large" price="4990" currency="EUR" ordered-on="2026-11-14" delivered-on="2026-11-19"';
const RING = 'sku="ring" title="Ring" traits="custom_made" price="42000" currency="EUR" ordered-on="2026-11-14" delivered-on="2026-11-19"';

const policy = JSON.stringify({
  version: 1,
  shop: {
    name: 'Nordlys', country: 'DE', time_zone: 'Europe/Berlin', currency: 'EUR', markets: ['DE'],
    contacts: [{ kind: 'email', value: 'hello@nordlys.example' }],
  },
  delivery: { least_days: 2, most_days: 4 },
  rules: [
    { id: 'made', cases: ['return'], scope: { traits: ['custom_made'] }, answer: 'refuse' },
    {
      id: 'returns', cases: ['return'], window: [{ starts_on: 'delivered', days: 30 }], remedies: ['refund_original'],
      return_freight: [{ payer: 'buyer', amount: { minor: 490, currency: 'EUR' } }], methods: ['mail_with_label', 'drop_off'],
      fees: [{ kind: 'restocking', share: 1000 }], proof: ['receipt'],
      refund: { within_days: 7, counts_from: 'goods_back', outbound_freight: 'none' },
    },
  ],
});

// What the browser would do with files, clipboard, sharing and paper, seen instead of done.
const SETUP = `window.seen = { files: [], copied: [], shared: [], prints: [] };
const make = URL.createObjectURL;
URL.createObjectURL = (blob) => { seen.blob = blob; return make.call(URL, blob); };
HTMLAnchorElement.prototype.click = function () { seen.files.push({ name: this.download, type: seen.blob.type }); };
const asked = new URLSearchParams(location.search);
if (navigator.clipboard) navigator.clipboard.writeText = async (text) => {
  if (asked.has('locked')) throw new DOMException('no', 'NotAllowedError');
  seen.copied.push(text);
};
document.execCommand = () => { const { value } = document.activeElement; seen.copied.push(value); return true; };
Object.defineProperty(navigator, 'share', { configurable: true, value: !asked.has('share') ? undefined : async (data) => {
  if (asked.get('share') === 'closed') throw new DOMException('closed', 'AbortError');
  seen.shared.push(data);
} });
window.print = () => {
  const sheet = document.querySelector('[data-after-sales-sheet]');
  seen.prints.push({
    text: sheet.shadowRoot.querySelector('.root').textContent, lang: sheet.lang, dir: sheet.dir,
    onScreen: getComputedStyle(sheet).display, folded: sheet.shadowRoot.querySelectorAll('details:not([open])').length,
  });
};
`;
const html = (attributes, lang) => `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Shop</title><script src="/setup.js"></script>
<script type="module" src="/after-sales/after-sales.js" data-policy="/policy.json"></script>
<main><p>The shop’s own words</p><after-sales-check country="DE" ${NOW} ${attributes}></after-sales-check></main></html>`;
const STRICT = {
  'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'none'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'",
};

const ACT = (what) => `after-sales-check >>> [data-keep-act="${what}"]`;
const inAnswer = (part) => `after-sales-check >>> [part~="${part}"]`;

export default async ({ open, engines, check, root }) => {
  async function on(engine, { attributes = ITEM, lang = 'en', query = '', change } = {}, use) {
    const server = await serve([
      ['/after-sales/', join(root, 'pkg/dist')],
      ['/policy.json', { type: 'application/json', body: policy }],
      ['/setup.js', { type: 'text/javascript', body: SETUP }],
      ['/', { body: html(attributes, lang) }],
    ], { headers: STRICT, change });
    try {
      const page = await open(engine, { width: 800 });
      await page.goto(`${server.base}/${query}`);
      await page.click('after-sales-check >>> [data-case="return"]', 20_000);
      await page.waitFor(inAnswer('answer'), 15_000);
      await use(page);
      const refused = (await page.errors()).filter(({ text }) => /Content.Security|TrustedHTML|Trusted Type/i.test(text));
      assert.deepEqual(refused, []);
    } finally {
      await server.close();
    }
  }

  for (const engine of engines) {
    await check(`${engine}: the answer tells both sides, the days, the money, who pays, how to send it and what to include`, async () => {
      await on(engine, {}, async (page) => {
        const text = await page.text(inAnswer('answer'));
        for (const part of ['headline', 'last-day', 'timeline', 'entitlement', 'money']) assert.ok(await page.count(inAnswer(part)), part);
        const sides = await page.eval(() => [...find('after-sales-check').shadowRoot.querySelectorAll('[part~=entitlement]')].map((one) => one.dataset.basis));
        assert.deepEqual(sides.sort(), ['law', 'shop']);
        assert.match(text, /40\.01/, 'what comes back, fee and way back taken off');
        assert.match(text, /4\.90/, 'what the way back costs');
        assert.match(text, /drop-off/i);
        assert.match(text, /receipt/i);
      });
    });

    await check(`${engine}: after a "no" there are its reason, the next best way and a person`, async () => {
      await on(engine, { attributes: RING }, async (page) => {
        await page.waitFor(ACT('copy'), 10_000);
        assert.match(await page.text(inAnswer('refusals')), /made for you/);
        assert.ok((await page.count(inAnswer('way'))) > 0);
        assert.match(await page.text(inAnswer('contacts')), /hello@nordlys\.example/);
        assert.equal(await page.visible(ACT('calendar')), false, 'no day, no reminder');
      });
    });

    await check(`${engine}: the last day goes into the calendar`, async () => {
      await on(engine, {}, async (page) => {
        await page.click(ACT('calendar'), 10_000);
        const [file] = await page.waitFor(() => window.seen.files.length && window.seen.files);
        assert.deepEqual([file.name, file.type], ['2026-12-19.ics', 'text/calendar;charset=utf-8']);
        const calendar = new ICAL.Component(ICAL.parse(await page.eval(() => window.seen.blob.text())));
        const event = calendar.getFirstSubcomponent('vevent');
        assert.equal(event.getFirstPropertyValue('dtstart').toString(), '2026-12-19');
        assert.match(event.getFirstPropertyValue('summary'), /^Lamp, large – .*December 19, 2026/);
        assert.match(event.getFirstPropertyValue('description'), /hello@nordlys\.example|receipt/);
        assert.ok(event.getFirstSubcomponent('valarm'));
      });
    });

    for (const [name, query] of [['the clipboard', ''], ['the older command, where the clipboard is locked', '?locked']]) {
      await check(`${engine}: the answer is copied through ${name}, and that is told`, async () => {
        await on(engine, { query }, async (page) => {
          assert.equal(await page.visible(ACT('share')), false, 'nothing to share with');
          await page.click(ACT('copy'), 10_000);
          const [text] = await page.waitFor(() => window.seen.copied.length && window.seen.copied);
          const lines = text.split('\n');
          assert.equal(lines[0], 'Lamp, large');
          assert.match(text, /^Start: November 19/m);
          assert.match(text, /^Your money back$/m);
          assert.match(text, /: €?.?49\.90/m);
          assert.ok(!/Add to calendar|Copy|Start again/.test(text), 'no buttons in it');
          assert.ok(lines.every((line, at) => line || lines[at + 1]), 'no two empty lines');
          assert.equal(await page.waitFor(() => find('after-sales-check >>> .keep [role=status]').textContent), 'Copied');
          assert.match((await page.active()).text, /Copy/, 'the focus stays');
        });
      });
    }

    await check(`${engine}: it is shared as words without an address; closing that is no failure`, async () => {
      await on(engine, { query: '?share' }, async (page) => {
        await page.click(ACT('share'), 10_000);
        const [data] = await page.waitFor(() => window.seen.shared.length && window.seen.shared);
        assert.deepEqual(Object.keys(data).sort(), ['text', 'title']);
        assert.match(data.text, /Lamp, large/);
      });
      await on(engine, { query: '?share=closed' }, async (page) => {
        await page.click(ACT('share'), 10_000);
        await page.eval(() => new Promise((done) => setTimeout(done)));
        assert.deepEqual(await page.eval(() => window.seen.copied), []);
      });
    });

    await check(`${engine}: it is printed alone, unfolded, and the page is as before`, async () => {
      await on(engine, { lang: 'ar' }, async (page) => {
        await page.click(ACT('print'), 10_000);
        const [sheet] = await page.waitFor(() => window.seen.prints.length && window.seen.prints);
        assert.deepEqual([sheet.lang, sheet.dir, sheet.onScreen, sheet.folded], ['ar', 'rtl', 'none', 0]);
        assert.match(sheet.text, /Lamp, large/);
        if (page.cdp) {
          await page.cdp('Emulation.setEmulatedMedia', { media: 'print' });
          await page.screenshot(`target/browser/keep-print-${engine}.png`);
          assert.equal(await page.eval(() => document.querySelector('main').checkVisibility()), false);
          await page.cdp('Emulation.setEmulatedMedia', { media: '' });
        }
        await page.eval(() => { dispatchEvent(new Event('afterprint')); });
        assert.deepEqual(await page.eval(() => [document.querySelectorAll('[data-after-sales-sheet]').length, document.adoptedStyleSheets.length]), [0, 0]);
      });
    });

    await check(`${engine}: the buttons come back with every answer, in its language`, async () => {
      await on(engine, {}, async (page) => {
        await page.waitFor(ACT('copy'), 10_000);
        await page.eval(() => { document.documentElement.lang = 'de'; });
        await page.waitFor(() => find('after-sales-check >>> [data-keep-act=copy]')?.textContent === 'Kopieren', 15_000);
        assert.equal(await page.count(ACT('copy')), 1);
        const bad = (await page.axe()).filter(({ impact }) => impact === 'serious' || impact === 'critical');
        assert.deepEqual(bad, []);
        for (const [width, height] of [[1280, 900], [360, 800], [320, 800]]) {
          await page.resize(width, height);
          await page.eval(() => find('after-sales-check >>> .keep').scrollIntoView({ block: 'center' }));
          await page.screenshot(`target/browser/keep-${width}-${engine}.png`);
          assert.equal(await page.eval(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
        }
      });
    });

    await check(`${engine}: without their script the answer stands all the same`, async () => {
      const change = (path, answer) => path.endsWith('/keep.js') && Object.assign(answer, { status: 404 });
      await on(engine, { change }, async (page) => {
        await page.waitFor(inAnswer('timeline'));
        assert.ok(await page.visible('after-sales-check >>> [data-open]'));
        assert.equal(await page.visible(ACT('copy')), false);
      });
    });
  }
};
