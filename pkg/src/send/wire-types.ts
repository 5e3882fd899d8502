/**
 * What a wire is: the form that one endpoint wants a request in, and what its answers mean. The sender
 * (`send.ts`) knows time, retries and connections; a wire knows none of them.
 */
import type { Endpoint, NameValue, Preset } from '../generated/documents.js';

export type { NameValue, Preset };

/** An endpoint as the policy writes it; an element's `endpoint` attribute is one with only a `url`. */
export type EndpointSettings = Endpoint;

/** A request that goes out. */
export interface Outgoing {
  /** 32 hex digits, the same over every retry. */
  readonly key: string;
  /** The canonical JSON text. */
  readonly body: string;
  /** SHA-256 of `body`, 64 hex digits. */
  readonly digest: string;
  /** `body`, parsed. */
  readonly request: Record<string, unknown>;
}

/** One call of `fetch`. The sender adds the signal. */
export interface Call {
  readonly url: string;
  readonly init: RequestInit;
}

/** What came back, read to its end. */
export interface Answer {
  /** HTTP status; 0 for the opaque answer of a `no-cors` call. */
  readonly status: number;
  /** `Content-Type`, or an empty text. */
  readonly type: string;
  readonly text: string;
  /** `Retry-After`, as it was written. */
  readonly retryAfter: string | null;
}

/** The shop's word that it has the request. Texts that a foreign endpoint does not give are empty. */
export interface Receipt {
  readonly id: string;
  readonly key: string;
  readonly digest: string;
  readonly received_at: string;
  /** An `https:` link or a path; empty when there is none that may be shown. */
  readonly status_url: string;
  /** Where photos go, when the request names some and the endpoint takes them. */
  readonly photos_url?: string;
}

/**
 * What an answer means. `message` is plain text of the shop, at most 300 characters, or empty. Statuses that no
 * profile speaks of mean the same for all, because the sender repeats and looks up by them:
 * - `refused`: 4xx that says no for good, thus all but 408, 409, 425 and 429, and 422 without pointers;
 * - `busy`, nothing was stored, come later: 425, 429, and 503 with `Retry-After` or with the endpoint's own problem
 *   code that nothing was stored;
 * - `unclear`: everything else, thus 408, 409, 5xx, 1xx, 3xx, a success that fails its test, HTML, another key or
 *   digest, and "this key has another body" when more than one wording was sent (`digests.length > 1`).
 */
export type Judged =
  | {
      readonly verdict: 'received';
      readonly receipt: Receipt;
      /** Whether it is for what the buyer sent last, not for an earlier wording. */
      readonly latest: boolean;
      /** Whether the backend says that it also sends a mail. */
      readonly mail: boolean;
      /** Whether key and digest came back; without it only the success test of a foreign endpoint held. */
      readonly confirmed: boolean;
      readonly message: string;
    }
  /** The shop found errors; JSON Pointers into the request. */
  | { readonly verdict: 'invalid'; readonly pointers: readonly string[]; readonly message: string }
  | { readonly verdict: 'refused'; readonly message: string }
  | { readonly verdict: 'busy'; readonly message: string }
  /** The backend itself says that it has no request of this key: an answer to a look-up. */
  | { readonly verdict: 'absent' }
  /** Nobody can tell: not a success that can be believed, and not a refusal. */
  | { readonly verdict: 'unclear' };

/** What the buyer finishes in a program of the device, or in a page of the shop. */
export interface HandOver {
  readonly way: 'mailto' | 'copy';
  /** The mail link with subject and text; for `copy` the page where the text belongs. */
  readonly url: string;
  /** The request in words, as plain text. */
  readonly text: string;
}

/** What an endpoint can say of a request, best first. */
export type Promised = 'receipt' | 'success' | 'nothing' | 'hand_over';

/** How requests go to one endpoint. */
export interface Wire {
  /**
   * `receipt`: an answer counts only when key and digest come back. `success`: when the success test holds.
   * `nothing`: no answer can be read. `hand_over`: the page sends nothing.
   */
  readonly promises: Promised;
  /** The call that sends. For `hand_over` there is none: see {@link Wire.handOver}. */
  post(out: Outgoing): Call;
  /** The call that asks whether the key is known; none when the endpoint has no look-up. */
  lookUp(out: Outgoing): Call | undefined;
  /** `digests` are those of every wording sent under this key, the newest last. */
  judge(answer: Answer, out: Outgoing, digests: readonly string[]): Judged;
  /** What the buyer is given; only where `promises` is `hand_over`. */
  handOver(out: Outgoing): HandOver | undefined;
  /** Longest time for one call, in milliseconds. */
  readonly timeoutMs: number;
}
