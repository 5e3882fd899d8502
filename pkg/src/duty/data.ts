// The duties of a country as the package holds them; `crates/law/rows/README.md` tells what the members mean.

/** Hashes of the files by country; put in when the package is built. */
declare const __DUTIES__: Record<string, string>;

/** Where a duty stands and how sure that is. */
export interface Source {
  /** First contract date, or `unknown`: then no date refuses. */
  since: string;
  /** Last contract date. */
  until?: string;
  confidence: 'high' | 'medium' | 'low';
  citation: string;
  url?: string;
  note?: string;
}

/** Something that a shop must show, or must not. */
export interface Label extends Source {
  /** `DE.label.notice`. */
  id: string;
  kind: 'button' | 'words' | 'notice' | 'marking' | 'link' | 'information' | 'forbidden';
  /** The words for buyers where `verbatim`, else a description for the shop in English. */
  text: string;
  /** Tags; exactly one where `verbatim`. */
  languages: string[];
  /** The place in words, for the shop. */
  where: string;
  on: string[];
  /** One of `on` is enough. */
  one_place?: true;
  applies_to?: string;
  verbatim: boolean;
  /** An official artwork, supplied by the shop and never redrawn. */
  artwork?: true;
}

/** A mark that shops put beside goods by custom, in the words of the law. */
export interface Badge extends Source {
  /** `CN.badge.seven_days`. */
  id: string;
  text: string;
  /** Tag of the text and the article. */
  language: string;
  /** Act and article in that language. */
  article: string;
  on: string[];
  /** Beside which goods: those that the right to change one's mind covers, or those it does not. */
  goods: 'covered' | 'excepted';
  /** Traits of goods that it never covers. */
  excepted: string[];
}

/** What the law of one place asks of a storefront. */
export interface Duties {
  function?: Source & { status: string };
  badges?: Badge[];
  labels: Label[];
}

const LONGEST = 4000;
const kept = new Map<string, Promise<Record<string, Duties>>>();

/** The duties of `place` (`DE`, `US-CA`), else of its country; none where nothing is known of the country. */
export async function load(place: string): Promise<Duties> {
  const country = place.slice(0, 2);
  const hash = __DUTIES__[country];
  if (!hash) return { labels: [] };
  let file = kept.get(country);
  if (!file) {
    file = fetched(country, hash);
    kept.set(country, file);
    // Asked anew the next time.
    file.catch(() => kept.delete(country));
  }
  const places = await file;
  return places[place] ?? places[country] ?? { labels: [] };
}

async function fetched(country: string, hash: string): Promise<Record<string, Duties>> {
  const url = new URL(`./duties/${country}.json`, import.meta.url);
  const response = await fetch(url, {
    integrity: `sha256-${hash}`,
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(LONGEST),
  });
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return ((await response.json()) as { duties: Record<string, Duties> }).duties;
}
