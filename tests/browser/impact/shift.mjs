// Layout shift on the demo shop's pages, from the first byte until every element has its last tier.
import { settled } from './chromium.mjs';

/** Remembers every shift, and which nodes moved. */
const watchShifts = () => {
  const shifts = [];
  Object.defineProperty(window, 'shifts', { value: shifts });
  const name = ({ node }) => {
    if (!node) return 'gone';
    const element = node.nodeType === 1 ? node : node.parentElement;
    const host = element?.getRootNode().host;
    return `${host ? `${host.localName} >>> ` : ''}${element?.localName ?? '?'}${element?.className ? `.${element.className}` : ''}`;
  };
  new PerformanceObserver((list) => {
    for (const { value, sources, startTime } of list.getEntries()) shifts.push({ value, at: startTime, moved: [...new Set(sources.map(name))] });
  }).observe({ type: 'layout-shift', buffered: true });
};

/** How far a reader scrolls at a time; an element starts 200 px before it is in sight. */
const STEP = 150;

/** Whether every element that is in sight, or is so with the next step, has its widget. */
const complete = (step) => {
  const inSight = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight + step;
  };
  const all = document.querySelectorAll('after-sales-promise, after-sales-policy, after-sales-check, after-sales-withdrawal');
  return [...all].filter(inSight).every((element) => element.shadowRoot?.querySelector('[part~="root"]'));
};

/** The lesser of two loads: what the shop's own scripts and pictures move depends on which comes first. */
export async function shifts(tab, address, options) {
  const [one, other] = [await once(tab, address, options), await once(tab, address, options)];
  return one.shift <= other.shift ? one : other;
}

/** The sum of the shifts of one page and what moved, at the top and after scrolling through it. */
async function once(tab, address, { without = false, width = 1280, cart } = {}) {
  const { page, cdp, close } = await tab({ width });
  try {
    if (cart) await cart(page);
    await page.evaluateOnNewDocument(watchShifts);
    if (without) {
      await cdp.send('Network.enable');
      await cdp.send('Network.setBlockedURLs', { urls: ['*/after-sales/*'] });
    }
    await page.goto(address, { waitUntil: 'networkidle0' });
    if (!without) await page.waitForFunction(complete, { timeout: 20_000 }, STEP);
    await settled(page);
    // What comes into sight starts then.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let top = 0; top < height; top += STEP) {
      await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
      if (!without) await page.waitForFunction(complete, { timeout: 20_000 }, STEP);
      await settled(page);
    }
    const found = await page.evaluate(() => window.shifts);
    const ours = found.filter(({ moved }) => moved.length);
    return { shift: found.reduce((sum, { value }) => sum + value, 0), moved: [...new Set(ours.flatMap(({ moved }) => moved))] };
  } finally {
    await close();
  }
}
