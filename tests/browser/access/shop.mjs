// A shop page of one element for the tests of looks and access: the real desk behind it, the element's tier settled
// by what the page may run. Everything but these pages comes from the desk.
import { execFile } from 'node:child_process';
import { createServer, request as ask } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { program } from '../desk.mjs';

const run = promisify(execFile);
export const NOW = '2026-11-24T10:00:00+01:00';
const POLICY = 'examples/policies/nordlys.json';

/** Quiet looks of a shop's own, with names that the tests of focus and spacing rely on. */
const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 "Noto Sans", "DejaVu Sans", system-ui, sans-serif; background: Canvas; color: CanvasText; }
body { margin: 0; }
main { margin: 0 auto; max-inline-size: 60rem; padding: 1rem; }
h1 { font-size: 1.25rem; }
a { color: LinkText; }
.bar { background: Canvas; border-block: 1px solid; inset-inline: 0; padding: .75rem 1rem; position: sticky; z-index: 10; }
.bar.top { inset-block-start: 0; } .bar.bottom { inset-block-end: 0; }
label { display: block; } input, textarea, button { font: inherit; max-inline-size: 100%; min-block-size: 2rem; }
figure a { display: block; } img { block-size: auto; max-inline-size: 100%; }`;

const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * The page of one scene: `tier` 0 has no script, 1 forbids WebAssembly, 2 may run everything.
 * @param {{element: string, attributes?: object, floor: (lang: string) => string, order?: object}} scene
 */
export function html(scene, { tier, lang, attributes = {}, bars = false }) {
  const all = { lang, policy: '/policy.json', endpoint: '/api/requests', country: 'DE', now: NOW, ...scene.attributes, ...attributes };
  if (tier === 1) all.card = `/card.json?lang=${lang}`;
  const words = Object.entries(all).map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
  const policy = tier === 1 ? '<meta http-equiv="Content-Security-Policy" content="script-src \'self\'">' : '';
  const script = tier === 0 ? '' : '<script type="module" src="/after-sales/after-sales.js" data-policy="/policy.json" data-endpoint="/api/requests"></script>';
  const order = scene.order ? `<script type="application/json" slot="order">${JSON.stringify(scene.order).replaceAll('<', '\\u003c')}</script>` : '';
  const bar = (where) => (bars ? `<div class="bar ${where}" role="region" aria-label="Shop ${where}">Free delivery over 50 euro</div>` : '');
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}" data-country="DE"><head><meta charset="utf-8">${policy}
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${scene.element}</title><style>${STYLE}</style>${script}</head>
<body>${bar('top')}<main><h1>Nordlys</h1><p><a id="before" href="/index.html">Nordlys Berlin</a></p>
<${scene.element}${words}>${order}${scene.floor(lang)}</${scene.element}>
<p><a id="after" href="/policy.html">Nordlys Berlin 10115</a></p></main>${bar('bottom')}</body></html>`;
}

/** The card of the demo shop, as a shop would make it for its pages. */
async function card(root, lang) {
  const words = ['render', '--policy', join(root, POLICY), '--locale', lang, '--country', 'DE', '--format', 'card', '--now', NOW];
  return (await run(program(root), words)).stdout;
}

/**
 * Starts the shop before a desk.
 * @returns {Promise<{base: string, page: (scene: object, options: object) => string, close: () => Promise<void>}>}
 *   `page` gives the address of a scene
 */
export async function openShop(root, base) {
  const pages = new Map();
  const cards = new Map();
  const desk = new URL(base);
  const server = createServer((request, response) => {
    const url = new URL(request.url, base);
    const send = (type, body) => {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(body);
    };
    if (url.pathname === '/favicon.ico') return response.writeHead(204).end();
    if (pages.has(request.url)) return send('text/html; charset=utf-8', pages.get(request.url));
    if (url.pathname === '/card.json') {
      const lang = url.searchParams.get('lang');
      if (!cards.has(lang)) cards.set(lang, card(root, lang));
      return cards.get(lang).then((text) => send('application/json', text), (error) => response.writeHead(500).end(String(error)));
    }
    const onward = ask({ host: desk.hostname, port: desk.port, path: request.url, method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    return request.pipe(onward);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    page(scene, options) {
      const path = `/scene/${pages.size}`;
      pages.set(path, html(scene, options));
      return `http://127.0.0.1:${server.address().port}${path}`;
    },
    close: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }),
  };
}
