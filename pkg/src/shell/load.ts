// Fetching, each thing once per page and anew after a failure.
import { Failure } from './failure.js';
import { address, hashOf } from './page.js';

/** What the widget's module gives back for one mounted element. */
export interface Mounted {
  update(config: string, pack: string | undefined): void;
  unmount(): void;
}

/** The widget's module. */
export interface Widget {
  load_law(text: string): boolean;
  mount(
    kind: string,
    root: Element,
    config: string,
    policy: string,
    pack: string,
    host: (name: string, detail: string) => boolean,
  ): Mounted;
}

const LONGEST = 4000;
const kept = new Map<string, Promise<unknown>>();

function once<T>(key: string, make: () => Promise<T>): Promise<T> {
  let value = kept.get(key) as Promise<T> | undefined;
  if (!value) {
    value = make();
    kept.set(key, value);
    value.catch(() => kept.delete(key));
  }
  return value;
}

function get(url: string, integrity = '', longest = LONGEST): Promise<Response> {
  return fetch(url, { integrity, referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(longest) }).then((response) => {
    if (!response.ok) throw new Error(`${response.status} for ${url}`);
    return response;
  });
}

/** The widget with its styles. Fails when it is not there within four seconds. */
export function widget(): Promise<[Widget, CSSStyleSheet]> {
  return once('widget', async () => {
    if (!globalThis.WebAssembly) throw new Failure('no_webassembly', 'the browser has no WebAssembly');
    let timer: number | undefined;
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(new Failure('timeout', `not loaded within ${LONGEST} ms`)), LONGEST);
    });
    return Promise.race([start(), late]).finally(() => clearTimeout(timer));
  });
}

/** A module that has stopped stays stopped until the page is loaded anew. */
export function stop(failure: Failure): void {
  const stopped = Promise.reject(failure);
  stopped.catch(() => {});
  kept.set('widget', stopped);
}

async function start(): Promise<[Widget, CSSStyleSheet]> {
  const file = (name: string) => get(address(name), hashOf(name));
  const module = file('widget_bg.wasm');
  const styles = file('widget.css');
  // The answers are awaited below; until then a failure of the glue must not leave them unhandled.
  for (const early of [module, styles]) early.catch(() => {});
  const glue = await script<Widget & { default(options: { module_or_path: Promise<Response> }): Promise<unknown> }>('widget.js');
  await glue.default({ module_or_path: module });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await (await styles).text());
  return [glue, sheet];
}

/**
 * Address of a script whose bytes were checked, because `import()` takes no hash. The preload puts the checked bytes
 * into the page's module map; WebKit does not check there, so the bytes are also fetched, from the same cache.
 */
async function checked(file: string): Promise<string> {
  const url = address(file);
  await get(url, hashOf(file));
  const link = document.createElement('link');
  if (!link.relList.supports('modulepreload')) return url;
  return new Promise((done, fail) => {
    link.onload = () => done(url);
    link.onerror = () => fail(new Error(`${file} is missing or was changed`));
    Object.assign(link, { rel: 'modulepreload', crossOrigin: '', integrity: hashOf(file), href: url });
    document.head.append(link);
  });
}

/** A script of the package. */
export const script = <T>(file: string): Promise<T> =>
  once(file, async () => import(/* webpackIgnore: true */ /* @vite-ignore */ await checked(file)));

const text = (file: string, hash = hashOf(file), longest?: number): Promise<string> =>
  once(file, async () => (await get(address(file), hash, longest)).text());

/** A file of the package; empty when the file that names its hash names none. */
const named = (file: string, hash: string | undefined, longest?: number): Promise<string> | '' =>
  hash ? text(file, hash, longest) : '';

/** The text of one of many files. Their hashes stand in a list for the folder, so that the shell carries one for all. */
const listed = async (folder: string, name: string, longest?: number): Promise<string> => {
  const list = `hashes/${folder}.json`;
  const hash = JSON.parse(await text(list, hashOf(list), longest))[name];
  return named(`${folder}/${name}.json`, hash && `sha256-${hash}`, longest);
};

/** The text of a locale's pack: what every element says. It is one line. */
export const pack = (locale: string): Promise<string> => listed('locales', locale);

/** A further group of messages, whose hash stands in the locale's pack; empty when the package has no such group. */
export const more = async (group: string, locale: string, longest?: number): Promise<string> =>
  named(`locales/${group}/${locale}.json`, RegExp(`"${group}":"(.+?)"`).exec(await pack(locale))?.[1], longest);

/** The words on the two controls of the withdrawal function, by language. */
export const labels = async (): Promise<Record<string, [string, string]>> => JSON.parse(await text('withdrawal.json'));

/**
 * Gives the widget the law of a country, and gives back the words about it. Without it only the shop's policy counts,
 * and the widget says so; that is why nothing here fails, and nobody waits as long for it as for the rest.
 */
export const law = async (locale: string, place = ''): Promise<string> => {
  const country = place.slice(0, 2);
  const load = async () => {
    const [file, [module]] = await Promise.all([listed('law', country, LONGEST / 2), widget()]);
    module.load_law(file);
  };
  const words = more('law', locale, LONGEST / 2).catch(() => '');
  await once(country, load).catch(() => {});
  return words;
};

/** The text at a page's address; a shop's policy or card. */
export const page = (url: string): Promise<string> => {
  const { href } = new URL(url, document.baseURI);
  return once(href, async () => (await get(href)).text());
};
