import { fileText } from './engine.js';

/** Countries whose law has a file, two letters each without a space; the build fills them in. */
declare const __LAW__: string;

/** Those countries. */
export const HELD = new Set(__LAW__.match(/../g));

/** Milliseconds until a file counts as one that cannot be had. */
export const LONGEST = 4000;

/** A module that decides, and takes the law of a country. */
interface Decides {
  load_law(text: string): boolean;
}

/**
 * What loads the law of countries into a module, each once.
 *
 * A file that cannot be had is no error: only the shop's policy counts then, and the verdict carries the note
 * `law_not_held`. The next call tries again.
 */
export class Law {
  #module: () => Promise<Decides>;
  #loaded = new Set<string>();
  #loading = new Map<string, Promise<void>>();

  constructor(module: () => Promise<Decides>) {
    this.#module = module;
  }

  /** Loads the law of the countries that the facts name; `undefined` when all of it is there. */
  of(facts: string): Promise<unknown> | undefined {
    return this.all(countriesIn(facts));
  }

  /** Loads the law of countries, two letters each; `undefined` when all of it is there. */
  all(countries: Iterable<string>): Promise<unknown> | undefined {
    let missing: Promise<void>[] | undefined;
    for (const country of countries) {
      if (!this.#loaded.has(country) && HELD.has(country)) (missing ??= []).push(this.#load(country));
    }
    return missing && Promise.all(missing);
  }

  #load(country: string): Promise<void> {
    let file = this.#loading.get(country);
    if (!file) {
      file = this.#start(country).catch(() => {}).finally(() => this.#loading.delete(country));
      this.#loading.set(country, file);
    }
    return file;
  }

  async #start(country: string): Promise<void> {
    const url = new URL(`./law/${country}.json`, import.meta.url);
    const [text, module] = await Promise.all([fileText(url, AbortSignal.timeout(LONGEST)), this.#module()]);
    if (module.load_law(text)) this.#loaded.add(country);
  }
}

/** The two letters of every country in a text of facts, one or many; a part of a country belongs to it. */
function countriesIn(facts: string): Iterable<string> {
  // Who writes letters as escapes is read in full; nobody else waits for that.
  const plain = facts.includes('\\u') ? unescaped(facts) : facts;
  const found = new Set<string>();
  for (const match of plain.matchAll(/"country"\s*:\s*"([A-Z]{2})/g)) found.add(match[1] as string);
  return found;
}

function unescaped(facts: string): string {
  return facts.replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
