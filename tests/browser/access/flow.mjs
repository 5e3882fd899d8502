// The screens of the self-check and of the withdrawal function, each from the one before.

const press = (page, host, selector) => page.click(`${host} >>> ${selector}`);

/** Waits until a screen stands and its heading has the focus. */
export async function screen(page, host, selector) {
  await page.waitFor(`${host} >>> ${selector}`, 20_000);
  await page.waitFor((name) => document.querySelector(name).shadowRoot.activeElement?.id === 'heading', 10_000, host);
}

/** Writes what the form needs. */
export async function fill(page, host, email) {
  const fields = { message: 'The left cup has a crack.', name: 'Ewa Nowak', order_reference: 'N-1042', email };
  for (const [name, text] of Object.entries(fields)) {
    const field = `${host} >>> [data-field="${name}"]`;
    if (await page.visible(field)) await page.fill(field, text);
  }
  const none = `${host} >>> form input[type="checkbox"]`;
  if (await page.visible(none)) await page.click(none);
}

/** Answers with the first answer until the verdict stands. */
export async function answerAll(page, host) {
  for (let asked = 0; asked < 8; asked += 1) {
    await screen(page, host, ':is([part~="question"], [part~="answer"])');
    if (await page.visible(`${host} >>> [part~="answer"]`)) return;
    const before = await page.text(`${host} >>> #heading`);
    await press(page, host, '[part~="answers"] button');
    await page.waitFor((name, old) => document.querySelector(name).shadowRoot.querySelector('#heading')?.innerText !== old, 10_000, host, before);
  }
  throw new Error('more than eight questions');
}

const CHECK = 'after-sales-check';
const WITHDRAWAL = 'after-sales-withdrawal';

const submit = (host) => async (page) => {
  await press(page, host, 'form button[type="submit"]');
};

const faults = (host) => async (page) => {
  await submit(host)(page);
  await page.waitFor(`${host} >>> [aria-invalid="true"]`);
};

const review = (host) => async (page, lang) => {
  await fill(page, host, `look.${lang}@example.com`);
  await submit(host)(page);
  await screen(page, host, '[data-send]');
};

const receipt = (host) => async (page) => {
  await press(page, host, '[data-send]');
  await screen(page, host, '[part~="receipt"]');
};

export const checkSteps = [
  ['pick', async () => {}],
  ['case', async (page) => {
    await press(page, CHECK, 'li:nth-child(1) [part~="choice"]');
    await screen(page, CHECK, '[data-case="return"]');
  }],
  ['question', async (page) => {
    await press(page, CHECK, '[data-case="return"]');
    await screen(page, CHECK, ':is([part~="question"], [part~="answer"])');
  }],
  ['answer', async (page) => {
    await answerAll(page, CHECK);
  }],
  ['form', async (page) => {
    await press(page, CHECK, '[data-open]');
    await screen(page, CHECK, '[data-field="email"]');
  }],
  ['faults', faults(CHECK)],
  ['review', review(CHECK)],
  ['receipt', receipt(CHECK)],
];

export const withdrawalSteps = [
  ['entry', async () => {}],
  ['statement', async (page) => {
    await press(page, WITHDRAWAL, '[data-open]');
    await screen(page, WITHDRAWAL, '[data-field="name"]');
  }],
  ['faults', faults(WITHDRAWAL)],
  ['review', review(WITHDRAWAL)],
  ['receipt', receipt(WITHDRAWAL)],
];
