// What a shop's backend keeps. Two kinds: one that knows keys, as every backend should, and a plain one that makes a
// row of every request, so that a sender that repeats too much is found out.
import { digestOf } from './random.mjs';

/** A backend without a network. `kind`: `keys` or `plain`. */
export class Store {
  /** Everything that was stored, in order: `{key, digest, id}`. */
  rows = [];

  constructor(kind = 'keys') {
    this.kind = kind;
  }

  /** Stores a body and gives the answer, as an object with status and JSON. */
  take(body) {
    const key = keyOf(body);
    // Node's own fetch sends an empty body when it repeats a request after 421.
    if (!key) return { status: 400, json: problem(400, 'cut_off') };
    const digest = digestOf(body);
    const known = this.kind === 'keys' && this.rows.find((row) => row.key === key);
    if (known) {
      return known.digest === digest ? { status: 200, json: receipt(known) } : { status: 422, json: problem(422, 'key_reused') };
    }
    const row = { key, digest, id: `R-${this.rows.length + 1}` };
    this.rows.push(row);
    return this.kind === 'keys' ? { status: 201, json: receipt(row) } : { status: 200, json: { ok: true, id: row.id } };
  }

  /** The answer to a look-up. */
  find(key) {
    const row = this.rows.find((one) => one.key === key);
    return row ? { status: 200, json: receipt(row) } : { status: 404, json: problem(404, 'unknown_key') };
  }

  /** Rows of a key. */
  of(key) {
    return this.rows.filter((row) => row.key === key);
  }
}

/** The key in a body; empty when it did not arrive whole. */
export function keyOf(body) {
  try {
    return JSON.parse(body).key;
  } catch {
    return '';
  }
}

export const receipt = ({ key, digest, id }) => ({
  id, key, digest, received_at: '2026-11-22T10:00:00Z', status_url: '/status/x', acknowledgement: 'none',
});

/** An error as the protocol has it (RFC 9457). */
export const problem = (status, code, more = {}) => ({ type: 'about:blank', title: code, status, code, ...more });
