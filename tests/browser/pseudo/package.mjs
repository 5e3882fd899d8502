// The built package with the words of two languages exchanged for pseudo-locales, and all hashes made to fit again.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pseudo } from './words.mjs';

const sha = (text) => createHash('sha256').update(text).digest('base64');

/** Files of `dist` by path that differ from what was built: English with accents as `en`, right to left as `ar`. */
export function changed(dist) {
  const read = (path) => readFileSync(join(dist, path), 'utf8');
  const files = {};
  let start = read('start.js');
  for (const group of ['', ...readdirSync(join(dist, 'locales'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `/${name}`)]) {
    const folder = `locales${group}`;
    const list = `hashes/${folder.replace('/', '-')}.json`;
    const hashes = JSON.parse(read(list));
    for (const locale of ['en', 'ar']) {
      const path = `${folder}/${locale}.json`;
      files[path] = pseudo(read(path), read(`${folder}/en.json`), locale);
      hashes[locale] = sha(files[path]);
    }
    files[list] = JSON.stringify(hashes);
    start = start.replace(sha(read(list)), sha(files[list]));
  }
  files['start.js'] = start;
  files['after-sales.js'] = read('after-sales.js').replace(sha(read('start.js')), sha(start));
  return files;
}
