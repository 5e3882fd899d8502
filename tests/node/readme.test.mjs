// The program in the README, run as it stands with the policy in the README.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root, text } from './files.mjs';

function block(language) {
  const [, body] = text('README.md').match(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``)) ?? [];
  assert.ok(body, `README.md has a block of ${language}`);
  return body;
}

// The days of the example pass; the device's clock stands on one of them.
const clock = `const Real = Date;
globalThis.Date = class extends Real {
  constructor(...words) { words.length ? super(...words) : super(Date.now()); }
  static now() { return Real.parse('2026-10-30T09:00:00Z'); }
};
`;

test('the example of the README decides', () => {
  const folder = mkdtempSync(join(tmpdir(), 'after-sales-readme-'));
  try {
    const built = pathToFileURL(join(root, 'pkg/dist/index.js')).href;
    const program = block('js').replace("from 'after-sales'", `from '${built}'`);
    assert.ok(program.includes(built), 'the example imports the package');
    const file = join(folder, 'example.mjs');
    writeFileSync(join(folder, 'clock.mjs'), clock);
    writeFileSync(file, `import './clock.mjs';\nconst policy = ${block('json')};\n${program}`);
    const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^eligible \[\s*['"]\S/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
