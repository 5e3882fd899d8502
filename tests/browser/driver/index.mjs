// The one entry for browser tests: `open(engine, options)` gives a `Page` that behaves the same in
// Chromium, Firefox and WebKit.
import { Page } from './page.mjs';
import { closeBrowsers, openPuppeteer, program } from './puppeteer.mjs';
import { closeDisplay, missingForWebKit, openWebKit } from './webkit.mjs';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** Why an engine cannot run here, or null when it can. */
export function unavailable(engine) {
  if (engine === 'webkit') {
    const missing = missingForWebKit();
    return missing.length ? `${missing.join(', ')} not installed` : null;
  }
  return program(engine) ? null : `${engine} not installed`;
}

/**
 * Opens a page with nothing in it: no cookies, no storage, no cache of another page.
 * @param {'chromium'|'firefox'|'webkit'} engine
 * @param {{width?: number, height?: number, locale?: string, dark?: boolean}} [options] viewport in
 *   CSS pixels, BCP 47 language, colour scheme
 */
export async function open(engine, { width = 1280, height = 900, locale = 'en', dark = false } = {}) {
  const options = { width, height, locale, dark };
  const primitives = engine === 'webkit' ? await openWebKit(options) : await openPuppeteer(engine, options);
  return new Page(engine, primitives);
}

/** Ends every browser and helper process that `open` started. */
export async function closeAll() {
  await closeBrowsers();
  await closeDisplay();
}
