// What only a browser minds: an answer that a page on another site may not read, and a refused question before it.

const modes = {};
const without = (headers) => (exchange) => exchange.answer({ ...exchange.stored(), headers });

modes['cors-missing'] = { at: 'whole', cors: true, run: without({ 'access-control-allow-origin': null }) };
modes['cors-other-origin'] = { at: 'whole', cors: true, run: without({ 'access-control-allow-origin': 'https://other.example' }) };
modes['cors-two-origins'] = { at: 'whole', cors: true, run: without({ 'access-control-allow-origin': '*, *' }) };
modes['cors-null'] = { at: 'whole', cors: true, run: without({ 'access-control-allow-origin': 'null' }) };

const asked = (answer) => ({ at: 'preflight', cors: true, run: answer });
const allow = (headers, status = 204) => asked((exchange) => exchange.answer({ status, headers }));
modes['preflight-403'] = allow({}, 403);
modes['preflight-500'] = allow({}, 500);
modes['preflight-no-headers'] = allow({ 'access-control-allow-headers': null });
modes['preflight-no-origin'] = allow({ 'access-control-allow-origin': null });
modes['preflight-redirect'] = allow({ location: '/login' }, 302);
modes['preflight-hang'] = asked((exchange) => exchange.hang());
modes['preflight-reset'] = asked((exchange) => exchange.reset());

export default modes;
