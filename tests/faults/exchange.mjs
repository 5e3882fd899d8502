// One exchange on a raw socket: what came in so far, and every way to answer it or not.
import { problem } from './store.mjs';

const REASONS = { 200: 'OK', 201: 'Created', 404: 'Not Found', 422: 'Unprocessable Content', 503: 'Service Unavailable' };

/** What a page on any site may read. */
export const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'content-type, idempotency-key',
  'access-control-expose-headers': 'retry-after, date',
};

export class Exchange {
  method = '';
  path = '';
  body = '';

  /**
   * @param {import('node:net').Socket} socket
   * @param {{store: import('./store.mjs').Store, second: number, later: (ms: number, run: () => void) => void, chance: object}} server
   */
  constructor(socket, server) {
    this.socket = socket;
    this.server = server;
  }

  /** What an honest backend does with the request, as bytes of an answer. */
  good() {
    return this.bytes(this.stored());
  }

  /** Stores, or looks up; the answer as an object. A request that did not arrive whole is never stored. */
  stored() {
    const { store } = this.server;
    if (this.method !== 'GET') return store.take(this.body);
    return store.find(this.path.split('/').at(-1));
  }

  /** A whole answer: status, headers, body. `json` is written as JSON. */
  bytes({ status = 200, reason = REASONS[status] ?? 'Status', headers = {}, json, body = json === undefined ? '' : JSON.stringify(json) }) {
    const content = Buffer.from(body);
    const type = json === undefined ? 'text/html; charset=utf-8' : status < 300 ? 'application/json' : 'application/problem+json';
    const all = { 'content-type': type, ...CORS, 'content-length': content.length, connection: 'close', ...headers };
    const lines = Object.entries(all).filter(([, value]) => value !== null).map(([name, value]) => `${name}: ${value}\r\n`);
    return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} ${reason}\r\n${lines.join('')}\r\n`), content]);
  }

  write(bytes) {
    if (!this.socket.destroyed) this.socket.write(bytes);
  }

  /** Answers and closes. */
  answer(what) {
    this.socket.end(Buffer.isBuffer(what) ? what : this.bytes(what));
  }

  problem(status, code, more = {}, headers = {}) {
    this.answer({ status, json: problem(status, code, more), headers });
  }

  /** Says nothing more and leaves the connection open. */
  hang() {}

  /** Ends the connection as after a crash. */
  reset() {
    this.socket.resetAndDestroy();
  }

  /** Ends the connection as after an orderly stop. */
  close() {
    this.socket.end();
  }

  /** One of the three ends. */
  end(how) {
    this[how]();
  }

  /** Does something later, in the protocol's seconds, also when the other side is gone. */
  after(seconds, run) {
    this.server.later(seconds * this.server.second, run);
  }

  /** Repeats until the other side is gone. */
  repeat(seconds, run) {
    if (this.socket.destroyed) return;
    run();
    this.after(seconds, () => this.repeat(seconds, run));
  }
}
