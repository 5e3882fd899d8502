// What a program that uses the package relies on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AfterSalesUsageError, check, decide, letter, render, version } from '../../pkg/dist/index.js';
import { text } from './files.mjs';
import { facts, now, policy } from './sample.mjs';

const codes = (answer) => answer.findings.map(({ document, code, path }) => `${document} ${code} ${path}`);

test('a sound purchase has a verdict and sentences', async () => {
  const answer = await decide(policy(), facts(), { now });
  assert.equal(answer.type, 'decision');
  assert.equal(answer.verdict.status, 'eligible');
  assert.equal(answer.verdict.best.last_day, '2026-11-23');
  assert.equal(answer.verdict.clock, 'server');
  assert.equal(answer.locale, 'en');
  assert.equal(answer.dir, 'ltr');
  assert.ok(answer.sentences.length > 1);
  assert.ok(answer.sentences.every(({ text, tone }) => text && tone));
  assert.ok(answer.sentences.some(({ basis }) => basis === 'law'));
});

test('text and object are the same policy', async () => {
  const [object, string] = await Promise.all([
    decide(policy(), facts(), { now }),
    decide(JSON.stringify(policy(), null, 4), JSON.stringify(facts()), { now }),
  ]);
  assert.deepEqual(object, string);
});

test('without a time the device’s clock decides', async () => {
  const answer = await decide(policy(), facts());
  assert.equal(answer.verdict.clock, 'device');
  assert.match(answer.verdict.at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
  assert.ok(Math.abs(Date.parse(answer.verdict.at) - Date.now()) < 60_000);
});

test('every error of a policy comes at once, with its pointer', async () => {
  const bad = policy();
  bad.shop.currency = 'Euro';
  bad.rules[0].window[0].days = '30';
  bad.rules[0].remedys = [];
  bad.rules[0].cases = ['returns'];
  for (const answer of [await check(bad), await decide(bad, facts(), { now })]) {
    assert.deepEqual(codes(answer).sort(), [
      'policy bad_value /shop/currency',
      'policy unknown_field /rules/0/remedys',
      'policy unknown_word /rules/0/cases/0',
      'policy wrong_type /rules/0/window/0/days',
    ]);
  }
  assert.equal((await check(bad)).ok, false);
  assert.equal((await decide(bad, facts(), { now })).type, 'invalid');
});

test('findings say what was perhaps meant, in the language asked for', async () => {
  const bad = policy();
  bad.rules[0].cases = ['returns'];
  const words = { en: 'Did you mean “return”?', de: 'Meinten Sie „return“?', es: '¿Quería decir «return»?', 'zh-Hans': '您是不是想写“return”？' };
  for (const [locale, help] of Object.entries(words)) {
    const [meant] = (await check(bad, { locale })).findings;
    assert.equal(meant.details.near, 'return');
    assert.equal(meant.help, help);
    // A page's module has no room for guesses; it names the words that are known.
    for (const answer of [await decide(bad, facts(), { now, locale }), await render(bad, { country: 'DE', now, locale })]) {
      const [finding] = answer.findings;
      assert.ok(finding.message.includes('returns'));
      assert.ok(finding.help.includes('exchange'), finding.help);
    }
  }
});

test('ten thousand errors are a short list', async () => {
  const bad = policy();
  bad.rules = Array.from({ length: 10_000 }, (_, n) => ({ id: n }));
  const { ok, findings } = await check(bad);
  assert.equal(ok, false);
  assert.equal(findings.length, 201);
  assert.equal(findings.at(-1).code, 'too_many');
  assert.ok(findings.every(({ message, help }) => message && help));
});

test('text that is no policy is a finding, never an exception', async () => {
  for (const bad of ['', '<!doctype html>', '{', 'null', '[]', '\u0000', '\ud800', '['.repeat(100_000), 'x'.repeat(2 ** 21)]) {
    const answer = await check(bad);
    assert.equal(answer.ok, false);
    assert.ok(answer.findings.length > 0);
    assert.equal((await decide(bad, bad, { now: bad, clock: 'server' })).type, 'invalid');
    assert.equal((await render(bad, { country: 'DE', now })).type, 'invalid');
  }
  assert.equal((await decide(policy(), facts(), { now })).type, 'decision');
});

test('the same key twice, which an object cannot show, is found in text', async () => {
  const answer = await check('{"version":1,"version":1,"shop":{},"rules":[]}');
  assert.ok(codes(answer).includes('policy duplicate_key /version'));
});

test('impossible dates and countries are findings about the facts', async () => {
  const bad = facts();
  bad.order.delivered_on = '2026-02-30';
  bad.buyer.country = 'Germany';
  assert.deepEqual(codes(await decide(policy(), bad, { now })), [
    'facts bad_value /buyer/country',
    'facts bad_value /order/delivered_on',
  ]);
  assert.deepEqual(codes(await decide(policy(), facts(), { now: '2026-10-30' })), ['options bad_value /now']);
  assert.deepEqual(codes(await decide(policy(), facts(), { now, clock: 'moon' })), ['options unknown_word /clock']);
});

test('a country without a row keeps the shop’s promise and says so', async () => {
  const elsewhere = facts();
  elsewhere.buyer.country = 'ZZ';
  const answer = await decide(policy(), elsewhere, { now });
  assert.equal(answer.verdict.status, 'eligible');
  assert.ok(answer.verdict.notes.includes('law_not_held'));
  const market = policy();
  market.shop.markets = ['ZZ'];
  assert.ok(codes(await check(market)).some((code) => code.startsWith('policy law_not_held')));
});

test('an amount that JavaScript cannot hold is a finding, not a rounded number', async () => {
  const huge = facts();
  huge.item = { price: { minor: 1_000_000_000_000, currency: 'EUR' }, quantity: 36_525 };
  const answer = await decide(policy(), huge, { now });
  assert.equal(answer.type, 'invalid');
  assert.ok(answer.findings.length > 0);
});

test('languages, their parents, and another one with a finding', async () => {
  const seen = new Map();
  for (const locale of ['en', 'de', 'es', 'ar', 'zh-Hans']) {
    const answer = await decide(policy(), facts(), { now, locale });
    assert.equal(answer.locale, locale);
    assert.equal(answer.dir, locale === 'ar' ? 'rtl' : 'ltr');
    assert.deepEqual(answer.findings, []);
    seen.set(answer.sentences[0].text, locale);
  }
  assert.equal(seen.size, 5);
  assert.equal((await decide(policy(), facts(), { now, locale: 'de-LU' })).locale, 'de');
  assert.equal((await decide(policy(), facts(), { now, locale: 'tlh,es-MX' })).locale, 'es-419');
  const klingon = await decide(policy(), facts(), { now, locale: 'tlh' });
  assert.equal(klingon.locale, 'en');
  assert.deepEqual(codes(klingon), ['options unknown_locale /locale']);
  assert.match(klingon.findings[0].message, /tlh/);
  assert.match(klingon.findings[0].help, /zh-Hans/);
});

test('the policy in words, with the dated promise', async () => {
  const answer = await render(policy(), { country: 'DE', item: { title: 'Lamp' }, locale: 'en', now });
  assert.equal(answer.type, 'card');
  assert.match(answer.promise[0].text, /November 3\b.*December 3\b/);
  assert.ok(answer.card.sections.length > 2);
  assert.ok(answer.card.sections.every(({ title, sentences }) => title && sentences.length));
  assert.equal(answer.card.policy_hash, (await decide(policy(), facts(), { now })).verdict.policy_hash);
  assert.deepEqual(codes(await render(policy(), { country: 'Atlantis', now })), ['facts bad_value /buyer/country']);
});

test('the law of a market shows where a rule gives less', async () => {
  const short = policy();
  short.rules[0].window[0].days = 7;
  const answer = await check(short);
  assert.equal(answer.ok, true);
  assert.ok(codes(answer).some((code) => code.startsWith('policy below_law /rules/0')));
});

test('only misuse throws', async () => {
  const misuse = [
    () => check(), () => check(null), () => check(7), () => decide(policy()), () => decide(policy(), facts(), null),
    () => decide(policy(), facts(), { now: new Date() }), () => decide(policy(), facts(), { locale: 5 }),
    () => render(policy()), () => render(policy(), { country: 49 }), () => render(policy(), { country: 'DE', item: 'x' }),
    () => { const ring = policy(); ring.self = ring; return check(ring); },
    () => check(() => {}),
  ];
  for (const call of misuse) {
    await assert.rejects(call, (error) => error instanceof AfterSalesUsageError && error.name === 'AfterSalesUsageError');
  }
});

test('a polluted Object.prototype changes nothing', async () => {
  const clean = JSON.stringify(await decide(policy(), facts(), { now }));
  const polluted = { days: 999, months: 99, unlimited: true, clock: 'device', locale: 'de', now: 'x', answer: 'refuse' };
  try {
    for (const [key, value] of Object.entries(polluted)) {
      Object.defineProperty(Object.prototype, key, { value, configurable: true, writable: true, enumerable: true });
    }
    assert.equal(JSON.stringify(await decide(policy(), facts(), { now: '2026-10-30T09:00:00+01:00' })), clean);
  } finally {
    for (const key of Object.keys(polluted)) delete Object.prototype[key];
  }
});

test('answers are plain objects without a tie to the module', async () => {
  const answer = await decide(policy(), facts(), { now });
  assert.equal(Object.getPrototypeOf(answer.verdict), Object.prototype);
  assert.deepEqual(structuredClone(answer), answer);
  assert.deepEqual(JSON.parse(JSON.stringify(answer)), answer);
});

test('the version is the package’s', async () => {
  assert.equal(await version(), JSON.parse(text('pkg/package.json')).version);
});

test('letter gives a mail, a page and a text with the order’s own days', async () => {
  const facts = { case: 'return', buyer: { country: 'DE' }, order: { ordered_on: '2026-10-20', delivered_on: '2026-10-28' } };
  const now = '2026-11-05T10:00:00+01:00';
  for (const [form, start] of [['mail', '<div lang="de" dir="ltr"'], ['page', '<!DOCTYPE html>'], ['text', '']]) {
    const { type, letter: text, locale } = await letter(policy(), facts, { form, now, locale: 'de' });
    assert.deepEqual([type, locale], ['letter', 'de']);
    assert.ok(text.startsWith(start) && text.includes('27. November 2026'), text);
  }
  const broken = await letter('{}', facts, { now });
  assert.equal(broken.type, 'invalid');
  await assert.rejects(letter(policy(), facts, { form: 'fax' }), /options\.form must be one of text, mail, page/);
});
