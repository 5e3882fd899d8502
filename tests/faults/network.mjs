// The network in one function, for tables that are too long for sockets: the sender takes `fetch` when it is loaded.
import { digestOf } from './random.mjs';

const SENDER = new URL('../../pkg/dist/send.js', import.meta.url);
let copies = 0;

/**
 * Loads a sender of its own whose calls `reply` answers: `{status, type, body, headers}`, or nothing for a connection
 * that breaks. `calls` has what was asked for.
 */
export async function senderWith(reply) {
  const calls = [];
  const real = globalThis.fetch;
  globalThis.fetch = async (url, init) => {
    const call = { url, init, method: init.method, key: init.headers['idempotency-key'] ?? url.split('/').at(-1) };
    calls.push(call);
    const answer = await reply(call);
    if (!answer) throw new TypeError('fetch failed');
    const { status, type = 'application/json', body = '', headers = {} } = answer;
    // Not a `Response`: that one refuses some statuses which a server may well send.
    return { status, headers: new Headers({ 'content-type': type, ...headers }), body: stream(body) };
  };
  const sender = await import(`${SENDER}?network=${(copies += 1)}`);
  globalThis.fetch = real;
  return { ...sender, calls };
}

function stream(text) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return new ReadableStream({
    start(controller) {
      if (bytes.length) controller.enqueue(bytes);
      controller.close();
    },
  });
}

/** A request as the widget gives it to the sender. */
export function request(number, message = 'a') {
  const key = number.toString(16).padStart(32, '0');
  const body = JSON.stringify({ key, order_reference: 'N-1042', email: 'a@example.com', message });
  return { key, body, digest: digestOf(body) };
}

export const receiptFor = ({ key, digest }, more = {}) =>
  JSON.stringify({ id: 'R-7', key, digest, received_at: '2026-11-22T10:00:00Z', status_url: '/status/x', ...more });

export const UNKNOWN_KEY = { status: 404, type: 'application/problem+json', body: '{"code":"unknown_key","status":404}' };
