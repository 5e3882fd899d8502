// Where a buyer's words may go.

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Whether an address is the page's own site, or cannot be listened to on the way. The policy's reader asks the same. */
export function isSafe(address: string): boolean {
  try {
    const { protocol, origin, hostname } = new URL(address, globalThis.document?.baseURI);
    const own = origin === globalThis.location?.origin || LOOPBACK.includes(hostname);
    return protocol === 'https:' || (protocol === 'http:' && own);
  } catch {
    return false;
  }
}
