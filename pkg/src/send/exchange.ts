// One call and its whole answer, within limits of time and size.
import { retryAfter, within } from './clock.js';
import { IDLE, MOST_BYTES, MOST_KEEPALIVE } from './limits.js';
import type { Answer, Call } from './wire-types.js';

// Taken once: a page may replace it later.
const { fetch } = globalThis;

/** An answer and the seconds that it asks to wait. */
export interface Heard {
  answer: Answer;
  later: number | null;
}

/** How long a call may take. */
export interface Patience {
  /** For the whole of it, seconds. */
  deadline: number;
  /** Length of a second in milliseconds. */
  second: number;
  /** Whether the call may outlive the page. */
  outlive: boolean;
}

/** Makes the call. `undefined`: there is no whole answer in time, and nobody knows whether the call arrived. */
export async function exchange(call: Call, { deadline, second, outlive }: Patience): Promise<Heard | undefined> {
  const stop = new AbortController();
  const make = async () => {
    const response = await fetch(call.url, options(call.init, stop.signal, outlive));
    const header = (name: string) => response.headers.get(name);
    const later = header('retry-after');
    const text = await read(response, IDLE * second);
    const answer = { status: response.status, type: header('content-type') ?? '', text, retryAfter: later };
    return { answer, later: retryAfter(later, header('date')) };
  };
  // Every failure means the same: a browser does not tell a broken connection from a forbidden answer.
  return within(deadline * second, make())
    .catch(() => undefined)
    .finally(() => stop.abort());
}

/** Without a prototype: what a page put on `Object.prototype` is no option. */
function options(init: RequestInit, signal: AbortSignal, outlive: boolean): RequestInit {
  const { mode, credentials, body } = init;
  return Object.assign(Object.create(null) as RequestInit, init, {
    signal,
    credentials: credentials === 'same-origin' ? credentials : 'omit',
    // A login page is no receipt. Where nothing can be read, browsers allow nothing but following.
    redirect: mode === 'no-cors' ? 'follow' : 'error',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    keepalive: outlive && typeof body === 'string' && new TextEncoder().encode(body).length <= MOST_KEEPALIVE,
  } satisfies RequestInit);
}

/** The text of an answer. Fails when it is too long, or stops in the middle for longer than `idle` milliseconds. */
async function read(response: Response, idle: number): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; reader; ) {
    const { done, value } = await within(idle, reader.read());
    if (done) break;
    size += value.length;
    if (size > MOST_BYTES) throw new Error('too long');
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}
