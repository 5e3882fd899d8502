// Photos on their way to the shop, after the shop has the request: each under its own hash, so that sending one again
// changes nothing, and what broke off goes on where it was.
import type { Photo } from './shrink.js';

const AT_ONCE = 2;
const TRIES = 4;
const LONGEST = 90_000;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;
const MOST_TEXT = 65_536;

/** Sends what the shop does not have yet. Ends when each photo has arrived or is missing; never fails. */
export async function upload(to: string, photos: Photo[], changed: () => void, stopped: AbortSignal): Promise<void> {
  const base = safe(to);
  const stored = base ? await known(base, stopped) : undefined;
  for (const photo of photos) {
    if (stored?.has(photo.sha256)) photo.state = 'arrived';
    if (photo.state !== 'arrived') photo.state = base ? 'waiting' : 'missing';
  }
  changed();
  const left = photos.filter(({ state }) => state === 'waiting');
  const one = async () => {
    for (let photo = left.shift(); photo && !stopped.aborted; photo = left.shift()) {
      photo.state = 'sending';
      changed();
      photo.state = (await put(`${base}/${photo.sha256}`, photo.blob, stopped)) ? 'arrived' : 'missing';
      changed();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

/** The address where photos may go: over a secure connection, or to the page's own shop. */
function safe(to: string): string | undefined {
  try {
    const { protocol, hostname, origin, href } = new URL(to, document.baseURI);
    const near = origin === location.origin || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
    return to && (protocol === 'https:' || (protocol === 'http:' && near)) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Asks, and reads as much of the answer as `read` does, within `longest` milliseconds. */
async function ask<T>(url: string, longest: number, init: RequestInit, stopped: AbortSignal, read: (answer: Response) => T | Promise<T>): Promise<T> {
  const over = new AbortController();
  const end = () => over.abort();
  const timer = setTimeout(end, longest);
  stopped.addEventListener('abort', end);
  try {
    const options: RequestInit = { cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' };
    return await read(await fetch(url, { ...init, ...options, signal: over.signal }));
  } finally {
    clearTimeout(timer);
    stopped.removeEventListener('abort', end);
    // What nobody reads need not come.
    end();
  }
}

async function put(url: string, body: Blob, stopped: AbortSignal): Promise<boolean> {
  for (let n = 1; ; n += 1) {
    let wait = FIRST_WAIT * 2 ** n * Math.random();
    try {
      const { status, headers } = await ask(url, LONGEST, { method: 'PUT', body }, stopped, (answer) => answer);
      if (status === 200 || status === 201) return true;
      // The shop does not want it, and would not want it the next time.
      if (status < 500 && ![408, 425, 429].includes(status)) return false;
      wait = Math.max(wait, Math.min(Number(headers.get('retry-after')) * 1000 || 0, LONGEST_WAIT));
    } catch {
      // Cut off, timed out or offline.
    }
    if (n >= TRIES || stopped.aborted) return false;
    await new Promise((done) => setTimeout(done, wait));
  }
}

/** Hashes of what the shop has; empty when it does not say, because sending again does no harm. */
async function known(url: string, stopped: AbortSignal): Promise<Set<unknown>> {
  try {
    const text = await ask(url, LONGEST / 4, {}, stopped, ({ ok, body }) => (ok && body ? short(body) : ''));
    const { photos } = JSON.parse(text) as { photos: { sha256: string; stored: boolean }[] };
    return new Set(photos.filter(({ stored }) => stored === true).map(({ sha256 }) => sha256));
  } catch {
    return new Set();
  }
}

/** The text of an answer, which a broken shop may never end. */
async function short(body: ReadableStream<Uint8Array>): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value, { stream: true });
    if (text.length > MOST_TEXT) {
      await reader.cancel();
      return '';
    }
  }
}
