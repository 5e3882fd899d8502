// The opt-in counter: what happened in a page view, told to the shop's own desk once the page is left. Words of a closed
// list and nothing else: no number for the buyer, no page, no text. The page's script loads this file only when the
// script tag has `data-count`.
import type { AfterSalesElement } from './elements.js';

/** All that may be counted; the desk refuses every other word. A test of the desk holds the two together. */
const WORD =
  /^(ready\.(promise|policy|check|request|withdrawal|status|help)|decided\.(eligible|eligible_if|needs_person|not_eligible|unknown)|submitted|error\.(no_webassembly|not_loaded|timeout|stopped|policy_missing|policy_unreachable|card_unreadable|order_unreadable|policy|config|pack|now|invalid|not_sent|unknown|case_missing|case_unknown|case_unreachable)\.[012])$/;

const KINDS = ['promise', 'policy', 'check', 'request', 'withdrawal', 'status', 'help'];

type Told = CustomEvent<{ kind?: string; status?: string; code?: string } | null>;

/** Words that this page view has, and those that were sent. */
const had = new Set<string>();
const sent = new Set<string>();
/** Elements that told of trouble, by its code: what they show in the end counts. */
const troubles = new Map<string, Element>();

/**
 * Begins to count for this page. Does nothing for who asked not to be tracked. `early` has the troubles of before, each
 * with its element.
 */
export function start(url: string, early: readonly (readonly [unknown, EventTarget | undefined])[]): void {
  const asks = navigator as Navigator & { globalPrivacyControl?: boolean };
  if (asks.globalPrivacyControl === true || navigator.doNotTrack === '1') return;
  // Most elements become ready later than this; what they were before stands on them.
  for (const kind of KINDS) {
    for (const element of document.querySelectorAll(`after-sales-${kind}`)) {
      if (tierOf(element) !== 2) continue;
      note(`ready.${kind}`);
      note(`decided.${(element as AfterSalesElement).decision?.status}`);
    }
  }
  listen('ready', ({ kind }) => note(`ready.${kind}`));
  listen('decided', ({ status }) => note(`decided.${status}`));
  listen('submitted', () => note('submitted'));
  listen('error', ({ code }, element) => troubles.set(String(code), element));
  for (const [code, element] of early) if (element instanceof Element) troubles.set(String(code), element);
  const leave = () => send(url);
  addEventListener('pagehide', leave);
  // A phone that puts the browser away tells no more than this.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave());
}

function listen(name: string, act: (detail: NonNullable<Told['detail']>, element: Element) => void): void {
  document.addEventListener(`after-sales:${name}`, (event) => {
    const [element] = event.composedPath();
    if (element instanceof Element) act((event as Told).detail ?? {}, element);
  });
}

function note(word: string): void {
  if (WORD.test(word)) had.add(word);
}

/** What the buyer sees of an element: 0 the page's own words, 1 the card, 2 the element. */
function tierOf(element: Element): number {
  const shown = (part: string) => {
    const box = element.shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`);
    return Boolean(box && !box.hidden && box.hasChildNodes());
  };
  return shown('screen') ? 2 : shown('card') ? 1 : 0;
}

/** Sends what is new: neither cookies nor the page's address go with it, and no answer is waited for. */
function send(url: string): void {
  for (const [code, element] of troubles) note(`error.${code}.${tierOf(element)}`);
  troubles.clear();
  const seen = [...had].filter((word) => !sent.has(word));
  if (!seen.length) return;
  for (const word of seen) sent.add(word);
  // Text, so that another site's desk need not be asked first: there is no time for that any more.
  fetch(new URL(url, document.baseURI), {
    method: 'POST',
    body: JSON.stringify({ seen }),
    headers: { 'content-type': 'text/plain' },
    keepalive: true,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  }).catch(() => {});
}
