// Every element of the package, what a shop writes inside it, and the states it is looked at in. `steps` of the last
// tier follow each other on one page; each leaves the element in a state worth a look.
import { checkSteps, withdrawalSteps } from './flow.mjs';

const words = (en, ar) => (lang) => (lang === 'ar' ? ar : en);

const policyLink = words(
  '<p>Send it back within 30 days. <a href="/policy.html">Return policy</a></p>',
  '<p>يمكنك الإرجاع خلال 30 يومًا. <a href="/policy.html">سياسة الإرجاع</a></p>',
);

const requestForm = (action, button) => (lang) => {
  const [what, mail, send] = lang === 'ar' ? ['ماذا حدث؟', 'البريد الإلكتروني', button[1]] : ['What happened?', 'E-mail', button[0]];
  return `<form method="post" action="${action}"><p><label for="what">${what}</label><textarea id="what" name="message" rows="3"></textarea></p>
<p><label for="mail">${mail}</label><input id="mail" name="email" type="email" autocomplete="email" required></p><button>${send}</button></form>`;
};

const ORDER = {
  reference: 'N-1042',
  ordered_on: '2026-11-15',
  lines: [
    { sku: 'headphones', title: 'Over-ear headphones', category: 'electronics/audio', price: 18900, currency: 'EUR', delivered_on: '2026-11-19' },
    { sku: 'shirt', title: 'Linen shirt', category: 'clothing', price: 6900, currency: 'EUR', quantity: 2 },
  ],
};
const ONE = { ...ORDER, lines: ORDER.lines.slice(0, 1) };

const ITEM = { sku: 'headphones', category: 'electronics/audio', price: 18900, currency: 'EUR' };

/** Opens all that folds, as buyers do who want to read everything. */
const unfold = (name) => async (page) => {
  await page.eval((host) => {
    for (const fold of document.querySelector(host).shadowRoot.querySelectorAll('details')) fold.open = true;
  }, name);
};

const figure = (slot, number, caption) => `<figure slot="${slot}"><a href="https://eur-lex.europa.eu/eli/reg_impl/2025/1960/oj">`
  + `<img src="/shop/pictures/${slot}-frame.svg" alt="(EU) 2025/1960, ${number}" width="300" height="210"></a><figcaption>${caption}</figcaption></figure>`;

/** @type {Record<string, {element: string, light?: boolean, attributes?: object, order?: object, floor: (lang: string) => string, ready: string, steps: [string, (page: object, lang: string) => Promise<void>][]}>} */
export const SCENES = {
  promise: {
    element: 'after-sales-promise', attributes: ITEM, floor: policyLink, ready: '[part~="promise"]',
    steps: [['folded', async () => {}], ['open', unfold('after-sales-promise')]],
  },
  policy: {
    element: 'after-sales-policy', attributes: ITEM, floor: policyLink, ready: '[part~="policy"]',
    steps: [['open', unfold('after-sales-policy')]],
  },
  check: {
    element: 'after-sales-check', order: ORDER, floor: requestForm('/requests', ['Send request', 'إرسال الطلب']), ready: '[part~="pick"]', steps: checkSteps,
  },
  request: {
    element: 'after-sales-request', attributes: { case: 'defect' }, order: ONE, floor: requestForm('/requests', ['Send request', 'إرسال الطلب']),
    ready: ':is([part~="questions"], [part~="answer"])', steps: [['first', async () => {}]],
  },
  withdrawal: {
    element: 'after-sales-withdrawal', floor: requestForm('/withdrawal', ['Withdraw from contract here', 'العدول عن العقد هنا']),
    ready: '[data-open]', steps: withdrawalSteps,
  },
  duty: {
    element: 'after-sales-duty', light: true, attributes: { on: 'product', 'contract-date': '2026-11-24', 'applies-to': 'durability_guarantee' },
    floor: (lang) => figure('notice', 'I', words('Your statutory rights', 'حقوقك القانونية')(lang)) + figure('garan', 'II', words('The maker’s guarantee', 'ضمان الصانع')(lang)),
    steps: [['drawn', async () => {}]],
  },
  status: {
    element: 'after-sales-status', light: true, attributes: { case: '/shop/gallery/cases/waiting.json' }, floor: policyLink,
    ready: '[part~="track"]', steps: [['drawn', async () => {}]],
  },
  help: {
    element: 'after-sales-help', light: true, floor: policyLink, ready: '[part~="routes"]',
    steps: [['drawn', async () => {}], ['open', unfold('after-sales-help')]],
  },
};

/** Light elements have no card: what the shop wrote, then what they draw. */
export const tiersOf = (scene) => (scene.light ? [0, 2] : [0, 1, 2]);

/** Waits until the page stands in its tier. */
export async function ready(page, scene, tier) {
  const host = scene.element;
  if (tier === 0) return page.waitFor(`${host} ${scene.light && host.endsWith('duty') ? 'figure' : ':is(p, form)'}`);
  if (tier === 1) return page.waitFor(`${host} >>> [part~="card"]`, 20_000);
  if (scene.ready) return page.waitFor(`${host} >>> ${scene.ready}`, 20_000);
  // An element that lets the shop's own content through has nothing of its own to wait for.
  return page.waitFor((name) => document.querySelector(name).shadowRoot && document.querySelector(`${name} img`)?.checkVisibility(), 20_000, host);
}
