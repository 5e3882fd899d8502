// What callers of the sender give and get.
import type { Receipt } from './wire-types.js';

export type { EndpointSettings, Receipt } from './wire-types.js';

/** Why a request was not sent. */
export type NotSentReason =
  /** The device has no connection. */
  | 'offline'
  /** The shop found errors. */
  | 'invalid'
  /** The shop takes none for now. */
  | 'busy'
  /** The shop refuses it, or there is no shop at that address. */
  | 'refused'
  /** The connection broke, and the shop says that it has nothing. */
  | 'not_arrived';

/** What came of a request. */
export type Outcome =
  /**
   * The shop has it. `latest` is false when it has an earlier wording under the same key; `mail`: it says that a mail
   * follows; `confirmed` is false where an endpoint that gives no receipt said yes. `message` is the shop's plain text.
   */
  | { state: 'received'; receipt: Receipt; latest: boolean; mail: boolean; confirmed: boolean; message: string }
  /** The shop does not have it. `retry_at`: epoch milliseconds, when the shop named a time. */
  | { state: 'not_sent'; why: NotSentReason; pointers: readonly string[]; message: string; retry_at: number | null }
  /** Nobody knows. Sending the same again, with the same key, is safe where the endpoint promises a receipt. */
  | { state: 'unknown' }
  /** It left; this endpoint cannot say whether it has it. */
  | { state: 'sent_unconfirmed' }
  /** The buyer's mail program, or the clipboard, has it. `url`: the mail, or the page where the text belongs. */
  | { state: 'handed_over'; way: 'mailto' | 'copy'; url: string; text: string };

/** What is being done; `retry_at` is the time of the next try, epoch milliseconds. */
export interface Progress {
  phase: 'sending' | 'waiting' | 'looking_up';
  retry_at: number | null;
  /** Number of the try, from 1. */
  attempt: number;
}

/** How a request is sent. */
export interface SendOptions {
  /** SHA-256 of the body, hex; without it the sender counts it, which needs a secure context. */
  digest?: string;
  /** Told at each step. What it throws is reported to the console and changes nothing. */
  onProgress?: (progress: Progress) => void;
  /**
   * Ends the waiting, with `unknown` once something left. A try that is on its way goes on, because the buyer has
   * agreed to it, and no further one begins.
   */
  signal?: AbortSignal;
  /**
   * Milliseconds that count as one second of the protocol's times (deadline, idle limit, back-off, `Retry-After`):
   * 1000. Tests shorten it.
   */
  second?: number;
}

/** A request whose fate was open when the page was left. Nothing in it tells who asked for what. */
export interface Pending {
  key: string;
  /** Address of the endpoint. */
  url: string;
  /** When it was sent, epoch milliseconds. */
  time: number;
  /** SHA-256 of the body, hex. */
  digest: string;
}
