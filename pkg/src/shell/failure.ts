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

/** The failure of anything thrown. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { name, message } = error as Partial<Error>;
  return new Failure(name === 'TimeoutError' ? 'timeout' : 'not_loaded', message ?? String(error));
}
