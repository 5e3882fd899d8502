// WebKitGTK's MiniBrowser by plain WebDriver calls, under its own X server and message bus.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** MiniBrowser lies in a folder named after the architecture and the WebKitGTK version. */
export function miniBrowser() {
  for (const base of ['/usr/lib', '/usr/libexec', '/usr/lib64']) {
    if (!existsSync(base)) continue;
    const folders = [base, ...readdirSync(base).filter((name) => name.endsWith('-linux-gnu')).map((name) => join(base, name))];
    for (const folder of folders) {
      for (const version of ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']) {
        const path = join(folder, version, 'MiniBrowser');
        if (existsSync(path)) return path;
      }
    }
  }
  return null;
}

const onPath = (name) => ['/usr/bin', '/bin', '/usr/local/bin'].some((folder) => existsSync(join(folder, name)));

/** The programs that are missing for WebKit, by name; empty when all are there. */
export const missingForWebKit = () => [
  ...['WebKitWebDriver', 'Xvfb', 'dbus-run-session'].filter((name) => !onPath(name)),
  ...(miniBrowser() ? [] : ['MiniBrowser']),
  ...(existsSync('/usr/share/i18n/locales/de_DE') ? [] : ['locales']),
];

const children = new Set();
const stop = (child) => {
  children.delete(child);
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};
process.on('exit', () => children.forEach(stop));

function start(command, args, options) {
  // A group of its own, so that what the driver starts ends with it.
  const child = spawn(command, args, { detached: true, ...options });
  children.add(child);
  return child;
}

let display;
/** One X server for all pages; it chooses a free display number itself. */
function xDisplay() {
  display ??= new Promise((resolve, reject) => {
    const child = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp', '-dpi', '96'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    child.stdio[3].once('data', (data) => {
      // From here on the server must not keep the test alive.
      child.unref();
      child.stdio[3].unref();
      resolve(`:${String(data).trim()}`);
    });
  });
  return display;
}

export async function closeDisplay() {
  display = undefined;
  [...children].forEach(stop);
  if (localeFolder) await rm(await localeFolder, { recursive: true, force: true });
  localeFolder = undefined;
  compiled.clear();
}

const freePort = () => new Promise((resolve, reject) => {
  const server = createServer();
  server.once('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

// MiniBrowser's toolbar would keep the window wider than a telephone; it need not be seen. A rule
// for the toolbar alone does not reach what sets the width.
const NARROW = '* { padding: 0; margin: 0; min-width: 0; min-height: 0; border-width: 0; font-size: 1px; }';

const KEYS = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C',
  PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013',
  ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017', Meta: '\uE03D',
};

// WebKitGTK takes `navigator.language` from a POSIX locale that must exist on the machine.
const POSIX = { en: 'en_US', de: 'de_DE', es: 'es_ES', fr: 'fr_FR', ar: 'ar_EG', zh: 'zh_CN', 'zh-Hans': 'zh_CN' };
const compiled = new Map();
let localeFolder;

async function languageOf(tag) {
  const name = POSIX[tag] ?? tag.replace('-', '_');
  if (!compiled.has(name)) {
    localeFolder ??= mkdtemp(join(tmpdir(), 'after-sales-locales-'));
    const folder = await localeFolder;
    // localedef ends with 1 on a mere warning, so the result decides.
    const done = spawnSync('localedef', ['--no-archive', '-c', '-i', name, '-f', 'UTF-8', join(folder, `${name}.UTF-8`)], { encoding: 'utf8' });
    if (!existsSync(join(folder, `${name}.UTF-8`))) {
      throw new Error(`WebKit needs the locale ${name} (Debian package "locales"): ${done.stderr ?? done.error}`);
    }
    compiled.set(name, { LANG: `${name}.UTF-8`, LC_ALL: `${name}.UTF-8`, LANGUAGE: name, LOCPATH: folder });
  }
  return compiled.get(name);
}

/** Opens a MiniBrowser of its own and returns the primitives that `Page` needs. */
export async function openWebKit(options) {
  const home = await mkdtemp(join(tmpdir(), 'after-sales-webkit-'));
  await mkdir(join(home, 'config', 'gtk-3.0'), { recursive: true });
  await writeFile(join(home, 'config', 'gtk-3.0', 'gtk.css'), NARROW);
  const port = await freePort();
  const driver = start('dbus-run-session', ['--', 'WebKitWebDriver', '--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: await xDisplay(),
      GDK_BACKEND: 'x11',
      HOME: home,
      XDG_RUNTIME_DIR: home,
      XDG_DATA_HOME: join(home, 'data'),
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_CONFIG_HOME: join(home, 'config'),
      ...await languageOf(options.locale),
      GTK_THEME: options.dark ? 'Adwaita:dark' : 'Adwaita',
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      // Root without user namespaces cannot build the sandbox; the pages are our own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });

  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const { value } = await response.json();
    if (value && value.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };

  await untilReady(call, driver);
  const { sessionId } = await call('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        pageLoadStrategy: 'normal',
        timeouts: { script: 60_000, pageLoad: 60_000 },
        'webkitgtk:browserOptions': {
          binary: miniBrowser(),
          args: ['--automation'],
        },
      },
    },
  });
  const at = `/session/${sessionId}`;
  const evaluate = async (source) => call('POST', `${at}/execute/async`, {
    script: `const done = arguments[arguments.length - 1]; ${source}.then((json) => done({ json }), (error) => done({ error: String(error && error.stack ? error + '\\n' + error.stack : error) }));`,
    args: [],
  }).then((answer) => {
    if (answer && answer.error) throw new Error(answer.error);
    return answer?.json;
  });
  const act = (actions) => call('POST', `${at}/actions`, { actions });
  const keyActions = (actions) => act([{ type: 'key', id: 'keyboard', actions }]);

  const messages = [];
  const drain = async () => messages.push(...(await evaluate(LISTEN).catch(() => [])));

  async function resize(width, height) {
    const measure = () => call('POST', `${at}/execute/sync`, { script: 'return [innerWidth, innerHeight]', args: [] });
    const fits = ([w, h]) => w === width && h === height;
    const end = Date.now() + 20_000;
    let w = width;
    let h = height;
    // The window has a frame of unknown size: set, measure, correct.
    for (;;) {
      await call('POST', `${at}/window/rect`, { x: 0, y: 0, width: w, height: h });
      // It answers before it has its size, on a busy machine long before; only a size at rest can be corrected.
      let now = await measure();
      for (let rest = 0; rest < 5 && !fits(now);) {
        await new Promise((done) => setTimeout(done, 50));
        const next = await measure();
        rest = next[0] === now[0] && next[1] === now[1] ? rest + 1 : 0;
        now = next;
      }
      if (fits(now)) return;
      if (Date.now() > end) throw new Error(`the window does not take a viewport of ${width} by ${height}, but ${now.join(' by ')}`);
      w = Math.max(1, w + width - now[0]);
      h = Math.max(1, h + height - now[1]);
    }
  }
  await resize(options.width, options.height);

  return {
    messages,
    drain,
    async navigate(url) {
      await drain();
      await call('POST', `${at}/url`, { url });
      await drain();
    },
    evaluate,
    clickAt: (x, y) => act([{
      type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x, y, origin: 'viewport', duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    }]),
    insert: (text) => keyActions([...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }])),
    key: (keys) => {
      const values = keys.map((key) => KEYS[key] ?? key);
      return keyActions([
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.reverse().map((value) => ({ type: 'keyUp', value })),
      ]);
    },
    async png() {
      await evaluate(STIR);
      return Buffer.from(await call('GET', `${at}/screenshot`), 'base64');
    },
    resize,
    async end() {
      await call('DELETE', at).catch(() => {});
      stop(driver);
      await rm(home, { recursive: true, force: true, maxRetries: 8, retryDelay: 100 }).catch(() => {});
    },
  };
}

async function untilReady(call, driver) {
  const end = Date.now() + 20_000;
  for (;;) {
    const ready = await call('GET', '/status').catch(() => null);
    if (ready) return;
    if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${driver.exitCode}`);
    if (Date.now() > end) throw new Error('WebKitWebDriver did not answer in 20 s');
    await new Promise((done) => setTimeout(done, 50));
  }
}

// An automated MiniBrowser keeps its console to itself (its session is ephemeral) and WebDriver has
// no log, so the page collects its own from the `load` event on. What happens earlier is seen in the
// other two engines only.
const LISTEN = `(async () => {
  const key = Symbol.for('after-sales.test.console');
  let list = window[key];
  if (!list) {
    list = [];
    Object.defineProperty(window, key, { value: list });
    const told = (type, text) => list.push({ type, text });
    for (const [name, type] of [['log', 'log'], ['info', 'info'], ['debug', 'debug'], ['warn', 'warning'], ['error', 'error']]) {
      const original = console[name];
      console[name] = function (...words) { told(type, words.map(String).join(' ')); return original.apply(this, words); };
    }
    addEventListener('error', (event) => { if (event.message) told('error', event.message + ' ' + (event.error?.stack ?? '')); });
    addEventListener('unhandledrejection', (event) => told('error', 'unhandled: ' + event.reason));
    document.addEventListener('securitypolicyviolation', (event) => told('error', 'policy ' + event.violatedDirective + ' refused ' + event.blockedURI));
  }
  return list.splice(0);
})()`;

// A screenshot waits for a paint, which never comes on a page that stands still and does not scroll: for a second an
// outline that nobody sees comes and goes.
const STIR = `(async () => {
  const { style } = document.documentElement;
  let times = 0;
  const timer = setInterval(() => {
    times += 1;
    if (times < 40) return style.setProperty('outline', times % 2 ? '1px solid rgb(0 0 0 / 1%)' : 'none');
    clearInterval(timer);
    style.removeProperty('outline');
  }, 25);
  return 'null';
})()`;
