// What the script tag says once for all elements: its settings, and where the package lies.

// A module script is not `document.currentScript`; then the tag is known by its address or its settings.
// On a server there is no document; importing this file there must do nothing.
const tag = (globalThis.document?.currentScript ??
  globalThis.document?.querySelector('script[src*="/after-sales.js"],script[data-policy][src]')) as
  | HTMLScriptElement
  | null
  | undefined;

/** What the page's security policy knows the script tag by, for the preloads of further scripts. */
export const nonce = tag?.nonce;

/** A setting of the script tag: `policy`, `endpoint`, `base`, `country`. */
export const setting = (name: string): string | undefined => tag?.getAttribute(`data-${name}`) ?? undefined;

const base = (): string => {
  const given = setting('base');
  return given ? new URL(given, document.baseURI).href : tag?.src || document.baseURI;
};

/** Address of a file of the package. */
export const address = (file: string): string => new URL(`./${file}`, base()).href;
