// Sending a request and asking for one that was left: one flight per key, and never an exception.
import { isSafe } from './address.js';
import { type Flight, UNKNOWN, ask, askSettled, fly, notSent, received, settled } from './flight.js';
import { handOver } from './hand-over.js';
import { PATIENCE } from './limits.js';
import { type Turn, alone } from './lock.js';
import { forget, keep, open } from './pending.js';
import type { Outcome, Pending, Progress, SendOptions } from './types.js';
import { wireOf } from './wire.js';
import type { EndpointSettings, Outgoing } from './wire-types.js';

export { forget } from './pending.js';

/** Flights of this page by key and digest: a second press joins the first. */
const flights = new Map<string, Promise<Outcome>>();

/** Sends a request; see {@link SendOptions}. */
export function send(out: Omit<Outgoing, 'request'>, endpoint: EndpointSettings, options: SendOptions): Promise<Outcome> {
  const name = `${out.key} ${out.digest} ${endpoint.url}`;
  const begun = flights.get(name);
  if (begun) return until(options.signal, begun);
  const request = JSON.parse(out.body) as Outgoing['request'];
  const flight = flightOf({ ...out, request }, endpoint, options);
  const ended = begin(flight, endpoint).finally(() => flights.delete(name));
  flights.set(name, ended);
  return until(options.signal, ended);
}

async function begin(flight: Flight, { url }: EndpointSettings): Promise<Outcome> {
  const { wire, out } = flight;
  if (wire.promises === 'hand_over') return handOver(wire.handOver(out));
  if (isSafe(url)) return take(flight, fromTurn);
  console.error('after-sales: the endpoint needs an https address');
  return notSent('refused');
}

/** Asks what became of a request that was left. */
export function lookUp(entry: Pending, endpoint: EndpointSettings, options: SendOptions): Promise<Outcome> {
  const { key, digest, time } = entry;
  const flight = flightOf({ key, digest, body: '', request: {} }, endpoint, options);
  const find = async (): Promise<Outcome> => {
    // A try may outlive its page: until its deadline it is on its way.
    flight.open = past(time) + (flight.wire.timeoutMs / 1000) * flight.second;
    const early = Date.now() < settled(flight);
    let found = await ask(flight, 1);
    if (early && found?.verdict === 'absent') found = await askSettled(flight, 1);
    if (found?.verdict === 'received') return received(found);
    return found?.verdict === 'absent' ? notSent('not_arrived') : UNKNOWN;
  };
  return until(options.signal, take(flight, find));
}

/** Whether an endpoint can be asked what became of a request. */
export const canLookUp = (endpoint: EndpointSettings): boolean =>
  Boolean(wireOf(endpoint).lookUp({ key: '', digest: '', body: '', request: {} }));

/** A clock may be put back, and a page may write what it wants: nobody waits for a time to come. */
const past = (time: number): number => Math.min(time, Date.now());

function flightOf(out: Outgoing, endpoint: EndpointSettings, options: SendOptions): Flight {
  const { signal, onProgress, second = 1000 } = options;
  return {
    ...earlier(out),
    wire: wireOf(endpoint),
    out,
    second,
    signal,
    tell: (phase, attempt, retryAt) => report(onProgress, { phase, retry_at: retryAt ?? null, attempt }),
    left: () => keep({ key: out.key, url: endpoint.url, digest: out.digest }),
  };
}

/** What was sent under the key before, and whether its fate is open. */
function earlier({ key, digest }: Outgoing): Pick<Flight, 'digests' | 'open'> {
  const entries = open(key);
  const others = entries.map((entry) => entry.digest).filter((known) => known !== digest);
  const last = entries.at(-1);
  return { digests: [...others, digest], open: last && past(last.time) };
}

/** Runs when no other tab sends under this key, and keeps the request while its fate is open. */
async function take(flight: Flight, run: (flight: Flight, turn: Turn) => Promise<Outcome>): Promise<Outcome> {
  const { key } = flight.out;
  const wait = () => flight.tell('waiting', 1);
  // What was there at the call may be settled when its turn comes.
  const go = (turn: Turn) => run(Object.assign(flight, earlier(flight.out)), turn);
  const outcome = await alone(key, PATIENCE * flight.second, wait, go);
  if (outcome.state !== 'unknown') forget(key);
  return outcome;
}

async function fromTurn(flight: Flight, turn: Turn): Promise<Outcome> {
  if (turn === 'first') return fly(flight);
  // Another tab has sent under this key, and what came of it is only known there.
  flight.open ??= Date.now();
  if (turn === 'next' && flight.wire.promises === 'receipt') return fly(flight);
  const found = await askSettled(flight, 1);
  return found?.verdict === 'received' ? received(found) : UNKNOWN;
}

/** The outcome, or `unknown` as soon as nobody waits for it any more. */
async function until(signal: AbortSignal | undefined, outcome: Promise<Outcome>): Promise<Outcome> {
  if (!signal) return outcome;
  const ended = new AbortController();
  const gone = new Promise<Outcome>((done) => {
    const end = () => done(UNKNOWN);
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { signal: ended.signal });
  });
  return Promise.race([outcome, gone]).finally(() => ended.abort());
}

function report(onProgress: SendOptions['onProgress'], progress: Progress): void {
  try {
    onProgress?.(progress);
  } catch (error) {
    console.error('after-sales: onProgress failed', error);
  }
}
