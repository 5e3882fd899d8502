// Fetching, each thing once per page and anew after a failure.
import { Failure } from './failure.js';
import { address, nonce, setting } from './page.js';

/** Hash of `start.js`, which knows the hash of everything else; put in when the package is built. */
declare const __START__: string;
/** Hash of the widget's module, whose bytes set out together with that script. */
declare const __MODULE__: string;

const LONGEST = 4000;

/** What is loaded or on its way, by name or address. */
const kept = new Map<string, Promise<unknown>>();
/** What of it is settled for as long as the page lives. */
const settled = new WeakSet<Promise<unknown>>();

/** Fails when something has taken as long as anybody waits. */
const late = (): Promise<never> =>
  new Promise((_, fail) => {
    setTimeout(() => fail(new Failure('timeout', `not loaded within ${LONGEST} ms`)), LONGEST);
  });

/** What `make` makes, once; a failure is forgotten. */
export function once<T>(key: string, make: () => Promise<T>): Promise<T> {
  let value = kept.get(key) as Promise<T> | undefined;
  if (!value) {
    value = Promise.race([make(), late()]);
    kept.set(key, value);
    const own = value;
    value.then(
      () => settled.add(own),
      () => kept.get(key) === own && kept.delete(key),
    );
  }
  return value;
}

/** However many steps something has, nobody waits longer than for one; the next time what is open is asked anew. */
export async function within<T>(work: Promise<T>): Promise<T> {
  try {
    return await Promise.race([work, late()]);
  } catch (error) {
    kept.forEach((value, key) => settled.has(value) || kept.delete(key));
    throw error;
  }
}

/** The answer for an address, with the bytes of that hash. */
export const get = (url: string, integrity = '', longest = LONGEST): Promise<Response> =>
  fetch(url, { integrity, referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(longest) }).then((response) => {
    if (!response.ok) throw new Error(`${response.status} for ${url}`);
    return response;
  });

/**
 * Address of a script whose bytes were checked, because `import()` takes no hash. The preload puts the checked bytes
 * into the page's module map; WebKit does not check there, so the bytes are also fetched, from the same cache.
 */
async function checked(file: string, integrity: string): Promise<string> {
  const url = address(file);
  await get(url, integrity);
  const link = document.createElement('link');
  if (!link.relList.supports('modulepreload')) return url;
  return new Promise((done, fail) => {
    link.onload = () => done(url);
    link.onerror = () => fail(new Error(`${file} is missing or was changed`));
    Object.assign(link, { rel: 'modulepreload', crossOrigin: '', nonce, integrity, href: url });
    document.head.append(link);
  });
}

/** A script of the package. */
export const script = <T>(file: string, hash: string): Promise<T> =>
  once(file, async () => import(/* webpackIgnore: true */ /* @vite-ignore */ await checked(file, hash)));

/** The text at a page's address; a shop's policy or card, which may be pinned to its hash. */
export const page = (url: string, integrity?: string): Promise<string> => {
  const { href } = new URL(url, document.baseURI);
  return once(`${href} ${integrity}`, async () => (await get(href, integrity)).text());
};

/** What the second script needs of this one. */
export const core = { setting, address, kept, settled, once, get, script, page };
export type Core = typeof core;

/** Everything that a page with only a card never loads. */
export const start = (): Promise<typeof import('../start.js')> => script('start.js', `sha256-${__START__}`);

/** Sends for the longest file of the widget, so that it is on its way while the second script still is. */
export const ahead = (): void => {
  const file = 'widget_bg.wasm';
  // It is here already, or has stopped.
  if (kept.has('widget')) return;
  // Its bytes may be read later than anybody waits for an answer: the second script can be as slow.
  once(file, () => get(address(file), `sha256-${__MODULE__}`, 9 * LONGEST)).catch(() => {});
};
