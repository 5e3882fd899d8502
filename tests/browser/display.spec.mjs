// An element behind a button: opened and closed by keys and by pointer, with the focus back where it was, the page held and
// nothing moved; and in the page as it is when anything of it is missing.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { policy } from '../node/sample.mjs';
import { serve } from './files.mjs';

const TAG = '<script type="module" src="/after-sales/after-sales.js" data-policy="/policy.json"></script>';
const NOW = 'country="DE" ordered-on="2026-10-20" delivered-on="2026-10-24" now="2026-10-30T09:00:00+01:00"';
const POLICY = '>>> [part~="policy"]';

export default async ({ open, engines, check, root }) => {
  async function on(engine, body, use, { change, width = 1000, dark } = {}) {
    const server = await serve([
      ['/after-sales/', join(root, 'pkg/dist')],
      ['/policy.json', { type: 'application/json', body: JSON.stringify(policy()) }],
      ['/told.js', { type: 'text/javascript', body: "window.told = []; addEventListener('after-sales:error', ({ detail }) => told.push(detail.code));" }],
      ['/', { body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><script src="/told.js"></script>${TAG}<body><a href="#" id="before">Before</a>${body}<p id="after">After</p><div style="height:3000px"></div></html>` }],
    ], { change });
    try {
      const page = await open(engine, { width, height: 700, dark });
      await page.goto(`${server.base}/`);
      await use(page);
    } finally {
      await server.close();
    }
  }
  const element = (kind, display, more = '', inside = '') =>
    `<after-sales-${kind} ${NOW} display="${display}" ${more}><p id="floor">Ours</p>${inside}</after-sales-${kind}>`;
  const focused = (page) => page.eval(() => {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    return [...(node?.part ?? [])].join(' ') || node?.id || node?.localName;
  });
  const isOpen = (page, kind) => page.eval((name) => Boolean(document.querySelector(name).shadowRoot.querySelector('dialog')?.open), `after-sales-${kind}`);
  const place = (page) => page.eval(() => [scrollY, document.documentElement.clientWidth, document.querySelector('#after').getBoundingClientRect().x]);

  for (const engine of engines) {
    for (const display of ['drawer', 'dialog']) {
      await check(`${engine}: a policy as a ${display}: by keys, with the focus back, the page held`, async () => {
        await on(engine, element('policy', display), async (page) => {
          await page.waitFor('after-sales-policy >>> [part~="open"]', 15_000);
          assert.equal(await page.visible(`after-sales-policy ${POLICY}`), false);
          assert.equal((await page.text('after-sales-policy >>> [part~="open"]')).trim(), 'Returns, repairs and refunds');
          await page.eval(() => document.querySelector('#before').focus());
          await page.press('Tab');
          assert.match(await focused(page), /^open/);
          const before = await place(page);
          await page.press('Enter');
          await page.waitFor(`after-sales-policy ${POLICY}`);
          assert.match(await focused(page), /^close/);
          assert.deepEqual(await place(page), before);
          assert.equal(await page.eval(() => getComputedStyle(document.documentElement).overflowY), 'hidden');
          // The focus stays inside while it is open. Past the last stop Firefox goes to its own controls, and keys go there.
          const stops = engine === 'firefox' ? 6 : 12;
          for (let stop = 0; stop < stops; stop += 1) {
            await page.press('Tab');
            assert.notEqual(await focused(page), 'before');
          }
          await page.press('Escape');
          await page.waitFor(() => !document.querySelector('after-sales-policy').shadowRoot.querySelector('dialog').open);
          assert.match(await focused(page), /^open/);
          await page.waitFor(() => getComputedStyle(document.documentElement).overflowY !== 'hidden');
          await page.press('Space');
          await page.waitFor(`after-sales-policy ${POLICY}`);
          await page.click('after-sales-policy >>> [part~="close"]');
          await page.waitFor(() => !document.querySelector('after-sales-policy').shadowRoot.querySelector('dialog').open);
          await page.waitFor(() => getComputedStyle(document.documentElement).overflowY !== 'hidden');
          assert.match(await focused(page), /^open/);
          assert.deepEqual(await page.errors(), []);
        });
      });
    }

    await check(`${engine}: a button of the shop’s own opens it; beside it closes it`, async () => {
      const inside = '<button slot="open" id="own">Our returns</button>';
      await on(engine, element('check', 'dialog', '', inside), async (page) => {
        await page.waitFor('#own', 15_000);
        await page.click('#own');
        await page.waitFor('after-sales-check >>> [data-case="return"]');
        await page.click('after-sales-check >>> [data-case="return"]');
        await page.waitFor('after-sales-check >>> [part~="answer"]');
        assert.equal(await isOpen(page, 'check'), true);
        await page.eval(() => {
          const dialog = document.querySelector('after-sales-check').shadowRoot.querySelector('dialog');
          dialog.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
          dialog.click();
        });
        await page.waitFor(() => !document.querySelector('after-sales-check').shadowRoot.querySelector('dialog').open && document.activeElement.id === 'own');
        // The answer is still there.
        await page.click('#own');
        await page.waitFor('after-sales-check >>> [part~="answer"]');
      });
    });

    await check(`${engine}: a phone’s sheet has the whole window`, async () => {
      await on(engine, element('policy', 'drawer'), async (page) => {
        await page.click('after-sales-policy >>> [part~="open"]', 15_000);
        await page.waitFor(`after-sales-policy ${POLICY}`);
        const fits = await page.eval(() => {
          const { width, height } = document.querySelector('after-sales-policy').shadowRoot.querySelector('dialog').getBoundingClientRect();
          return [Math.round(width) === innerWidth, Math.round(height) === innerHeight];
        });
        assert.deepEqual(fits, [true, true]);
      }, { width: 360 });
    });

    await check(`${engine}: without its script, and with a policy that fails, the element stands in the page`, async () => {
      const gone = (file) => ({ change: (path, answer) => path.endsWith(file) && Object.assign(answer, { status: 404, body: Buffer.from('') }) });
      await on(engine, element('policy', 'drawer'), async (page) => {
        await page.waitFor(`after-sales-policy ${POLICY}`, 15_000);
        assert.equal(await page.visible('after-sales-policy >>> [part~="open"]'), false);
      }, gone('/dialog.js'));
      await on(engine, element('policy', 'drawer'), async (page) => {
        await page.waitFor(() => told.length > 0, 15_000);
        await page.waitFor('after-sales-policy >>> [part~="unavailable"]');
        assert.equal(await page.visible('#floor'), true);
        assert.equal(await page.visible('after-sales-policy >>> [part~="open"]'), false);
      }, gone('/policy.json'));
    });

    await check(`${engine}: the attribute comes, changes and goes`, async () => {
      await on(engine, element('policy', 'inline'), async (page) => {
        await page.waitFor(`after-sales-policy ${POLICY}`, 15_000);
        const set = (value) => page.eval((given) => document.querySelector('after-sales-policy').setAttribute('display', given), value);
        await set('drawer');
        await page.click('after-sales-policy >>> [part~="open"]');
        await page.waitFor('after-sales-policy >>> [part~="drawer"]');
        await page.press('Escape');
        await set('dialog');
        await page.click('after-sales-policy >>> [part~="open"]');
        await page.waitFor('after-sales-policy >>> [part~="dialog"]');
        assert.equal(await page.visible('after-sales-policy >>> [part~="drawer"]'), false);
        await set('inline');
        await page.waitFor(`after-sales-policy ${POLICY}`);
        assert.equal(await page.count('after-sales-policy >>> dialog'), 0);
        await page.waitFor(() => getComputedStyle(document.documentElement).overflowY !== 'hidden');
      });
    });
  }
};
