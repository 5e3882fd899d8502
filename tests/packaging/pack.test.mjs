// The package as it would be published: packed, installed elsewhere without a network, and used.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { closeAll, open, unavailable } from '../browser/driver/index.mjs';
import { serve } from '../browser/files.mjs';
import { root } from '../node/files.mjs';

let home;
let installed;

function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `${command} ${args.join(' ')}: ${error ?? ''}${stdout}${stderr}`);
  return stdout;
}

async function tarball() {
  if (process.env.AFTER_SALES_TARBALL) return process.env.AFTER_SALES_TARBALL;
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', home], join(root, 'pkg'));
  const name = (await readdir(home)).find((file) => file.endsWith('.tgz'));
  return join(home, name);
}

before(async () => {
  home = await mkdtemp(join(tmpdir(), 'after-sales-package-'));
  const packed = await tarball();
  const shop = join(home, 'shop');
  await cp(join(root, 'examples/npm'), shop, { recursive: true });
  // An empty cache and no network: whatever is not in the tarball cannot come from elsewhere.
  run('npm', ['install', '--offline', '--cache', join(home, 'cache'), '--no-audit', '--no-fund', packed], shop);
  installed = join(shop, 'node_modules/after-sales');
});

after(async () => {
  await closeAll();
  await rm(home, { recursive: true, force: true });
});

async function files(folder, below = '') {
  const list = [];
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    const name = join(below, entry.name);
    if (entry.isDirectory()) list.push(...(await files(folder, name)));
    else list.push(name);
  }
  return list;
}

test('it holds what it names and nothing else', async () => {
  const list = await files(installed);
  const outside = list.filter((name) => !/^(dist\/|README\.md$|LICENSE$|package\.json$)/.test(name));
  assert.deepEqual(outside, []);
  assert.deepEqual(list.filter((name) => /\.(ts|rs|map|toml)$/.test(name) && !name.endsWith('.d.ts')), []);
  const needed = ['README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts', 'dist/after-sales.js', 'dist/sdk.js',
    'dist/sdk_bg.wasm', 'dist/linter.js', 'dist/linter_bg.wasm', 'dist/card.js', 'dist/card_bg.wasm', 'dist/adviser.js', 'dist/adviser_bg.wasm', 'dist/reader.js', 'dist/reader_bg.wasm', 'dist/widget.js', 'dist/widget_bg.wasm', 'dist/locales/en.json', 'dist/policy.schema.json',
    'dist/integrity.json', 'dist/inventory.json', 'dist/custom-elements.json'];
  assert.deepEqual(needed.filter((name) => !list.includes(name)), []);
});

test('it depends on nothing and runs nothing when installed', async () => {
  const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
  for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies', 'scripts', 'bin']) {
    assert.deepEqual(Object.keys(manifest[kind] ?? {}), [], kind);
  }
  const others = (await readdir(join(installed, '..'))).filter((name) => !name.startsWith('.'));
  assert.deepEqual(others, ['after-sales']);
});

test('every file that the manifest points at is there', async () => {
  const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
  const list = await files(installed);
  const targets = Object.values(manifest.exports).flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry)));
  for (const target of targets) {
    const [start, end] = target.replace('./', '').split('*');
    assert.ok(list.some((name) => name.startsWith(start) && name.endsWith(end ?? '')), target);
  }
});

test('editors and auditors find manifest and inventory of what was packed', async () => {
  const list = await files(installed);
  const { customElements } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
  const { modules: [module] } = JSON.parse(await readFile(join(installed, customElements), 'utf8'));
  assert.ok(list.includes(module.path), module.path);
  const inventory = JSON.parse(await readFile(join(installed, 'dist/inventory.json'), 'utf8'));
  const told = Object.keys(inventory.files).map((name) => `dist/${name}`);
  const own = ['dist/inventory.json', 'dist/integrity.json'];
  assert.deepEqual(list.filter((name) => name.startsWith('dist/') && !own.includes(name)).sort(), told.sort());
});

test('publint finds nothing', () => {
  const publint = join(root, 'pkg/node_modules/publint/src/cli.js');
  const said = run(process.execPath, [publint, 'run', installed, '--strict', '--pack', 'false'], home);
  assert.match(said, /All good/);
});

test('a plain Node script uses it', () => {
  const said = run(process.execPath, ['decide.mjs'], join(home, 'shop'));
  assert.match(said, /^eligible 2026-12-14$/m);
  assert.match(said, /^- \S/m);
  assert.match(said, /\. (November|Dezember)\b/);
});

test('the element entry can be imported where there is no page', () => {
  const script = 'await import("after-sales/element"); console.log(typeof document)';
  assert.equal(run(process.execPath, ['--input-type=module', '-e', script], join(home, 'shop')).trim(), 'undefined');
});

test('a page without a bundler uses it', async (context) => {
  const why = unavailable('chromium');
  if (why) return context.skip(why);
  const server = await serve([['/after-sales/', join(installed, 'dist')], ['/', join(home, 'shop')]]);
  try {
    const page = await open('chromium');
    await page.goto(`${server.base}/page.html`);
    const said = await page.waitFor(() => {
      const { textContent } = document.querySelector('#answer');
      return textContent !== 'Asking …' && textContent;
    });
    assert.match(said, /December 14/);
    const loaded = () => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    const asked = await page.eval(loaded);
    assert.ok(asked.includes('/after-sales/sdk_bg.wasm'), asked.join(' '));
    assert.deepEqual(asked.filter((path) => /linter|reader/.test(path)), [], 'a buyer’s page loads neither linter nor reader');
    const ok = await page.eval(async () => {
      const { check } = await import('/after-sales/index.js');
      return (await check(await (await fetch('policy.json')).text())).ok;
    });
    assert.equal(ok, true);
    assert.ok((await page.eval(loaded)).includes('/after-sales/linter_bg.wasm'));
    assert.deepEqual(await page.errors(), []);
  } finally {
    await server.close();
  }
});
