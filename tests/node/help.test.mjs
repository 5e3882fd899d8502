// Help and questions for programs: the same answers as the command gives, in every language, and what cannot be used
// is an answer with findings.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { AfterSalesUsageError, ask, help } from '../../pkg/dist/index.js';

const nordlys = readFileSync(new URL('../../examples/policies/nordlys.json', import.meta.url), 'utf8');
const NOW = '2026-11-25T10:00:00+01:00';
const options = { country: 'DE', now: NOW };

test('a question is answered with the rule and the law behind the answer', async () => {
  const answer = await ask(nordlys, 'How long do I have to send it back?', options);
  assert.equal(answer.type, 'answer');
  assert.equal(answer.outcome, 'answered');
  assert.deepEqual(answer.parts.map(({ topic }) => topic), ['return']);
  const [{ sentences, sources }] = answer.parts;
  assert.match(sentences[0].text, /send it back until Sunday, 3 January 2027|send it back until/);
  assert.ok(sources.some(({ basis, id, text }) => basis === 'shop' && id === 'returns' && text.includes('returns')));
  assert.ok(sources.some(({ basis, text }) => basis === 'law' && /BGB/.test(text)));
  assert.deepEqual(answer.findings, []);
});

const QUESTIONS = {
  en: ['Who pays for the return?', 'en', 'ltr'],
  de: ['Wer zahlt die Rücksendung?', 'de', 'ltr'],
  'es-MX': ['¿Quién paga la devolución?', 'es-419', 'ltr'],
  ar: ['من يدفع تكاليف الإرجاع؟', 'ar', 'rtl'],
  'zh-CN': ['退货运费谁出？', 'zh-Hans', 'ltr'],
};
for (const [locale, [question, given, dir]] of Object.entries(QUESTIONS)) {
  test(`the same question in ${locale} has the same answer in its words`, async () => {
    const answer = await ask(nordlys, question, { ...options, locale });
    assert.deepEqual([answer.outcome, answer.locale, answer.dir], ['answered', given, dir]);
    assert.equal(answer.parts[0].topic, 'cost');
    assert.ok(answer.parts[0].sentences.some(({ source }) => source === 'returns'));
  });
}

test('who is not sure names a person; nothing is said to nothing', async () => {
  const unsure = await ask(nordlys, 'What will the weather be?', options);
  assert.deepEqual([unsure.outcome, unsure.parts], ['unsure', []]);
  assert.ok(unsure.person.some(({ link }) => link === 'mailto:help@nordlys.example'));
  assert.equal((await ask(nordlys, ' \u202e🎁 ', options)).outcome, 'empty');
  assert.equal((await ask(nordlys, 'return '.repeat(2_000), options)).type, 'answer');
});

test('the help of a shop, with hours in the buyer’s time', async () => {
  const seen = async (timeZone, now) => {
    const page = await help(nordlys, { country: 'DE', now, timeZone });
    assert.equal(page.type, 'help');
    return page.routes.items.find(({ kind }) => kind === 'phone');
  };
  const berlin = await seen('Europe/Berlin', NOW);
  assert.deepEqual([berlin.open, berlin.now], [true, 'Open now, until 17:00.']);
  assert.equal(berlin.terms[0], 'In your time: Monday–Friday 09:00–17:00.');
  const tokyo = await seen('Asia/Tokyo', '2026-11-25T18:00:00+09:00');
  assert.equal(tokyo.terms[0], 'In your time: Monday–Friday 17:00–01:00.');
  // On the Friday before Europe leaves summer time.
  const friday = await seen('Asia/Tokyo', '2026-10-24T03:00:00+09:00');
  assert.equal(friday.now, 'Closed now. Opens on Monday at 17:00.');
});

test('answers, guides and ways to complain are the policy’s', async () => {
  const page = await help(nordlys, { ...options, locale: 'de' });
  assert.deepEqual(page.faq.items[1], { question: 'Der Karton ist weg. Kann ich es trotzdem zurückschicken?', answer: 'Ja. Jeder feste Karton genügt.' });
  assert.deepEqual(page.guides.items.map(({ link }) => link), ['/help.html#packing', '/help.html#care']);
  assert.ok(page.disputes.items.some(({ link }) => link === 'https://www.universalschlichtungsstelle.de/'));
  assert.equal(page.policy.link, '/policy.html');
});

test('a zone that nobody knows leaves the shop’s clock', async () => {
  const policy = JSON.parse(nordlys);
  policy.shop.time_zone = 'Moon/Crater';
  const page = await help(policy, { ...options, timeZone: 'Asia/Tokyo' });
  const { now, terms } = page.routes.items.find(({ kind }) => kind === 'phone');
  assert.equal(now, undefined);
  assert.match(terms[0], /by the shop’s clock/);
});

test('what cannot be used is told, and a wrong call throws', async () => {
  assert.equal((await ask('{', 'Hello?', options)).type, 'invalid');
  assert.equal((await help('{}', options)).type, 'invalid');
  await assert.rejects(ask(nordlys, 42, options), AfterSalesUsageError);
  await assert.rejects(help(nordlys, { ...options, timeZone: 7 }), AfterSalesUsageError);
});
