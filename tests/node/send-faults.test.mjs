// The sender against a backend that fails in every way: nothing lost, nothing doubled, nothing falsely received, nothing
// said to be not sent that is there. AFTER_SALES_SEED repeats a run, AFTER_SALES_SCENARIOS makes it longer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FAULTS } from '../faults/modes.mjs';
import { draw, play, singles, wanted } from '../faults/scenarios.mjs';

const seed = Number(process.env.AFTER_SALES_SEED ?? Date.now() % 2 ** 31);
const count = Number(process.env.AFTER_SALES_SCENARIOS ?? 1000);

/** Plays many at once; what `look` finds wrong in one is told with all that is needed to play it again. */
async function all(scenarios, { atOnce, second }, look) {
  const wrong = [];
  const queue = scenarios.entries();
  const worker = async () => {
    for (const [, scenario] of queue) {
      const { number, kind, shape, plan } = scenario;
      const { told, wrong: found } = await play(scenario, second);
      found.push(...look(scenario, told));
      wrong.push(...found.map((what) => `${what}: ${number} of seed ${seed}, ${kind}, ${shape}, told ${told}: ${plan.join(', ')}`));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return wrong;
}

test('each fault once, then a good backend: the buyer gets what there is to get', async () => {
  assert.ok(FAULTS.length >= 40, 'the backend knows enough ways to fail');
  // Long seconds: here a slow machine would change what is right.
  const wrong = await all(singles(seed), { atOnce: 40, second: 100 }, ({ plan: [name] }, [first]) => {
    const right = wanted(name);
    return right && first !== right ? [`${first}, not ${right}`] : [];
  });
  assert.deepEqual(wrong, []);
});

test(`${count} scenarios of seed ${seed}: 0 lost, 0 doubled, 0 false`, async (context) => {
  const tally = {};
  const scenarios = Array.from({ length: count }, (_, number) => draw(seed, number));
  const wrong = await all(scenarios, { atOnce: 24, second: 32 }, (_, [first]) => {
    tally[first] = (tally[first] ?? 0) + 1;
    return [];
  });
  context.diagnostic(`${FAULTS.length} ways to fail; first told: ${JSON.stringify(tally)}`);
  assert.deepEqual(wrong, []);
  assert.ok(tally.received > count / 4, 'a sender that always says "unknown" would be no use');
});
