// What the scripts of the package load each other with: every file by its hash, each once per page.
import { Failure } from '../shell/failure.js';
import type { Core } from '../shell/load.js';
import { negotiate } from './negotiate.js';
import { languageOf, pageCountry } from './place.js';

/** What `start.js` hands to the scripts it loads: fetching with hashes, each thing once per page. */
export interface Kit {
  /** A script of the package, checked by its hash: `script<typeof import('./send.js')>('send.js')`. */
  script<T>(file: string): Promise<T>;
  /** The text of a file of the package, checked by its hash: `widget.css`, `withdrawal.json`. */
  text(file: string): Promise<string>;
  /** A WebAssembly module of the package with its glue, started: `card`, `reader`, `widget`. Fails within 4 s. */
  module<T>(name: string): Promise<T>;
  /** The widget's style sheet, to be adopted. One object for a document: that of `host`, or the page. */
  sheet(host?: Element): Promise<CSSStyleSheet>;
  /** The locale of the packs that serves an element best: its `lang`, the page's, the browser's. */
  locale(host: Element): string;
  /** The text of a locale's pack; one line. */
  pack(locale: string): Promise<string>;
  /** A further group of messages: `more('help', locale)`; empty when there is none. Join packs with ''. */
  more(group: string, locale: string, longest?: number): Promise<string>;
  /** The file of a country's law, for `load_law` of a module; empty when the package has none. */
  law(country: string, longest?: number): Promise<string>;
  /** The text at an address of the shop's site, once per page: the policy. `integrity` pins it. */
  page(url: string, integrity?: string): Promise<string>;
  /** A setting: the element's attribute, else `data-<name>` of the script tag: `policy`, `endpoint`, `count`. */
  setting(host: Element, name: string): string | undefined;
  /** The buyer's country: attribute, `<html data-country>`, script tag, browser. */
  country(host: Element): string | undefined;
}

/** Hashes of the files that are loaded by name; put in when the package is built. */
declare const __INTEGRITY__: Record<string, string>;

/** Locales that the package has a pack for; put in when the package is built. */
declare const __LOCALES__: readonly string[];

type Glue = { default(options: { module_or_path: Promise<Response> }): Promise<unknown> };

/** The locale that serves the wishes best. */
export const localeFor = (wishes: readonly string[]): string => negotiate(wishes, __LOCALES__);

const hashOf = (file: string): string => `sha256-${__INTEGRITY__[file]}`;

/** Puts an element behind its button; it stands in the page as it is when that cannot be loaded. */
export const dress = (host: HTMLElement, kit: Kit): void => {
  kit.script<typeof import('../dialog.js')>('dialog.js').then(({ dress }) => dress(host), (error: unknown) => console.error(error));
};

let queue: Promise<void> = Promise.resolve();

/** A turn of its own for each piece of work, so that many elements of a page never hold it up together. */
export const turn = (): Promise<void> => (queue = queue.then(() => new Promise((go) => setTimeout(go))));

let counting = false;

/** Starts the shop's own counter, when the script tag names one. A checkout loads nothing for it. */
export function count(kit: Kit, setting: Core['setting']): void {
  const url = setting('count');
  if (!url || counting) return;
  counting = true;
  // What goes wrong before the counter is there counts too.
  const early: [unknown, EventTarget | undefined][] = [];
  const name = 'after-sales:error';
  const keep = (event: Event) => early.push([(event as CustomEvent<{ code?: unknown } | null>).detail?.code, event.composedPath()[0]]);
  document.addEventListener(name, keep);
  kit.script<typeof import('../count.js')>('count.js')
    .then(({ start }) => start(url, early), (error: unknown) => console.error(error))
    .finally(() => document.removeEventListener(name, keep));
}

let made: Kit | undefined;
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** The kit of this page. */
export const kit = (core: Core): Kit => (made ??= make(core));

function make({ address, get, kept, once, page, script, setting }: Core): Kit {
  const text = (file: string, hash = hashOf(file), longest?: number): Promise<string> =>
    once(file, async () => (await get(address(file), hash, longest)).text());

  /** A file of the package; empty when the file that names its hash names none. */
  const named = (file: string, hash: string | undefined, longest?: number) => (hash ? text(file, hash, longest) : '');

  /** The text of one of many files. A folder's hashes stand in a list, so that this script carries one for all of them. */
  const listed = async (folder: string, name: string, longest?: number): Promise<string> => {
    const hash = JSON.parse(await text(`hashes/${folder.replace('/', '-')}.json`, undefined, longest))[name];
    return named(`${folder}/${name}.json`, hash && `sha256-${hash}`, longest);
  };

  const own: Kit = {
    script: (file) => script(file, hashOf(file)),
    text: (file) => text(file),
    module: <T>(name: string) =>
      once(name, async () => {
        if (!globalThis.WebAssembly) throw new Failure('no_webassembly', 'the browser has no WebAssembly');
        const file = `${name}_bg.wasm`;
        // The first script may have sent for it already; its bytes can be read once.
        const bytes = (kept.get(file) ?? get(address(file), hashOf(file))) as Promise<Response>;
        kept.delete(file);
        // It is awaited below; until then a failure of the glue must not leave it unhandled.
        bytes.catch(() => {});
        const glue = await own.script<T & Glue>(`${name}.js`);
        await glue.default({ module_or_path: bytes });
        return glue;
      }),
    sheet: async (host) => {
      const styles = await text('widget.css');
      const { ownerDocument: own } = host ?? document.documentElement;
      let sheet = sheets.get(own);
      if (!sheet) {
        sheet = new (own.defaultView ?? globalThis).CSSStyleSheet();
        sheet.replaceSync(styles);
        sheets.set(own, sheet);
      }
      return sheet;
    },
    locale: (host) => localeFor([languageOf(host), ...navigator.languages]),
    pack: (locale) => listed('locales', locale),
    more: (group, locale, longest) => listed(`locales/${group}`, locale, longest),
    law: (country, longest) => listed('law', country, longest),
    page,
    setting: (host, name) => host.getAttribute(name) ?? setting(name),
    country: (host) => host.getAttribute('country') || pageCountry(setting),
  };
  return own;
}
