// What may be believed of texts that an endpoint writes: plain words, and links that cannot run anything.

// Browsers drop control characters in links and read `\` as `/`; the marks turn or hide what is written.
const HIDDEN = /[\s\\\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

const SITE = /^https?:\/\/([^/?#]+)/i;

/**
 * A link to a page: `https:` or a path, the latter on the endpoint's own site. Empty when it is anything else, or what
 * `SafeUrl` refuses. `http:` is a link only to the endpoint's site, as on a developer's machine.
 */
export function link(text: unknown, endpoint: string): string {
  if (typeof text !== 'string' || !text || text.length > 2048 || HIDDEN.test(text)) return '';
  if (/^\/(?!\/)/.test(text)) return (SITE.exec(endpoint)?.[0] ?? '') + text;
  const [site, host] = SITE.exec(text) ?? [];
  if (!site || !host || host.includes('@')) return '';
  if (/^https:/i.test(text)) return text;
  const page = globalThis.location?.origin;
  const [own] = SITE.exec(endpoint) ?? [page];
  if (site !== own) return '';
  return site === page ? text.slice(site.length) : text;
}

/** Words of the shop: without markup and control characters, at most 300 characters. */
export function words(text: unknown): string {
  if (typeof text !== 'string') return '';
  // A tag is cut out, not shown; the rest is set as text, whatever it is.
  const clean = text.slice(0, 4000).replace(/<[^<>]*>|[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ').replace(/\s+/g, ' ');
  return [...clean.trim()].slice(0, 300).join('');
}
