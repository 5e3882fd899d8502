// The types say what the module answers: every vector's facts, policy and verdict is written into a
// TypeScript file as a literal, where a member too many, one too few or an unknown word does not compile.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { check, decide, factsFrom, render } from '../../pkg/dist/index.js';
import { policies, root, vectors } from './files.mjs';
import { blocks, expected } from './pages.mjs';
import { facts, now, policy } from './sample.mjs';

const folder = join(root, 'target/types');

function compile(name, body) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, body);
  const tsc = join(root, 'pkg/node_modules/typescript/bin/tsc');
  const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--module', 'esnext', '--target', 'es2022',
    '--moduleResolution', 'bundler', '--lib', 'es2023,dom', file];
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options], { encoding: 'utf8' });
  return { status, stdout };
}

const head = `import type * as T from '../../pkg/dist/index.js';\n`;
const literal = (type, value) => `((_: T.${type}) => {})(${JSON.stringify(value, null, 1)});\n`;

test('every vector is of its type', async () => {
  const all = vectors();
  const texts = policies(all);
  const lines = [];
  for (const { policy: path, facts: known, now: moment } of all) {
    lines.push(literal('Facts', known));
    lines.push(literal('DecideResult', await decide(texts[path], JSON.stringify(known), { now: moment })));
  }
  for (const text of Object.values(texts)) {
    lines.push(literal('PolicyDocument', JSON.parse(text)), literal('CheckResult', await check(text)));
    lines.push(literal('RenderResult', await render(text, { country: 'DE', now })));
  }
  for (const { page, known } of expected()) {
    lines.push(literal('KnownFacts', known));
    for (const options of [{ known }, {}]) lines.push(literal('FactsResult', await factsFrom(blocks(page), options)));
  }
  const { status, stdout } = compile('vectors', head + lines.join(''));
  assert.equal(status, 0, stdout);
});

test('wrong words, missing and surplus members do not compile', async () => {
  const { verdict } = await decide(policy(), facts(), { now });
  const wrong = [
    literal('Verdict', { ...verdict, status: 'maybe' }),
    literal('Verdict', { ...verdict, surplus: 1 }),
    literal('Verdict', { ...verdict, notes: undefined }),
    literal('PolicyDocument', { ...policy(), rules: [{ id: 'a', cases: ['returns'] }] }),
    literal('Facts', { ...facts(), orders: {} }),
  ];
  const { stdout } = compile('wrong', head + wrong.join(''));
  const failing = new Set([...stdout.matchAll(/wrong\.ts\((\d+),/g)].map(([, line]) => line));
  assert.equal(failing.size, wrong.length, stdout);
});

test('the example of the package compiles', () => {
  const { status, stdout } = compile('example', `${head}
    import { check, decide, factsFrom, factsFromPage, render, AfterSalesUsageError } from '../../pkg/dist/index.js';
    const policy: T.PolicyDocument = ${JSON.stringify(policy())};
    export async function use(): Promise<string> {
      const checked = await check(policy);
      if (!checked.ok) return checked.findings.map((finding) => finding.path + finding.message).join();
      const answer = await decide(policy, ${JSON.stringify(facts())}, { locale: 'de' });
      if (answer.type === 'invalid') throw new AfterSalesUsageError(answer.findings[0]?.help);
      const card = await render(policy, { country: 'DE', item: { sku: 'lamp' } });
      const page = await factsFromPage(document.body, { known: { buyer: { country: 'DE' } } });
      const blocks = await factsFrom(['{}', { '@type': 'Product' }], { locale: 'de' });
      if (page.type === 'facts') await decide(policy, page.facts);
      else return page.findings.concat(blocks.findings).map(({ code, document }) => code + document).join();
      const box: T.AfterSalesElement = document.createElement('after-sales-check');
      box.configure({ order: {}, 'delivered-on': '2026-10-24' });
      return answer.verdict.status + (card.type === 'card' ? card.promise[0]?.text : '') + box.decision?.status;
    }\n`);
  assert.equal(status, 0, stdout);
});
