// "Why?" beside what the law gives: it opens the article, since when it holds, what we are not sure of, and that all
// of it is information and not advice. Without the words about the law there is nothing to press.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { policy } from '../node/sample.mjs';
import { serve } from './files.mjs';
import { keyboard } from './shop.mjs';

const ORDER = 'ordered-on="2026-03-16" delivered-on="2026-03-20" now="2026-03-25T09:00:00+01:00"';
const body = (country, lang) => `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<script type="module" src="/after-sales/after-sales.js" data-policy="/policy.json"></script>
<after-sales-check country="${country}" ${ORDER}></after-sales-check>
<after-sales-promise country="${country}" ordered-on="2026-01-05" delivered-on="2026-01-10" now="2026-03-25T09:00:00+01:00"></after-sales-promise>
<after-sales-policy country="${country}"></after-sales-policy>`;

const LAW = 'after-sales-check >>> [part~=entitlement][data-basis=law]';
const SUMMARY = `${LAW} [part~=why] > summary`;

/** What the law's card shows: its marks, and the text of what "Why?" opens. */
const opened = () => {
  const card = document.querySelector('after-sales-check').shadowRoot.querySelector('[part~=entitlement][data-basis=law]');
  const why = card?.querySelector('[part~=why]');
  const link = why?.querySelector('a');
  return why?.open && {
    text: why.innerText, link: link?.href ?? '', words: link?.innerText ?? '',
    marks: [...card.querySelectorAll('[data-basis=check]')].map((mark) => mark.innerText),
    source: card.querySelector('[part~=source]')?.innerText ?? '',
  };
};

export default async ({ open, engines, check, root }) => {
  async function on(engine, country, lang, change, use) {
    const server = await serve([
      ['/after-sales/', join(root, 'pkg/dist')],
      ['/policy.json', { type: 'application/json', body: JSON.stringify(policy()) }],
      ['/', { body: body(country, lang) }],
    ], { change });
    try {
      const page = await open(engine);
      await page.goto(`${server.base}/`);
      await page.click('after-sales-check >>> [data-case="return"]', 20_000);
      await page.waitFor(LAW, 15_000);
      await use(page);
    } finally {
      await server.close();
    }
  }

  for (const engine of engines) {
    await check(`${engine}: a law that is sure: article, first day, no mark`, async () => {
      await on(engine, 'DE', 'en', undefined, async (page) => {
        await page.click(SUMMARY);
        const said = await page.waitFor(opened);
        assert.match(said.text, /BGB §§ 312g, 355, 356, 357, 357a/);
        assert.match(said.text, /It holds for orders since June 13, 2014\./);
        assert.match(said.text, /This is information, not legal advice\./);
        assert.deepEqual(said.marks, []);
        assert.equal(said.source, '', 'the article stands in place of its id');
      });
    });

    await check(`${engine}: a law that is not quite sure is marked before anything is opened, and says what that means`, async () => {
      await on(engine, 'TR', 'ar', undefined, async (page) => {
        await page.click(SUMMARY);
        const said = await page.waitFor(opened);
        assert.deepEqual(said.marks, ['يُرجى التحقق']);
        assert.match(said.text, /لسنا متأكدين/);
        assert.match(said.text, /هذه معلومات وليست استشارة قانونية/);
        assert.match(said.link, /^https:\/\//);
        assert.match(said.words, /6502/, 'the link is the article itself');
      });
    });

    await check(`${engine}: with keys alone, and in the promise and the policy too`, async () => {
      await on(engine, 'DE', 'en', undefined, async (page) => {
        await keyboard(page).press(SUMMARY);
        await page.waitFor(opened);
        for (const name of ['promise', 'policy']) {
          const text = await page.waitFor((name) => {
            const inside = document.querySelector(`after-sales-${name}`).shadowRoot;
            for (const fold of inside.querySelectorAll('details')) fold.open = true;
            return [...inside.querySelectorAll('[part~=why]')].map((one) => one.innerText).join('\n');
          }, 15_000, name);
          assert.match(text, /BGB §/, name);
          assert.match(text, /not legal advice/, name);
        }
      });
    });

    await check(`${engine}: without the words about the law the mark of the law stands alone`, async () => {
      const change = (path, reply) => {
        if (path.startsWith('/after-sales/locales/law/')) Object.assign(reply, { status: 404, body: Buffer.from('none') });
      };
      await on(engine, 'DE', 'en', change, async (page) => {
        const heading = await page.eval(() => document.querySelector('after-sales-check').shadowRoot
          .querySelector('[part~=entitlement][data-basis=law] [part~=subheading]').innerText);
        assert.equal(heading, 'By law');
        assert.equal(await page.eval(() => document.querySelector('after-sales-check').shadowRoot
          .querySelectorAll('[part~=why]').length), 0);
      });
    });
  }
};
