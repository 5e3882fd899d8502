import type { Basis } from '../generated/documents.js';
import type { RenderOptions, Sentence, Spoken } from '../types.js';
import type { Invalid } from '../types.js';

/** What `ask` and `help` are asked with. */
export interface HelpOptions extends RenderOptions {
  /** IANA zone of the buyer, for hours; the device's when left out. */
  timeZone?: string;
}

/** A way to a person. */
export interface HelpRoute {
  kind: 'email' | 'phone' | 'page' | 'post';
  /** What kind of way it is, in words. */
  label: string;
  /** The address or number; words for a page. */
  text: string;
  /** `https:`, `mailto:`, `tel:` or a path. */
  link?: string;
  /** Whether somebody answers now; absent without hours. */
  open?: boolean;
  /** Open until when, or when next, in the buyer's time. */
  now?: string;
  /** Hours, reply time, languages. */
  terms: string[];
}

/** A list under its heading; without items where the policy has none. */
export interface HelpList<Item> {
  title: string;
  items: Item[];
}

/** The shop's help in words. */
export interface HelpPage extends Spoken {
  type: 'help';
  title: string;
  /** Words of the question box. */
  ask: { label: string; hint: string; button: string; answer: string; person: string };
  routes: HelpList<HelpRoute> & { lead: string };
  faq: HelpList<{ question: string; answer: string }>;
  guides: HelpList<Sentence>;
  points: HelpList<Sentence>;
  disputes: HelpList<Sentence>;
  /** The whole policy; `null` when the shop named no page. */
  policy: { text: string; link: string } | null;
}

/** What an answer rests on. */
export interface AnswerSource {
  basis: Basis;
  /** Id of the rule or of the statement of law; empty for the policy as a whole. */
  id: string;
  /** In words: the rule by its name, the law by its article. */
  text: string;
  link?: string;
}

/** One answer. */
export interface AnswerPart {
  /** Name of the topic, such as `return` or `refund`; `faq` for an answer that the shop wrote. */
  topic: string;
  title: string;
  sentences: Sentence[];
  sources: AnswerSource[];
}

/** What is said to a question. */
export interface HelpAnswer extends Spoken {
  type: 'answer';
  /** `unsure` when nothing fits or too much does: then a person is asked. `empty` when nothing was asked. */
  outcome: 'answered' | 'unsure' | 'empty';
  /** Before the answers: that there are two, that we are not sure, that nothing was asked. */
  lead?: string;
  /** The goods that the question names. */
  about?: string;
  /** None, one or two answers. */
  parts: AnswerPart[];
  /** What the answers take for granted. */
  note?: string;
  /** Who to ask, always. */
  person: HelpRoute[];
}

export type HelpResult = HelpPage | Invalid;
export type AskResult = HelpAnswer | Invalid;
