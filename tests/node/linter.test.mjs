// The linter and the reader are modules of their own: who decides and renders never needs them.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from './files.mjs';
import { facts, now, policy } from './sample.mjs';

const dist = join(root, 'pkg/dist');
let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'after-sales-linter-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** The package in a folder of its own, without the files that `left` names. */
async function without(name, left) {
  const home = join(folder, name);
  cpSync(dist, home, { recursive: true, filter: (path) => !left.test(path) });
  const entry = pathToFileURL(join(home, 'index.js')).href;
  return { home, api: await import(entry) };
}

test('decides and renders where linter and reader are missing; only check and factsFrom say so, and recover', async () => {
  const { home, api } = await without('bare', /(linter|reader)(_bg\.wasm|\.js)$/);
  assert.equal((await api.decide(policy(), facts(), { now })).type, 'decision');
  assert.equal((await api.render(policy(), { country: 'DE', now })).type, 'card');
  const prepared = await api.prepare(policy());
  assert.equal((await prepared.decide(facts(), { now })).verdict.status, 'eligible');
  assert.equal((await api.decide('{', facts(), { now })).findings[0].code, 'json_syntax');
  await assert.rejects(api.check(policy()), (error) => error instanceof api.AfterSalesUsageError);
  await assert.rejects(api.factsFrom('{}'), (error) => error instanceof api.AfterSalesUsageError);
  for (const name of ['linter', 'reader']) {
    for (const file of [`${name}.js`, `${name}_bg.wasm`]) cpSync(join(dist, file), join(home, file));
  }
  assert.equal((await api.check(policy())).ok, true);
  assert.equal((await api.factsFrom('{}')).type, 'invalid');
});

test('checks where the SDK’s module is missing', async () => {
  const { api } = await without('checking', /sdk_bg\.wasm$/);
  const short = policy();
  short.rules[0].window[0].days = 7;
  const { ok, findings } = await api.check(short, { locale: 'de' });
  assert.equal(ok, true);
  const found = findings.find(({ code }) => code === 'below_law');
  assert.deepEqual(Object.keys(found), ['document', 'code', 'severity', 'path', 'details', 'message', 'help']);
  assert.ok(found.message && found.help);
  await assert.rejects(api.decide(policy(), facts(), { now }), (error) => error instanceof api.AfterSalesUsageError);
});

test('reads facts where the other modules are missing; findings then keep code, place and details', async () => {
  const { api } = await without('reading', /(sdk|linter)_bg\.wasm$/);
  const { facts, findings } = await api.factsFrom({ '@type': 'Product', sku: 'L', category: '17' }, { known: { buyer: { country: 'DE' } } });
  assert.deepEqual(facts, { case: 'return', buyer: { country: 'DE' }, item: { sku: 'L' } });
  assert.deepEqual(findings.map(({ code, path, details, message }) => [code, path, details.value, message]), [
    ['page_value', '/0/category', '17', 'page_value'],
    ['page_assumed', '', 'return', 'page_assumed'],
  ]);
});

test('the SDK holds no code of it', () => {
  const glue = readFileSync(join(dist, 'sdk.d.ts'), 'utf8');
  assert.doesNotMatch(glue, /export function check\b|class Page\b/);
  assert.match(readFileSync(join(dist, 'linter.d.ts'), 'utf8'), /export function check\(policy: string, pack: string\): any/);
});
