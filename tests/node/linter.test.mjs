// The linter and the reader are modules of their own: who decides and renders never needs them.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from './files.mjs';
import { facts, now, policy } from './sample.mjs';

const dist = join(root, 'pkg/dist');
let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'after-sales-linter-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** The package in a folder of its own, without the files that `left` names. */
async function without(name, left) {
  const home = join(folder, name);
  cpSync(dist, home, { recursive: true, filter: (path) => !left.test(path) });
  const entry = pathToFileURL(join(home, 'index.js')).href;
  return { home, api: await import(entry) };
}

test('decides and renders where linter and reader are missing; only check and factsFrom say so, and recover', async () => {
  const { home, api } = await without('bare', /(linter|reader)(_bg\.wasm|\.js)$/);
  assert.equal((await api.decide(policy(), facts(), { now })).type, 'decision');
  assert.equal((await api.render(policy(), { country: 'DE', now })).type, 'card');
  const prepared = await api.prepare(policy());
  assert.equal((await prepared.decide(facts(), { now })).verdict.status, 'eligible');
  assert.equal((await api.decide('{', facts(), { now })).findings[0].code, 'json_syntax');
  await assert.rejects(api.check(policy()), (error) => error instanceof api.AfterSalesUsageError);
  await assert.rejects(api.factsFrom('{}'), (error) => error instanceof api.AfterSalesUsageError);
  for (const name of ['linter', 'reader']) {
    for (const file of [`${name}.js`, `${name}_bg.wasm`]) cpSync(join(dist, file), join(home, file));
  }
  assert.equal((await api.check(policy())).ok, true);
  assert.equal((await api.factsFrom('{}')).type, 'invalid');
});

test('checks where the SDK’s module is missing', async () => {
  const { api } = await without('checking', /sdk_bg\.wasm$/);
  const short = policy();
  short.rules[0].window[0].days = 7;
  const { ok, findings } = await api.check(short, { locale: 'de' });
  assert.equal(ok, true);
  const found = findings.find(({ code }) => code === 'below_law');
  assert.deepEqual(Object.keys(found), ['document', 'code', 'severity', 'path', 'details', 'message', 'help']);
  assert.ok(found.message && found.help);
  await assert.rejects(api.decide(policy(), facts(), { now }), (error) => error instanceof api.AfterSalesUsageError);
});

test('reads facts where the other modules are missing; findings then keep code, place and details', async () => {
  const { api } = await without('reading', /(sdk|linter)_bg\.wasm$/);
  const { facts, findings } = await api.factsFrom({ '@type': 'Product', sku: 'L', category: '17' }, { known: { buyer: { country: 'DE' } } });
  assert.deepEqual(facts, { case: 'return', buyer: { country: 'DE' }, item: { sku: 'L' } });
  assert.deepEqual(findings.map(({ code, path, details, message }) => [code, path, details.value, message]), [
    ['page_value', '/0/category', '17', 'page_value'],
    ['page_assumed', '', 'return', 'page_assumed'],
  ]);
});

const market = (...markets) => {
  const document = policy();
  document.shop.markets = markets;
  return document;
};

test('tells what the law of the markets asks of the page on a day, with the article of each', async () => {
  const { api } = await without('duties', /sdk_bg\.wasm$/);
  const on = async (day) => {
    const { ok, findings } = await api.check(market('AT', 'DE'), { now: `${day}T00:30:00+02:00` });
    assert.equal(ok, true);
    const told = (code) => findings.filter((one) => one.code === code && one.details.duty === 'function');
    return { open: told('duty_open'), coming: told('duty_coming') };
  };
  const september = await on('2026-09-30');
  assert.deepEqual(september.open.map(({ details }) => details.markets), ['DE']);
  assert.deepEqual(september.coming.map(({ details, severity }) => [details.markets, severity]), [['AT', 'note']]);
  const { open, coming } = await on('2026-10-01');
  assert.equal(coming.length, 0);
  const [{ details, message, help, path, severity }] = open;
  assert.deepEqual([details.markets, details.ids, path, severity], ['AT, DE', 'withdrawal_function', '/shop/duties_met', 'warning']);
  const articles = details.law.split('\n').map((line) => line.split('\t'));
  assert.deepEqual(articles[1].slice(0, 4), ['DE', 'BGB § 356a (BGBl. 2026 I Nr. 28)', '2026-06-19', 'high']);
  assert.match(message, /\nDE: BGB § 356a .*June 19, 2026 \(sure\) “Vertrag widerrufen · Widerruf bestätigen”/);
  assert.match(help, /withdrawal_function/);
});

test('a duty that is marked as met is told no more, and a slip in it is', async () => {
  const { api } = await without('met', /sdk_bg\.wasm$/);
  const document = market('DE');
  document.shop.duties_met = ['withdrawal_function', 'DE.label.notise'];
  const { findings } = await api.check(document, { locale: 'de' });
  assert.equal(findings.some(({ details }) => details.duty === 'function'), false);
  assert.equal(findings.some(({ details }) => details.duty === 'guarantee_notice'), true);
  const slip = findings.find(({ code }) => code === 'duty_unknown');
  assert.deepEqual([slip.path, slip.help], ['/shop/duties_met/1', 'Meinten Sie „DE.label.notice“?']);
});

test('says of which markets it has no law, and finds it on the next call', async () => {
  const { home, api } = await without('lawless', /(law|duties)\/DE\.json$/);
  const codes = async () => {
    const { findings } = await api.check(market('DE', 'FR'));
    const about = (code) => findings.filter((one) => one.code === code).map(({ details }) => details.markets);
    return { missing: about('law_not_held'), open: about('duty_open') };
  };
  const before = await codes();
  assert.deepEqual(before.missing, ['DE']);
  assert.ok(before.open.includes('FR') && !before.open.some((markets) => markets.includes('DE')));
  cpSync(join(dist, 'law/DE.json'), join(home, 'law/DE.json'));
  // Without its duties a market would seem to owe nothing.
  assert.deepEqual((await codes()).missing, ['DE']);
  cpSync(join(dist, 'duties/DE.json'), join(home, 'duties/DE.json'));
  const after = await codes();
  assert.deepEqual(after.missing, []);
  assert.ok(after.open.includes('DE, FR'));
});

test('a day that is none is a finding about the options', async () => {
  const { api } = await without('day', /sdk_bg\.wasm$/);
  const { ok, findings } = await api.check(policy(), { now: 'tomorrow' });
  assert.equal(ok, false);
  assert.deepEqual(findings.map(({ document, code, path }) => [document, code, path]), [['options', 'bad_value', '/now']]);
  await assert.rejects(api.check(policy(), { now: 1 }), (error) => error instanceof api.AfterSalesUsageError);
});

test('the SDK holds no code of it', () => {
  const glue = readFileSync(join(dist, 'sdk.d.ts'), 'utf8');
  assert.doesNotMatch(glue, /export function check\b|class Page\b/);
  assert.match(readFileSync(join(dist, 'linter.d.ts'), 'utf8'), /export function check\(policy: string, duties: string, now: string, pack: string\): any/);
});
