// Pages that pollute, replace and clobber what every script relies on. `code` runs before the package, `body` stands before
// the elements. `ends`: `same` is the same verdict in the same shape as on a calm page, `own` the shop's own words. What
// a page does to its own tools is not to be undone; what is shown is true either way. `noise` is what the page's own tools throw.
const each = (names, code) => `for (const name of ${JSON.stringify(names)}) { ${code} }`;
const replaced = (object, names, by) => each(names, `${object}[name] = ${by};`);
const thrower = "function () { throw new Error('replaced by the page'); }";
const clobbered = (names, tag = 'form') => names.map((name) => `<${tag} name="${name}" id="${name}"></${tag}>`).join('');

const SETTINGS = ['card', 'theme', 'policy', 'endpoint', 'country', 'order', 'base', 'foo', 'sku', 'lang'];
const BUILT_IN = ['Object', 'Array', 'Function', 'Promise', 'Map', 'Set', 'String', 'Number', 'Error', 'RegExp', 'Date', 'EventTarget', 'Event', 'Node', 'Element', 'HTMLElement', 'Document', 'ShadowRoot'];

export const PAGES = [
  { name: 'Object.prototype with settings of ours', code: each(SETTINGS, "Object.prototype[name] = 'polluted';"), ends: 'same' },
  { name: 'Object.prototype with functions that are seen by loops', code: 'Object.prototype.each = function () {}; Object.prototype.extend = function () {};', ends: 'same' },
  { name: 'Object.prototype with get, set, value and writable', code: "Object.prototype.writable = true; Object.prototype.value = 'polluted'; Object.prototype.enumerable = true;", ends: 'same' },
  { name: 'Object.prototype with options of fetch and of events', code: "Object.assign(Object.prototype, { method: 'POST', body: 'x', mode: 'cors', bubbles: false, once: true, passive: true });", ends: 'same' },
  { name: 'Object.prototype.mode, which is no mode of fetch', code: "Object.prototype.mode = 'checkout';", ends: 'own' },
  { name: 'Object.prototype.toJSON', code: "Object.prototype.toJSON = () => 'polluted';", ends: 'own' },
  { name: 'Array.prototype.toJSON and String.prototype.toJSON of an old library', code: 'Array.prototype.toJSON = function () { return JSON.stringify([...this].join()); }; String.prototype.toJSON = function () { return String(this); };', ends: 'same' },
  { name: 'Array.prototype with functions that are seen by loops', code: 'Array.prototype.remove = function () {}; Array.prototype.first = 1;', ends: 'same' },
  { name: 'Array.prototype, all of it replaced', code: replaced('Array.prototype', ['map', 'filter', 'includes', 'join', 'flatMap', 'some', 'find', 'forEach', 'push'], thrower), ends: 'own' },
  { name: 'the iterator of arrays', code: `Array.prototype[Symbol.iterator] = ${thrower};`, ends: 'own', noise: [/replaced by the page/] },
  { name: 'String.prototype, all of it replaced', code: replaced('String.prototype', ['trim', 'toLowerCase', 'replaceAll', 'replace', 'split', 'startsWith', 'slice', 'includes'], thrower), ends: 'own' },
  { name: 'RegExp.prototype.exec and test', code: replaced('RegExp.prototype', ['exec', 'test'], thrower), ends: 'own', noise: [/replaced by the page/] },
  { name: 'Function.prototype.call, apply and bind', code: replaced('Function.prototype', ['call', 'apply', 'bind'], thrower), ends: 'own' },
  { name: 'Promise.prototype.then, wrapped as by a zone', code: 'const then = Promise.prototype.then; Promise.prototype.then = function (a, b) { return then.call(this, a && ((x) => a(x)), b && ((x) => b(x))); };', ends: 'same' },
  { name: 'Promise, replaced', code: `window.Promise = ${thrower};`, ends: 'own' },
  { name: 'Map.prototype', code: replaced('Map.prototype', ['get', 'set', 'has', 'delete'], 'function () { return undefined; }'), ends: 'same' },
  { name: 'addEventListener, wrapped', code: 'const add = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (type, run, how) { return add.call(this, type, run && ((event) => (run.handleEvent ? run.handleEvent(event) : run.call(this, event))), how); };', ends: 'same' },
  { name: 'dispatchEvent, replaced', code: `EventTarget.prototype.dispatchEvent = ${thrower};`, ends: 'same' },
  { name: 'fetch that fails', code: "window.fetch = () => Promise.reject(new TypeError('blocked by the page'));", ends: 'own' },
  { name: 'fetch that answers with a page', code: "window.fetch = () => Promise.resolve(new Response('<h1>Blocked</h1>', { headers: { 'content-type': 'text/html' } }));", ends: 'own' },
  { name: 'fetch that answers nothing', code: 'window.fetch = () => new Promise(() => {});', ends: 'own' },
  { name: 'fetch, wrapped, without its options', code: 'const real = fetch; window.fetch = (url) => real(url);', ends: 'same' },
  { name: 'fetch whose answer was read already', code: 'const real = fetch; window.fetch = (url, init) => real(url, init).then((answer) => answer.text().then(() => answer));', ends: 'own' },
  { name: 'JSON.parse', code: 'JSON.parse = () => ({});', ends: 'own' },
  { name: 'JSON.stringify', code: "JSON.stringify = () => '{}';", ends: 'own' },
  { name: 'JSON, replaced', code: 'window.JSON = undefined;', ends: 'own' },
  { name: 'TextDecoder', code: "window.TextDecoder = class { decode() { return ''; } };", ends: 'own' },
  { name: 'TextEncoder', code: `window.TextEncoder = ${thrower};`, ends: 'own' },
  { name: 'URL', code: `window.URL = ${thrower};`, ends: 'own' },
  { name: 'customElements.define that does nothing', code: 'customElements.define = () => {};', ends: 'own' },
  { name: 'queueMicrotask that does nothing', code: 'window.queueMicrotask = () => {};', ends: 'own' },
  { name: 'setTimeout that is always early', code: 'const real = setTimeout; window.setTimeout = (run) => real(run, 0);', ends: 'own' },
  { name: 'requestAnimationFrame that does nothing', code: 'window.requestAnimationFrame = () => 0;', ends: 'same' },
  { name: 'AbortSignal.timeout, missing', code: 'delete AbortSignal.timeout;', ends: 'own' },
  { name: 'appendChild and insertBefore that do nothing', code: replaced('Node.prototype', ['appendChild', 'insertBefore'], 'function (node) { return node; }'), ends: 'own' },
  { name: 'append and replaceChildren that throw', code: `${replaced('Element.prototype', ['append', 'replaceChildren'], thrower)} ${replaced('DocumentFragment.prototype', ['append', 'replaceChildren'], thrower)}`, ends: 'own', noise: [/replaced by the page/] },
  { name: 'createElement, wrapped', code: 'const real = Document.prototype.createElement; Document.prototype.createElement = function (...given) { const node = real.apply(this, given); node.dataset.seen = 1; return node; };', ends: 'same' },
  { name: 'attachShadow, wrapped', code: 'const real = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { return real.call(this, { ...init }); };', ends: 'same' },
  { name: 'IntersectionObserver that never tells', code: 'window.IntersectionObserver = class { observe() {} disconnect() {} };', ends: 'own' },
  { name: 'everything frozen', code: each(BUILT_IN, 'Object.freeze(window[name]); if (window[name].prototype) Object.freeze(window[name].prototype);'), ends: 'same' },
  { name: 'navigator.languages, empty', code: "Object.defineProperty(Navigator.prototype, 'languages', { get: () => undefined }); Object.defineProperty(Navigator.prototype, 'language', { get: () => '' });", ends: 'own' },
  { name: 'Date, another', code: 'const Real = Date; window.Date = class extends Real { constructor(...given) { if (given.length) super(...given); else super(0); } static now() { return 0; } };', ends: 'same' },
  { name: 'Math.random, always 0; Intl, Reflect and Proxy missing', code: 'Math.random = () => 0; for (const name of ["Intl", "Reflect", "Proxy"]) window[name] = undefined;', ends: 'same' },
  { name: 'console, mute', code: replaced('console', ['log', 'warn', 'error', 'info'], '() => {}'), ends: 'same' },
  { name: 'globals of module loaders', code: "window.define = Object.assign(() => {}, { amd: {} }); window.module = { exports: {} }; window.exports = {}; window.require = () => ({}); window.process = { env: {} };", ends: 'same' },
  { name: 'our names, defined before us', code: "for (const kind of ['promise', 'check']) customElements.define('after-sales-' + kind, class extends HTMLElement {});", ends: 'own' },
  { name: 'forms with the names of what scripts read from the document', body: clobbered(['currentScript', 'head', 'baseURI', 'body', 'documentElement', 'defaultView', 'activeElement', 'scripts', 'readyState']), ends: 'own' },
  { name: 'images with the names of what scripts call on the document', body: clobbered(['querySelector', 'createElement', 'createTextNode', 'addEventListener', 'getElementById', 'importNode'], 'img'), ends: 'own', noise: [/is not a function/] },
  { name: 'ids with the names of globals', body: clobbered(['fetch', 'customElements', 'JSON', 'WebAssembly', 'navigator', 'performance', 'watch', 'trustedTypes', 'crypto', 'wasm'], 'a'), ends: 'same' },
  { name: 'ids with the names of our parts', body: clobbered(['heading', 'screen', 'card', 'root', 'after-sales-check', 'email', 'message'], 'input'), ends: 'same' },
  { name: 'a base address of another site', body: '<base href="https://shop.example/elsewhere/">', ends: 'own' },
];
