// One page, the same in every engine. An engine gives the few primitives (`navigate`, `evaluate`,
// `clickAt`, `insert`, `key`, `png`, `resize`, `messages`, `end`); everything a test calls is built
// from them here, so that a test cannot behave differently by engine by accident.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as dom from './dom.mjs';

const DEFAULT_MS = 10_000;
const POLL_MS = 40;
let axeSource;

export class Page {
  #engine;

  /** @param {string} name chromium, firefox or webkit @param {object} engine the primitives */
  constructor(name, engine) {
    this.engine = name;
    this.#engine = engine;
  }

  /** Loads a page and waits for its `load` event. */
  async goto(url) {
    await this.#engine.navigate(String(url));
  }

  async reload() {
    await this.goto(await this.url());
  }

  async url() {
    return this.eval('location.href');
  }

  /**
   * Runs a function (with arguments that JSON can carry) or an expression in the page, waits for a
   * promise, and returns the value by way of JSON, so that all engines return the same thing.
   */
  async eval(code, ...args) {
    const call = typeof code === 'function' ? `(${code})` : `(() => (${code}\n))`;
    return this.#run(call, args);
  }

  async #run(call, args) {
    const list = JSON.stringify(args);
    const body = `(async () => { ${dom.find}
      const value = await ${call}(...${list});
      return JSON.stringify(value === undefined ? null : value);
    })()`;
    const json = await this.#engine.evaluate(body);
    return json === undefined || json === null ? null : JSON.parse(json);
  }

  /**
   * Waits until a selector is visible or a function (with arguments) is true in the page. Returns
   * what the function returned. Polls the condition; never waits for time alone.
   */
  async waitFor(what, ms = DEFAULT_MS, ...args) {
    const end = Date.now() + ms;
    let last = '';
    for (;;) {
      try {
        const value = typeof what === 'function'
          ? await this.eval(what, ...args)
          : await this.#run(`(${dom.isShown})`, [what]);
        if (value) return value;
        last = '';
      } catch (error) {
        // A navigation ends the context in the middle of a question; the next question is answered.
        last = `; last error: ${error.message}`;
      }
      if (Date.now() > end) {
        throw new Error(`${this.engine}: waited ${ms} ms for ${String(what).slice(0, 300)}${last}${await this.#where()}`);
      }
      await new Promise((done) => setTimeout(done, POLL_MS));
    }
  }

  /** Waits until a selector is no longer visible. */
  async waitGone(selector, ms = DEFAULT_MS) {
    const gone = new Function('selector', `${dom.find}; const e = find(selector); return !e || !shown(e);`);
    await this.waitFor(gone, ms, selector);
  }

  /** Clicks with a real pointer, as soon as the element is there, still and not covered. */
  async click(selector, ms = DEFAULT_MS) {
    const end = Date.now() + ms;
    for (;;) {
      const point = await this.#run(`(${dom.clickPoint})`, [selector])
        .catch((error) => ({ reason: error.message }));
      if (!point.reason) return this.#engine.clickAt(point.x, point.y);
      if (Date.now() > end) {
        throw new Error(`${this.engine}: cannot click ${selector}: ${point.reason}${await this.#where()}`);
      }
      await new Promise((done) => setTimeout(done, POLL_MS));
    }
  }

  /** Types text into whatever has the focus, key by key. */
  async type(text) {
    await this.#engine.insert(text);
  }

  /** Presses a key or a chord: `Tab`, `Shift+Tab`, `Enter`, `Space`, `ArrowDown`, `Escape`, `a`. */
  async press(chord) {
    await this.#engine.key(chord.split('+').map((key) => (key === 'Space' ? ' ' : key)));
  }

  /** Replaces a field's content: text is typed, a date or a list gets its value set. */
  async fill(selector, text, ms = DEFAULT_MS) {
    const end = Date.now() + ms;
    for (;;) {
      const how = await this.#run(`(${dom.fillOrFocus})`, [selector, text])
        .catch((error) => error.message);
      if (how === 'set') return;
      if (how === 'type') return text === '' ? this.press('Backspace') : this.type(text);
      if (Date.now() > end) {
        throw new Error(`${this.engine}: cannot fill ${selector}: ${how}${await this.#where()}`);
      }
      await new Promise((done) => setTimeout(done, POLL_MS));
    }
  }

  /** The focused element through all open shadow roots: tag, id, name, label, text, path … */
  async active() {
    return this.#run(`(${dom.describeActive})`, []);
  }

  /** Presses Tab until `matches(active)` holds; fails after `most` stops. Returns the stops. */
  async tabTo(matches, most = 80, chord = 'Tab') {
    const stops = [];
    for (let i = 0; i < most; i += 1) {
      await this.press(chord);
      const now = await this.active();
      stops.push(now);
      if (matches(now)) return stops;
    }
    throw new Error(`${this.engine}: Tab did not get there; stops: ${stops.map((s) => s.path).join(' | ')}`);
  }

  /** The rendered text of an element, or null when there is none. */
  async text(selector) {
    return this.#run(`(${dom.innerTextOf})`, [selector]);
  }

  async attribute(selector, name) {
    return this.#run(`(${dom.attributeOf})`, [selector, name]);
  }

  async count(selector) {
    return this.#run(`(${dom.countAll})`, [selector]);
  }

  async visible(selector) {
    return this.#run(`(${dom.isShown})`, [selector]);
  }

  /** Writes a PNG of the viewport (or the whole page) and returns its bytes. */
  async screenshot(path, { full = false } = {}) {
    const bytes = await this.#engine.png(full);
    if (path) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
    }
    return bytes;
  }

  /** Changes the size of the viewport, in CSS pixels. */
  async resize(width, height) {
    await this.#engine.resize(width, height);
  }

  /**
   * What the visitor's system asks for; Chromium only. Without a wish: light, no forced colours, motion welcome.
   * @param {{dark?: boolean, forced?: boolean, still?: boolean}} [wishes]
   */
  async media(wishes = {}) {
    if (!this.#engine.media) throw new Error(`${this.engine} cannot change its media features while it runs`);
    await this.#engine.media(wishes);
  }

  /**
   * Everything the page wrote to the console so far, as `{type, text}`. WebKit tells what follows
   * the `load` event only.
   */
  async console() {
    await this.#engine.drain?.();
    return this.#engine.messages;
  }

  /** The errors among them, uncaught ones included. */
  async errors() {
    return (await this.console()).filter((message) => message.type === 'error');
  }

  /**
   * What axe-core finds wrong in the page, open shadow roots included: `{id, impact, help, nodes}`.
   * @param {object} [options] as `axe.run` takes them
   */
  async axe(options = {}) {
    axeSource ??= await readFile(new URL('../../../pkg/node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
    await this.#engine.evaluate(`(async () => { if (!window.axe) { ${axeSource} } return 'null'; })()`);
    return this.eval(async (given) => {
      const { violations } = await window.axe.run(document, given);
      return violations.map(({ id, impact, help, nodes }) => ({
        id, impact, help, nodes: nodes.map((node) => `${node.target.flat().join(' >>> ')}: ${node.html}`),
      }));
    }, options);
  }

  /** A raw call of the Chromium protocol, for throttling and traces; undefined elsewhere. */
  get cdp() {
    return this.#engine.cdp;
  }

  async close() {
    await this.#engine.end();
  }

  async #where() {
    const url = await this.url().catch(() => 'unknown');
    const errors = (await this.errors()).slice(-5).map((message) => message.text);
    return `\n  at ${url}${errors.length ? `\n  console: ${errors.join('\n           ')}` : ''}`;
  }
}
