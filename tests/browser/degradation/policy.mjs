// Rows about the policy: what cannot be had or believed, and what it lacks.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { policy } from '../../node/sample.mjs';
import { toForm } from '../guest/buyer.mjs';
import { CONTACT, LINK, NOW, PROMISE, TAG, checkTag, honest, html, on, tier } from '../guest/shop.mjs';

const IN = 'after-sales-check >>>';
const PAGE = PROMISE + checkTag();
const answering = (change) => ({ change: (path, answer) => path === '/policy.json' && change(answer) });
const being = (text) => answering((answer) => { answer.body = Buffer.from(text); });

/** A notice above the shop's own words, in both elements, told once each. */
async function notice(page, code) {
  for (const kind of ['promise', 'check']) {
    const seen = await page.waitFor((name) => { const now = window.watch.look(name); return now.own && now.screen && now; }, 9000, kind);
    assert.match(seen.screen, /We cannot show this right now|cannot/i);
  }
  await honest(page, { told: [code] });
}

export default [
  {
    part: 'The policy cannot be had: 404, a page instead, no answer',
    sees: 'the shop’s own words and plain form, and why; with a card in the page that last good copy',
    request: 'yes, without the self-check',
    async run(page) {
      const ways = [
        [(answer) => Object.assign(answer, { status: 404 }), 'policy_unreachable'],
        [(answer) => { answer.body = Buffer.from('<!doctype html><title>Shop</title>'); }, 'policy'],
      ];
      for (const [change, code] of ways) await on(page, { body: PAGE, ...answering(change) }, () => notice(page, code));
      // Nobody waits for a notice longer than for the widget: the shop's words alone stay.
      await on(page, { body: PAGE, ...answering(() => new Promise(() => {})) }, async () => {
        await page.waitFor(() => window.watch.report().told.length > 1, 9000);
        await tier(page, 0);
        await tier(page, 0, 'check');
        await honest(page);
      });
      const body = `<after-sales-policy country="DE" card="/card.json">${LINK}</after-sales-policy>`;
      await on(page, { body, ...answering(ways[0][0]) }, async () => {
        const seen = await page.waitFor(() => { const now = window.watch.look('policy'); return now.screen && now; }, 9000);
        assert.match(seen.card, /Thirty days/);
        await honest(page, { told: ['policy_unreachable'] });
      });
    },
  },
  {
    part: 'The policy is invalid, too long, or of a version to come',
    sees: 'a notice above the shop’s own words and plain form',
    request: 'yes, without the self-check',
    async run(page) {
      const good = policy();
      const ways = ['{"version":1,"shop":{},"rules":[]}', '', JSON.stringify({ ...good, version: 2 }),
        JSON.stringify({ ...good, $comment: 'x'.repeat(3_000_000) }), '['.repeat(100_000)];
      for (const text of ways) await on(page, { body: PAGE, ...being(text) }, () => notice(page, 'policy'));
    },
  },
  {
    part: 'The policy is not the one whose hash the page names',
    sees: 'as when it cannot be had; never a word of the doubtful text',
    request: 'yes, without the self-check',
    async run(page) {
      const good = JSON.stringify(policy());
      const pin = `policy-integrity="sha256-${createHash('sha256').update(good).digest('base64')}"`;
      const body = PROMISE.replace('country', `${pin} country`);
      await on(page, { body, text: good }, async () => assert.match((await tier(page, 2)).screen, /December 3/));
      await on(page, { body, ...being(good.replace('"days":30', '"days":90')) }, async () => {
        const seen = await page.waitFor(() => { const now = window.watch.look('promise'); return now.own && now.screen && now; }, 9000);
        assert.doesNotMatch(seen.screen, /February|2027/);
        await honest(page, { told: ['policy_unreachable'] });
      });
    },
  },
  {
    part: 'The device’s clock is wrong',
    sees: 'the last day as a date, a note that the day came from the device, and a person: never a bare no',
    request: 'yes',
    async run(page) {
      const clock = `<script>{ const Real = Date; const ahead = 5 * 365 * 864e5;
        globalThis.Date = class extends Real { constructor(...given) { given.length ? super(...given) : super(Real.now() + ahead); } static now() { return Real.now() + ahead; } }; }</script>`;
      await on(page, { page: html(checkTag().replace(NOW, ''), clock + TAG) }, async () => {
        await page.click(`${IN} [data-case="return"]`, 15_000);
        await page.waitFor(`${IN} [part~="answer"]`);
        const words = await page.text(`${IN} [part~="answer"]`);
        assert.match(words, /2026/);
        assert.match(words, /We took the date from your device\. Please check it\./);
        assert.match(words, new RegExp(CONTACT));
        assert.ok(await page.visible(`${IN} [data-open]`), 'a person may look at it');
        await honest(page, { told: [] });
      });
    },
  },
  {
    part: 'No endpoint, or one without https',
    sees: 'policy and self-check work; instead of a request that would be read on its way: the shop’s contacts',
    request: 'by contact',
    async run(page) {
      for (const endpoint of ['', 'endpoint="http://shop.example/requests"']) {
        await on(page, { body: checkTag(endpoint) }, async () => {
          await toForm(page, { ending: '[part~="form"]' });
          const words = await page.text(`${IN} [part~="form"]`);
          assert.match(words, /Write to the shop or call/);
          assert.match(words, new RegExp(CONTACT));
          assert.equal(await page.visible(`${IN} [data-field="email"]`), false);
          await honest(page, { told: [] });
        });
      }
    },
  },
];
