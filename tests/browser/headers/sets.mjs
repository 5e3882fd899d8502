// The header sets: what a shop sends, and the tier that a page ends in. 2 is the widget, 1 the card, 0 the shop's own words.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../guest/shop.mjs';

const read = (name) => readFileSync(join(DIST, name));
const NONCE = 'c2hvcA==';
const MODULE = 'after-sales.js';
const watch = readFileSync(new URL('../guest/watch.js', import.meta.url));
const hash = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
const LEAST = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const csp = (line) => ({ 'content-security-policy': line });
const tag = (more, from = '') => `<script type="module" src="${from}/after-sales/${MODULE}" data-policy="/policy.json" ${more}></script>`;
const watching = (more) => `<script src="/watch.js" ${more}></script>`;
const changed = (end, change) => (path, answer) => path === `/after-sales/${end}` && change(answer);
const type = (value) => (answer) => { answer.type = value; };
const CORS = { 'access-control-allow-origin': '*' };
const blockStorage = `for (const name of ['sessionStorage', 'localStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });`;

/**
 * `headers` of the page, or of everything with `all`; `head` its script tags; `apart` puts the package on a site of its own
 * with these headers; `frame` is the sandbox that the page stands in; `change` alters an answer. `tier` is a number, or one for
 * each engine. A set is `supported` when it ends in tier 2 without a violation.
 */
export const SETS = [
  { name: 'no header at all', tier: 2 },
  { name: 'the inventory’s line', headers: csp("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"), tier: 2 },
  { name: "script-src 'self' and 'wasm-unsafe-eval' only", headers: csp("script-src 'self' 'wasm-unsafe-eval'"), tier: 2 },
  { name: "script-src with a nonce and 'strict-dynamic'", headers: csp(`default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic' 'wasm-unsafe-eval'; connect-src 'self'`), head: watching(`nonce="${NONCE}"`) + tag(`nonce="${NONCE}"`), tier: 2 },
  { name: "script-src with a nonce for each tag, without 'strict-dynamic' and without the package’s address", headers: csp(`default-src 'none'; script-src 'nonce-${NONCE}' 'wasm-unsafe-eval'; connect-src 'self'`), head: watching(`nonce="${NONCE}"`) + tag(`nonce="${NONCE}"`), tier: 2 },
  { name: "script-src with the script’s hash and 'strict-dynamic'", headers: () => csp(`default-src 'none'; script-src '${hash(read(MODULE))}' '${hash(watch)}' 'strict-dynamic' 'wasm-unsafe-eval'; connect-src 'self'`), head: () => watching(`integrity="${hash(watch)}"`) + tag(`integrity="${hash(read(MODULE))}"`), tier: 2 },
  { name: "script-src 'none'", headers: csp("script-src 'none'"), tier: 0, silent: true },
  { name: "no 'wasm-unsafe-eval'", headers: csp("default-src 'none'; script-src 'self'; connect-src 'self'"), tier: 1 },
  { name: "'unsafe-eval' in the place of 'wasm-unsafe-eval'", headers: csp("default-src 'none'; script-src 'self' 'unsafe-eval'; connect-src 'self'"), tier: 2 },
  { name: 'no connect-src', headers: csp("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"), tier: 0 },
  { name: 'connect-src for another site only', headers: csp("script-src 'self' 'wasm-unsafe-eval'; connect-src https://api.shop.example"), tier: 0 },
  { name: "style-src 'self'", headers: csp(`${LEAST}; style-src 'self'`), tier: 2 },
  { name: "style-src 'none', img-src 'none', font-src 'none'", headers: csp(`${LEAST}; style-src 'none'; img-src 'none'; font-src 'none'`), tier: 2 },
  { name: "form-action 'none', base-uri 'none', frame-src 'none', worker-src 'none', object-src 'none'", headers: csp(`${LEAST}; form-action 'none'; base-uri 'none'; frame-src 'none'; worker-src 'none'; object-src 'none'`), tier: 2 },
  { name: 'two policies at once', headers: csp(`${LEAST}, script-src 'self' 'wasm-unsafe-eval' https://cdn.example; object-src 'none'`), tier: 2 },
  { name: 'a strict policy that only reports', headers: { 'content-security-policy-report-only': "default-src 'none'; require-trusted-types-for 'script'" }, tier: 2 },
  { name: 'frame-ancestors and X-Frame-Options against frames', headers: { ...csp(`${LEAST}; frame-ancestors 'none'`), 'x-frame-options': 'DENY' }, tier: 2 },
  { name: 'Trusted Types, with any policy', headers: csp("require-trusted-types-for 'script'"), tier: 2 },
  { name: "Trusted Types, trusted-types 'none'", headers: csp("require-trusted-types-for 'script'; trusted-types 'none'"), tier: 2 },
  { name: 'Trusted Types, a default policy that refuses everything', headers: csp("require-trusted-types-for 'script'; trusted-types default"), before: "globalThis.trustedTypes?.createPolicy('default', {});", tier: 2 },
  { name: 'COOP same-origin, COEP require-corp, CORP same-origin', headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-resource-policy': 'same-origin' }, all: true, tier: 2 },
  { name: 'COEP require-corp, the package on another site with CORS', headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }, apart: CORS, tier: 2 },
  { name: 'COEP credentialless, the package on another site with CORS', headers: { 'cross-origin-embedder-policy': 'credentialless' }, apart: CORS, tier: 2 },
  { name: 'the package on another site with CORS', apart: CORS, tier: 2 },
  { name: 'the package on another site with CORS and CORP same-site', apart: { ...CORS, 'cross-origin-resource-policy': 'same-site' }, tier: 2 },
  { name: 'the package on another site without CORS', apart: {}, tier: 0 },
  { name: 'sandbox: scripts, same origin, forms', frame: 'allow-scripts allow-same-origin allow-forms', tier: 2 },
  { name: 'sandbox: scripts and same origin, no forms', frame: 'allow-scripts allow-same-origin', tier: 2 },
  { name: 'sandbox: scripts only, the shop’s files with CORS', frame: 'allow-scripts', headers: CORS, all: true, tier: 2 },
  { name: 'sandbox: scripts only, the shop’s files without CORS', frame: 'allow-scripts', tier: 0 },
  { name: 'sandbox: no scripts', frame: 'allow-same-origin', tier: 0, silent: true },
  { name: 'the header’s own sandbox, scripts only, the shop’s files with CORS', headers: { ...csp('sandbox allow-scripts'), ...CORS }, all: true, tier: 2 },
  { name: 'storage that throws', before: blockStorage, tier: 2 },
  { name: 'every feature off by Permissions-Policy', headers: { 'permissions-policy': 'accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(), cross-origin-isolated=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), storage-access=(), sync-xhr=(), unload=(), usb=(), web-share=(), xr-spatial-tracking=()' }, tier: 2 },
  { name: 'Referrer-Policy no-referrer, Origin-Agent-Cluster', headers: { 'referrer-policy': 'no-referrer', 'origin-agent-cluster': '?1' }, tier: 2 },
  { name: 'nosniff, the right types', headers: { 'x-content-type-options': 'nosniff' }, all: true, tier: 2 },
  { name: 'nosniff, the module as text/plain', headers: { 'x-content-type-options': 'nosniff' }, all: true, change: changed('widget_bg.wasm', type('text/plain')), tier: 2 },
  { name: 'nosniff, the script as text/plain', headers: { 'x-content-type-options': 'nosniff' }, all: true, change: changed(MODULE, type('text/plain')), tier: 0 },
  { name: 'the right integrity on the tag', head: () => watching('') + tag(`integrity="${hash(read(MODULE))}" crossorigin="anonymous"`), tier: 2 },
  { name: 'a wrong integrity on the tag', head: watching('') + tag(`integrity="${hash('other')}" crossorigin="anonymous"`), tier: 0 },
  { name: 'a page in windows-1252', charset: 'windows-1252', tier: 2 },
];

const given = (value) => (typeof value === 'function' ? value() : value);

/** What a set serves: the page's head, its headers, and whether everything has them. */
export const served = ({ head, headers = {}, before = '', charset = 'utf-8' }, from) => ({
  head: `<meta charset="${charset}">${before && `<script>${before}</script>`}${given(head) ?? watching('') + tag('crossorigin', from)}`,
  headers: given(headers),
  type: `text/html; charset=${charset}`,
});

/** The tier of a set in an engine. */
export const tierIn = ({ tier }, engine) => (typeof tier === 'object' ? tier[engine] : tier);
