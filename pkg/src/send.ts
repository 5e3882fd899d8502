// Sending a request to the shop. The first script loads this one when a form opens; programs load it with their first
// `send`. The widget speaks JSON text with it, and nothing here throws at it.
import { notSent } from './send/flight.js';
import { pending as open } from './send/pending.js';
import { canLookUp, lookUp as ask, send } from './send/send.js';
import type { Outcome, Pending } from './send/types.js';
import type { EndpointSettings, Outgoing } from './send/wire-types.js';

export { forget, lookUp as lookUpEntry, send } from './send/send.js';

type Tell = (progress: string) => void;

/** Sends `{key, body, digest, endpoint}`; the outcome as JSON. */
export const deliver = (given: string, tell: Tell, signal?: AbortSignal): Promise<string> =>
  told(() => {
    const { endpoint, ...out } = JSON.parse(given) as Outgoing & { endpoint: EndpointSettings };
    return send(out, endpoint, options(tell, signal));
  });

/** Requests to an endpoint that were left with their fate open, the latest first, as JSON; none where nobody can ask. */
export function pending(endpoint: string): string {
  const settings = JSON.parse(endpoint) as EndpointSettings;
  return JSON.stringify(canLookUp(settings) ? open(settings.url) : []);
}

/** Asks what became of an entry of {@link pending}; the outcome as JSON. */
export const lookUp = (entry: string, endpoint: string, tell: Tell, signal?: AbortSignal): Promise<string> =>
  told(() => ask(JSON.parse(entry) as Pending, JSON.parse(endpoint) as EndpointSettings, options(tell, signal)));

const options = (tell: Tell, signal: AbortSignal | undefined) => ({
  onProgress: (progress: object) => tell(JSON.stringify(progress)),
  ...(signal && { signal }),
});

/** What cannot be sent at all is refused. Errors name no content: a text that is no JSON stands in its own error. */
async function told(make: () => Promise<Outcome>): Promise<string> {
  let outcome = notSent('refused');
  try {
    outcome = await make();
  } catch (error) {
    console.error(`after-sales: cannot be sent: ${(error as Error).name}`);
  }
  return JSON.stringify(outcome);
}
