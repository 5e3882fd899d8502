/** What goes into the calls and what comes back. */
import type {
  Basis, Buyer, ClockSource, Facts, FindingCode, Item, PageFindingCode, Place, Verdict,
} from './generated/documents.js';

export interface MomentOptions {
  /** RFC 3339 with an offset; the offset decides what day it is. The device's time when left out. */
  now?: string;
  /** `server` when `now` is given and this is left out. */
  clock?: ClockSource;
}

export interface DecideOptions extends MomentOptions {
  /** BCP 47 tag, or several separated by commas, the most wanted first; `en` when left out. */
  locale?: string;
}

export interface PrepareOptions {
  /**
   * Language of the sentences: BCP 47 tag, or several separated by commas. When left out the answers come
   * without sentences, and findings in English.
   */
  locale?: string;
}

export interface CheckOptions {
  /** RFC 3339 with an offset: the day whose law counts. The device's time when left out. */
  now?: string;
  /** Language of the findings: BCP 47 tag, or several separated by commas; `en` when left out. */
  locale?: string;
}

export interface RenderOptions {
  /** The buyer's country or subdivision. */
  country: Place;
  /** The item; the shop's general rule when left out. */
  item?: Item;
  /** RFC 3339 with an offset; the device's time when left out. */
  now?: string;
  /** BCP 47 tag, or several separated by commas, the most wanted first; `en` when left out. */
  locale?: string;
}

export interface LetterOptions {
  /** Plain text, HTML for the body of a mail, or an HTML page that prints well; `text` when left out. */
  form?: 'text' | 'mail' | 'page';
  /** RFC 3339 with an offset; the device's time when left out. */
  now?: string;
  /** BCP 47 tag, or several separated by commas, the most wanted first; `en` when left out. */
  locale?: string;
}

export interface Finding {
  /** Which argument it is about. */
  document: 'policy' | 'facts' | 'options';
  code: FindingCode;
  severity: 'error' | 'warning' | 'note';
  /** JSON Pointer (RFC 6901); empty for the whole text. */
  path: string;
  /**
   * What the words are made of, by name: keys, values, rules, markets; `near` is a word that was perhaps meant,
   * `law` a line for each article: places, citation, first day, how sure, words and where, with tabs between.
   */
  details: Record<string, string>;
  /** What is wrong and why, in the language asked for. */
  message: string;
  /** How to mend it, in the language asked for. */
  help: string;
}

/** What is known of a purchase before the page's data is read: any part of the facts. */
export type KnownFacts = Omit<Partial<Facts>, 'buyer'> & { buyer?: Partial<Buyer> };

export interface FactsOptions {
  /**
   * What the page's own script or the buyer says, as an object or JSON text; it wins over the data. Where the
   * buyer lives hardly ever stands on a page: `{ buyer: { country: 'DE' } }`. `item.sku` names one item of several.
   */
  known?: string | KnownFacts;
  /** Language of the findings: BCP 47 tag, or several separated by commas; `en` when left out. */
  locale?: string;
}

/** What was guessed, what was left out, and why there are no facts. */
export interface PageFinding extends Omit<Finding, 'document' | 'code'> {
  /** `page` for the data, `facts` for what is known. */
  document: 'page' | 'facts' | 'options';
  code: FindingCode | PageFindingCode;
  /** JSON Pointer (RFC 6901). In the data its first step is the number of the block, from 0. */
  path: string;
}

export interface FactsRead {
  type: 'facts';
  /** As `decide` takes them. */
  facts: Facts;
  findings: PageFinding[];
}

/** There can be no facts, for a reason that is in `findings` as an error. */
export interface NoFacts {
  type: 'invalid';
  findings: PageFinding[];
}

export type FactsResult = FactsRead | NoFacts;

export interface CheckResult {
  /** Whether the policy can be used; warnings do not stop its use. */
  ok: boolean;
  findings: Finding[];
}

/** The content cannot be used; every reason is in `findings`. */
export interface Invalid {
  type: 'invalid';
  findings: Finding[];
}

/** Sentences in one language. */
export interface Spoken {
  /** BCP 47 tag of the sentences, for `lang`. */
  locale: string;
  /** Reading direction, for `dir`. */
  dir: 'ltr' | 'rtl';
  /** What does not stop the use: warnings about the policy, another language than asked for. */
  findings: Finding[];
}

export interface Decision extends Spoken {
  type: 'decision';
  verdict: Verdict;
  /** The verdict in words, in reading order. */
  sentences: Sentence[];
}

export interface PolicyCard extends Spoken {
  type: 'card';
  card: Card;
  /** The promise for an order placed now: the dated line, who pays the way back, what was assumed. */
  promise: Sentence[];
}

/** The policy in words as one text. */
export interface Letter extends Spoken {
  type: 'letter';
  /** Text, or HTML in which everything that a policy says is escaped. */
  letter: string;
  form: 'text' | 'mail' | 'page';
}

/** The short answer about one item of many. */
export interface Judgement {
  type: 'judged';
  status: Verdict['status'];
  /** Id of the shop's rule that governs; `null` when none does, or when a fact is missing to tell. */
  rule: string | null;
  best: Verdict['best'];
}

export type Judged = Judgement | Invalid;

/** A policy that was read once, for many decisions. */
export interface Prepared {
  /** Whether the policy can be used; when not, every answer is invalid. */
  readonly ok: boolean;
  /** What was found in reading the policy; `check` finds more. */
  readonly findings: readonly Finding[];
  /** As `decide`. The findings are those of the facts; `locale` is `und` when no language was asked for. */
  decide(facts: string | Facts, options?: MomentOptions): Promise<DecideResult>;
  /** A short answer for each of many, in their order. */
  decideAll(list: readonly Facts[], options?: MomentOptions): Promise<Judged[]>;
  /** Gives the memory back; the policy cannot be asked any more. */
  free(): void;
}

export type DecideResult = Decision | Invalid;
export type RenderResult = PolicyCard | Invalid;
export type LetterResult = Letter | Invalid;

/** How a sentence sounds, for colour and icon; never the only sign. */
export type Tone = 'good' | 'plain' | 'caution' | 'bad';

/** One or two whole sentences with where they come from. */
export interface Sentence {
  /** Name of the catalogue's message. */
  message: string;
  text: string;
  /** Law or shop, when the statement rests on one of them. */
  basis?: Basis;
  /** Id of the rule or of the citation that it rests on. */
  source?: string;
  tone: Tone;
  /** Page of what the sentence is about, when the shop named one: `https:`, `mailto:`, `tel:` or a path. */
  link?: string;
}

/** The whole policy in words. */
export interface Card {
  locale: string;
  dir: 'ltr' | 'rtl';
  title: string;
  sections: { title: string; sentences: Sentence[] }[];
  /** What to know about the card itself. */
  footer: Sentence[];
  /** SHA-256 of the policy, hex. */
  policy_hash: string;
}


