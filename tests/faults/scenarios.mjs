// What buyers do while a backend fails, and whether what they were told is true.
import { FAULTS, MODES } from './modes.mjs';
import { chance, digestOf } from './random.mjs';
import { openEndpoint } from './server.mjs';
import { openTab } from './tabs.mjs';

const inNode = FAULTS.filter((name) => MODES[name].at !== 'preflight');
// Neither gives a client a chance: a shop that denies what it has and cannot be asked, and one that says "ok" for nothing.
const forPlain = inNode.filter((name) => !MODES[name].lies && !['ok-true', 'receipt-202', 'receipt-206'].includes(name));

const late = inNode.filter((name) => name.startsWith('stored-later'));

/** Each fault once, and then a good backend. */
export const singles = (seed) => inNode.map((name, number) => ({ number, random: chance(seed + number), kind: 'keys', shape: 'once', plan: [name] }));

/** Draws one scenario. */
export function draw(seed, number) {
  const random = chance(seed + number * 7919);
  const kind = random.below(5) ? 'keys' : 'plain';
  const shape = kind === 'plain' ? 'once' : random.pick(['once', 'once', 'edited', 'reload', 'tabs', 'twice']);
  const modes = kind === 'plain' ? forPlain : inNode;
  let plan = Array.from({ length: 1 + random.below(7) }, () => (random.below(6) ? random.pick(modes) : 'good'));
  // Every try fails and every look-up is good; the last try gets there after its look-up could have been.
  if (!random.below(4)) plan = [random.pick(modes), 'good', random.pick(modes), 'good', random.pick([...late, random.pick(modes)]), 'good'];
  // A page that is left while the shop is still at work.
  if (shape === 'reload' && random.below(2)) plan = ['answer-slowly'];
  return { number, random, kind, shape, plan: believable(plan) };
}

/** A firewall that denies once may deny the look-up too, and then nobody can know. It is let deny one exchange in a row. */
function believable(plan) {
  return plan.map((name, at) => {
    const denied = plan.slice(0, at).some((before) => MODES[before].lies);
    return denied && (MODES[name].lies || MODES[name].says === 'no' || MODES[name].says === 'later') ? 'stored-hang' : name;
  });
}

/** What one fault followed by a good backend must come to. */
export function wanted(name) {
  const { says } = MODES[name];
  // Clients act on these themselves: Node's fetch repeats after 421 and hides 407.
  if (/^status-4(07|21)$/.test(name)) return undefined;
  if (says === 'no') return 'not_sent';
  return /429-after-(long|absurd)|503-after-(long|absurd)|500-after-long/.test(name) ? 'not_sent' : 'received';
}

const endpointOf = (kind, url) => (kind === 'keys' ? { url } : { url, preset: 'webhook', success: { status: [200], at: '/ok', is: true } });

function wording(key, message) {
  const body = JSON.stringify({ key, order_reference: 'N-1042', email: 'a@example.com', message });
  return { key, body, digest: digestOf(body) };
}

/**
 * Plays a scenario; `second` milliseconds count as a second of the protocol's times.
 * @returns {Promise<{told: string[], wrong: string[]}>} the states the buyer saw, and what was not true of them
 */
export async function play({ random, kind, shape, plan }, second) {
  const server = await openEndpoint(plan, { kind, second, seed: random.below(2 ** 31) });
  const { store } = server;
  const endpoint = endpointOf(kind, server.url);
  const key = random.hex(32);
  const [first, other] = [wording(key, 'first'), wording(key, 'second')];
  const told = [];
  const wrong = [];
  let done = false;
  const options = { second };
  const claims = (outcome, out) => {
    told.push(outcome.state);
    done ||= outcome.state === 'received';
    const rows = store.of(key);
    if (outcome.state === 'received') {
      const good = rows.some(({ digest }) => (digest === out.digest) === outcome.latest);
      if (!good) wrong.push('falsely received');
    } else if (outcome.state === 'not_sent' && shape !== 'tabs') {
      // Node has no locks across tabs: there the other one may send in between. Browsers have them, and a spec of theirs.
      server.finish();
      if (store.of(key).length) wrong.push(`falsely not sent: ${outcome.why}`);
    }
    if (rows.length > 1) wrong.push('doubled');
    return outcome;
  };
  const deliver = async (tab, out, more = {}) => claims(await tab.run(({ send }) => send(out, endpoint, { ...options, ...more })), out);

  let tab = await openTab();
  let last = first;
  if (shape === 'twice') await Promise.all([deliver(tab, first), deliver(tab, first)]);
  if (shape === 'tabs') await Promise.all([deliver(tab, first), deliver(await openTab(2), first)]);
  if (shape === 'once') await deliver(tab, first);
  // Who has a receipt has no form any more.
  if (shape === 'edited' && (await deliver(tab, first)).state !== 'received') {
    last = other;
    await deliver(tab, other);
  }
  if (shape === 'reload') {
    const gone = new AbortController();
    setTimeout(() => gone.abort(), random.below(12 * second));
    await deliver(tab, first, { signal: gone.signal });
    tab = await tab.reload();
    const open = tab.run(({ pending }) => JSON.parse(pending(JSON.stringify(endpoint))));
    for (const entry of open) {
      const outcome = await tab.run(({ lookUpEntry }) => lookUpEntry(entry, endpoint, options));
      claims(outcome, first);
    }
  }
  // The backend is well again: nothing may be lost, and the same key makes no second row.
  if (kind === 'keys') {
    server.plan();
    server.finish();
    if (!done && (await deliver(tab, last)).state !== 'received') wrong.push('lost');
    if (store.of(key).length !== 1) wrong.push(`${store.of(key).length} rows`);
  }
  if (/example\.com|N-1042|first|second/.test(tab.storage.text)) wrong.push('typed words in the storage');
  await server.close();
  if (store.of(key).length > 1) wrong.push('doubled later');
  return { told, wrong };
}
