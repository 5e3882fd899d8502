// Receives after-sales requests with nothing but Node: node receiver.mjs [PORT] [FILE]
// For trying out and for a start of your own; put a web server with TLS and rate limits before it.
// One process per file: the keys that are known live in its memory.
import { createHash, randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { createServer } from 'node:http';

const LARGEST = 256 * 1024;
const PATH = '/api/requests';
const KEY = /^[0-9a-f]{32}$/;
const EMAIL = /^[^\s@<>,;"()]+@[^\s@<>,;"()]+\.[^\s@<>,;"()]+$/;
const ANY_PAGE = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Date, Retry-After',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

/** What is answered instead of a receipt. */
class Refused extends Error {
  constructor(status, code, title, field) {
    super(title);
    const errors = field && [{ pointer: field, detail: title }];
    Object.assign(this, { status, problem: JSON.stringify({ type: 'about:blank', title, status, code, errors }) });
  }
}

/** A file with one line for each request. What `add` has promised is on the disk. */
class Lines {
  #file;
  #size = 0;
  #waiting = [];
  #busy = false;

  /** Opens a file and gives each whole line to `read`. A last line that a power cut tore off is removed. */
  static async open(path, read) {
    const lines = new Lines();
    lines.#file = await open(path, 'a+');
    const bytes = await lines.#file.readFile();
    lines.#size = bytes.lastIndexOf(10) + 1;
    if (lines.#size < bytes.length) await lines.#file.truncate(lines.#size);
    for (const line of bytes.subarray(0, lines.#size).toString().split('\n')) if (line) read(JSON.parse(line));
    return lines;
  }

  /** Writes a line. Those that come while the disk is busy are written together after it. */
  add(value) {
    return new Promise((done, failed) => {
      this.#waiting.push({ text: `${JSON.stringify(value)}\n`, done, failed });
      if (!this.#busy) this.#write();
    });
  }

  async #write() {
    this.#busy = true;
    while (this.#waiting.length) {
      const batch = this.#waiting.splice(0);
      const bytes = Buffer.from(batch.map(({ text }) => text).join(''));
      try {
        await this.#file.appendFile(bytes);
        await this.#file.datasync();
        this.#size += bytes.length;
        for (const { done } of batch) done();
      } catch (error) {
        // Half a line must not stand before the next one. A file that cannot even be cut is left to a person.
        await this.#file.truncate(this.#size).catch(() => process.exit(1));
        for (const { failed } of batch) failed(error);
      }
    }
    this.#busy = false;
  }
}

const byKey = new Map(); // key → promise of { digest, receipt }
const byToken = new Map(); // token → receipt
const remember = ({ key, digest, token, receipt }) => {
  byKey.set(key, Promise.resolve({ digest, receipt }));
  byToken.set(token, receipt);
};
const lines = await Lines.open(process.argv[3] ?? 'requests.jsonl', remember);

async function bodyOf(request) {
  const pieces = [];
  let length = 0;
  try {
    for await (const piece of request) {
      length += piece.length;
      if (length > LARGEST) throw new Refused(413, 'too_large', 'a request has at most 256 KiB');
      pieces.push(piece);
    }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(400, 'cut_off', 'the body did not arrive whole');
  }
  return Buffer.concat(pieces);
}

/** The request in a body, checked as far as the shop needs it to answer. */
function read(body) {
  let request;
  try {
    request = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body));
  } catch {
    throw new Refused(400, 'malformed', 'the body is no JSON in UTF-8');
  }
  const text = (name) => (typeof request?.[name] === 'string' ? request[name] : '');
  if (Array.isArray(request) || typeof request !== 'object' || !request) {
    throw new Refused(400, 'malformed', 'the body is no JSON object');
  }
  if (!KEY.test(text('key'))) throw new Refused(422, 'invalid_request', 'the key has 32 hex digits', '/key');
  if (!EMAIL.test(text('email'))) throw new Refused(422, 'invalid_request', 'this is no e-mail address', '/email');
  if (!text('order_reference').trim()) {
    throw new Refused(422, 'invalid_request', 'the number of the order is missing', '/order_reference');
  }
  return request;
}

async function receive(request) {
  const kind = (request.headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();
  // Browsers send other types from any site without asking.
  if (kind !== 'application/json') throw new Refused(415, 'wrong_type', 'send application/json');
  const named = request.headers['idempotency-key'];
  if (!named) throw new Refused(400, 'key_missing', 'send the header Idempotency-Key');
  const body = await bodyOf(request);
  const { key } = read(body);
  if (named !== key) throw new Refused(422, 'key_differs', 'Idempotency-Key is not the key of the body');
  // Of the bytes as they came: what JSON.stringify makes of them has another digest.
  const digest = createHash('sha256').update(body).digest('hex');
  let status = 200;
  // No await between the question and the answer to it, so two at once cannot both be first.
  if (!byKey.has(key)) {
    status = 201;
    byKey.set(key, store(key, digest, body));
  }
  const first = await byKey.get(key);
  if (first.digest !== digest) throw new Refused(422, 'key_reused', 'this key was used for another body');
  return { status, text: JSON.stringify(first.receipt) };
}

async function store(key, digest, body) {
  const token = randomBytes(16).toString('hex');
  const receipt = {
    id: `R-${randomBytes(4).toString('hex').toUpperCase()}`,
    key,
    digest,
    received_at: new Date().toISOString(),
    status_url: `/status/${token}`,
  };
  try {
    await lines.add({ key, digest, token, receipt, body: body.toString() });
  } catch (error) {
    console.error(`not stored: ${error.message}`);
    byKey.delete(key);
    throw new Refused(503, 'not_stored', 'try again with the same key');
  }
  byToken.set(token, receipt);
  return { digest, receipt };
}

async function answer(request) {
  const { method, url } = request;
  if (method === 'OPTIONS') {
    return { status: 204, text: '', headers: { 'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type, idempotency-key', 'access-control-max-age': '600' } };
  }
  if (url === PATH && method === 'POST') return receive(request);
  if (url === PATH) throw new Refused(405, 'wrong_method', 'send POST');
  if (method !== 'GET') throw new Refused(405, 'wrong_method', 'send GET');
  const [, key] = url.match(/^\/api\/requests\/by-key\/(.*)$/) ?? [];
  if (key !== undefined) {
    const known = byKey.get(key);
    if (!known) throw new Refused(404, 'unknown_key', 'no request with this key was stored');
    return { status: 200, text: JSON.stringify((await known).receipt) };
  }
  const receipt = byToken.get(url.replace('/status/', ''));
  if (!receipt) throw new Refused(404, 'not_found', 'there is nothing here');
  const text = `${receipt.id}: received on ${receipt.received_at}. We will write to you.\n`;
  return { status: 200, text, headers: { 'content-type': 'text/plain; charset=utf-8' } };
}

const server = createServer(async (request, response) => {
  const done = await answer(request).catch((error) => {
    if (!(error instanceof Refused)) console.error(error);
    const { status, problem } = error instanceof Refused ? error : new Refused(500, 'failed', 'this went wrong');
    const later = status === 503 ? { 'retry-after': '5' } : {};
    return { status, text: problem, headers: { 'content-type': 'application/problem+json', connection: 'close', ...later } };
  });
  const type = done.status === 204 ? {} : { 'content-type': 'application/json' };
  response.writeHead(done.status, { ...ANY_PAGE, ...type, ...done.headers });
  response.end(done.text);
});
// A body that hangs must not hold its connection for ever.
server.requestTimeout = 20_000;
server.listen(Number(process.argv[2] ?? 8000), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}${PATH}`);
});
