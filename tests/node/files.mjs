// Where the tests find what they read and leave what they write.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export const text = (path) => readFileSync(join(root, path), 'utf8');

/** Every vector, by file name and then in the order of the file. */
export function vectors() {
  const folder = 'tests/vectors/decide';
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.json')).sort();
  return names.flatMap((name) => JSON.parse(text(`${folder}/${name}`)));
}

/** Texts of the policies that the vectors name, by path. */
export function policies(list) {
  return Object.fromEntries([...new Set(list.map(({ policy }) => policy))].map((path) => [path, text(path)]));
}

/** Leaves a runner's answers where they are compared with the others'. */
export function leave(runner, lines) {
  const folder = join(root, 'target/vectors');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${runner}.ndjson`), `${lines.join('\n')}\n`);
}
