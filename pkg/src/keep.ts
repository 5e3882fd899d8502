// What a buyer may do to keep an answer: into the calendar, copied, shared, printed. Loaded when there is an answer, so
// that no page pays for it before.
import { bar } from './keep/bar.js';

const known = new WeakSet<HTMLElement>();

/** Puts the buttons below the answer on `screen`, and again whenever the widget draws it anew, until `gone`. */
export function shown(screen: HTMLElement, gone: AbortSignal): void {
  if (known.has(screen) || gone.aborted) return;
  known.add(screen);
  const look = () => {
    const place = screen.querySelector<HTMLElement>('[data-keep]');
    if (!place || place.dataset['drawn'] === place.dataset['keep']) return;
    place.dataset['drawn'] = place.dataset['keep'] ?? '';
    place.replaceChildren(bar(place));
  };
  const watch = new MutationObserver(look);
  watch.observe(screen, { attributeFilter: ['data-keep'], childList: true, subtree: true });
  gone.addEventListener('abort', () => {
    watch.disconnect();
    known.delete(screen);
  });
  look();
}
