// Counts what scripts leave on a page: listeners on what outlives an element, observers, intervals, names.
(() => {
  const lasting = [window, document, document.documentElement, navigator, history, screen];
  const held = new Map();
  const key = (target, type, run) => `${lasting.indexOf(target)} ${type} ${ids.get(run) ?? (ids.set(run, ids.size), ids.size - 1)}`;
  const ids = new Map();
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const on = (target) => lasting.includes(target ?? window) || target instanceof MediaQueryList || target === document.body || target === document.head;

  EventTarget.prototype.addEventListener = function (type, run, how) {
    const target = this ?? window;
    if (on(target) && !how?.signal?.aborted) {
      const name = key(target, type, run);
      held.set(name, type);
      if (how?.signal) add.call(how.signal, 'abort', () => held.delete(name));
    }
    return add.call(target, type, run, how);
  };
  EventTarget.prototype.removeEventListener = function (type, run, how) {
    held.delete(key(this ?? window, type, run));
    return remove.call(this ?? window, type, run, how);
  };

  const watching = new Map();
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
    const Real = window[name];
    window[name] = class extends Real {
      observe(target, ...how) {
        watching.set(this, name);
        return super.observe(target, ...how);
      }
      disconnect() {
        watching.delete(this);
        return super.disconnect();
      }
    };
  }

  const intervals = new Set();
  const { setInterval: begin, clearInterval: end } = window;
  window.setInterval = (...given) => { const id = begin(...given); intervals.add(id); return id; };
  window.clearInterval = (id) => { intervals.delete(id); end(id); };

  window.left = () => ({ listeners: [...held.values()].sort(), observers: [...watching.values()].sort(), intervals: intervals.size });
  window.names = () => ({ window: Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)), document: Object.getOwnPropertyNames(document), root: document.documentElement.getAttributeNames() });
})();
