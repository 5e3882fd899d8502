// Where a case is asked for. The proof that a buyer may see it is the token in its address, so the token is taken from
// where it leaks least: the page's own element, or the fragment, which browsers tell no server and no other site.

/** Name of the token in a page's address. */
const NAME = 'after-sales-case';
const TOKEN = /^[\w-]{16,128}$/;

/** The two addresses of a case. */
export interface Place {
  /** For programs; `messages` and `rating` are below it. */
  readonly api: string;
  /** The desk's own page, which needs no script; none where the address is no desk's. */
  readonly page: string | undefined;
}

/**
 * The case that an element is about. `given` is what the page itself says: the address of the case, of a status page
 * of the desk, of a page with the token in its fragment, or the token. A link brings the token alone: an address in it
 * would let anyone make the shop's page show what another server says.
 */
export function placeOf(given: string | null | undefined, endpoint: string | undefined): Place | undefined {
  if (!given) return ofToken(fragment(location.hash), endpoint);
  if (TOKEN.test(given)) return ofToken(given, endpoint);
  const url = web(given);
  if (!url) return undefined;
  const token = fragment(url.hash);
  if (token) return ofToken(token, endpoint);
  const known = /^(.*)\/(?:status|api\/cases)\/([\w-]{16,128})\/?$/.exec(url.pathname);
  return known ? at(url.origin + known[1]!, known[2]!) : { api: url.href.replace(/[/?#]*$/, ''), page: undefined };
}

/** The token that an address holds. */
const fragment = (hash: string): string | undefined => {
  const token = new URLSearchParams(hash.slice(1)).get(NAME);
  return token && TOKEN.test(token) ? token : undefined;
};

const at = (base: string, token: string): Place => ({ api: `${base}/api/cases/${token}`, page: `${base}/status/${token}` });

/** The desk is known by the address that requests go to. */
function ofToken(token: string | undefined, endpoint: string | undefined): Place | undefined {
  const url = web(endpoint);
  const known = url && /^(.*)\/api\/requests\/?$/.exec(url.pathname);
  return token && known ? at(url.origin + known[1], token) : undefined;
}

function web(text: string | undefined): URL | undefined {
  try {
    const url = new URL(text ?? '', document.baseURI);
    return text && /^https?:$/.test(url.protocol) && !url.username ? url : undefined;
  } catch {
    return undefined;
  }
}
