// Reads the policy beside this file, checks it, and asks whether headphones can go back.
import { readFile } from 'node:fs/promises';
import { check, decide, render } from 'after-sales';

const policy = await readFile(new URL('policy.json', import.meta.url), 'utf8');

const checked = await check(policy);
for (const { severity, path, message, help } of checked.findings) {
  console.log(`${severity} ${path}: ${message} ${help}`);
}

const facts = {
  case: 'return',
  buyer: { country: 'DE' },
  item: { title: 'Stille headphones', price: { minor: 18900, currency: 'EUR' } },
  order: { ordered_on: '2026-11-10', delivered_on: '2026-11-14' },
  answers: [{ state: 'unused', holds: true }],
};
const answer = await decide(policy, facts, { now: '2026-11-21T10:00:00+01:00', locale: 'en' });
if (answer.type === 'invalid') {
  console.log(answer.findings);
} else {
  console.log(answer.verdict.status, answer.verdict.best.last_day);
  for (const sentence of answer.sentences) console.log(`- ${sentence.text}`);
}

const card = await render(policy, { country: 'SE', locale: 'de', now: '2026-11-21T10:00:00+01:00' });
if (card.type === 'card') console.log(card.promise[0].text);
