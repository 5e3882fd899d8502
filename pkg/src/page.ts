// What a page's own data says of the item that it is about: schema.org data, else the tags for social networks. Loaded
// when an element does not say it and the page has such data. Nothing is guessed: what is not exact is left out.
import { tagged } from './page/tags.js';
import type { Kit } from './start/kit.js';
import type { Facts } from './start/settings.js';

/** The reader of schema.org data, with what it gives back as far as elements use it. */
interface Reader {
  Page: new () => { add(text: string): void; facts(known: string): string; free(): void };
}
interface Item {
  sku?: string;
  title?: string;
  categories?: string[];
  traits?: string[];
  price?: { minor: number; currency: string };
}

/** Longer texts are not read. */
const LONGEST = 1 << 20;
const DATA = 'script[type],meta[property]';

const listeners = new Set<() => void>();
let watching: AbortController | undefined;

/** A page's forms and images can put their own name over any member of the document; never over its prototype's. */
const all = (selector: string): Element[] => [...Document.prototype.querySelectorAll.call(document, selector)];

const isData = (script: Element): boolean =>
  (script.getAttribute('type') ?? '').split(';')[0]!.trim().toLowerCase() === 'application/ld+json';

/** The texts of schema.org data on the page. */
const blocks = (): string[] =>
  all('script[type]')
    .filter(isData)
    .map((script) => script.textContent ?? '');

const tags = (): [string, string][] =>
  all('meta[property]').map((tag) => [tag.getAttribute('property') ?? '', tag.getAttribute('content') ?? '']);

/** Whether a change of the page may be one of its data. */
function touches({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const holder = target instanceof Element ? target : target.parentElement;
  if (holder?.matches(DATA)) return true;
  return [...addedNodes, ...removedNodes].some(
    (node) => node instanceof Element && (node.matches(DATA) || node.querySelector(DATA) !== null),
  );
}

/** Listens while anybody wants to know. Nothing of the page's own is replaced to learn of its changes. */
function watch(listener: () => void, signal: AbortSignal): void {
  listeners.add(listener);
  signal.addEventListener('abort', () => {
    listeners.delete(listener);
    if (listeners.size) return;
    watching?.abort();
    watching = undefined;
  });
  if (watching) return;
  watching = new AbortController();
  const { signal: end } = watching;
  const changed = () => listeners.forEach((each) => each());
  const observer = new MutationObserver((records) => records.some(touches) && changed());
  observer.observe(document, { attributeFilter: ['type', 'property', 'content'], characterData: true, childList: true, subtree: true });
  end.addEventListener('abort', () => observer.disconnect());
  addEventListener('popstate', changed, { signal: end });
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', changed, { signal: end });
}

/** Whether the item is there, when all offers of the page agree. */
function availability(texts: string[]): string | undefined {
  const told = texts.flatMap((text) => [...text.matchAll(/"availability"\s*:\s*"(?:https?:\/\/schema\.org\/)?(\w{1,30})"/g)]);
  const words = new Set(told.map(([, word]) => word!.toLowerCase()));
  return words.size === 1 ? [...words][0] : undefined;
}

/** The facts about the item with that number, or about the page's only one. */
async function read(kit: Kit, sku: string | undefined, texts: string[]): Promise<Facts> {
  if (!texts.length) return tagged(tags(), sku);
  const { Page } = await kit.module<Reader>('reader');
  const page = new Page();
  for (const text of texts) page.add(text.slice(0, LONGEST + 1));
  // Neither case nor country is a fact of the page; the reader's answer wants some.
  const known = { case: 'return', buyer: { country: 'ZZ' }, ...(sku && { item: { sku } }) };
  const answer = JSON.parse(page.facts(JSON.stringify(known))) as { facts?: { item?: Item } };
  const { title, categories, traits, price, sku: own } = answer.facts?.item ?? {};
  const facts: Facts = {};
  if (own) facts.sku = own;
  if (title) facts.title = title;
  // The most exact one stands first.
  if (categories?.[0]) facts.category = categories[0];
  if (traits?.length) facts.traits = traits.join(' ');
  if (price) Object.assign(facts, { price: String(price.minor), currency: price.currency });
  const there = answer.facts && availability(texts.map((text) => text.slice(0, LONGEST + 1)));
  if (there) facts.availability = there;
  return facts;
}

/**
 * Tells the facts now and with every change of the page's data or its place in the history, until `signal` ends it. The
 * first telling is over when the promise is.
 */
export async function follow(
  kit: Kit,
  sku: string | undefined,
  signal: AbortSignal,
  tell: (facts: Facts) => void,
): Promise<void> {
  let seen = '';
  const look = async () => {
    const texts = blocks();
    const source = JSON.stringify([texts, tags()]);
    if (source === seen) return;
    seen = source;
    const facts = await read(kit, sku, texts);
    // The page may have changed again meanwhile.
    if (seen === source && !signal.aborted) tell(facts);
  };
  const again = () => {
    look().catch((error: unknown) => {
      seen = '';
      console.error(error);
    });
  };
  watch(again, signal);
  await look();
}
