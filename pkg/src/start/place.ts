// Where a buyer is and which language is spoken, as far as page and browser tell.

/** The language an element is in, BCP 47. */
export function languageOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') || navigator.language || 'en';
}

/** The buyer's country; `setting` is the script tag's. */
export function pageCountry(setting: (name: string) => string | undefined): string | undefined {
  const root = document.documentElement.getAttribute('data-country') ?? setting('country');
  return root || /-([A-Z]{2})\b/.exec(navigator.language)?.[1];
}
