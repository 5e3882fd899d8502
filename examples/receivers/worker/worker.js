// Receives after-sales requests at the edge. `env.DB` is a SQL database as Cloudflare's D1 has it; any object with
// prepare(sql).bind(…values) and then run() → { meta: { changes } } or first() → row will do. schema.sql makes its table.
const LARGEST = 256 * 1024;
const PATH = '/api/requests';
const EMAIL = /^[^\s@<>,;"()]+@[^\s@<>,;"()]+\.[^\s@<>,;"()]+$/;
const ANY_PAGE = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Date, Retry-After',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};
const ALLOW = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'content-type, idempotency-key',
  'access-control-max-age': '600',
};

/** What is answered instead of a receipt. */
class Refused extends Error {
  constructor(status, code, title, field) {
    super(title);
    const errors = field && [{ pointer: field, detail: title }];
    Object.assign(this, { status, problem: JSON.stringify({ type: 'about:blank', title, status, code, errors }) });
  }
}

const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const random = (count) => hex(crypto.getRandomValues(new Uint8Array(count)));

function answer(status, text, headers = { 'content-type': 'application/json' }) {
  // The platform sets Date on its way out; the widget's page may read it.
  return new Response(text, { status, headers: { ...ANY_PAGE, date: new Date().toUTCString(), ...headers } });
}

async function bodyOf(request) {
  const pieces = [];
  let length = 0;
  try {
    for await (const piece of request.body ?? []) {
      length += piece.length;
      if (length > LARGEST) throw new Refused(413, 'too_large', 'a request has at most 256 KiB');
      pieces.push(piece);
    }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(400, 'cut_off', 'the body did not arrive whole');
  }
  const announced = request.headers.get('content-length');
  if (announced !== null && Number(announced) !== length) throw new Refused(400, 'cut_off', 'the body did not arrive whole');
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** The text of a body and the key in it, checked as far as the shop needs it to answer. */
function read(bytes) {
  let text;
  let request;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    request = JSON.parse(text);
  } catch {
    throw new Refused(400, 'malformed', 'the body is no JSON in UTF-8');
  }
  if (Array.isArray(request) || typeof request !== 'object' || !request) {
    throw new Refused(400, 'malformed', 'the body is no JSON object');
  }
  const member = (name) => (typeof request[name] === 'string' ? request[name] : '');
  if (!/^[0-9a-f]{32}$/.test(member('key'))) throw new Refused(422, 'invalid_request', 'the key has 32 hex digits', '/key');
  if (!EMAIL.test(member('email'))) throw new Refused(422, 'invalid_request', 'this is no e-mail address', '/email');
  if (!member('order_reference').trim()) {
    throw new Refused(422, 'invalid_request', 'the number of the order is missing', '/order_reference');
  }
  return { text, key: request.key };
}

async function receive(request, db) {
  const kind = (request.headers.get('content-type') ?? '').split(';')[0].trim().toLowerCase();
  // Browsers send other types from any site without asking.
  if (kind !== 'application/json') throw new Refused(415, 'wrong_type', 'send application/json');
  const named = request.headers.get('idempotency-key');
  if (!named) throw new Refused(400, 'key_missing', 'send the header Idempotency-Key');
  const bytes = await bodyOf(request);
  const { text, key } = read(bytes);
  if (named !== key) throw new Refused(422, 'key_differs', 'Idempotency-Key is not the key of the body');
  // Of the bytes as they came: what JSON.stringify makes of them has another digest.
  const digest = hex(await crypto.subtle.digest('SHA-256', bytes));
  const token = random(16);
  const receipt = JSON.stringify({
    id: `R-${random(4).toUpperCase()}`, key, digest, received_at: new Date().toISOString(), status_url: `/status/${token}`,
  });
  // The index decides between two at once: the second inserts nothing and reads the first.
  const insert = db.prepare('INSERT INTO requests (key, digest, token, receipt, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING');
  const done = await insert.bind(key, digest, token, receipt, text).run();
  const first = await db.prepare('SELECT digest, receipt FROM requests WHERE key = ?').bind(key).first();
  if (first.digest !== digest) throw new Refused(422, 'key_reused', 'this key was used for another body');
  return answer(done.meta.changes === 1 ? 201 : 200, first.receipt);
}

async function tell(path, db) {
  const find = (column, value) => db.prepare(`SELECT receipt FROM requests WHERE ${column} = ?`).bind(value).first();
  const [, key] = path.match(/^\/api\/requests\/by-key\/(.*)$/) ?? [];
  if (key !== undefined) {
    const row = await find('key', key);
    if (!row) throw new Refused(404, 'unknown_key', 'no request with this key was stored');
    return answer(200, row.receipt);
  }
  const row = path.startsWith('/status/') && (await find('token', path.slice('/status/'.length)));
  if (!row) throw new Refused(404, 'not_found', 'there is nothing here');
  const { id, received_at } = JSON.parse(row.receipt);
  const text = `${id}: received on ${received_at}. We will write to you.\n`;
  return answer(200, text, { 'content-type': 'text/plain; charset=utf-8' });
}

async function route(request, db) {
  const path = new URL(request.url).pathname;
  if (request.method === 'OPTIONS') return answer(204, null, ALLOW);
  if (path === PATH && request.method === 'POST') return receive(request, db);
  if (path === PATH) throw new Refused(405, 'wrong_method', 'send POST');
  if (request.method !== 'GET') throw new Refused(405, 'wrong_method', 'send GET');
  return tell(path, db);
}

export default {
  async fetch(request, env) {
    try {
      return await route(request, env.DB);
    } catch (error) {
      const refused = error instanceof Refused;
      if (!refused) console.error(`not stored: ${error.message}`);
      const { status, problem } = refused ? error : new Refused(503, 'not_stored', 'try again with the same key');
      return answer(status, problem, { 'content-type': 'application/problem+json', ...(refused ? {} : { 'retry-after': '5' }) });
    }
  },
};
