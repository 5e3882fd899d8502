import { AfterSalesUsageError } from './error.js';
import { member, text } from './input.js';
import type { AfterSalesRequest, Endpoint } from './generated/documents.js';
import type { Outcome, SendOptions } from './send/types.js';

/** A key for a new request: 32 hex digits that nobody can guess. It stays the same over every try of that request. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Sends a request to a shop's endpoint: three tries with growing pauses, a look-up after every unclear answer, and one
 * of three true sentences for the buyer at the end (*received*, *not sent*, *unknown*). Sending the same request again
 * is safe: the endpoint knows its key.
 *
 * @param request the request, or its JSON text; what is sent is exactly this text
 * @param endpoint its address, or `endpoint` of a policy
 * @throws {AfterSalesUsageError} when an argument has the wrong type; everything else is an {@link Outcome}
 */
export async function send(
  request: string | AfterSalesRequest,
  endpoint: string | Endpoint,
  options: SendOptions = {},
): Promise<Outcome> {
  const body = text(request, 'request');
  const key = keyOf(body);
  const settings = typeof endpoint === 'string' ? { url: endpoint } : endpoint;
  if (typeof settings?.url !== 'string') throw new AfterSalesUsageError('endpoint must be an address or an object with url');
  const digest = member(options, 'digest', 'string') ?? (await digestOf(body));
  const signal = member(options, 'signal', 'object') as AbortSignal | undefined;
  const onProgress = member(options, 'onProgress', 'function') as SendOptions['onProgress'];
  const second = member(options, 'second', 'number');
  const sender = await load();
  return sender.send({ key, body, digest }, settings, {
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
    ...(second && { second }),
  });
}

/** Buyers who never send load no line of it. */
async function load(): Promise<typeof import('./send.js')> {
  try {
    return await import('./send.js');
  } catch (cause) {
    throw new AfterSalesUsageError('the after-sales sender could not be loaded', { cause });
  }
}

function keyOf(body: string): string {
  let key: unknown;
  try {
    key = (JSON.parse(body) as { key?: unknown } | null)?.key;
  } catch {
    // Its message would quote what a buyer wrote.
    throw new AfterSalesUsageError('request is no JSON');
  }
  if (typeof key === 'string' && /^[\da-f]{32}$/i.test(key)) return key;
  throw new AfterSalesUsageError('request needs a key of 32 hex digits; newKey() makes one');
}

/** SHA-256 as the endpoint counts it. */
async function digestOf(body: string): Promise<string> {
  const { subtle } = globalThis.crypto ?? {};
  if (!subtle) throw new AfterSalesUsageError('without https the page must give the digest');
  const hash = await subtle.digest('SHA-256', new TextEncoder().encode(body));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
