// A buyer at the small shop: from the first question to the button that sends.
const IN = 'after-sales-check >>>';
export const EMAIL = 'kept@example.com';
export const WORDS = 'The left cup has a crack.';

/** A tenth of the protocol's seconds for scripts that are loaded from now on; the endpoint counts in the same. */
export const SECOND = 100;
const hasten = () => {
  const real = globalThis.setTimeout;
  globalThis.setTimeout = (run, ms, ...more) => real(run, ms / 10, ...more);
};

/** To the open form, by way of the verdict; every question is answered with the first answer. `ending` stands there then. */
export async function toForm(page, { fast = true, name = 'return', ending = '[data-field="email"]' } = {}) {
  await page.click(`${IN} [data-case="${name}"]`, 15_000);
  for (let asked = 0; ; asked += 1) {
    await screen(page, ':is([part~="question"], [part~="answer"])');
    if (asked === 6 || await page.visible(`${IN} [part~="answer"]`)) break;
    const before = await page.text(`${IN} #heading`);
    const typed = await page.visible(`${IN} [data-draft]`);
    await page.click(typed ? `${IN} [part~="actions"] button:last-child` : `${IN} [part~="answers"] button`);
    await page.waitFor((old) => find('after-sales-check >>> #heading')?.innerText !== old, 10_000, before);
  }
  if (fast) await page.eval(hasten);
  await page.click(`${IN} [data-open]`);
  await screen(page, ending);
}

/** A new screen takes the focus; who types before that, types into nothing. */
async function screen(page, part) {
  await page.waitFor(`${IN} ${part}`);
  await page.waitFor(() => find('after-sales-check').shadowRoot.activeElement?.id === 'heading');
}

/** Fills the form and goes to the review. */
export async function fill(page) {
  await page.fill(`${IN} [data-field="order_reference"]`, 'N-1042');
  await page.fill(`${IN} [data-field="email"]`, EMAIL);
  await page.fill(`${IN} [data-field="message"]`, WORDS);
  await review(page);
}

export async function review(page) {
  await page.click(`${IN} form button[type="submit"]`);
  await screen(page, '[data-send]');
}

/** Sends, and waits for one of the ends: `receipt`, `not-sent`, `unknown` or others of `parts`; its words. */
export async function send(page, part, ms = 15_000) {
  await page.click(`${IN} [data-send]`);
  return end(page, part, ms);
}

export async function end(page, part, ms = 15_000) {
  await page.waitFor(`${IN} [part~="${part}"]`, ms);
  return page.text(`${IN} [part~="${part}"]`);
}

/** The button that is offered first, such as "Try again". */
export const again = (page) => page.click(`${IN} [part~="actions"] [part~="main"]`);
export const change = (page) => page.click(`${IN} [part~="actions"] [part~="quiet"]`);

/** What stands in the fields of the form. */
export const typed = (page) => page.eval(() => ['email', 'message', 'order_reference'].map((name) => find(`after-sales-check >>> [data-field="${name}"]`)?.value));
export const TYPED = [EMAIL, WORDS, 'N-1042'];
