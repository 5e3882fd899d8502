// One flight per key: in this page, and across tabs where the browser has Web Locks.
import { pause } from './clock.js';

/** How a flight came to its turn. */
export type Turn =
  /** Nobody else had the key. */
  | 'first'
  /** Another flight had it and has ended. */
  | 'next'
  /** Another flight still has it. */
  | 'taken';

const flights = new Map<string, Promise<unknown>>();

/**
 * Runs when no other flight has the key, or after `patience` milliseconds as `taken`.
 *
 * @param wait called when there is another flight
 */
export async function alone<T>(key: string, patience: number, wait: () => void, run: (turn: Turn) => Promise<T>): Promise<T> {
  const { locks } = globalThis.navigator ?? {};
  // Browsers have no locks on pages without https; there the page itself keeps the order, and the shop's key the rest.
  return (locks && (await locked(locks, key, patience, wait, run))) || queued(key, patience, wait, run);
}

async function locked<T>(
  locks: LockManager,
  key: string,
  patience: number,
  wait: () => void,
  run: (turn: Turn) => Promise<T>,
): Promise<T | undefined> {
  const name = `after-sales:${key}`;
  let begun = false;
  const go = (turn: Turn) => {
    begun = true;
    return run(turn);
  };
  try {
    const free = await locks.request(name, { ifAvailable: true }, (lock) => lock && go('first'));
    if (begun) return free as T;
    wait();
    return await locks.request(name, { signal: AbortSignal.timeout(patience) }, () => go('next'));
  } catch (error) {
    if (begun) throw error;
    // Too long, by the name that old and new browsers give it, or a page that may have no locks.
    return /^(Timeout|Abort)Error$/.test((error as Error).name) ? go('taken') : undefined;
  }
}

async function queued<T>(key: string, patience: number, wait: () => void, run: (turn: Turn) => Promise<T>): Promise<T> {
  const before = flights.get(key);
  let turn: Turn = 'first';
  if (before) {
    wait();
    turn = await Promise.race([before.then(() => 'next' as const), pause(patience).then(() => 'taken' as const)]);
  }
  const flight = run(turn);
  const ended = flight.catch(() => {});
  flights.set(key, ended);
  await ended;
  if (flights.get(key) === ended) flights.delete(key);
  return flight;
}
