// A second version of the package: its style sheet has other bytes, so every script that carries a hash of it has, too.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './shop.mjs';

const hash = (bytes) => createHash('sha256').update(bytes).digest('base64');

/** Marks the style sheet of the second version. */
export const MARK = '--_version: second';

let made;

function make() {
  const names = readdirSync(DIST).filter((name) => /\.(js|css)$/.test(name));
  const files = new Map(names.map((name) => [name, readFileSync(join(DIST, name), 'utf8')]));
  const stale = [['widget.css', `${files.get('widget.css')}\n:host { ${MARK}; }\n`]];
  while (stale.length) {
    const [name, text] = stale.pop();
    const [old, now] = [hash(files.get(name)), hash(text)];
    files.set(name, text);
    for (const [other, content] of files) if (content.includes(old)) stale.push([other, content.replaceAll(old, now)]);
  }
  if (files.get('after-sales.js') === readFileSync(join(DIST, 'after-sales.js'), 'utf8')) throw new Error('the first script carries no hash that leads to widget.css');
  return files;
}

/** A route for `serve`: the second version below `prefix`. */
export function otherVersion(prefix) {
  made ??= make();
  return (path) => {
    const name = path.slice(prefix.length);
    if (made.has(name)) return made.get(name);
    try {
      return readFileSync(join(DIST, name));
    } catch {
      return undefined;
    }
  };
}
