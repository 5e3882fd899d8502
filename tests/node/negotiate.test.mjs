// The shell negotiates before any module is there; it must choose what the module would choose.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from './files.mjs';

const require = createRequire(join(root, 'pkg/package.json'));
const { transformSync } = await import(pathToFileURL(require.resolve('esbuild')).href);
const source = transformSync(readFileSync(join(root, 'pkg/src/shell/negotiate.ts'), 'utf8'), { loader: 'ts', format: 'esm' });
const { negotiate } = await import(`data:text/javascript,${encodeURIComponent(source.code)}`);
const sdk = await import('../../pkg/dist/sdk.js');
sdk.initSync({ module: readFileSync(join(root, 'pkg/dist/sdk_bg.wasm')) });
const LOCALES = readdirSync(join(root, 'pkg/dist/locales')).map((name) => name.replace('.json', ''));

const WISHES = [
  'en', 'EN', 'en-GB', 'en_US', 'en-u-ca-buddhist', 'de', 'de-AT', 'de-CH-1996', 'es', 'es-MX', 'es-419', 'ar', 'ar-EG',
  'ar-u-nu-latn', 'zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-CN', 'zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-Hans-HK', 'cmn',
  'cmn-Hans', 'fr', 'fr-FR,es', 'fr,tlh,de-LI', 'zh-TW,ar', 'zh-Hant-HK,zh', '', '-', '*', 'x-klingon', ' de ', 'pt-BR', 'zhx',
];

for (const wish of WISHES) {
  test(`the wish ${JSON.stringify(wish)}`, () => {
    assert.equal(negotiate(wish.split(','), LOCALES), sdk.negotiate(wish).locale);
  });
}
