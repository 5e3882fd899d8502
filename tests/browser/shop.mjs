// What a buyer and a shop do, step by step, so that specs read as a story. Two hands: `mouse` clicks
// and types, `keyboard` only presses keys.

export const PASSWORD = 'spruce-needles-27';
const OWNER = 'owner@nordlys.example';

/** The first item's date of arrival and so on come from the shop's sample order N-1042. */
export const ORDER = 'N-1042';

export function mouse(page) {
  return {
    press: (selector) => page.click(selector),
    write: (selector, text) => page.fill(selector, text),
    choose: (selector, value) => page.fill(selector, value),
  };
}

/** Walks with Tab to the element that the selector names, and acts on it with keys. */
export function keyboard(page) {
  const focused = (selector) => page.eval((wanted) => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return Boolean(element) && element === find(wanted);
  }, selector);
  const reach = async (selector) => {
    await page.waitFor(selector);
    if (await focused(selector)) return;
    for (let stop = 0; stop < 120; stop += 1) {
      await page.press('Tab');
      if (await focused(selector)) return;
    }
    const { path, text } = await page.active();
    throw new Error(`${page.engine}: Tab never reached ${selector}; last stop: ${path} "${text}"`);
  };
  return {
    press: async (selector) => {
      await reach(selector);
      await page.press('Enter');
    },
    write: async (selector, text) => {
      await reach(selector);
      await page.type(text);
    },
    choose: async (selector, value) => {
      await reach(selector);
      const chosen = () => page.eval((wanted) => find(wanted).value, selector);
      for (let step = 0; (await chosen()) !== value; step += 1) {
        if (step > 20) throw new Error(`${page.engine}: the arrow never reached ${value} in ${selector}`);
        await page.press('ArrowDown');
      }
    },
  };
}

/** Waits until a screen stands and its heading has the focus, so that a screen reader reads on there. */
export async function screen(page, selector) {
  await page.waitFor(`after-sales-check >>> ${selector}`, 20_000);
  await page.waitFor(() => find('after-sales-check').shadowRoot.activeElement?.id === 'heading');
}

/** Waits for the next screen: between two screens there may be no heading at all, which is not the next one. */
export async function headingAfter(page, before) {
  await page.waitFor((old) => {
    const heading = find('after-sales-check >>> #heading');
    return Boolean(heading) && heading.innerText !== old;
  }, 10_000, before);
}

/** From the product page to the verdict on "I changed my mind". */
export async function check(page, hand, { base, locale, item = 1 }) {
  await page.goto(`${base}/product.html?sku=headphones&lang=${locale}&country=DE`);
  await page.waitFor('after-sales-promise');
  // The promise starts when the buyer comes near it.
  await page.eval(() => document.querySelector('after-sales-promise').scrollIntoView());
  await page.waitFor('after-sales-promise >>> [part~="promise"]', 20_000);
  await hand.press('nav a[href^="/returns.html"]');
  await page.waitFor('after-sales-check');
  await page.eval(() => document.querySelector('after-sales-check').scrollIntoView());
  await page.waitFor('after-sales-check >>> [part~="pick"]', 20_000);
  await hand.press(`after-sales-check >>> li:nth-child(${item}) [part~="choice"]`);
  await screen(page, '[data-case="return"]');
  await hand.press('after-sales-check >>> [data-case="return"]');
  for (let asked = 0; asked < 6; asked += 1) {
    await screen(page, ':is([part~="question"], [part~="answer"])');
    if (await page.visible('after-sales-check >>> [part~="answer"]')) return;
    const before = await page.text('after-sales-check >>> #heading');
    await hand.press('after-sales-check >>> [part~="answers"] button');
    await headingAfter(page, before);
  }
  throw new Error('more than six questions');
}

/** From the verdict to the receipt; returns the number of the case. */
export async function send(page, hand, { email }) {
  await hand.press('after-sales-check >>> [data-open]');
  await screen(page, '[data-field="email"]');
  const message = 'after-sales-check >>> [data-field="message"][aria-required]';
  if (await page.visible(message)) await hand.write(message, 'The left cup has a crack.');
  await hand.write('after-sales-check >>> [data-field="email"]', email);
  const none = 'after-sales-check >>> form input[type="checkbox"]';
  if (await page.visible(none)) await page.click(none);
  await hand.press('after-sales-check >>> form button[type="submit"]');
  await screen(page, '[data-send]');
  await hand.press('after-sales-check >>> [data-send]');
  await screen(page, '[part~="receipt"]');
  return (await page.text('after-sales-check >>> [part~="receipt-number"]')).trim();
}

/** The link that the desk printed last: until a password is set, each start prints a new one. */
export function setupLink(desk) {
  const link = [...desk.output().matchAll(/https?:\/\/\S*\/setup\?token=\S+/g)].at(-1)?.[0];
  if (!link) throw new Error(`the desk printed no setup link:\n${desk.output()}`);
  return link;
}

/** The shop's first account, made once per desk. */
export async function setUp(page, hand, desk) {
  await page.goto(setupLink(desk));
  await hand.write('#name', 'Ada Owner');
  await hand.write('#email', OWNER);
  await hand.write('#password', PASSWORD);
  await hand.write('#again', PASSWORD);
  await hand.press('form button[type="submit"]');
  await page.waitFor(() => !location.pathname.startsWith('/setup'));
}

/** Into the inbox, to the case with that number. */
export async function openCase(page, hand, { base, number }) {
  await page.goto(`${base}/inbox`);
  await page.waitFor(() => document.readyState === 'complete');
  if (await page.visible('#password')) {
    await hand.write('#email', OWNER);
    await hand.write('#password', PASSWORD);
    await hand.press('form button[type="submit"]');
    await page.waitFor(() => location.pathname === '/inbox');
  }
  await hand.press(`a[href^="/inbox/${number}"]`);
  await page.waitFor('#answer');
}
