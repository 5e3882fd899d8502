// `send` for programs: what goes out is the text that was given, and only a call that can never work throws.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { AfterSalesUsageError, newKey, send } from '../../pkg/dist/index.js';
import { openEndpoint } from '../faults/server.mjs';
import { root, text } from './files.mjs';

const request = (more = {}) => ({
  key: newKey(), order_reference: 'N-1042', email: 'a@example.com', facts: { case: 'return', buyer: { country: 'DE' } },
  locale: 'de', statement_shown: 'Ja.', policy_hash: '0'.repeat(64), ...more,
});

test('a key is 32 hex digits and never the same', () => {
  const keys = Array.from({ length: 200 }, newKey);
  assert.equal(new Set(keys).size, 200);
  for (const key of keys) assert.match(key, /^[\da-f]{32}$/);
});

test('an object and its text are the same request, and the digest is counted', async () => {
  const server = await openEndpoint();
  const one = request({ message: 'für Ünïcode 😀' });
  const steps = [];
  const first = await send(one, server.url, { onProgress: ({ phase }) => steps.push(phase) });
  const again = await send(JSON.stringify(one), { url: server.url }, { digest: createHash('sha256').update(JSON.stringify(one)).digest('hex') });
  await server.close();
  assert.deepEqual([first.state, first.receipt.id, steps], ['received', 'R-1', ['sending']]);
  assert.deepEqual([again.state, again.receipt.id, again.latest], ['received', 'R-1', true]);
  assert.equal(server.store.rows.length, 1);
});

test('faults of the shop are outcomes', async () => {
  const server = await openEndpoint(['own-422-findings']);
  const { state, why, pointers } = await send(request(), server.url);
  assert.deepEqual([state, why, pointers], ['not_sent', 'invalid', ['/email']]);
  await server.close();
  assert.deepEqual(await send(request(), server.url, { second: 5 }), { state: 'unknown' }, 'a shop that is gone');
});

test('a signal that is aborted already sends nothing', async () => {
  const server = await openEndpoint();
  await send(request(), server.url, { signal: AbortSignal.abort() });
  await server.close();
  assert.equal(server.store.rows.length, 0);
});

test('a call that can never work throws, and quotes nobody', async () => {
  const wrong = [
    [undefined, '/x'], [1, '/x'], ['{"email":"a@example.com"', '/x'], ['null', '/x'], [request({ key: 'short' }), '/x'], [request({ key: undefined }), '/x'],
    [request()], [request(), 7], [request(), {}], [request(), '/x', 'options'], [request(), '/x', { digest: 1 }], [request(), '/x', { signal: 'x' }],
    [request(), '/x', { onProgress: {} }], [request(), '/x', { second: '1' }],
  ];
  for (const words of wrong) {
    await assert.rejects(() => send(...words), (error) => error instanceof AfterSalesUsageError && !/a@example/.test(error.message), JSON.stringify(words));
  }
});

test('the program in the README compiles', () => {
  const [, section] = text('pkg/README.md').split('\n## Sending\n');
  const [, code] = /```js\n([^]*?)```/.exec(section) ?? [];
  assert.ok(code, 'the section has a program');
  const folder = join(root, 'target/types');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'sending.ts');
  const known = `import type * as T from '../../pkg/dist/index.js';\ndeclare const form: T.AfterSalesRequest; declare const policy: T.PolicyDocument;
    declare function show(...words: unknown[]): void;\n`;
  writeFileSync(file, known + code.replace("'after-sales'", "'../../pkg/dist/index.js'"));
  const options = ['--noEmit', '--strict', '--module', 'esnext', '--target', 'es2022', '--moduleResolution', 'bundler', '--lib', 'es2023,dom', file];
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'pkg/node_modules/typescript/bin/tsc'), ...options], { encoding: 'utf8' });
  assert.equal(status, 0, stdout);
});
