// A buyer follows a case on the shop's own page, against the real desk: what happened, what comes next, messages both
// ways, a rating; and what stays in sight when there is no link, no case, no network, no desk, no WebAssembly.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { startDesk } from './desk.mjs';
import { serve } from './files.mjs';
import { openInbox, request } from './inbox.mjs';
import { keyboard, mouse } from './shop.mjs';

const HOST = 'after-sales-status';
const IN = `${HOST} >>>`;
const FIELD = `${IN} #message`;
const SEND = `${IN} .write button[type="submit"]`;
const WORDS = 'The left cup.\nIt hums <b>loudly</b>.';

const shown = (page, words) => page.waitFor((text) => find('after-sales-status >>> .track')?.innerText.includes(text), 20_000, words);
const steps = (page) => page.eval(() => [...find('after-sales-status').shadowRoot.querySelectorAll('.step')]
  .map((step) => [step.dataset.who, step.dataset.state, step.querySelector('.said')?.textContent ?? '']));
const accessible = async (page, where) => {
  const bad = (await page.axe()).filter(({ impact }) => impact === 'serious' || impact === 'critical');
  assert.deepEqual(bad, [], where);
};
/** What the shop's page must not keep: the proof of who may see the case. */
const kept = (page) => page.eval(() => [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie, location.search].join());
const token = (receipt) => receipt.case_url.split('/').at(-1);
const look = (page) => page.click(`${IN} .actions .button:first-child`);
const live = (page) => page.text(`${IN} .status`);

export default async ({ open, engines, check, root }) => {
  const desk = await startDesk(root, { more: ['--status-page', '/status.html'] });
  const inbox = await openInbox(desk);
  const { base } = desk;

  const follow = async (engine, receipt, { lang = 'en', ...options } = {}) => {
    const page = await open(engine, { locale: lang, ...options });
    const [path, hash] = receipt.status_url.split('#');
    await page.goto(`${base}${path}?lang=${lang}#${hash}`);
    await page.waitFor(`${IN} .heading`, 20_000);
    return page;
  };

  for (const engine of engines) {
    await check(`${engine}: from the receipt to the rating, by keyboard, and the shop reads every word`, async () => {
      const receipt = await request(base);
      const page = await follow(engine, receipt, { width: 1280 });
      const hand = keyboard(page);
      // Back to the top: past the last stop of a page, Firefox without a window takes no key any more.
      const top = () => page.click(`${IN} h1`);
      assert.equal(await page.text(`${IN} h1`), 'Your request');
      assert.deepEqual(await steps(page), [['buyer', 'received', 'Too loud']]);
      assert.equal(await page.visible('#main h1[data-word]'), false, 'the page’s own words have made room');
      assert.match(await page.text(`${IN} .request`), new RegExp(receipt.id));
      assert.ok(await page.eval(() => find('after-sales-status >>> time').dateTime.includes('T')));
      await inbox.answer(receipt.id, 'ask', 'Which <i>ear</i>?');
      await hand.press(`${IN} .actions .button:first-child`);
      await shown(page, 'Waiting for you');
      assert.equal(await page.text(`${IN} .ours`), 'Which <i>ear</i>?');
      assert.match(await live(page), /There is news: Waiting for you/);
      await top();
      await hand.write(FIELD, 'The left one <b>hums</b>.');
      await hand.press(SEND);
      await shown(page, 'We have your message.');
      await shown(page, 'In review');
      assert.equal(await page.eval(() => find('after-sales-status >>> #message').value), '');
      assert.match(await inbox.page(`/inbox/${receipt.id}`), /The left one &lt;b&gt;hums&lt;\/b&gt;\./);
      await inbox.answer(receipt.id, 'refund', 'All done.', { resolution: 'refund_original', amount: '129.00', currency: 'EUR' });
      await hand.press(`${IN} .actions .button:first-child`);
      await shown(page, 'Money back');
      assert.match(await page.text(`${IN} .story`), /€129/);
      await top();
      await hand.press(`${IN} .rate button`);
      await shown(page, 'please choose one of the five answers');
      await page.click(`${IN} .rate input[value="4"]`);
      await hand.press(`${IN} .rate button`);
      await shown(page, 'Thank you for your rating');
      assert.equal((await inbox.figures()).stars[3] >= 1, true);
      await accessible(page, 'closed case');
      await page.screenshot(join(root, `target/browser/track-${engine}-closed.png`), { full: true });
      assert.doesNotMatch(await kept(page), new RegExp(token(receipt)));
      assert.ok((await page.url()).includes(token(receipt)), 'a reload or a bookmark finds it again');
      assert.deepEqual(await page.errors(), []);
    });

    await check(`${engine}: Arabic reads from right to left, dark and narrow, without an axe finding`, async () => {
      const receipt = await request(base, { locale: 'ar' });
      await inbox.answer(receipt.id, 'ask', 'أي أذن؟');
      const page = await follow(engine, receipt, { lang: 'ar', width: 320, dark: true });
      assert.equal(await page.eval(() => find('after-sales-status >>> .track').closest('[dir]').dir), 'rtl');
      await shown(page, 'بانتظارك');
      await accessible(page, 'Arabic');
      assert.ok(await page.eval(() => document.documentElement.scrollWidth <= innerWidth), 'nothing sticks out');
      await page.screenshot(join(root, `target/browser/track-${engine}-ar.png`), { full: true });
      await page.eval(() => document.documentElement.setAttribute('lang', 'de'));
      await page.eval(() => find('after-sales-status').setAttribute('lang', 'de'));
      await shown(page, 'Wartet auf Sie');
    });

    await check(`${engine}: the desk goes down: what was seen stays, what was typed stays, and arrives once`, async () => {
      const receipt = await request(base);
      const page = await follow(engine, receipt);
      const hand = mouse(page);
      await hand.write(FIELD, 'Sent into the dark.');
      await desk.stop();
      await page.click(SEND);
      await shown(page, 'Not sent yet: we cannot be reached.');
      await look(page);
      await shown(page, 'This is how it stood on');
      assert.deepEqual(await steps(page), [['buyer', 'received', 'Too loud']]);
      assert.equal(await page.eval(() => find('after-sales-status >>> #message').value), 'Sent into the dark.');
      await accessible(page, 'desk down');
      await page.screenshot(join(root, `target/browser/track-${engine}-down.png`), { full: true });
      await desk.restart();
      // The next look finds the desk, and the message follows by itself.
      await look(page);
      await shown(page, 'We have your message.');
      assert.equal(await page.visible(`${IN} .notice`), false);
      const said = (await steps(page)).filter(([, , words]) => words === 'Sent into the dark.');
      assert.equal(said.length, 1);
    });

    await check(`${engine}: an answer that is lost after the message was stored does not double it`, async () => {
      const receipt = await request(base);
      const page = await follow(engine, receipt);
      await page.eval(() => {
        const real = globalThis.fetch;
        let lost = 0;
        globalThis.fetch = (url, init) => {
          const answer = real(url, init);
          if (!String(url).endsWith('/messages') || lost++) return answer;
          return answer.then(() => Promise.reject(new TypeError('cut')));
        };
      });
      await mouse(page).write(FIELD, 'Once.');
      await page.click(SEND);
      await shown(page, 'Not sent yet');
      await page.click(SEND);
      await shown(page, 'We have your message.');
      assert.equal((await steps(page)).filter(([, , words]) => words === 'Once.').length, 1);
    });

    await check(`${engine}: a link without a case, and one with a wrong one, leave the page’s own words`, async () => {
      const page = await open(engine);
      await page.goto(`${base}/status.html?lang=en`);
      await page.waitFor('after-sales-status h1');
      assert.equal(await page.visible('after-sales-status p.lead'), true);
      assert.equal(await page.visible(`${IN} .track`), false);
      await page.eval(() => { location.hash = `after-sales-case=${'0'.repeat(32)}`; });
      await shown(page, 'We do not find this request');
      assert.equal(await page.visible('after-sales-status p.lead'), true, 'a way to go on stays in sight');
      assert.equal(await page.visible(FIELD), false);
      await accessible(page, 'unknown case');
      // An address in a link would let anyone speak on the shop's page.
      const receipt = await request(base);
      await page.eval((url) => { location.hash = `after-sales-case=${encodeURIComponent(url)}`; }, base + receipt.case_url);
      await page.waitGone(`${IN} .track`);
      await page.eval((proof) => { location.hash = `after-sales-case=${proof}`; }, token(receipt));
      await shown(page, receipt.id);
    });

    await check(`${engine}: by attribute and by property, from another site, and words typed for one case stay with it`, async () => {
      const [first, second] = [await request(base), await request(base, { message: 'Too quiet' })];
      const shop = await serve([
        ['/after-sales/', join(root, 'pkg/dist')],
        ['/', { body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>
          <script type="module" src="/after-sales/after-sales.js"></script>
          <main><after-sales-status case="${base}${first.case_url}"><p>Own words</p></after-sales-status></main></html>` }],
      ]);
      try {
        const page = await open(engine);
        await page.goto(`${shop.base}/`);
        await shown(page, first.id);
        await mouse(page).write(FIELD, 'For the first.');
        await page.eval((url) => { document.querySelector('after-sales-status').case = url; }, `${base}/status/${token(second)}`);
        await shown(page, second.id);
        assert.equal(await page.eval(() => find('after-sales-status >>> #message').value), '');
        await page.eval((url) => { document.querySelector('after-sales-status').case = url; }, base + first.case_url);
        await shown(page, first.id);
        assert.equal(await page.eval(() => find('after-sales-status >>> #message').value), 'For the first.');
        // Moved within the page, nothing is lost.
        await page.eval(() => document.querySelector('main').prepend(document.querySelector('after-sales-status')));
        await page.eval(() => document.body.append(document.querySelector('after-sales-status')));
        await shown(page, first.id);
        assert.equal(await page.eval(() => find('after-sales-status >>> #message').value), 'For the first.');
        assert.deepEqual(await page.errors(), []);
      } finally {
        await shop.close();
      }
    });

    await check(`${engine}: without WebAssembly the page’s own words stay, with the way to the desk’s own page`, async () => {
      const receipt = await request(base);
      const shop = await serve([
        ['/after-sales/', join(root, 'pkg/dist')],
        ['/no-wasm.js', { type: 'text/javascript', body: 'delete globalThis.WebAssembly; window.told = []; addEventListener("after-sales:error", ({ detail }) => told.push(detail));' }],
        ['/', { body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><script src="/no-wasm.js"></script>
          <script type="module" src="/after-sales/after-sales.js" data-endpoint="${base}/api/requests"></script>
          <main><after-sales-status><p>Own words <a data-case href="/contact">Follow</a></p></after-sales-status></main></html>` }],
      ]);
      try {
        const page = await open(engine);
        await page.goto(`${shop.base}/#after-sales-case=${token(receipt)}`);
        const told = await page.waitFor(() => window.told.length && window.told);
        assert.equal(told[0].code, 'no_webassembly');
        assert.doesNotMatch(JSON.stringify(told), new RegExp(token(receipt)));
        assert.equal(await page.visible('after-sales-status p'), true);
        await page.click('after-sales-status a');
        await page.waitFor(() => document.body?.innerText.includes('What happens next'));
      } finally {
        await shop.close();
      }
    });
  }
  await desk.remove();
};
