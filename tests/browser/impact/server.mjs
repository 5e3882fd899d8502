// Pages that hold one element and nothing else, and the built package, all from memory and to be kept by the browser:
// what is measured on them is what happens after the bytes are there.
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES = {
  '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.wasm': 'application/wasm',
};

const page = (body) => Buffer.from(`<!doctype html><html lang="en"><head><meta charset="utf-8">
<link rel="icon" href="data:,"><title>impact</title></head><body>${body}</body></html>`);

const element = (kind, more = '') =>
  `<after-sales-${kind} policy="/policy.json" country="DE" lang="en" sku="headphones"${more}><p>Returns</p></after-sales-${kind}>`;

const PAGES = {
  '/empty.html': page(''),
  '/bare.html': page('<div id="bare"></div>'),
  '/check.html': page(element('check')),
  '/below.html': page(`<div id="top"></div><p id="spacer"></p>${element('promise')}${element('check')}
    <style>#spacer { block-size: 6000px }</style>`),
};

async function take(files, folder, under) {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.d.ts')) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    files.set(`${under}${path.slice(folder.length)}`, await readFile(path));
  }
}

/** @returns {Promise<{base: string, close: () => void}>} */
export async function serve(root) {
  const bare = join(root, 'target/bare');
  if (!existsSync(join(bare, 'bare_bg.wasm'))) throw new Error('the bare page is not built; run: cargo xtask impact');
  const files = new Map(Object.entries(PAGES));
  await take(files, join(root, 'pkg/dist'), '/after-sales');
  await take(files, bare, '/bare');
  files.set('/policy.json', await readFile(join(root, 'examples/policies/nordlys.json')));
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://shop').pathname;
    const body = files.get(path);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': 'public, max-age=31536000, immutable',
    });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
