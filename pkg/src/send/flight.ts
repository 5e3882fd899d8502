// The way of one request: try, look up, wait, try again. What the buyer is told at the end is true, or is "unknown".
//
// *Received* needs a receipt. *Not sent* needs the endpoint's no from the first try on, or its word, some time after the
// last try, that it has nothing under the key. Everything else is *unknown*, and may be sent again with the same key.
import { backOff, pause } from './clock.js';
import { type Heard, exchange } from './exchange.js';
import { LONGEST_PROMISE, LONGEST_WAIT, LOOK_UP, SETTLE, TRIES } from './limits.js';
import type { NotSentReason, Outcome, Progress } from './types.js';
import type { Answer, Judged, Outgoing, Receipt, Wire } from './wire-types.js';

/** One request on its way. */
export interface Flight {
  wire: Wire;
  out: Outgoing;
  /** Every wording that was sent under the key, the latest last. */
  digests: string[];
  /** When an earlier try ended whose fate is open, epoch milliseconds. */
  open: number | undefined;
  /** Length of a second in milliseconds. */
  second: number;
  signal: AbortSignal | undefined;
  tell: (phase: Progress['phase'], attempt: number, retryAt?: number) => void;
  /** Called before and after a try that may arrive. */
  left: () => void;
}

export const UNKNOWN: Outcome = { state: 'unknown' };
const UNCLEAR: Judged = { verdict: 'unclear' };

/** The outcome of a request that the shop does not have. */
export const notSent = (
  why: NotSentReason,
  { pointers = [], message = '' }: { verdict?: string; pointers?: readonly string[]; message?: string } = {},
  retryAt: number | null = null,
): Outcome => ({ state: 'not_sent', why, pointers, message, retry_at: retryAt });

/** The request, up to what the buyer is told. */
export async function fly(flight: Flight): Promise<Outcome> {
  const { wire, second, signal } = flight;
  const heardNot = wire.promises === 'nothing';
  const early = flight.open && !heardNot ? await ask(flight, 1) : undefined;
  if (early?.verdict === 'received') return received(early);
  for (let attempt = 1; ; attempt += 1) {
    if (isOffline() || signal?.aborted) return flight.open ? UNKNOWN : notSent(isOffline() ? 'offline' : 'not_arrived');
    const heard = await post(flight, attempt);
    if (heardNot) return heard ? { state: 'sent_unconfirmed' } : UNKNOWN;
    const judged = judge(flight, heard);
    const { verdict } = judged;
    if (verdict === 'received') return received(judged);
    const unclear = verdict === 'unclear' || verdict === 'absent';
    if (unclear) open(flight);
    // Elsewhere the same request twice may be two, and only its buyer may want that.
    const repeatable = verdict === 'busy' || (unclear && wire.promises === 'receipt');
    const later = heard?.later ?? null;
    if (!repeatable || attempt === TRIES || (later ?? 0) > LONGEST_WAIT) return end(flight, attempt, judged, later);
    const found = unclear ? await ask(flight, attempt) : undefined;
    if (found?.verdict === 'received') return received(found);
    const wait = (later === null ? backOff(attempt) : later + Math.random()) * second;
    flight.tell('waiting', attempt, Date.now() + wait);
    await pause(wait, signal);
  }
}

/** After the last try: whether "not sent" is certain. */
async function end(flight: Flight, attempt: number, judged: Judged, later: number | null): Promise<Outcome> {
  const { verdict } = judged;
  // About this wording the endpoint has spoken; whether an earlier one is there, a look-up may tell.
  if (verdict === 'invalid' && !(flight.open && flight.wire.lookUp(flight.out))) return notSent('invalid', judged);
  const found = await askSettled(flight, attempt);
  if (found?.verdict === 'received') return received(found);
  const denied = !found || ['invalid', 'refused', 'busy'].includes(found.verdict);
  if (found?.verdict !== 'absent' && (flight.open || !denied)) return UNKNOWN;
  const retryAt = later === null || later > LONGEST_PROMISE ? null : Date.now() + later * flight.second;
  if (verdict === 'invalid' || verdict === 'refused') return notSent(verdict, judged);
  // Also a server error counts as busy when it says for how long.
  const busy = verdict === 'busy' || (later ?? 0) > LONGEST_WAIT;
  return busy ? notSent('busy', judged, retryAt) : notSent('not_arrived');
}

/** When everything that left has had its time to be stored, epoch milliseconds. */
export const settled = ({ open: since, second }: Flight): number => (since === undefined ? 0 : since + SETTLE * second);

/** The look-up that may say "not sent": not before everything that left has had its time to be stored. */
export async function askSettled(flight: Flight, attempt: number): Promise<Judged | undefined> {
  const { signal } = flight;
  const at = settled(flight);
  if (at > Date.now()) {
    flight.tell('waiting', attempt, at);
    await pause(at - Date.now(), signal);
  }
  return signal?.aborted ? UNCLEAR : ask(flight, attempt);
}

/** One look-up; `undefined` where the endpoint has none. */
export async function ask(flight: Flight, attempt: number): Promise<Judged | undefined> {
  const { wire, out, second } = flight;
  const call = wire.lookUp(out);
  if (!call) return undefined;
  flight.tell('looking_up', attempt);
  const deadline = Math.min(LOOK_UP, wire.timeoutMs / 1000);
  return judge(flight, await exchange(call, { deadline, second, outlive: false }));
}

/** One try. */
async function post(flight: Flight, attempt: number): Promise<Heard | undefined> {
  const { wire, out, second } = flight;
  flight.tell('sending', attempt);
  flight.left();
  // Only the first: browsers give all that outlives a page one small allowance.
  return exchange(wire.post(out), { deadline: wire.timeoutMs / 1000, second, outlive: attempt === 1 });
}

function open(flight: Flight): void {
  flight.open = Date.now();
  flight.left();
}

function judge({ wire, out, digests }: Flight, heard: Heard | undefined): Judged {
  if (!heard) return UNCLEAR;
  const judged = wire.judge(heard.answer, out, digests);
  const claimed = judged.verdict === 'received' && wire.promises === 'receipt';
  return claimed && !isReceipt(judged.receipt, heard.answer, out.key, digests) ? UNCLEAR : judged;
}

/** Whatever an endpoint's wire format takes for a receipt, here is the last word on it. */
function isReceipt({ id, key, digest }: Receipt, { status, type }: Answer, wanted: string, digests: string[]): boolean {
  const good = (status === 200 || status === 201) && /^application\/([\w.-]+\+)?json\b/i.test(type);
  return good && id !== '' && key === wanted && digests.includes(digest);
}

/** What the buyer is told of a receipt. */
export function received({ verdict, ...told }: Judged & { verdict: 'received' }): Outcome {
  return { state: verdict, ...told };
}

/** Only a device that says so is offline; one that says nothing may still be. */
const isOffline = (): boolean => globalThis.navigator?.onLine === false;
