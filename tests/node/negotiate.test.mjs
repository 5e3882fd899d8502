// The shell negotiates before any module is there; the same vectors hold the Rust side
// (`crates/phrases/tests/negotiate.rs`), so both choose alike.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from './files.mjs';

const require = createRequire(join(root, 'pkg/package.json'));
const { transformSync } = await import(pathToFileURL(require.resolve('esbuild')).href);
const source = transformSync(readFileSync(join(root, 'pkg/src/start/negotiate.ts'), 'utf8'), { loader: 'ts', format: 'esm' });
const { negotiate } = await import(`data:text/javascript,${encodeURIComponent(source.code)}`);
const { wishes, ...lists } = JSON.parse(readFileSync(join(root, 'tests/vectors/negotiate/wishes.json'), 'utf8'));

for (const { wanted, locale, available } of wishes) {
  test(`the wish ${JSON.stringify(wanted)} of ${available}`, () => {
    assert.equal(negotiate(wanted.split(','), lists[available]), locale);
  });
}
