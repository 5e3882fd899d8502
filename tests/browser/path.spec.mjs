// The whole path: product page → self-check → request → receipt → inbox → status, in every engine, in
// English and Arabic, by mouse and by keyboard alone.
import assert from 'node:assert/strict';
import { check as selfCheck, keyboard, mouse, openCase, send, setUp, setupLink } from './shop.mjs';

export default async ({ open, engines, base, desk, check }) => {
  await check('the shop sets its password once, with the link that the desk printed', async () => {
    // Another spec may have set it: the link of one desk works once.
    if ((await fetch(setupLink(desk))).status === 200) {
      const page = await open('chromium', {});
      await setUp(page, mouse(page), desk);
    }
    const again = await fetch(setupLink(desk));
    assert.notEqual(again.status, 200, 'the link works a second time');
  });

  for (const engine of engines) {
    // The desk lets an address log in five times a minute. A restart forgets the count, never a request.
    await desk.restart();
    for (const locale of ['en', 'ar']) {
      for (const [name, hands] of [['mouse', mouse], ['keyboard', keyboard]]) {
        await check(`${engine}, ${locale}, ${name}`, async () => {
          const page = await open(engine, { locale, width: name === 'mouse' ? 1280 : 360, height: 900 });
          const hand = hands(page);
          await selfCheck(page, hand, { base, locale });
          assert.ok(await page.visible('after-sales-check >>> [part~="headline"]'), 'the verdict is on screen');
          const direction = await page.eval(() => getComputedStyle(find('after-sales-check >>> [part~="screen"]')).direction);
          assert.equal(direction, locale === 'ar' ? 'rtl' : 'ltr');
          await page.screenshot(`target/browser/answer-${engine}-${locale}-${name}.png`);
          const number = await send(page, hand, { email: `${engine}.${locale}.${name}@example.com` });
          assert.match(number, /^R-/);
          await page.screenshot(`target/browser/receipt-${engine}-${locale}-${name}.png`);

          await hand.press('after-sales-check >>> [part~="receipt"] a[part~="button"]');
          await page.waitFor(() => location.pathname.startsWith('/status/') && document.readyState === 'complete');
          const status = await page.url();
          assert.ok((await page.text('main')).includes(number), 'the status page names the case');

          await openCase(page, hand, { base, number });
          assert.ok((await page.text('main')).includes(`${engine}.${locale}.${name}@example.com`));
          const approve = 'details[data-action="approve"]';
          if (!(await page.visible('#approve-message'))) await hand.press(`${approve} > summary`);
          await hand.write('#approve-message', 'A label is on its way.');
          await hand.press(`${approve} button[name="do"][value="approve"]`);
          await page.waitFor(() => document.body.innerText.includes('A label is on its way.'));

          await page.goto(status);
          assert.ok((await page.text('main')).includes('A label is on its way.'), 'the buyer reads the answer');
          await page.screenshot(`target/browser/status-${engine}-${locale}-${name}.png`);
          assert.deepEqual(await page.errors(), []);
        });
      }
    }
  }
};
