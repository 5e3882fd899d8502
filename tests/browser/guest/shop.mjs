// A small shop for one test: its page, its policy, the package, and a hook to break each of them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { policy } from '../../node/sample.mjs';
import { serve } from '../files.mjs';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
export const DIST = join(ROOT, 'pkg/dist');
const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The longest that a buyer may see nothing, and what a busy machine adds to the clock of a test. */
export const LONGEST = 4000;
const SLACK = 1500;

export const NOW = 'now="2026-10-30T09:00:00+01:00"';
export const TAG = '<script type="module" src="/after-sales/after-sales.js" data-policy="/policy.json"></script>';
export const WATCH = '<script src="/watch.js"></script>';
export const CONTACT = 'hello@nordlys.example';

/** What the shop writes into every element: a link, a contact, a plain form. */
export const FORM = `<form class="floor" method="post" action="/requests">
<input type="hidden" name="locale" value="en"><input type="hidden" name="country" value="DE"><input type="hidden" name="case" value="return">
<label>Order <input name="order_reference"></label><label>Item <input name="item"></label><label>E-mail <input name="email"></label>
<label>Message <textarea name="message"></textarea></label><button>Send</button></form>`;
export const LINK = `<p class="floor">Our <a href="/policy.html">policy</a>, or write to <a href="mailto:${CONTACT}">${CONTACT}</a></p>`;
export const PROMISE = `<after-sales-promise country="DE" ${NOW}>${LINK}</after-sales-promise>`;

/** An element for a request about headphones of the 20th of October. */
export const checkTag = (more = '') => `<after-sales-check country="DE" ordered-on="2026-10-20" delivered-on="2026-10-24" ${NOW} ${more}>${LINK}${FORM}</after-sales-check>`;

export const CARD = {
  locale: 'en', dir: 'ltr', title: 'Returns', policy_hash: '', footer: [],
  sections: [{ title: 'Changed your mind?', sentences: [{ message: 'm', text: 'Thirty days to send it back', tone: 'good' }] }],
};

export const html = (body, head = TAG) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>${WATCH}${head}<body>${body}</body></html>`;

/** Serves a page of the shop; `page` may be made when its own address is known. `change` and `headers` as in `serve`; `routes` come first. */
export const shop = ({ body = PROMISE, head = TAG, page = html(body, head), text = JSON.stringify(policy()), routes = [], change, headers } = {}) => serve([
  ...routes,
  ['/after-sales/', DIST],
  ['/policy.json', { type: 'application/json', body: text }],
  ['/card.json', { type: 'application/json', body: JSON.stringify(CARD) }],
  ['/watch.js', { type: 'text/javascript', body: read('watch.js') }],
  ['/blank', { body: '<!doctype html><title>Blank</title>' }],
  ['/', typeof page === 'function' ? (path, body, request) => page(`http://${request.headers.host}`) : { body: page }],
], { change, headers });

/** Opens the shop in the page, lets `use` act, and closes it. */
export async function on(page, options, use) {
  const server = await shop(options);
  try {
    await page.goto(`${server.base}/`);
    return await use(server);
  } finally {
    // The next test begins without what this one had running.
    await page.goto('about:blank');
    await server.close();
  }
}

/** Waits until an element stands in a tier; what it shows. */
export async function tier(page, wanted, kind = 'promise', ms = LONGEST + SLACK) {
  await page.eval((name) => document.querySelector(`after-sales-${name}`).scrollIntoView(), kind);
  try {
    return await page.waitFor((name, tier) => { const now = window.watch.look(name); return now.tier === tier && now; }, ms, kind, wanted);
  } catch (error) {
    const now = await page.eval((name) => [window.watch?.look(name), window.watch?.report()], kind);
    throw new Error(`${page.engine}: ${kind} is not in tier ${wanted} but ${JSON.stringify(now)}`, { cause: error });
  }
}

/** That nothing false was said, no box stood empty, and no exception left the package. */
export async function honest(page, { received = false, told, uncaught = [] } = {}) {
  const report = await page.eval(() => window.watch.report());
  assert.ok(report.longest <= LONGEST, `nothing in sight for ${report.longest} ms`);
  assert.equal(report.said.some((text) => /has your request|was sent$/.test(text)), received, `said: ${report.said.join(' | ')}`);
  assert.deepEqual(report.uncaught.filter((text) => !uncaught.some((known) => known.test(text))), []);
  if (told) assert.deepEqual([...new Set(report.told)], told);
  return report;
}
