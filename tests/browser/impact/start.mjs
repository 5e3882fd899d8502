// From "the bytes are there" to something that answers a press: the self-check against the smallest page of Leptos.
import assert from 'node:assert/strict';
import { median, settled } from './chromium.mjs';

/** Starts the widget as a shop's page does, and gives back the milliseconds until a press would be answered. */
const startWidget = () => new Promise((done, fail) => {
  const element = document.querySelector('after-sales-check');
  const begun = performance.now();
  element.addEventListener('after-sales:ready', () => done(performance.now() - begun), { once: true });
  element.addEventListener('after-sales:error', ({ detail }) => fail(new Error(JSON.stringify(detail))));
  const script = Object.assign(document.createElement('script'), { type: 'module', src: '/after-sales/after-sales.js' });
  script.dataset.policy = '/policy.json';
  document.head.append(script);
});

const startBare = async () => {
  const begun = performance.now();
  const { default: start, mount } = await import('/bare/bare.js');
  await start({ module_or_path: fetch('/bare/bare_bg.wasm') });
  const root = document.querySelector('#bare').attachShadow({ mode: 'open' });
  mount(root.appendChild(document.createElement('div')));
  return performance.now() - begun;
};

/** Presses the first control; whether something else stands there afterwards. */
const pressWidget = async () => {
  const root = document.querySelector('after-sales-check').shadowRoot;
  const before = root.textContent;
  root.querySelector('[part~="choice"]').click();
  await new Promise((done) => requestAnimationFrame(done));
  return root.textContent !== before;
};

const pressBare = async () => {
  const button = document.querySelector('#bare').shadowRoot.querySelector('button');
  button.click();
  await new Promise((done) => requestAnimationFrame(done));
  return button.textContent === '1';
};

const SIDES = {
  widget: { path: '/check.html', start: startWidget, press: pressWidget },
  bare: { path: '/bare.html', start: startBare, press: pressBare },
};

/** What a page has loaded, by address. */
const loaded = () => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);

/** One start in a browser that has the bytes in its cache, and has run none of them. */
async function once(tab, base, { path, start, press }, files) {
  const { page, close } = await tab();
  try {
    await page.goto(`${base}/empty.html`);
    await page.evaluate((list) => Promise.all(list.map(async (file) => (await fetch(file)).arrayBuffer())), files);
    await page.goto(`${base}${path}`);
    await settled(page);
    const took = await page.evaluate(start);
    assert.ok(await page.evaluate(press), `${path} answers a press`);
    return { took, files: await page.evaluate(loaded) };
  } finally {
    await close();
  }
}

/** @returns the medians in milliseconds, and their ratio; the two sides take turns. */
export async function starts(tab, base, runs) {
  const took = { widget: [], bare: [] };
  const files = {};
  for (const [name, side] of Object.entries(SIDES)) ({ files: files[name] } = await once(tab, base, side, []));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, side] of Object.entries(SIDES)) took[name].push((await once(tab, base, side, files[name])).took);
  }
  const [widget, bare] = [median(took.widget), median(took.bare)];
  // The best run of each is what the work costs when nothing else runs on the machine.
  const best = Math.min(...took.widget) / Math.min(...took.bare);
  return { runs, widget_ms: round(widget), bare_ms: round(bare), ratio: round(widget / bare), ratio_of_best: round(best) };
}

/** Four places. */
export const round = (number) => Math.round(number * 10_000) / 10_000;
