// Golden bytes: what is sent for each example of the guide. The services' forms are checked in `wire.test.mjs`; here a
// change that nobody meant shows. AFTER_SALES_WRITE=1 writes the file anew, to be read before it is kept.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, text } from './files.mjs';
import { source } from '../wire/bundle.mjs';
import { outgoing } from '../wire/sample.mjs';

const FILE = 'tests/vectors/wire/calls.json';
const { wireOf } = await source('send/wire.ts');
const guide = text('crates/policy/docs/endpoint.md');
const examples = [...guide.matchAll(/```json (?:endpoint|warned) (\S+)\n([^]*?)\n```/g)].map(([, name, json]) => [name, JSON.parse(json)]);

const meta = { getAttribute: (name) => ({ name: 'customer-token', content: 'shcat_7' })[name] };

/** All that leaves the page for an endpoint. */
function sent(endpoint) {
  Object.assign(globalThis, { document: {}, Document: { prototype: { querySelectorAll: () => [meta] } } });
  try {
    const wire = wireOf(endpoint);
    const out = outgoing();
    const handed = wire.handOver(out);
    const call = handed ?? { post: wire.post(out), look_up: wire.lookUp(out) ?? null };
    return JSON.parse(JSON.stringify({ promises: wire.promises, ...call }));
  } finally {
    delete globalThis.document;
    delete globalThis.Document;
  }
}

const calls = Object.fromEntries(examples.map(([name, endpoint]) => [name, sent(endpoint)]));
if (process.env.AFTER_SALES_WRITE) writeFileSync(join(root, FILE), `${JSON.stringify(calls, null, 1)}\n`);
const golden = JSON.parse(text(FILE));

test('every example of the guide has its bytes', () => {
  assert.ok(examples.length >= 12);
  assert.deepEqual(Object.keys(golden), examples.map(([name]) => name));
});

for (const [name] of examples) test(`the bytes for ${name}`, () => assert.deepEqual(calls[name], golden[name]));
