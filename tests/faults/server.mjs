// A backend that fails on purpose, on raw sockets. Each endpoint has a port, a store and a plan of its own: the n-th
// exchange gets the n-th mode, and after the plan everything is good.
import { createServer } from 'node:net';
import { CORS, Exchange } from './exchange.mjs';
import { MODES } from './modes.mjs';
import { chance } from './random.mjs';
import { Store } from './store.mjs';

const HEAD = 16_384;

/**
 * Opens an endpoint.
 * @param {string[]} plan names of modes for its exchanges, in order
 * @param {{kind?: 'keys'|'plain', second?: number, seed?: number}} [options] store, length of a second in milliseconds
 */
export async function openEndpoint(plan = [], { kind, second = 1000, seed = 1 } = {}) {
  const store = new Store(kind);
  const sockets = new Set();
  const timers = new Map();
  const server = { store, second, later, chance: chance(seed) };
  const left = [...plan];
  const seen = [];
  const methods = [];

  /** Work that goes on when the connection is gone. */
  function later(ms, run) {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, ms);
    timers.set(timer, run);
  }

  /** Ends the connections, and does at once what was to be done later. */
  function finish() {
    for (const socket of sockets) socket.destroy();
    for (const [timer, run] of timers) {
      clearTimeout(timer);
      timers.delete(timer);
      run();
    }
  }

  function take() {
    const name = left.shift() ?? 'good';
    seen.push(name);
    return MODES[name];
  }

  const listener = createServer((socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    if (MODES[left[0]]?.at === 'accept') take().run(new Exchange(socket, server));
    else serve(new Exchange(socket, server));
  });

  function serve(exchange) {
    const { socket } = exchange;
    let bytes = Buffer.alloc(0);
    let mode;
    let length = -1;
    const done = (run) => {
      socket.off('data', read);
      // What still comes is read and thrown away; a full window would hide the fault.
      socket.resume();
      run(exchange);
    };
    const read = (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      if (length < 0) {
        const end = bytes.indexOf('\r\n\r\n');
        if (end < 0 && bytes.length < HEAD) return;
        const head = bytes.subarray(0, end).toString('latin1');
        [exchange.method, exchange.path] = head.split(' ');
        length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
        bytes = bytes.subarray(end + 4);
        const preflight = exchange.method === 'OPTIONS';
        // A browser asks first; only modes about that very question touch it, and those count it as their exchange.
        if (preflight && MODES[left[0]]?.at !== 'preflight') return done((one) => one.answer({ status: 204, headers: CORS }));
        mode = take();
        methods.push(exchange.method);
        if (preflight || mode.at === 'head') return done(mode.run);
      }
      if (mode.at === 'half' && bytes.length >= length / 2) return done(mode.run);
      if (bytes.length < length) return;
      exchange.body = bytes.subarray(0, length).toString();
      done(mode.run);
    };
    socket.on('data', read);
  }

  await new Promise((ready) => listener.listen(0, '127.0.0.1', ready));
  const { port } = listener.address();
  return {
    url: `http://127.0.0.1:${port}/api/requests`,
    store,
    /** Modes that exchanges have got so far. */
    seen,
    /** Methods of the exchanges that got as far as their head. */
    methods,
    /** From now on other modes; none is a good backend. */
    plan: (names = []) => left.splice(0, left.length, ...names),
    finish,
    /** Ends everything. What was stored stays in `store`. */
    async close() {
      finish();
      await new Promise((done) => listener.close(done));
    },
  };
}
