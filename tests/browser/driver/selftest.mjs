// Proves that the drivers do what tests rely on, in every engine that is installed: a click through
// two shadow roots, typing in two scripts, Tab order, waiting, language, scheme, size, console,
// screenshot, and all of it under a strict content security policy.
//   node tests/browser/driver/selftest.mjs [engine …]
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { ENGINES, closeAll, open, unavailable } from './index.mjs';

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>drivers</title><link rel="stylesheet" href="/page.css"><a href="#one" id="one">first</a>
<p class="far">far below is a widget</p><x-outer></x-outer><button id="last">last</button>
<script src="/page.js"></script></html>`;
const CSS = 'body{font:16px sans-serif}.far{height:1500px}@media (prefers-color-scheme:dark){body{background:#111;color:#eee}}';
const JS = `
customElements.define('x-inner', class extends HTMLElement { connectedCallback() {
  const root = this.attachShadow({ mode: 'open' });
  const label = document.createElement('label'); label.textContent = 'Name ';
  const input = document.createElement('input'); input.name = 'name'; label.append(input);
  const date = document.createElement('input'); date.type = 'date'; date.name = 'day';
  const list = document.createElement('select'); list.name = 'reason';
  for (const v of ['a', 'b']) { const o = document.createElement('option'); o.value = v; o.textContent = v; list.append(o); }
  const button = document.createElement('button'); button.id = 'go'; button.textContent = 'Go';
  const out = document.createElement('output');
  button.addEventListener('click', (event) => { if (!event.isTrusted) return;
    console.log('hello from the page', 2); console.error('a told error');
    setTimeout(() => { throw new Error('an uncaught error'); }, 0);
    setTimeout(() => { const p = document.createElement('p'); p.id = 'done'; p.textContent = 'done: ' + input.value; root.append(p); }, 120); });
  list.addEventListener('change', () => { out.textContent = 'chose ' + list.value + ' ' + date.value; });
  root.append(label, date, list, button, out);
} });
customElements.define('x-outer', class extends HTMLElement { connectedCallback() {
  this.attachShadow({ mode: 'open' }).append(document.createElement('x-inner')); } });
`;

const server = createServer((request, response) => {
  const body = request.url === '/page.css' ? CSS : request.url === '/page.js' ? JS : HTML;
  const type = request.url === '/page.css' ? 'text/css' : request.url === '/page.js' ? 'text/javascript' : 'text/html';
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  });
  response.end(body);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const base = `http://127.0.0.1:${server.address().port}/`;

async function prove(engine) {
  const page = await open(engine, { width: 360, height: 740, locale: 'de-DE', dark: true });
  try {
    await page.goto(base);
    assert.deepEqual(await page.eval('[innerWidth, innerHeight]'), [360, 740], 'viewport');
    assert.equal(await page.eval("matchMedia('(prefers-color-scheme: dark)').matches"), true, 'dark');
    assert.equal(await page.eval('navigator.language'), 'de-DE', 'language');
    assert.equal(await page.eval(async (a, b) => (await Promise.resolve(a)) + b, 2, 3), 5, 'promise and arguments');

    await page.fill('x-outer >>> x-inner >>> input[name=name]', 'Anna Müller متجر 退货');
    await page.press('Tab');
    await page.fill('input[name=day]', '2026-12-03');
    await page.fill('select[name=reason]', 'b');
    assert.equal(await page.text('output'), 'chose b 2026-12-03', 'list and date');
    await assert.rejects(page.fill('select[name=reason]', 'zz', 200), /no option/, 'a missing option is an error');
    await page.click('x-outer >>> x-inner >>> #go');
    await page.waitFor('#done');
    assert.equal(await page.text('#done'), 'done: Anna Müller متجر 退货', 'trusted click and typed text');
    await page.fill('input[name=name]', '');
    assert.equal(await page.eval("document.querySelector('x-outer').shadowRoot.querySelector('x-inner').shadowRoot.querySelector('input').value"), '', 'emptied');
    assert.equal(await page.count('input'), 2, 'count through shadow roots');
    assert.equal(await page.text('.no-such'), null, 'missing text is null');
    await assert.rejects(page.click('.no-such', 200), /not found/, 'a missing element is an error');
    await assert.rejects(page.waitFor('.no-such', 200), /waited 200 ms/, 'waiting ends');

    await page.goto(base);
    await page.press('Tab');
    assert.equal((await page.active()).id, 'one', 'Tab reaches a link first');
    const stops = await page.tabTo((now) => now.id === 'last');
    const names = stops.map((stop) => stop.name || stop.id);
    assert.deepEqual([...new Set(names)], ['name', 'day', 'reason', 'go', 'last'], 'Tab order through shadow roots');
    await page.press('Shift+Tab');
    assert.equal((await page.active()).id, 'go', 'Shift+Tab goes back');
    assert.equal((await page.active()).path, 'x-outer >>> x-inner >>> button#go', 'deep focus');
    await page.press('Enter');
    await page.waitFor('#done');
    await page.press('Space');
    await page.waitFor(() => document.querySelector('x-outer').shadowRoot.querySelector('x-inner').shadowRoot.querySelectorAll('#done').length === 2);

    const wrong = await page.axe();
    assert.ok(wrong.some(({ id, nodes }) => id === 'select-name' && nodes[0].includes('x-inner')), 'axe sees into shadow roots');

    const png = await page.screenshot(null);
    assert.equal(png.readUInt32BE(16), 360, 'screenshot width');
    await page.resize(1280, 800);
    assert.deepEqual(await page.eval('[innerWidth, innerHeight]'), [1280, 800], 'resized');

    const told = (await page.console()).map((message) => `${message.type}: ${message.text}`).join('\n');
    assert.match(told, /log: .*hello from the page 2/, 'console.log');
    assert.match(told, /error: .*a told error/, 'console.error');
    assert.match(told, /error: .*an uncaught error/, 'uncaught error');
  } finally {
    await page.close();
  }
  const plain = await open(engine);
  if (engine === 'chromium') {
    const now = () => plain.eval("['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-reduced-motion: reduce)'].map((query) => matchMedia(query).matches)");
    await plain.media({ dark: true, forced: true, still: true });
    assert.deepEqual(await now(), [true, true, true], 'media features');
    await plain.media();
    assert.deepEqual(await now(), [false, false, false], 'media features taken back');
  } else {
    await assert.rejects(plain.media(), /cannot change/, 'media features elsewhere');
  }
  await plain.goto(base);
  assert.deepEqual(await plain.eval('[innerWidth, innerHeight, navigator.language.slice(0, 2), matchMedia("(prefers-color-scheme: dark)").matches]'), [1280, 900, 'en', false], 'defaults');
  await plain.close();
}

let failed = 0;
let passed = 0;
const wanted = process.argv.slice(2);
for (const engine of wanted.length ? wanted : ENGINES) {
  const why = unavailable(engine);
  if (why) {
    console.log(`skipped ${engine}: ${why}`);
    continue;
  }
  const start = Date.now();
  try {
    await prove(engine);
    passed += 1;
    console.log(`ok ${engine} ${Date.now() - start} ms`);
  } catch (error) {
    failed += 1;
    console.log(`not ok ${engine}\n${error.stack}`);
  }
}
await closeAll();
server.close();
console.log(`# pass ${passed}\n# fail ${failed}`);
process.exit(failed ? 1 : 0);
