// Answers without end, in drops, and in sizes that nobody asked for.
import { gzipSync } from 'node:zlib';
import { CORS } from '../exchange.mjs';

const HEAD = ['HTTP/1.1 200 OK', 'content-type: application/json', 'connection: close', ...Object.entries(CORS).map((pair) => pair.join(': '))];
const head = (...more) => `${[...HEAD, ...more].join('\r\n')}\r\n\r\n`;

/** A byte for each `seconds`. */
function drip(exchange, bytes, seconds) {
  let at = 0;
  exchange.repeat(seconds, () => {
    if (at < bytes.length) exchange.write(bytes.subarray(at, (at += 1)));
    else exchange.close();
  });
}

const endless = (chunk, seconds) => (exchange) => {
  exchange.stored();
  exchange.write(head());
  exchange.repeat(seconds, () => exchange.socket.writableLength < 1e6 && exchange.write(chunk));
};

/** The right receipt with spaces behind it: more than a client reads. */
function huge(exchange, bytes) {
  const { json } = exchange.stored();
  exchange.answer({ json: undefined, body: JSON.stringify(json).padEnd(bytes), headers: { 'content-type': 'application/json' } });
}

/** The answer as gzip, whole or not. */
function packed(exchange, body, headers = {}) {
  exchange.answer({ body, headers: { 'content-type': 'application/json', 'content-encoding': 'gzip', ...headers } });
}

const BOMB = gzipSync(Buffer.alloc(20_000_000, ' '));

export default {
  'drip-answer': { at: 'whole', run: (exchange) => drip(exchange, exchange.good(), 1) },
  'drip-body': {
    at: 'whole',
    run(exchange) {
      const bytes = exchange.good();
      const start = bytes.indexOf('\r\n\r\n') + 4;
      exchange.write(bytes.subarray(0, start));
      drip(exchange, bytes.subarray(start), 1);
    },
  },
  'endless-body': { at: 'whole', run: endless(' '.repeat(4096), 0.01) },
  'endless-drops': { at: 'whole', run: endless(' ', 0.5) },
  'endless-headers': {
    at: 'whole',
    run(exchange) {
      exchange.stored();
      exchange.write('HTTP/1.1 200 OK\r\n');
      exchange.repeat(0.2, () => exchange.write(`x-more: ${'y'.repeat(64)}\r\n`));
    },
  },
  'huge-receipt': { at: 'whole', run: (exchange) => huge(exchange, 3_000_000) },
  'just-too-large': { at: 'whole', run: (exchange) => huge(exchange, 65_537) },
  'just-small-enough': { at: 'whole', says: 'yes', run: (exchange) => huge(exchange, 65_536) },
  'gzip-bomb': {
    at: 'whole',
    run(exchange) {
      exchange.stored();
      packed(exchange, BOMB);
    },
  },
  'gzip-receipt': { at: 'whole', says: 'yes', run: (exchange) => packed(exchange, gzipSync(JSON.stringify(exchange.stored().json))) },
  'gzip-cut': { at: 'whole', run: (exchange) => packed(exchange, gzipSync(JSON.stringify(exchange.stored().json)).subarray(0, 40)) },
  'gzip-that-is-none': { at: 'whole', run: (exchange) => packed(exchange, JSON.stringify(exchange.stored().json)) },
  '1xx-storm': {
    at: 'whole',
    run(exchange) {
      exchange.stored();
      exchange.repeat(0.05, () => exchange.write('HTTP/1.1 103 Early Hints\r\nlink: </a>; rel=preload\r\n\r\n'));
    },
  },
  '1xx-then-receipt': {
    at: 'whole',
    says: 'yes',
    run: (exchange) => exchange.answer(Buffer.concat([Buffer.from('HTTP/1.1 103 Early Hints\r\n\r\n'), exchange.good()])),
  },
  'chunks-cut': {
    at: 'whole',
    run(exchange) {
      const text = JSON.stringify(exchange.stored().json);
      exchange.write(`${head('transfer-encoding: chunked')}${text.length.toString(16)}\r\n${text}\r\n`);
      exchange.socket.write('10\r\nhalf', () => exchange.reset());
    },
  },
  'chunks-without-size': {
    at: 'whole',
    run(exchange) {
      exchange.stored();
      exchange.answer(Buffer.from(`${head('transfer-encoding: chunked')}zz\r\n{}\r\n0\r\n\r\n`));
    },
  },
};
