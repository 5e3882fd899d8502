// The package as somebody gets it: packed, installed in an empty folder, used from plain Node, from
// TypeScript and through a bundler. `cargo xtask test --only packaging` packs it first.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tools = createRequire(join(root, 'pkg/package.json'));
const tarball = process.env.AFTER_SALES_TARBALL;
const policy = readFileSync(join(root, 'examples/policies/nordlys.json'), 'utf8');
const facts = JSON.stringify({ case: 'return', buyer: { country: 'DE' }, order: { ordered_on: '2026-10-20', delivered_on: '2026-10-24' } });
let folder;
let installed;

const run = (program, words) => execFileSync(program, words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

before(() => {
  assert.ok(tarball, 'AFTER_SALES_TARBALL names the packed package');
  folder = mkdtempSync(join(tmpdir(), 'after-sales-package-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  writeFileSync(join(folder, 'policy.json'), policy);
  writeFileSync(join(folder, 'facts.json'), facts);
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball]);
  installed = join(folder, 'node_modules/after-sales');
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('holds what it should and nothing else', () => {
  assert.deepEqual(readdirSync(installed).sort(), ['LICENSE', 'README.md', 'dist', 'package.json']);
  const files = readdirSync(join(installed, 'dist'));
  for (const name of ['index.js', 'index.d.ts', 'after-sales.js', 'sdk.js', 'sdk_bg.wasm', 'linter.js', 'linter_bg.wasm', 'card.js', 'card_bg.wasm', 'adviser.js', 'adviser_bg.wasm', 'help.js', 'reader.js', 'reader_bg.wasm', 'widget.js', 'widget_bg.wasm', 'withdrawal.json', 'duty.js', 'send.js', 'flow.js', 'photos.js', 'locales', 'law', 'duties', 'integrity.json', 'inventory.json', 'custom-elements.json', 'policy.schema.json']) {
    assert.ok(files.includes(name), name);
  }
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  assert.equal(dependencies, undefined, 'a shop installs nothing but this');
});

test('checks, decides and renders in plain Node', () => {
  writeFileSync(join(folder, 'use.mjs'), `
    import { readFileSync } from 'node:fs';
    import { check, decide, render } from 'after-sales';
    const policy = readFileSync('policy.json', 'utf8');
    const checked = await check(policy);
    const decided = await decide(policy, readFileSync('facts.json', 'utf8'), { now: '2026-10-30T09:00:00+01:00', locale: 'de' });
    const rendered = await render(policy, { country: 'DE', locale: 'ar', now: '2026-10-30T09:00:00+01:00' });
    const refused = await check('{');
    console.log(JSON.stringify({ checked, decided, rendered, refused }));
  `);
  const { checked, decided, rendered, refused } = JSON.parse(run('node', ['use.mjs']));
  assert.equal(checked.ok, true, JSON.stringify(checked.findings));
  assert.equal(decided.type, 'decision', JSON.stringify(decided));
  assert.equal(decided.verdict.status, 'eligible');
  assert.ok(decided.sentences.length > 0);
  assert.equal(rendered.dir, 'rtl');
  assert.equal(refused.ok, false);
  assert.ok(refused.findings.length > 0, 'a policy that is no JSON is told, not thrown');
});

test('has types that a strict project accepts', () => {
  writeFileSync(join(folder, 'use.ts'), `
    import { check, decide } from 'after-sales';
    const ok: boolean = (await check('{}')).ok;
    const answer = await decide('{}', '{}');
    if (answer.type === 'decision') { const status: string = answer.verdict.status; console.log(ok, status); }
    // @ts-expect-error a number is no policy
    await check(1);
  `);
  run('node', [tools.resolve('typescript/bin/tsc'), '--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', 'use.ts']);
});

test('goes through a bundler for the browser', () => {
  writeFileSync(join(folder, 'page.mjs'), "import { check, factsFrom } from 'after-sales'; check('{}').then(console.log); factsFrom('{}').then(console.log);");
  run('node', [tools.resolve('esbuild/bin/esbuild'), 'page.mjs', '--bundle', '--format=esm', '--platform=browser', '--outfile=page.js']);
  const page = readFileSync(join(folder, 'page.js'), 'utf8');
  for (const module of ['sdk', 'linter', 'reader']) {
    assert.match(page, new RegExp(`new URL\\(.*${module}_bg\\.wasm.*import\\.meta\\.url\\)`));
  }
});

test('publint has nothing against it', async () => {
  const { publint } = await import(pathToFileURL(tools.resolve('publint')).href);
  const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
  assert.deepEqual(messages.filter((message) => message.type !== 'suggestion'), []);
});
