// A module of the package's sources, as a browser would get it, without the whole build.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../node/files.mjs';

const { buildSync } = createRequire(join(root, 'pkg/package.json'))('esbuild');

/** Imports `pkg/src/<path>` with all that it needs. */
export async function source(path) {
  const options = { bundle: true, format: 'esm', target: 'es2022', write: false };
  const { outputFiles } = buildSync({ ...options, entryPoints: [join(root, 'pkg/src', path)] });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
