// Chromium over its own protocol and Firefox over WebDriver BiDi, both by puppeteer-core.
import { createRequire } from 'node:module';
import { mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(new URL('../../../pkg/package.json', import.meta.url));
const { default: puppeteer } = await import(pathToFileURL(require.resolve('puppeteer-core')).href);

const PROGRAMS = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

/** The browser's program, or null when it is not installed. */
export const program = (name) => PROGRAMS[name].find((path) => existsSync(path)) ?? null;

// Starting a browser costs a second; a context inside one costs nothing and shares nothing.
// What cannot be set per context (Firefox's language and scheme) is part of the key.
const running = new Map();

export async function closeBrowsers() {
  for (const { browser, profile } of await Promise.all(running.values())) {
    await browser.close().catch(() => {});
    await rm(profile, { recursive: true, force: true }).catch(() => {});
  }
  running.clear();
}

function browserFor(name, { locale, dark }) {
  const key = name === 'firefox' ? `${name} ${locale} ${dark}` : name;
  if (!running.has(key)) running.set(key, launch(name, locale, dark));
  return running.get(key);
}

async function launch(name, locale, dark) {
  const profile = await mkdtemp(join(tmpdir(), 'after-sales-browser-'));
  const common = { executablePath: program(name), headless: true, userDataDir: profile, defaultViewport: null, protocolTimeout: 60_000 };
  const browser = name === 'chromium'
    ? await puppeteer.launch({
      ...common,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync', '--disable-extensions', '--hide-scrollbars'],
    })
    : await puppeteer.launch({
      ...common,
      browser: 'firefox',
      extraPrefsFirefox: {
        'intl.accept_languages': locale,
        'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
        'accessibility.tabfocus': 7,
        'app.update.enabled': false,
        'datareporting.policy.dataSubmissionEnabled': false,
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
        'browser.safebrowsing.update.enabled': false,
      },
    });
  return { browser, profile };
}

/** Opens a page in a fresh context and returns the primitives that `Page` needs. */
export async function openPuppeteer(name, options) {
  const { browser } = await browserFor(name, options);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: options.width, height: options.height });

  const messages = [];
  page.on('console', (message) => messages.push({ type: message.type() === 'warn' ? 'warning' : message.type(), text: message.text() }));
  page.on('pageerror', (error) => messages.push({ type: 'error', text: String(error?.stack ?? error) }));

  let cdp;
  let media;
  if (name === 'chromium') {
    const session = await page.createCDPSession();
    cdp = (method, params) => session.send(method, params);
    const userAgent = await browser.userAgent();
    await cdp('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: options.locale });
    await cdp('Emulation.setLocaleOverride', { locale: options.locale.replaceAll('-', '_') });
    // All features in one call: each call forgets what the last one set.
    media = ({ dark = false, forced = false, still = false }) => cdp('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
        { name: 'forced-colors', value: forced ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: still ? 'reduce' : 'no-preference' },
      ],
    });
    await media(options);
  }

  return {
    messages,
    cdp,
    media,
    navigate: (url) => page.goto(url, { waitUntil: 'load' }),
    evaluate: (source) => page.evaluate(source),
    clickAt: (x, y) => page.mouse.click(x, y),
    insert: (text) => page.keyboard.type(text),
    async key(keys) {
      const last = keys.at(-1);
      const held = keys.slice(0, -1);
      for (const key of held) await page.keyboard.down(key);
      await page.keyboard.press(last);
      for (const key of held.reverse()) await page.keyboard.up(key);
    },
    png: async (full) => Buffer.from(await page.screenshot({ fullPage: full, type: 'png' })),
    resize: (width, height) => page.setViewport({ width, height }),
    end: () => context.close(),
  };
}
