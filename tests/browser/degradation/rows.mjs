// All rows, and the page that is made of them.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import backend from './backend.mjs';
import loading from './loading.mjs';
import photos from './photos.mjs';
import policy from './policy.mjs';
import sending from './sending.mjs';

/** `part` that fails, what the buyer `sees`, whether a `request` is still possible, where the rest is `held`, and the test. */
export const ROWS = [...loading, ...policy, ...sending, ...photos, ...backend];

/** The page of the rows. */
export const FILE = fileURLToPath(new URL('../../../crates/widget/docs/degradation.md', import.meta.url));

export function written() {
  const rows = ROWS.map(({ part, sees, request, held }) => `| ${part} | ${sees} | ${request} | ${held ? `\`${held}\`` : ''} |`);
  return `<!-- Made of the names of the tests by \`node tests/browser/degradation/rows.mjs\`; a test holds it. -->

# When a part fails

What the buyer sees, row by row. Each row is a test with that name in \`tests/browser/degradation.spec.mjs\` and runs in
Chromium, Firefox and WebKit. In every row the buyer sees something true within 4 seconds: no empty box, no endless
waiting, no success without a receipt, and what was typed stays.

| Part that fails | The buyer sees | Request still possible? | Also held by |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, written());
