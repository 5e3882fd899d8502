/** Why an element fell back, in a word that pages can test. */
export type FailureCode =
  | 'no_webassembly'
  | 'not_loaded'
  | 'timeout'
  | 'stopped'
  | 'policy_missing'
  | 'policy_unreachable'
  | 'card_unreadable'
  | 'order_unreadable';

/** A failure with its code. */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The failure of anything thrown. A failure of the second script is one by its code, for its class is another one.
 * WebKit, and Firefox within a body, call a signal that timed out an abort.
 */
export function asFailure(error: unknown): Failure {
  const { name, message, code } = error as Partial<Failure>;
  if (typeof code === 'string') return error as Failure;
  return new Failure(/^(Timeout|Abort)/.test(name ?? '') ? 'timeout' : 'not_loaded', message ?? String(error));
}
