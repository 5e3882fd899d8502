// Law, holidays and citations of a country are a file of their own: loaded when its buyer asks, and never in the way.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from './files.mjs';
import { facts, policy } from './sample.mjs';

const dist = join(root, 'pkg/dist');
let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'after-sales-law-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** The package in a folder of its own, without the files that `left` names. */
async function without(name, left) {
  const home = join(folder, name);
  cpSync(dist, home, { recursive: true, filter: (path) => !left.test(path) });
  return { home, api: await import(pathToFileURL(join(home, 'index.js')).href) };
}

const now = '2026-12-01T09:00:00+01:00';

/** Fourteen days from here end on Good Friday, before a weekend and Easter Monday. */
function easter(country = 'DE') {
  const one = facts();
  one.buyer.country = country;
  one.order = { ordered_on: '2026-03-16', delivered_on: '2026-03-20' };
  return one;
}

const legal = ({ verdict }) => verdict.entitlements.find(({ basis }) => basis === 'law')?.deadline;
const at = { now: '2026-03-25T09:00:00+01:00' };

test('the file of the buyer’s country moves the last day that the law allows', async () => {
  const { api } = await without('whole', /nothing/);
  const answer = await api.decide(policy(), easter(), at);
  assert.deepEqual(legal(answer), { safe: '2026-04-03', legal: '2026-04-07' });
  assert.ok(!answer.verdict.notes.includes('holidays_unknown'));
});

test('without it only the shop’s policy counts and the verdict says so; it is tried again', async () => {
  const { home, api } = await without('bare', /law[\\/]DE\.json$/);
  const bare = await api.decide(policy(), easter(), at);
  assert.equal(legal(bare), undefined);
  assert.equal(bare.verdict.status, 'eligible');
  assert.ok(bare.verdict.notes.includes('law_not_held'));
  assert.ok(bare.sentences.some(({ text }) => /law of your country/.test(text)));
  assert.ok(bare.sentences.every(({ basis }) => basis !== 'law'));
  cpSync(join(dist, 'law/DE.json'), join(home, 'law/DE.json'));
  const whole = await api.decide(policy(), easter(), at);
  assert.equal(legal(whole).legal, '2026-04-07');
  assert.ok(!whole.verdict.notes.includes('law_not_held'));
});

test('a file that is none of ours is not taken, and tried again', async () => {
  const { home, api } = await without('spoilt', /law[\\/]DE\.json$/);
  const good = readFileSync(join(dist, 'law/DE.json'), 'utf8');
  const foreign = good.replace('"country": "DE"', '"country": "ZZ"');
  assert.notEqual(foreign, good);
  for (const text of ['', '<!doctype html>', '{}', good.slice(0, -20), foreign]) {
    writeFileSync(join(home, 'law/DE.json'), text);
    const answer = await api.decide(policy(), easter(), at);
    assert.equal(legal(answer), undefined, text.slice(0, 30));
    assert.ok(answer.verdict.notes.includes('law_not_held'));
  }
  writeFileSync(join(home, 'law/DE.json'), good);
  assert.equal(legal(await api.decide(policy(), easter(), at)).legal, '2026-04-07');
});

test('every way to ask loads it: text, escapes, a part of the country, a prepared policy, a list', async () => {
  const ways = {
    text: (api) => api.decide(policy(), JSON.stringify(easter()), at),
    escapes: (api) => api.decide(policy(), JSON.stringify(easter()).replace('"country":"DE"', '"c\\u006funtry":"\\u0044E"'), at),
    part: (api) => api.decide(policy(), easter('DE-BE'), at),
    prepared: async (api) => (await api.prepare(policy())).decide(easter(), at),
  };
  for (const [name, ask] of Object.entries(ways)) {
    const { api } = await without(name, /nothing/);
    assert.equal(legal(await ask(api)).legal, '2026-04-07', name);
  }
  const { api } = await without('list', /nothing/);
  const prepared = await api.prepare(policy());
  const late = { now: '2026-04-07T09:00:00+02:00' };
  const one = { ...easter('AT'), case: 'withdrawal' };
  const [judged] = await prepared.decideAll([one], late);
  const { verdict } = await prepared.decide(one, late);
  assert.deepEqual([judged.status, judged.best], [verdict.status, verdict.best]);
  assert.equal(legal({ verdict }).legal, '2026-04-07');
});

test('a holiday of a part of the country moves the legal day there, and the safe day nowhere', async () => {
  const { api } = await without('part-of', /nothing/);
  // All Saints' 2027 is a Monday; fourteen days from the 18th end on it.
  const one = (country) => ({ ...facts(), buyer: { country }, order: { ordered_on: '2027-10-14', delivered_on: '2027-10-18' } });
  const day = { now: '2027-10-20T09:00:00+02:00' };
  assert.deepEqual(legal(await api.decide(policy(), one('DE-BY'), day)), { safe: '2027-11-01', legal: '2027-11-02' });
  assert.deepEqual(legal(await api.decide(policy(), one('DE-BE'), day)), { safe: '2027-11-01', legal: '2027-11-01' });
});

test('a country without law asks for no file, and facts that cannot be read are findings', async () => {
  const { api } = await without('none', /law[\\/]\w+\.json$/);
  const answer = await api.decide(policy(), easter('ZZ'), { now });
  assert.equal(answer.type, 'decision');
  assert.ok(answer.verdict.notes.includes('law_not_held'));
  assert.equal((await api.decide(policy(), '{"buyer":{"country":"DE"', { now })).type, 'invalid');
});

test('each file holds its country, the years, the holidays, the law and the citations', () => {
  const names = readdirSync(join(dist, 'law'));
  assert.ok(names.length >= 64);
  for (const name of names) {
    const file = JSON.parse(readFileSync(join(dist, 'law', name), 'utf8'));
    assert.deepEqual(Object.keys(file), ['country', 'years', 'holidays', 'law', 'citations']);
    assert.equal(`${file.country}.json`, name);
    for (const rules of Object.values(file.holidays)) assert.equal(rules.length % 3, 0, name);
    assert.ok(file.law[file.country], name);
    for (const [code, { withdrawal, faults }] of Object.entries(file.law)) {
      assert.ok(code === file.country || code.startsWith(`${file.country}-`), code);
      assert.ok(withdrawal.length && faults.length, code);
    }
    for (const [id, { citation, confidence }] of Object.entries(file.citations)) {
      assert.ok(id.startsWith(file.country) && citation && confidence, id);
    }
  }
});
