// A relay between a sender and a real backend that cuts one exchange at a byte.
import { connect, createServer } from 'node:net';

/**
 * Opens the relay.
 * @param {string} target address of the backend, `http://127.0.0.1:port`
 */
export async function openProxy(target) {
  const { port: behind } = new URL(target);
  const sockets = new Set();
  let cut = null;
  let last = { request: 0, response: 0 };

  const keep = (socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    return socket;
  };

  const listener = createServer((client) => {
    keep(client);
    const server = keep(connect(Number(behind), '127.0.0.1'));
    const plan = cut;
    cut = null;
    const counts = { request: 0, response: 0 };
    last = counts;
    const end = () => {
      for (const socket of [client, server]) {
        if (plan.how === 'reset') socket.resetAndDestroy();
        // Both sides believe that the other is only slow.
        else if (plan.how === 'hang') socket.removeAllListeners('data').resume();
        else socket.end();
      }
    };
    const relay = (from, to, side) => {
      from.on('data', (chunk) => {
        const start = counts[side];
        counts[side] += chunk.length;
        if (plan?.side !== side || counts[side] < plan.at) return to.write(chunk);
        to.write(chunk.subarray(0, plan.at - start), end);
      });
      from.on('end', () => plan?.how !== 'hang' && to.end());
      from.on('close', () => plan?.how !== 'hang' && to.destroySoon());
    };
    relay(client, server, 'request');
    relay(server, client, 'response');
  });
  await new Promise((ready) => listener.listen(0, '127.0.0.1', ready));
  return {
    base: `http://127.0.0.1:${listener.address().port}`,
    /** Bytes of the last connection so far. */
    counts: () => ({ ...last }),
    /** Cuts the next connection after so many bytes of its `request` or `response`, by `reset`, `close` or `hang`. */
    cutNext: (side, at, how) => {
      // An open connection would carry the next exchange uncut.
      for (const socket of sockets) socket.destroy();
      cut = { side, at, how };
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => listener.close(done));
    },
  };
}
