// The page of header sets, made of the list that the matrix runs.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ENGINES } from '../driver/index.mjs';
import { SETS, tierIn } from './sets.mjs';

export const FILE = fileURLToPath(new URL('../../../crates/widget/docs/headers.md', import.meta.url));

export function written() {
  const rows = SETS.map((set) => `| ${set.name} | ${ENGINES.map((engine) => tierIn(set, engine)).join(' | ')} |`);
  return `<!-- Made of the list in \`tests/browser/headers/sets.mjs\` by \`node tests/browser/headers/table.mjs\`; a test holds it. -->

# Headers, and where they lead

Tier 2 is the widget with the self-check up to the review of a request, tier 1 the policy in words from a card of the page,
tier 0 the shop’s own words, link and plain form. Sets that end in tier 2 cause no violation of the page’s policy. Every set
runs in the three engines (\`tests/browser/headers.spec.mjs\`).

| Headers | ${ENGINES.join(' | ')} |
| --- | ${ENGINES.map(() => '---').join(' | ')} |
${rows.join('\n')}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, written());
