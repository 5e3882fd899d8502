// Pages of shop systems, as their documentation shows the data, and what is read of them.
import { text } from './files.mjs';

/**
 * `{page, known, facts, findings, status}` of each page: the facts byte for byte, findings as `document code path`,
 * and what the policy of Nordlys says to the facts on 30 October 2026.
 */
export const expected = () => JSON.parse(text('tests/pages/expected.json'));

/** The JSON-LD of a page, without a browser: our own pages need no more than this. */
export function blocks(page) {
  const found = text(`tests/pages/${page}.html`).matchAll(/<script type="application\/ld\+json[^>]*>([^]*?)<\/script>/gi);
  return [...found].map(([, block]) => block);
}
