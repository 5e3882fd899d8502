import { AfterSalesUsageError } from './error.js';
import { localTime } from './time.js';

/** A document as JSON text. Objects are written out; the module reads text only. */
export function text(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) {
    throw new AfterSalesUsageError(`${name} must be JSON text or an object, not ${kind(value)}`);
  }
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw new AfterSalesUsageError(`${name} cannot be written as JSON`, { cause });
  }
}

/** {@link text} of a policy. */
export const policyText = (policy: unknown): string => text(policy, 'policy');

type Kinds = { string: string; object: object; number: number; function: (...words: never[]) => unknown };

/** An own member of the options; what a page put on `Object.prototype` is not an option. */
export function member<K extends keyof Kinds>(options: object, name: string, wanted: K): Kinds[K] | undefined;
export function member<K extends keyof Kinds>(options: object, name: string, wanted: K, fallback: Kinds[K]): Kinds[K];
export function member(options: object, name: string, wanted: string, fallback?: unknown): unknown {
  if (typeof options !== 'object' || options === null) {
    throw new AfterSalesUsageError(`options must be an object, not ${kind(options)}`);
  }
  const value = Object.hasOwn(options, name) ? (options as Record<string, unknown>)[name] : undefined;
  if (value === undefined) return fallback;
  if (typeof value !== wanted || value === null) {
    throw new AfterSalesUsageError(`${name} must be of type ${wanted}, not ${kind(value)}`);
  }
  return value;
}

/** The moment of the options and whose clock it is. */
export function moment(options: object): { now: string; clock: string } {
  const now = member(options, 'now', 'string');
  // A time that the caller names is the caller's word; the device's own clock may be wrong.
  const clock = member(options, 'clock', 'string', now === undefined ? 'device' : 'server');
  return { now: now ?? localTime(new Date()), clock };
}

function kind(value: unknown): string {
  return value === null ? 'null' : typeof value;
}
