// Answers that are no proper HTTP, or nearly.
import { CORS } from '../exchange.mjs';

const cors = Object.entries(CORS).map((pair) => `${pair.join(': ')}\r\n`).join('');
const modes = {};

/** Stores, then answers with bytes of its own. */
function raw(name, make, says) {
  modes[name] = { at: 'whole', says, run: (exchange) => exchange.answer(Buffer.from(make(JSON.stringify(exchange.stored().json)), 'latin1')) };
}
const lines = (body, ...more) => `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n${cors}${more.map((line) => `${line}\r\n`).join('')}\r\n${body}`;
const exact = (body) => `content-length: ${body.length}`;

raw('two-lengths', (body) => lines(body, exact(body), 'content-length: 5'));
raw('length-too-small', (body) => lines(body, `content-length: ${body.length - 9}`));
raw('length-too-large', (body) => lines(body, `content-length: ${body.length + 9}`));
raw('length-negative', (body) => lines(body, 'content-length: -1'));
raw('length-and-chunks', (body) => lines(body, exact(body), 'transfer-encoding: chunked'));
raw('header-of-zeros', (body) => lines(body, exact(body), 'x-zero: a\0b'));
raw('header-too-large', (body) => lines(body, exact(body), `x-large: ${'y'.repeat(400_000)}`));
raw('no-http', () => 'SSH-2.0-OpenSSH_9.2\r\n');
raw('tls-alert', () => '\x15\x03\x03\x00\x02\x02\x28');
raw('http-0.9', (body) => body);
raw('http-2-frame', () => '\0\0\x12\x04\0\0\0\0\0\0\x03\0\0\0\x64\0\x04\0\xa0\0\0\0\x02\0\0\0\0');
raw('status-0', (body) => lines(body).replace('200 OK', '000 None'));
raw('status-9999', (body) => lines(body).replace('200 OK', '9999 None'));
raw('two-answers', (body) => lines(body, exact(body)).repeat(2));
raw('type-twice', (body) => lines(body, exact(body), 'content-type: text/html'));

export default modes;
