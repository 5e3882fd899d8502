// Chance that can be repeated, and the hash that receipts echo.
import { createHash } from 'node:crypto';

/** Numbers in 0…1 from a seed (mulberry32), and what tests make of them. */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most) => Math.floor(next() * most);
  return {
    next,
    below,
    pick: (list) => list[below(list.length)],
    hex: (digits) => Array.from({ length: digits }, () => below(16).toString(16)).join(''),
  };
}

export const digestOf = (text) => createHash('sha256').update(text).digest('hex');
