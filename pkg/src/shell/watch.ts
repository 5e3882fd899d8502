// What elements wait for: the buyer coming near, and the page's language or country.

/** Watches one element until the returned controller is aborted. */
export function watch(element: HTMLElement, near: () => void, changed: () => void): AbortController {
  const controller = new AbortController();
  const { signal } = controller;
  const sight = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && near(), {
    rootMargin: '200px',
  });
  sight.observe(element);
  const words = new MutationObserver(changed);
  words.observe(document.documentElement, { attributeFilter: ['lang', 'data-country'] });
  for (const touch of ['focusin', 'pointerover']) element.addEventListener(touch, near, { signal, once: true });
  signal.onabort = () => {
    sight.disconnect();
    words.disconnect();
  };
  return controller;
}
