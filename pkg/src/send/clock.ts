// Waiting and times to come back.
import { LONGEST_PAUSE } from './limits.js';

// Taken once: a page may replace it later.
const { setTimeout, clearTimeout } = globalThis;

/** Resolves after so many milliseconds, or at once when the signal is or becomes aborted. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal?.aborted) return done();
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      done();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
  });
}

/** The promise, or a failure after so many milliseconds. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('too late')), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Seconds to wait before the try after `attempt`: doubling, with full jitter so that buyers do not come in waves. */
export const backOff = (attempt: number, random = Math.random()): number =>
  random * Math.min(LONGEST_PAUSE, 2 ** attempt);

/**
 * The seconds that `Retry-After` asks for; null when it asks for nothing that can be read.
 *
 * @param date the answer's own `Date`: the shop's clock, because the buyer's may be wrong
 */
export function retryAfter(header: string | null, date: string | null): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text);
  const at = httpDate(text);
  return Number.isNaN(at) ? null : Math.max(0, (at - (httpDate(date ?? '') || Date.now())) / 1000);
}

/** Epoch milliseconds of an HTTP date. `Date.parse` alone would also read "5, 10". */
const httpDate = (text: string): number =>
  /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(text) ? Date.parse(text) : NaN;
