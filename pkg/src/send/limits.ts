// The figures of the protocol, in seconds where nothing else is said. Tests shorten the second, not the figures.

/** Tries of one request before the buyer is told. */
export const TRIES = 3;
/** A try may be longer where the endpoint says so; a look-up is a small answer. */
export const LOOK_UP = 10;
/** Between two pieces of an answer. */
export const IDLE = 10;
/** A request whose connection broke may still be stored for so long. Before that "we have nothing" proves nothing. */
export const SETTLE = 5;
/** The longest wait that `Retry-After` may impose; who asks for more gets no further try. */
export const LONGEST_WAIT = 60;
/** The longest pause of our own. */
export const LONGEST_PAUSE = 8;
/** A time to come back that lies further away is not passed on: nobody would wait for it. */
export const LONGEST_PROMISE = 7 * 24 * 3600;
/** For the flight of the same key in another tab. */
export const PATIENCE = 60;
/** A request that was left so long ago is not offered again. */
export const KEPT = 24 * 3600;

/** Bytes of an answer that are read. A receipt has about 400. */
export const MOST_BYTES = 65_536;
/** Bytes of a body that may outlive the page. Browsers refuse 65,536 with headers of usual size. */
export const MOST_KEEPALIVE = 60_000;
