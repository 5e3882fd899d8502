// Tabs of one browser, in Node: each has its own copy of the built sender and its own session storage.
import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage();

class SessionStorage {
  #items = new Map();
  getItem = (name) => this.#items.get(name) ?? null;
  setItem = (name, text) => this.#items.set(name, String(text));
  removeItem = (name) => this.#items.delete(name);
  get text() {
    return [...this.#items.values()].join('\n');
  }
}

Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, get: () => current.getStore()?.storage });

const sender = (copy) => import(`../../pkg/dist/send.js?tab=${copy}`);

/** A tab: the sender's functions run in it see its storage. */
export async function openTab(copy = 1, storage = new SessionStorage()) {
  const module = await sender(copy);
  return {
    storage,
    /** The same tab after a reload: new scripts, old storage. */
    reload: () => openTab(copy + 1, storage),
    run: (make) => current.run({ storage }, () => make(module)),
  };
}
