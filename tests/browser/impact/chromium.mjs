// Chromium by its own protocol, with what the figures need and the other tests do not: the trace, the garbage
// collector, counters of nodes and listeners, and a slower processor.
import { createRequire } from 'node:module';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { program } from '../driver/puppeteer.mjs';

const require = createRequire(new URL('../../../pkg/package.json', import.meta.url));
const { default: puppeteer } = await import(pathToFileURL(require.resolve('puppeteer-core')).href);

/** Runs `measure(tab)` with one browser and ends it; `tab(options)` opens a page with a cache of its own. */
export async function withChromium(measure) {
  const profile = await mkdtemp(join(tmpdir(), 'after-sales-impact-'));
  const browser = await puppeteer.launch({
    executablePath: program('chromium'),
    headless: true,
    userDataDir: profile,
    protocolTimeout: 180_000,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update',
      '--disable-sync', '--disable-extensions', '--hide-scrollbars'],
  });
  const tab = async ({ width = 1280, height = 900 } = {}) => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width, height });
    const cdp = await page.createCDPSession();
    return { page, cdp, close: () => context.close() };
  };
  try {
    return await measure(tab);
  } finally {
    await browser.close().catch(() => {});
    await rm(profile, { recursive: true, force: true }).catch(() => {});
  }
}

/** Waits until the page has drawn twice and has nothing else to do. */
export const settled = (page) => page.evaluate(() => new Promise((done) => {
  requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done(true))));
}));

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** One figure, for machines: `cargo xtask impact` prints these lines. */
export const tell = (figure, values) => console.log(JSON.stringify({ figure, ...values }));
