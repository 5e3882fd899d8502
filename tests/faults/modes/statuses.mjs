// Every class of status, in the words of a backend and of something before it, with and without `Retry-After`.

const HTML = '<!doctype html><title>Error</title><h1>Error</h1>';
const modes = {};
const page = (status, headers = {}) => (exchange) => exchange.answer({ status, body: HTML, headers });

for (const status of [400, 401, 402, 403, 404, 405, 406, 407, 410, 411, 413, 414, 415, 418, 421, 423, 424, 426, 428, 431, 451, 499]) {
  modes[`status-${status}`] = { at: 'whole', says: 'no', run: page(status) };
}
for (const status of [500, 501, 502, 503, 504, 505, 507, 508, 511, 520, 599, 408, 409]) {
  modes[`status-${status}`] = { at: 'whole', run: page(status) };
}
for (const status of [425, 429]) modes[`status-${status}`] = { at: 'whole', says: 'later', run: page(status) };

modes['own-400'] = { at: 'whole', says: 'no', run: (exchange) => exchange.problem(400, 'cut_off') };
modes['own-422-findings'] = {
  at: 'whole',
  says: 'no',
  run: (exchange) => exchange.problem(422, 'invalid_request', { findings: [{ code: 'bad_value', path: '/email' }] }),
};
modes['own-503'] = { at: 'whole', says: 'later', run: (exchange) => exchange.problem(503, 'not_stored', {}, { 'retry-after': 1 }) };
modes['own-500'] = { at: 'whole', run: (exchange) => exchange.problem(500, 'internal_error') };

const WAITS = {
  seconds: () => '1',
  date: () => new Date(Date.now() + 2_000).toUTCString(),
  past: () => 'Wed, 21 Oct 2015 07:28:00 GMT',
  long: () => '3600',
  absurd: () => '99999999999999999999',
  negative: () => '-5',
  words: () => 'soon',
  list: () => '5, 10',
  empty: () => '',
};
for (const [name, value] of Object.entries(WAITS)) {
  for (const status of [429, 503]) {
    modes[`status-${status}-after-${name}`] = {
      at: 'whole', says: 'later', run: (exchange) => page(status, { 'retry-after': value() })(exchange),
    };
  }
}
modes['status-500-after-seconds'] = { at: 'whole', run: page(500, { 'retry-after': 1 }) };
modes['status-500-after-long'] = { at: 'whole', run: page(500, { 'retry-after': 7200 }) };

// The shop has it, and what is before the shop says something else.
for (const status of [500, 502, 503, 504, 408, 409, 520]) {
  modes[`stored-${status}`] = {
    at: 'whole',
    run(exchange) {
      exchange.stored();
      page(status)(exchange);
    },
  };
}
// A firewall that reads answers may refuse one that was good.
for (const status of [403, 404, 413, 429]) {
  modes[`stored-but-${status}`] = {
    at: 'whole',
    lies: true,
    run(exchange) {
      exchange.stored();
      page(status)(exchange);
    },
  };
}

export default modes;
