// The answer is cut: the shop has the request, and the client sees a part of that.

/** Where to cut, given the bytes of the answer and where its head ends. */
const PLACES = {
  'status-line': () => 11,
  'first-line': (bytes) => bytes.indexOf('\r\n') + 2,
  headers: (bytes, head) => head >> 1,
  'before-body': (bytes, head) => head,
  'first-byte': (bytes, head) => head + 1,
  body: (bytes, head) => head + ((bytes.length - head) >> 1),
  'last-byte': (bytes) => bytes.length - 1,
  anywhere: (bytes, head, chance) => chance.below(bytes.length),
};

const modes = {};
for (const [place, where] of Object.entries(PLACES)) {
  for (const how of ['hang', 'reset', 'close']) {
    modes[`cut-${place}-${how}`] = {
      at: 'whole',
      run(exchange) {
        const bytes = exchange.good();
        const cut = bytes.subarray(0, where(bytes, bytes.indexOf('\r\n\r\n') + 4, exchange.server.chance));
        if (!cut.length) return exchange.end(how);
        // A reset throws away what the other side has not read yet; it comes when this has left.
        exchange.socket.write(cut, () => exchange.end(how));
      },
    };
  }
}

export default modes;
