// Every way to fail that the server knows, by name. A mode has:
//   at    when it takes over: `accept` (no byte read), `head`, `half` (of the body), `whole`, `preflight` (a browser's question)
//   run   what it does with the exchange
//   says  what a client may make of it when it is the answer to a request:
//         `yes` a receipt, `no` a certain no, `later` a no for now, nothing: nobody can tell
//   lies  the shop has it and the answer says no
import arriving from './modes/arriving.mjs';
import bodies from './modes/bodies.mjs';
import cors from './modes/cors.mjs';
import headers from './modes/headers.mjs';
import leaving from './modes/leaving.mjs';
import redirects from './modes/redirects.mjs';
import statuses from './modes/statuses.mjs';
import streams from './modes/streams.mjs';

const good = { good: { at: 'whole', says: 'yes', run: (exchange) => exchange.answer(exchange.good()) } };

export const MODES = { ...good, ...arriving, ...leaving, ...streams, ...statuses, ...redirects, ...bodies, ...headers, ...cors };

/** Names of the modes that fail. */
export const FAULTS = Object.keys(MODES).filter((name) => name !== 'good');
