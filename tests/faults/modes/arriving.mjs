// The request does not get to the shop, or not whole: nothing is stored. And it gets there, and nothing comes back.

const ENDS = ['hang', 'reset', 'close'];
const modes = {};

for (const at of ['accept', 'head', 'half']) {
  for (const how of ENDS) modes[`${at}-${how}`] = { at, run: (exchange) => exchange.end(how) };
}
for (const how of ENDS) {
  modes[`whole-${how}`] = { at: 'whole', run: (exchange) => exchange.end(how) };
  modes[`stored-${how}`] = {
    at: 'whole',
    run(exchange) {
      exchange.stored();
      exchange.end(how);
    },
  };
  // The connection is gone before the shop is done. Two seconds are less than a client has to wait for.
  modes[`stored-later-${how}`] = {
    at: 'whole',
    run(exchange) {
      exchange.after(2, () => exchange.stored());
      exchange.end(how);
    },
  };
}

modes['answer-later'] = { at: 'whole', says: 'yes', run: (exchange) => exchange.after(4, () => exchange.answer(exchange.good())) };
modes['answer-slowly'] = { at: 'whole', says: 'yes', run: (exchange) => exchange.after(8, () => exchange.answer(exchange.good())) };
modes['answer-too-late'] = {
  at: 'whole',
  run(exchange) {
    const bytes = exchange.good();
    exchange.after(30, () => exchange.answer(bytes));
  },
};

export default modes;
