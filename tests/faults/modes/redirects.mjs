// Redirects: a login page is no receipt, and another address is not the shop's.

const modes = {};
const to = (status, location, store = false) => (exchange) => {
  if (store) exchange.stored();
  exchange.answer({ status, headers: { location: location(exchange) } });
};

const PLACES = {
  same: (exchange) => exchange.path,
  login: () => '/login?next=/api/requests',
  'other-site': () => 'http://localhost:9/api/requests',
};
for (const status of [301, 302, 303, 307, 308]) {
  for (const [name, place] of Object.entries(PLACES)) {
    modes[`redirect-${status}-${name}`] = { at: 'whole', run: to(status, place) };
  }
}
modes['stored-redirect-303'] = { at: 'whole', run: to(303, () => '/thanks', true) };
modes['redirect-nowhere'] = { at: 'whole', run: (exchange) => exchange.answer({ status: 302 }) };
modes['redirect-broken'] = { at: 'whole', run: to(302, () => 'http://[') };

export default modes;
