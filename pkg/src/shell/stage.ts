// What an element is to the second script: its boxes, its settings and its voice.
import type { Attribute } from './attributes.js';
import type { Failure } from './failure.js';
import { setting } from './page.js';
import type { AfterSalesErrorDetail, AfterSalesOptions } from '../elements.js';

/** One element as its two scripts see it. */
export interface Stage {
  readonly host: HTMLElement;
  readonly kind: string;
  /** What a script set. */
  readonly given: AfterSalesOptions;
  readonly root: ShadowRoot;
  readonly fallback: HTMLElement;
  readonly card: HTMLElement;
  readonly screen: HTMLElement;
  /** Whether the buyer has typed into the shop's own form. */
  typed: boolean;
  /** What has been told already. */
  told: Set<string>;
  /** A setting: what a script set, else the attribute, else the script tag's. */
  get(name: Attribute): string | undefined;
  /** Shows these boxes and hides the others. */
  show(...parts: Element[]): void;
  /** One event and one line in the console for each thing that is wrong. */
  tell(detail: AfterSalesErrorDetail): boolean;
  /** Loads and draws again, soon. */
  again(): void;
  /** Back to what was there before the widget. */
  fail(failure: Failure): void;
}

/** Says something to the page. False when a listener wants to act instead of the widget. */
export const emit = (host: HTMLElement, name: string, detail: unknown): boolean =>
  host.dispatchEvent(new CustomEvent(`after-sales:${name}`, { detail, bubbles: true, composed: true, cancelable: true }));

/** Tells what is wrong. */
export function report(host: HTMLElement, detail: AfterSalesErrorDetail): boolean {
  const { code, message } = detail;
  console.error(`after-sales: ${code}: ${message}`);
  return emit(host, 'error', detail instanceof Error ? { code, message } : detail);
}

/** The few rules that hold before the widget brings its own. A sheet belongs to one document. */
export function plain(root: ShadowRoot): void {
  // A form of the page may carry the name `defaultView`.
  const { CSSStyleSheet = globalThis.CSSStyleSheet } = root.ownerDocument.defaultView ?? globalThis;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':host{display:block}:host([hidden]),[hidden]{display:none!important}');
  root.adoptedStyleSheets = [sheet];
}

/** The boxes of an element, with what the shop wrote in sight. */
export function stage(host: HTMLElement, kind: string, again: () => void, fail: (failure: Failure) => void): Stage {
  const box = (name: string, part = '') => {
    const node = document.createElement(name);
    if (part) node.part.add(part);
    return node;
  };
  const parts = [box('slot'), box('div', 'card'), box('div', 'screen')] as const;
  const [fallback, card, screen] = parts;
  // Where the page has broken one of these, it throws before a shadow root hides the shop's own words.
  const all = document.createDocumentFragment();
  all.append(...parts);
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  // Whatever the page has put on every object is no setting.
  const given = Object.create(null) as AfterSalesOptions;
  const own: Stage = {
    host, kind, given, root, fallback, card, screen, again, fail,
    typed: false,
    told: new Set(),
    get: (name) => (given[name] as string | undefined) ?? host.getAttribute(name) ?? setting(name),
    show(...shown) {
      for (const part of parts) part.hidden = !shown.includes(part);
    },
    tell(detail) {
      if (own.told.has(detail.code)) return true;
      own.told.add(detail.code);
      return report(host, detail);
    },
  };
  plain(root);
  root.replaceChildren(all);
  own.show(fallback);
  // Words in the fallback's own form must not vanish behind the widget.
  host.addEventListener('input', (event) => {
    own.typed ||= event.target !== host;
  });
  return own;
}
