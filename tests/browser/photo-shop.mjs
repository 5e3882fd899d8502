// A shop that takes photos, on an origin of its own, and breaks off where a test wants it to.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';

const PATH = '/api/cases/0123456789abcdef/photos';

/**
 * Starts it. `fault(n, hash)` is asked for each PUT, the n-th from 1: a status to answer with, `cut` to end the connection
 * in the middle of the photo, `silent` to take the photo and break off before the answer, or nothing.
 */
export async function photoShop(fault = () => undefined) {
  const stored = new Map();
  const asked = [];
  const shop = { stored, asked, fault, most: 0 };
  let open = 0;
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-methods', 'GET, PUT');
    response.setHeader('access-control-allow-headers', 'content-type');
    if (method === 'OPTIONS') return response.writeHead(204).end();
    const hash = url.slice(PATH.length + 1);
    asked.push(`${method} ${hash}`.trim());
    if (method === 'GET') {
      const photos = [...stored.keys()].map((sha256) => ({ sha256, stored: true }));
      return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ photos, most: 5 }));
    }
    open += 1;
    shop.most = Math.max(shop.most, open);
    const over = (act) => {
      open -= 1;
      act();
    };
    const how = shop.fault(asked.filter((line) => line.startsWith('PUT')).length, hash);
    const parts = [];
    let got = 0;
    const ended = await new Promise((done) => {
      request.on('data', (part) => {
        parts.push(part);
        got += part.length;
        if (how === 'cut' && got >= headers['content-length'] / 2) done('cut');
      });
      request.on('end', () => done('end'));
      request.on('error', () => done('cut'));
    });
    if (ended === 'cut') return over(() => request.socket.destroy());
    if (typeof how === 'number') return over(() => response.writeHead(how).end());
    const body = Buffer.concat(parts);
    if (createHash('sha256').update(body).digest('hex') !== hash) return over(() => response.writeHead(422).end());
    const known = stored.has(hash);
    stored.set(hash, { body, kind: headers['content-type'] });
    if (how === 'silent') return over(() => request.socket.destroy());
    return over(() => response.writeHead(known ? 200 : 201).end());
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return Object.assign(shop, {
    url: `http://127.0.0.1:${server.address().port}${PATH}`,
    close: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }),
  });
}
