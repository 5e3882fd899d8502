// What is kept over a reload: key, address, time and digest of requests whose fate is open. Nothing that a buyer typed.
import { KEPT } from './limits.js';
import type { Pending } from './types.js';

const NAME = 'after-sales:pending';
/** A program may send many at once; a page has one or two. */
const MOST = 500;

/** Where there is no storage, as on sandboxed pages and in Node, and nothing outlives the page. */
let memory: Pending[] = [];

function storage<T>(use: (store: Storage) => T, otherwise: () => T): T {
  try {
    return use(sessionStorage);
  } catch {
    return otherwise();
  }
}

/** What stands there, as far as it is ours: any script of the page may write there too. */
function read(): Pending[] {
  return storage(
    (store) => {
      const list: unknown = JSON.parse(store.getItem(NAME) ?? '[]');
      return Array.isArray(list) ? list.filter(isPending) : [];
    },
    () => memory,
  );
}

function isPending(value: Partial<Pending> | null): value is Pending {
  const { key = '', url, time, digest = '' } = value ?? {};
  return /^[\da-f]{32}$/i.test(key) && /^[\da-f]{64}$/i.test(digest) && typeof url === 'string' && typeof time === 'number';
}

function write(list: Pending[]): void {
  memory = list.slice(-MOST);
  storage<unknown>(
    (store) => (memory.length ? store.setItem(NAME, JSON.stringify(memory)) : store.removeItem(NAME)),
    () => memory,
  );
}

/** Keeps a request, or gives it a later time. */
export function keep({ key, url, digest }: Omit<Pending, 'time'>): void {
  write([...read().filter((entry) => entry.key !== key || entry.digest !== digest), { key, url, time: Date.now(), digest }]);
}

/** Forgets a request in all its wordings. */
export function forget(key: string): void {
  write(read().filter((entry) => entry.key !== key));
}

/** What is open under a key, the latest wording last. */
export const open = (key: string): Pending[] => read().filter((entry) => entry.key === key);

/** What is open at an address, the latest first, one entry for each key. */
export function pending(url: string): Pending[] {
  const since = Date.now() - KEPT * 1000;
  const found = read().filter((entry) => entry.url === url && entry.time > since);
  return found.filter(({ key }, at) => !found.some((later, place) => place > at && later.key === key)).reverse();
}
