// One policy in three engines, the same questions, one run; then the same with more rules. Prints JSON
// lines: {bench, ours, theirs, unit, ratio, goal, met}. `cargo xtask bench` builds the package and starts this.
import { readFileSync } from 'node:fs';
import cedar from '@cedar-policy/cedar-wasm/nodejs';
import rulesEngine from 'json-rules-engine';
import { decide, prepare } from '../../pkg/dist/index.js';
import { facts, flat, now } from './questions.mjs';

const file = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const small = { ours: file('policy.json'), rules: file('rules.json'), cedar: file('policy.cedar') };

/** The policy with as many more rules as make `count`, each for an article that nobody asks about. */
function texts(count) {
  const more = Array.from({ length: count - 10 }, (_, number) => `ONLY-${number}`);
  const ours = JSON.parse(small.ours);
  ours.rules.push(...more.map((sku) => ({ id: sku, cases: ['return'], scope: { skus: [sku] }, answer: 'refuse' })));
  const rules = JSON.parse(small.rules);
  rules.push(...more.map((sku) => ({
    name: sku,
    priority: 60,
    conditions: { all: [{ fact: 'case', operator: 'equal', value: 'return' }, { fact: 'sku', operator: 'equal', value: sku }] },
    event: { type: 'refuse', params: { id: sku } },
  })));
  const forbids = more.map((sku) => (
    `@id("${sku}")\nforbid (principal, action == Action::"return", resource) when { context.sku == "${sku}" };\n`
  ));
  return { ours: JSON.stringify(ours), rules: JSON.stringify(rules), cedar: small.cedar + forbids.join('') };
}

const known = facts.map((one) => JSON.stringify(one));

/** Ours: the shop's rule and whether the shop grants it; the law's layer is extra work that stays on. */
const shops = ({ verdict }) => [
  verdict.applied_rules.find(({ outcome }) => outcome === 'governs')?.id,
  verdict.entitlements.some(({ basis }) => basis === 'shop'),
];

/** json-rules-engine: the narrowest rule comes first and stops the rest; the host counts the days. */
function rules(text) {
  const engine = new rulesEngine.Engine(JSON.parse(text));
  engine.on('success', () => engine.stop());
  return engine;
}
async function ask(engine, question) {
  const given = flat(question);
  const { events } = await engine.run(given);
  const { type, params } = events[0];
  return { id: params.id, granted: type === 'accept' && given.days <= params.days, terms: params };
}

/** Cedar: allow or deny, and the policies that made it so. */
function call(question) {
  const { case: what, ...context } = flat(question);
  return {
    principal: { type: 'User', id: 'buyer' },
    action: { type: 'Action', id: what },
    resource: { type: 'Item', id: context.sku },
    context,
    entities: [],
  };
}
const whole = (text, question) => cedar.isAuthorized({ ...call(question), policies: { staticPolicies: text } });
const again = (question) => cedar.statefulIsAuthorized({ ...call(question), preparsedPolicySetId: 'bench' });

/** Our policy as a text that was not seen before: the shop has another name. */
let seen = 0;
const fresh = (text) => text.replace('"Bench"', `"Bench ${seen += 1}"`);

/** Nobody is timed before all agree on every question. */
async function agree(text, engine, prepared) {
  const all = await prepared.decideAll(facts, { now });
  for (const [place, question] of facts.entries()) {
    const [rule, granted] = shops(await decide(text, question, { now }));
    const [ready] = shops(await prepared.decide(question, { now }));
    const theirs = await ask(engine, question);
    const cedars = again(question);
    if (cedars.type !== 'success') throw new Error(`Cedar: ${JSON.stringify(cedars.errors)}`);
    const same = all[place].rule === rule && ready === rule && theirs.id === rule && theirs.granted === granted
      && (cedars.response.decision === 'allow') === granted;
    if (!same) throw new Error(`no agreement on ${known[place]}: ${JSON.stringify([rule, granted, theirs, cedars, all[place]])}`);
  }
}

/**
 * Decisions in a second of each call, named by key: the best of several rounds. A round asks all of them, so
 * that another program on the machine slows down all of them.
 */
async function rates(calls) {
  const best = {};
  for (let round = 0; round < 9; round += 1) {
    for (const [name, [one, each = 1]] of Object.entries(calls)) {
      const start = performance.now();
      let done = 0;
      let time = 0;
      while (time < 80) {
        await one(done);
        done += 1;
        time = performance.now() - start;
      }
      best[name] = Math.max(best[name] ?? 0, (done * each * 1000) / time);
    }
  }
  return best;
}

function tell(bench, ours, theirs, goal) {
  const ratio = Number((ours / theirs).toPrecision(3));
  const met = goal === null ? null : ratio >= goal;
  const figures = { ours: Math.round(ours), theirs: Math.round(theirs), unit: 'decisions/s', ratio, goal, met };
  console.log(JSON.stringify({ bench, ...figures }));
}

const at = (i) => i % facts.length;
const catalogue = Array.from({ length: 1024 }, (_, i) => facts[at(i)]);

async function compare(count) {
  const text = texts(count);
  const parsed = cedar.preparsePolicySet('bench', { staticPolicies: text.cedar });
  if (parsed.type !== 'success') throw new Error(`Cedar: ${JSON.stringify(parsed.errors)}`);
  const engine = rules(text.rules);
  const silent = await prepare(text.ours);
  const spoken = await prepare(text.ours, { locale: 'en' });
  await agree(text.ours, engine, silent);
  const rate = await rates({
    rulesWhole: [(i) => ask(rules(text.rules), facts[at(i)])],
    rulesPrepared: [(i) => ask(engine, facts[at(i)])],
    cedarWhole: [(i) => whole(text.cedar, facts[at(i)])],
    cedarPrepared: [(i) => again(facts[at(i)])],
    unseen: [(i) => decide(fresh(text.ours), known[at(i)], { now })],
    same: [(i) => decide(text.ours, known[at(i)], { now })],
    spoken: [(i) => spoken.decide(known[at(i)], { now })],
    verdict: [(i) => silent.decide(known[at(i)], { now })],
    catalogue: [() => silent.decideAll(catalogue, { now }), catalogue.length],
  });
  for (const [name, prefix, goals] of [['json-rules-engine', 'rules', [10, 50]], ['Cedar', 'cedar', [null, null]]]) {
    const [built, ready] = [rate[`${prefix}Whole`], rate[`${prefix}Prepared`]];
    tell(`${count} rules, whole, text never seen, with sentences: ${name}`, rate.unseen, built, goals[0]);
    tell(`${count} rules, whole, same text again, with sentences: ${name}`, rate.same, built, goals[0]);
    tell(`${count} rules, prepared, with sentences: ${name}`, rate.spoken, ready, goals[1]);
    tell(`${count} rules, prepared, verdict: ${name}`, rate.verdict, ready, goals[1]);
    tell(`${count} rules, prepared, catalogue in one call: ${name}`, rate.catalogue, ready, goals[1]);
  }
  silent.free();
  spoken.free();
}

for (const count of [10, 100, 1000]) await compare(count);
