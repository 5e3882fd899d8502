// What the page says once for all elements: the script tag, where the package lies, language, country.

/** Hashes of the files that are loaded later, by path in the package; put in when the package is built. */
declare const __INTEGRITY__: Record<string, string>;

// A module script is not `document.currentScript`; then the tag is known by its address or its settings.
// On a server there is no document; importing this file there must do nothing.
const tag = (globalThis.document?.currentScript ??
  globalThis.document?.querySelector('script[src*="/after-sales.js"],script[data-policy][src]')) as
  | HTMLScriptElement
  | null
  | undefined;

/** A setting of the script tag: `policy`, `endpoint`, `base`, `country`. */
export const setting = (name: string): string | undefined => tag?.dataset[name];

const base = (): string => {
  const given = setting('base');
  return given ? new URL(given, document.baseURI).href : tag?.src || document.baseURI;
};

/** Address of a file of the package. */
export const address = (file: string): string => new URL(`./${file}`, base()).href;

/** Whether an error came out of the package's own files. */
export const isOurs = (error: unknown): boolean => String((error as Error | null)?.stack).includes(address(''));

/** Hash of a file of the package. */
export const hashOf = (file: string): string => `sha256-${__INTEGRITY__[file]}`;

/** Locales that the package has a pack for; put in when the package is built. */
declare const __LOCALES__: readonly string[];

/** Locales that the package has a pack for. */
export const LOCALES = __LOCALES__;

/** The language an element is in, BCP 47. */
export function languageOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') || navigator.language || 'en';
}

/** The buyer's country as far as the page or the browser tells. */
export function pageCountry(): string | undefined {
  const root = document.documentElement.dataset['country'] ?? setting('country');
  return root || /-([A-Z]{2})\b/.exec(navigator.language)?.[1];
}
