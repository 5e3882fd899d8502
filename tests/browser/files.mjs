// A server of files for tests that need no desk, with a hook to break what it serves.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json',
  '.wasm': 'application/wasm', '.css': 'text/css', '.svg': 'image/svg+xml',
};

/**
 * Serves folders, texts and functions by path prefix; the first that fits wins.
 * @param {[string, string | {body: string, type?: string} | ((path: string, body: Buffer, request: object) => Promise<string | Buffer | object>)][]} routes
 *   a function gets path and body of a request and gives a page, a file whose type its name tells, or a whole answer
 * @param {{headers?: object, change?: (path: string, answer: {status: number, type: string, body: Buffer, headers: object}) => void | Promise<void>}} [options]
 *   headers of every answer; `change` may alter an answer or wait before it goes out
 */
export async function serve(routes, { headers = {}, change } = {}) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://shop.example').pathname);
    const answer = await answerTo(path, routes, request);
    Object.assign(answer.headers, headers);
    await change?.(path, answer);
    response.writeHead(answer.status, { 'content-type': answer.type, 'cache-control': 'no-store', ...answer.headers });
    response.end(answer.body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }),
  };
}

async function answerTo(path, routes, request) {
  const none = { status: 404, type: 'text/html', body: Buffer.from('<!doctype html><title>Not found</title>'), headers: {} };
  // Browsers ask for it unasked, and a 404 would be an error in the console.
  if (path === '/favicon.ico') return { status: 204, type: 'image/x-icon', body: Buffer.alloc(0), headers: {} };
  const [prefix, target] = routes.find(([start]) => path.startsWith(start)) ?? [];
  if (!target) return none;
  if (typeof target === 'function') {
    const given = await target(path, await bytesOf(request), request);
    if (given === undefined) return none;
    const whole = typeof given === 'string' || Buffer.isBuffer(given) ? { body: given } : given;
    return { status: 200, type: TYPES[extname(path)] ?? TYPES['.html'], headers: {}, ...whole, body: Buffer.from(whole.body) };
  }
  if (typeof target === 'object') {
    return { status: 200, type: target.type ?? TYPES['.html'], body: Buffer.from(target.body), headers: {} };
  }
  const below = normalize(path.slice(prefix.length));
  if (below.startsWith('..')) return none;
  const body = await readFile(join(target, below)).catch(() => null);
  return body ? { status: 200, type: TYPES[extname(below)] ?? 'application/octet-stream', body, headers: {} } : none;
}

async function bytesOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}
