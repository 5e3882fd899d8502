// Answers with a good status and without a receipt for this request. Most of them have stored it: then only the look-up
// or the next try may say so.
import { keyOf, receipt } from '../store.mjs';

const modes = {};
const OTHER = { key: 'f'.repeat(32), digest: '0'.repeat(64), id: 'R-9' };

/** What an answer is made of: the good one's JSON, or of a request that was never stored. */
function answers(name, make) {
  for (const [prefix, store] of [['', false], ['stored-', true]]) {
    modes[`${prefix}${name}`] = {
      at: 'whole',
      run(exchange) {
        const key = exchange.method === 'GET' ? exchange.path.split('/').at(-1) : keyOf(exchange.body);
        const kept = store ? exchange.stored().json : undefined;
        exchange.answer(make(kept?.id ? kept : receipt({ ...OTHER, key })));
      },
    };
  }
}
const typed = (type, body) => ({ body, headers: { 'content-type': type } });
const json = (body) => typed('application/json', body);

answers('html-200', () => ({ body: '<!doctype html><title>Sign in</title><form method="post"></form>' }));
answers('meta-refresh', () => ({ body: '<meta http-equiv="refresh" content="0;url=/login">' }));
answers('empty-200', () => json(''));
answers('empty-204', () => ({ status: 204, headers: { 'content-length': null, 'content-type': null } }));
answers('ok-true', () => ({ json: { ok: true } }));
answers('null', () => ({ json: null }));
answers('list', (good) => ({ json: [good] }));
answers('nested', (good) => ({ json: { data: good } }));
answers('number-id', (good) => ({ json: { ...good, id: 7 } }));
answers('no-id', ({ key, digest }) => ({ json: { key, digest, received_at: '' } }));
answers('empty-id', (good) => ({ json: { ...good, id: '' } }));
answers('no-digest', ({ digest: _, ...rest }) => ({ json: rest }));
answers('wrong-key', (good) => ({ json: { ...good, key: OTHER.key } }));
answers('wrong-digest', (good) => ({ json: { ...good, digest: OTHER.digest } }));
answers('digest-of-nothing', (good) => ({ json: { ...good, digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' } }));
answers('cut-json', (good) => json(JSON.stringify(good).slice(0, -2)));
answers('two-texts', (good) => json(JSON.stringify(good).repeat(2)));
answers('not-utf-8', () => json(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])));
answers('deep', () => json('['.repeat(30_000)));
answers('receipt-as-html', (good) => typed('text/html', JSON.stringify(good)));
answers('receipt-as-text', (good) => typed('text/plain', JSON.stringify(good)));
answers('receipt-without-type', (good) => ({ body: JSON.stringify(good), headers: { 'content-type': null } }));
answers('receipt-202', (good) => ({ status: 202, json: good }));
answers('receipt-206', (good) => ({ status: 206, json: good }));
answers('receipt-500', (good) => ({ status: 500, json: good, headers: { 'content-type': 'application/json' } }));
answers('problem-200', () => ({ json: { status: 503, code: 'not_stored' } }));

export default modes;
