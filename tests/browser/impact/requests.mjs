// What is asked for, and when.
import { settled } from './chromium.mjs';

/** What every page with an element loads at once. */
const FIRST = ['/after-sales/after-sales.js', '/after-sales/start.js'];

const paths = () => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);

/** What an element far below the fold asks for before (`early`, beyond the first scripts) and after it is reached. */
export async function untouched(tab, base) {
  const { page, close } = await tab();
  try {
    await page.goto(`${base}/below.html`);
    await page.evaluate(async () => {
      const script = Object.assign(document.createElement('script'), { type: 'module', src: '/after-sales/after-sales.js' });
      script.dataset.policy = '/policy.json';
      document.head.append(script);
      await customElements.whenDefined('after-sales-check');
    });
    await page.waitForNetworkIdle({ idleTime: 500 });
    await settled(page);
    const before = await page.evaluate(paths);
    await page.evaluate(() => document.querySelector('after-sales-check').scrollIntoView());
    await page.waitForFunction(() => document.querySelector('after-sales-check').shadowRoot.querySelector('[part~="root"]'), { timeout: 20_000 });
    const after = await page.evaluate(paths);
    return { early: before.filter((path) => !FIRST.includes(path)), late: after.filter((path) => !before.includes(path)) };
  } finally {
    await close();
  }
}

/** Every file of the package that a page loads: bytes on the wire, and milliseconds after the page's own first byte. */
export async function arrivals(tab, address, until) {
  const { page, close } = await tab();
  try {
    await page.goto(address, { waitUntil: 'networkidle0' });
    await page.waitForFunction(until, { timeout: 20_000 });
    return await page.evaluate(() => {
      const { responseStart } = performance.getEntriesByType('navigation')[0];
      const ours = performance.getEntriesByType('resource').filter(({ name }) => new URL(name).pathname.startsWith('/after-sales/'));
      return ours.map(({ name, transferSize, decodedBodySize, startTime, responseEnd }) => ({
        file: new URL(name).pathname,
        bytes: transferSize,
        decoded: decodedBodySize,
        asked_ms: Math.round(startTime - responseStart),
        there_ms: Math.round(responseEnd - responseStart),
      }));
    });
  } finally {
    await close();
  }
}
