// The inventory of the package: every file with its hash, purpose and loader, what scripts use of the browser, and the
// headers that a page needs. What stands here by hand is compared with what the build found in the bytes.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, text } from './files.mjs';

const dist = join(root, 'pkg/dist');
const { files, contacts, headers } = JSON.parse(text('pkg/dist/inventory.json'));

/** What each script uses. A line here changes only on purpose: it is what a shop agreed to. */
const APIS = {
  'after-sales.js': ['fetch', 'import()', 'link rel=modulepreload', 'WebAssembly', 'customElements', 'attachShadow', 'adoptedStyleSheets',
    'IntersectionObserver', 'MutationObserver', 'AbortSignal', 'setTimeout'],
  'start.js': ['WebAssembly', 'adoptedStyleSheets', 'setTimeout', 'navigator.language'],
  'widget.js': ['fetch', 'WebAssembly', 'Date'],
  'widget_bg.wasm': [],
  'dialog.js': ['adoptedStyleSheets', 'MutationObserver', 'dialog'],
  'page.js': ['MutationObserver', 'navigation'],
  'help.js': ['attachShadow', 'adoptedStyleSheets', 'MutationObserver', 'setTimeout', 'Date'],
  'status.js': ['fetch', 'attachShadow', 'adoptedStyleSheets', 'MutationObserver', 'AbortSignal', 'setTimeout', 'navigator.onLine',
    'crypto.getRandomValues', 'window.print', 'Date'],
  'count.js': ['fetch'],
  'flow.js': ['setTimeout', 'requestAnimationFrame', 'navigator.onLine', 'navigator.clipboard.writeText', 'crypto.getRandomValues', 'URL.createObjectURL', 'window.print', 'Date'],
  'duty.js': ['fetch', 'attachShadow', 'adoptedStyleSheets', 'MutationObserver', 'ResizeObserver', 'AbortSignal', 'navigator.language', 'Date'],
  'photos.js': ['fetch', 'MutationObserver', 'setTimeout', 'crypto.subtle', 'createImageBitmap', 'canvas', 'pasted files'],
  'keep.js': ['adoptedStyleSheets', 'attachShadow', 'MutationObserver', 'setTimeout', 'navigator.clipboard.writeText', 'navigator.share', 'URL.createObjectURL', 'window.print', 'Date'],
  'send.js': ['fetch', 'AbortSignal', 'setTimeout', 'navigator.onLine', 'navigator.clipboard.writeText', 'navigator.locks'],
  'index.js': ['fetch', 'import()', 'AbortSignal', 'Date', 'crypto.getRandomValues', 'crypto.subtle'],
  'sdk.js': ['fetch', 'WebAssembly'],
  'linter.js': ['fetch', 'WebAssembly'],
  'card.js': ['fetch', 'WebAssembly'],
  'adviser.js': ['fetch', 'WebAssembly'],
  'reader.js': ['fetch', 'WebAssembly'],
  'sdk_bg.wasm': [],
  'linter_bg.wasm': [],
  'card_bg.wasm': [],
  'adviser_bg.wasm': [],
  'reader_bg.wasm': [],
};
/** Key, address, time and digest of requests whose fate is open, until the tab is closed; nothing that anybody typed. */
const STORAGE = { 'send.js': ['sessionStorage'], 'flow.js': ['sessionStorage'] };
const run = Object.entries(files).filter(([name]) => /\.(js|wasm)$/.test(name));

test('every file of the package is in it with size and hash, and nothing else', () => {
  const found = readdirSync(dist, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => statSync(join(dist, name)).isFile() && !['inventory.json', 'integrity.json'].includes(name));
  assert.deepEqual(Object.keys(files).sort(), found.sort());
  const integrity = JSON.parse(text('pkg/dist/integrity.json'));
  for (const [name, { bytes, integrity: hash, purpose, loaded_by: by, when }] of Object.entries(files)) {
    const body = readFileSync(join(dist, name));
    assert.equal(bytes, body.length, name);
    assert.equal(hash, `sha384-${createHash('sha384').update(body).digest('base64')}`, name);
    assert.equal(hash, integrity[name], name);
    for (const words of [purpose, by, when]) assert.ok(words?.length > 3, name);
  }
});

test('scripts use and store what is agreed and nothing else', () => {
  assert.deepEqual(run.map(([name]) => name).sort(), Object.keys(APIS).sort());
  for (const [name, { apis, storage }] of run) {
    assert.deepEqual(apis.sort(), APIS[name].sort(), name);
    assert.deepEqual(storage, STORAGE[name] ?? [], name);
  }
});

test('scripts name no address, and whom they contact is told', () => {
  for (const [name, entry] of run) {
    if (name.endsWith('.js')) assert.deepEqual(text(`pkg/dist/${name}`).match(/\w+:\/\/[\w.-]+/g), null, name);
    for (const word of entry.contacts) assert.ok(contacts[word], `${name}: ${word}`);
    // These load through the first one.
    const asks = entry.apis.some((api) => ['fetch', 'import()'].includes(api)) || ['start.js', 'flow.js', 'page.js', 'help.js'].includes(name);
    assert.equal(entry.contacts.length > 0, asks, name);
  }
  for (const word of Object.keys(contacts)) assert.ok(run.some(([, entry]) => entry.contacts.includes(word)), word);
});

test('a loader names what it loads', () => {
  for (const [name, { loaded_by: by }] of Object.entries(files)) {
    for (const loader of by.split(', ').filter((word) => word.endsWith('.js'))) {
      const [folder] = name.split('/');
      const script = text(`pkg/dist/${loader}`);
      assert.ok(script.includes(folder), `${loader} does not name ${folder}`);
    }
  }
});

test('the headers stand in the documents and on the page as they are', () => {
  const plain = (html) => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  const page = text('www/security.html');
  const lines = Object.fromEntries([...page.matchAll(/<code data-line="([\w.-]+)">([^<]*)<\/code>/g)].map(([, name, line]) => [name, plain(line)]));
  const { script_tag: tag, of_the_package: own, ...policies } = headers;
  const name = { content_security_policy: 'Content-Security-Policy: ', trusted_types: 'Content-Security-Policy: ', permissions_policy: 'Permissions-Policy: ' };
  const wanted = Object.fromEntries(Object.entries(policies).map(([key, value]) => [key, `${name[key] ?? name.content_security_policy}${value}`]));
  wanted.of_the_package = Object.entries(own).map(([key, value]) => `${key}: ${value}`).join('\n');
  // The hash changes with every build: the page's script takes the whole tag from the inventory.
  wanted.script_tag = tag.replace(/sha384-[^"]+/, 'sha384-…');
  assert.deepEqual(lines, wanted);
  assert.equal(/integrity="([^"]+)"/.exec(tag)[1], files['after-sales.js'].integrity);
  for (const file of ['README.md', 'pkg/README.md']) assert.ok(text(file).includes(headers.content_security_policy), file);
  const desk = text('crates/desk/src/headers.rs');
  for (const part of headers.content_security_policy.split('; ')) assert.ok(desk.includes(part), `the demo's own header has ${part}`);
});

test('the footer of every page of the shop leads to it', () => {
  for (const name of readdirSync(join(root, 'www')).filter((file) => file.endsWith('.html'))) {
    if (['accessibility.html', 'doctor.html', 'elements.html', 'gallery.html', 'law.html', 'security.html', 'theming.html'].includes(name)) continue;
    assert.match(text(`www/${name}`), /<a href="\/security\.html" hreflang="en" data-word="footer\.security">/, name);
  }
});
