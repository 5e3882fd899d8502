// What elements wait for: the buyer coming near, the page's language, a module that stops.
import { Failure } from './failure.js';
import { stop } from './load.js';
import { isOurs } from './page.js';

interface Watcher {
  changed(): void;
  fail(failure: Failure): void;
}

const watchers = new Set<Watcher>();
let listening = false;

/** Watches one element until the returned controller is aborted. */
export function watch(
  element: HTMLElement,
  near: () => void,
  changed: () => void,
  fail: (failure: Failure) => void,
): AbortController {
  listen();
  const controller = new AbortController();
  const { signal } = controller;
  const watcher = { changed, fail };
  watchers.add(watcher);
  const sight = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && near(), {
    rootMargin: '200px',
  });
  sight.observe(element);
  for (const touch of ['focusin', 'pointerover']) element.addEventListener(touch, near, { signal, once: true });
  signal.addEventListener('abort', () => {
    sight.disconnect();
    watchers.delete(watcher);
  });
  return controller;
}

/** Once per page. */
function listen(): void {
  if (listening) return;
  listening = true;
  new MutationObserver(() => watchers.forEach((watcher) => watcher.changed())).observe(document.documentElement, {
    attributeFilter: ['lang', 'data-country'],
  });
  addEventListener('error', (event) => caught(event.error));
  addEventListener('unhandledrejection', (event) => caught(event.reason));
}

/** A trap leaves the module half changed: every element falls back, and none starts it again. */
function caught(error: unknown): void {
  if (!globalThis.WebAssembly || !(error instanceof WebAssembly.RuntimeError) || !isOurs(error)) return;
  const failure = new Failure('stopped', error.message);
  stop(failure);
  watchers.forEach((watcher) => watcher.fail(failure));
}
