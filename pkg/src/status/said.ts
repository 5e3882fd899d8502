// A case as the desk tells it, and the sentences that the card's module makes of it. `crates/card/src/status.rs` and the
// desk's contract say what stands in both.

export interface Step {
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly state: string;
  readonly message: string;
}

/** `GET /api/cases/{token}`. */
export interface Case {
  readonly id: string;
  readonly shop: string;
  readonly item?: string | null;
  readonly message?: string | null;
  readonly order_reference: string;
  readonly received_at: string;
  readonly state: string;
  readonly since: string;
  readonly answer_by?: string | null;
  readonly answer_late?: boolean;
  readonly history: readonly Step[];
  readonly tracking?: { readonly number?: string | null; readonly url?: string | null } | null;
  readonly resolution?: string | null;
  readonly refund?: object | null;
  readonly photos?: { readonly missing?: number } | null;
  readonly takes_messages?: boolean;
  readonly takes_messages_until?: string | null;
  readonly takes_rating?: boolean;
  readonly rating?: { readonly stars: number; readonly comment: string } | null;
}

/** Names in the catalogue of the sentences that the module gives, in its order; a test holds the two together. */
const PLAIN = [
  'desk-status-title', 'desk-your-request', 'desk-history', 'desk-case-number', 'desk-received-at', 'desk-about',
  'desk-product', 'desk-order', 'case-next-title', 'case-our-message', 'case-tracking', 'case-tracking-follow',
  'case-result', 'case-refunded', 'case-write-title', 'case-write-label', 'case-write-hint', 'case-write-over',
  'case-write-go', 'case-write-done', 'case-rate-title', 'case-rate-lead', 'case-rate-comment', 'case-rate-go',
  'case-rate-change', 'case-rate-kept', 'case-rate-given', 'track-unknown-title', 'track-unknown', 'track-look',
  'track-sending', 'track-photos-send', 'track-print', 'track-news',
] as const;
/** Of those that hang on a keyword, each by its words. */
const KEYED = [
  'case-state', 'case-lead', 'case-next', 'case-step', 'case-end', 'case-stars', 'case-by', 'case-write-wrong',
  'case-rate-wrong', 'track-trouble', 'track-unsent', 'desk-case', 'desk-remedy',
] as const;
/** Of those with the time of reading, and with a value of the case. */
const VALUED = [
  'track-stood', 'track-fresh', 'case-since', 'case-answer-by', 'case-answer-late', 'case-write-reopens',
  'case-rate-thanks', 'desk-money', 'track-photos', 'track-clock',
] as const;

/** A message that hangs on a keyword. */
export type Chosen = (typeof KEYED)[number];
/** Any other. */
export type Plain = (typeof PLAIN)[number] | (typeof VALUED)[number];

/** What the module answers. */
export interface Said {
  readonly locale: string;
  readonly dir: string;
  readonly words: readonly (string | Readonly<Record<string, string>> | null)[];
  /** When the request was received. */
  readonly received: string;
  /** When each step was made. */
  readonly when: readonly string[];
}

const PLACES: ReadonlyMap<string, number> = new Map([...PLAIN, ...KEYED, ...VALUED].map((name, at) => [name, at]));

/** The part of the card's module that speaks here. */
export interface Speaker {
  status(text: string, pack: string, now: string): string;
}

/** A case in words. */
export class Told {
  constructor(
    readonly said: Said,
    readonly of: Case,
  ) {}

  /** A sentence; empty where the case has nothing to say there. */
  say(name: Plain): string {
    const words = this.#at(name);
    return typeof words === 'string' ? words : '';
  }

  /** The variant of a sentence; where the desk uses a word of a newer version, the word itself. */
  word(name: Chosen, key: string): string {
    return this.all(name)[key] ?? key;
  }

  /** Every variant. */
  all(name: Chosen): Readonly<Record<string, string>> {
    return Object(this.#at(name)) as Record<string, string>;
  }

  #at(name: string): unknown {
    return this.said.words[PLACES.get(name) ?? -1];
  }
}

/** The case in a text; none when it is something else. */
export function caseOf(text: string): Case | undefined {
  try {
    const value = JSON.parse(text) as Partial<Case> | null;
    const is = value && typeof value.state === 'string' && typeof value.received_at === 'string' && Array.isArray(value.history);
    return is ? (value as Case) : undefined;
  } catch {
    return undefined;
  }
}
