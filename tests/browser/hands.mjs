// Several programs take the specs from one list.
import { fork } from 'node:child_process';

/** These measure time: they run last, with nothing beside them. */
const ALONE = ['impact.spec.mjs'];

/** The longest first, so that the hands end together. */
const LONGEST = ['matrix', 'hostile', 'gallery', 'pseudo', 'shell', 'follow', 'headers', 'degradation', 'cases', 'withdrawal', 'duties'];
const rank = (name) => (LONGEST.indexOf(name.replace('.spec.mjs', '')) + 1) || LONGEST.length + 1;

/**
 * Runs the specs by `hands` programs and gives the sum of what they tell.
 * @param {string} program path of the runner
 * @param {string[]} specs names of files
 * @param {number} hands how many programs
 * @param {string[]} engines which the runner has found
 */
export async function shareOut(program, specs, hands, engines) {
  const sum = { tally: { passed: 0, failed: 0 }, results: {} };
  const queue = specs.filter((name) => !ALONE.includes(name)).sort((a, b) => rank(a) - rank(b));
  const words = [...engines.flatMap((engine) => ['--engine', engine]), ...process.argv.slice(2).filter((word, at, all) => word === '--test' || all[at - 1] === '--test')];
  const run = (list) => new Promise((resolve) => {
    const hand = fork(program, words);
    let current = 'before the first';
    let reported = false;
    hand.on('message', ({ wants, tally, results }) => {
      if (wants) {
        current = list.shift();
        // A hand that has ended cannot be told anything.
        if (hand.connected) hand.send(current ?? '');
        return;
      }
      reported = true;
      for (const name of ['passed', 'failed']) sum.tally[name] += tally[name];
      Object.assign(sum.results, results);
    });
    hand.on('exit', (code) => {
      if (!reported) {
        sum.tally.failed += 1;
        console.log(`not ok ${current}: the program that ran it ended with ${code}`);
      }
      resolve();
    });
  });
  await Promise.all(Array.from({ length: hands }, () => run(queue)));
  const alone = specs.filter((name) => ALONE.includes(name));
  if (alone.length) await run(alone);
  return sum;
}
