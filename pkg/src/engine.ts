import * as sdk from './sdk.js';
import { AfterSalesUsageError } from './error.js';
import { negotiate } from './start/negotiate.js';

/** The locales that have a pack; the build fills them in. */
declare const __LOCALES__: readonly string[];

/** The locales that have a pack. */
export const LOCALES = __LOCALES__;

/** Packs by what they can say: everything of a shop's page, or findings too. */
export type Words = 'page' | 'check';

const packs = new Map<string, Promise<string>>();

/** The SDK's WebAssembly module, loaded once. */
export const engine = once(async () => sdk, () => new URL('./sdk_bg.wasm', import.meta.url));

/** The linter's module and its glue. Only who writes a policy needs them; a buyer's page never loads either. */
export const linter = once(() => import('./linter.js'), () => new URL('./linter_bg.wasm', import.meta.url));

/** The module that puts a policy in words, and its glue. Who asks for a verdict needs none of it. */
export const card = once(() => import('./card.js'), () => new URL('./card_bg.wasm', import.meta.url));

/** The module of a shop's help, and its glue: for pages with contacts and questions. */
export const adviser = once(() => import('./adviser.js'), () => new URL('./adviser_bg.wasm', import.meta.url));

/** The module that reads schema.org data, and its glue: for pages that ask for the facts in their data. */
export const reader = once(() => import('./reader.js'), () => new URL('./reader_bg.wasm', import.meta.url));

/** What wasm-bindgen writes around a module. */
interface Glue {
  default(from: { module_or_path: URL | Uint8Array<ArrayBuffer> }): Promise<unknown>;
}

/** The way to a module that loads once. A failure is not remembered: the next call tries again. */
function once<T extends Glue>(glue: () => Promise<T>, module: () => URL): () => Promise<T> {
  const start = async () => {
    const url = module();
    const [loaded, local] = await Promise.all([glue(), fileBytes(url)]);
    await loaded.default({ module_or_path: local ?? url });
    return loaded;
  };
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= start().catch((cause: unknown) => {
      loading = undefined;
      throw new AfterSalesUsageError('the after-sales module could not be loaded', { cause });
    });
    return loading;
  };
}

/** The locale that serves `locale` best, and whether it is none of those that were asked for. */
export function localeFor(locale: string): { given: string; asked: boolean } {
  const wishes = locale.split(',');
  const given = negotiate(wishes, LOCALES);
  // English is the last resort; who asked for it, in any form, got what was asked for.
  return { given, asked: given !== 'en' || wishes.some((wish) => /^en\b/i.test(wish.trim())) };
}

/** The text of a locale's pack. */
export function packText(locale: string, words: Words): Promise<string> {
  return loaded(words === 'check' ? `./findings/${locale}.json` : `./locales/${locale}.json`, locale);
}

/** The text of a further group of messages. It stands on a line of its own below the pack. */
export function groupText(group: string, locale: string): Promise<string> {
  return loaded(`./locales/${group}/${locale}.json`, locale);
}

function loaded(path: string, locale: string): Promise<string> {
  let text = packs.get(path);
  if (!text) {
    text = fileText(new URL(path, import.meta.url)).catch((cause: unknown) => {
      packs.delete(path);
      throw new AfterSalesUsageError(`the locale pack ${locale} could not be loaded`, { cause });
    });
    packs.set(path, text);
  }
  return text;
}

/** The text of a file beside this module. */
export async function fileText(url: URL, signal?: AbortSignal): Promise<string> {
  const local = await fileBytes(url);
  if (local) return new TextDecoder().decode(local);
  const response = await fetch(url, { signal: signal ?? null });
  if (!response.ok) throw new Error(`${response.status} for ${url.pathname}`);
  return response.text();
}

/** Bytes of a file beside this module; `undefined` in a page, which fetches instead. */
async function fileBytes(url: URL): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (url.protocol !== 'file:') return undefined;
  // In a variable and marked, so that bundlers for browsers do not look for Node's module.
  const name = 'node:fs/promises';
  const { readFile } = (await import(/* webpackIgnore: true */ /* @vite-ignore */ name)) as {
    readFile(url: URL): Promise<Uint8Array<ArrayBuffer>>;
  };
  return readFile(url);
}
