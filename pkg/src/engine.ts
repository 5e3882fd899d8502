import init, * as sdk from './sdk.js';
import { AfterSalesUsageError } from './error.js';
import { negotiate } from './shell/negotiate.js';
import type { Finding } from './types.js';

/** The locales that have a pack; the build fills them in. */
declare const __LOCALES__: readonly string[];

/** A locale pack's text, and a finding when it is not the language that was asked for. */
export interface LoadedPack {
  text: string;
  finding?: Finding;
}

let loading: Promise<typeof sdk> | undefined;
const packs = new Map<string, Promise<string>>();

/** The WebAssembly module, loaded once. A failure is not remembered: the next call tries again. */
export function engine(): Promise<typeof sdk> {
  loading ??= start().catch((cause: unknown) => {
    loading = undefined;
    throw new AfterSalesUsageError('the after-sales module could not be loaded', { cause });
  });
  return loading;
}

async function start(): Promise<typeof sdk> {
  const url = new URL('./sdk_bg.wasm', import.meta.url);
  const local = await fileBytes(url);
  await init({ module_or_path: local ?? url });
  return sdk;
}

/** The pack that serves `locale` best. */
export async function packFor(locale: string): Promise<LoadedPack> {
  const wishes = locale.split(',');
  const given = negotiate(wishes, __LOCALES__);
  const text = await packText(given);
  // English is the last resort; who asked for it, in any form, got what was asked for.
  const asked = given !== 'en' || wishes.some((wish) => /^en\b/i.test(wish.trim()));
  return asked ? { text } : { text, finding: otherLanguage(locale, given) };
}

function packText(locale: string): Promise<string> {
  let text = packs.get(locale);
  if (!text) {
    text = read(new URL(`./locales/${locale}.json`, import.meta.url)).catch((cause: unknown) => {
      packs.delete(locale);
      throw new AfterSalesUsageError(`the locale pack ${locale} could not be loaded`, { cause });
    });
    packs.set(locale, text);
  }
  return text;
}

async function read(url: URL): Promise<string> {
  const local = await fileBytes(url);
  if (local) return new TextDecoder().decode(local);
  const response = await fetch(url);
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

function otherLanguage(wanted: string, given: string): Finding {
  return {
    document: 'options',
    code: 'unknown_locale',
    severity: 'note',
    path: '/locale',
    message: `there is no pack for ${JSON.stringify(wanted.slice(0, 60))}; the sentences are in ${given}`,
    help: 'Ask for one of the languages in the folder locales.',
  };
}
