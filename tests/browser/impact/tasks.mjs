// Long tasks at a quarter of the processor's speed: the page with us against the same page without us.
//
// What counts is the time that the page's main thread worked, from the trace, not the time that passed: other programs
// on the machine would count as ours.
import { settled } from './chromium.mjs';

const SLOWER = 4;
/** Milliseconds; longer ones are "long tasks" to a browser. */
export const LONG = 50;

async function tasks(tab, address, { without, until }) {
  const { page, cdp, close } = await tab();
  try {
    await cdp.send('Network.enable');
    if (without) await cdp.send('Network.setBlockedURLs', { urls: ['*/after-sales/*'] });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'v8.execute', 'v8.wasm', 'disabled-by-default-devtools.timeline'] });
    await page.goto(address, { waitUntil: 'networkidle0' });
    if (!without) await page.waitForFunction(until, { timeout: 30_000 });
    await settled(page);
    const trace = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
    return read(trace.traceEvents);
  } finally {
    await close();
  }
}

/** The tasks of the page's main thread in milliseconds of work, and which of them ran a script of ours. */
function read(events) {
  const runs = events.filter(({ name, ph, tdur }) => ph === 'X' && tdur && name.endsWith('RunTask'));
  const scripts = events.filter(({ args }) => /\/after-sales\/|\.wasm/.test(String(args?.data?.url ?? args?.data?.stackTrace?.[0]?.url ?? '')));
  const threads = new Set(events.filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall').map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = runs.filter(({ pid, tid }) => threads.has(`${pid} ${tid}`)).map(({ pid, tid, ts, dur, tdur }) => ({
    ms: tdur / 1000,
    ours: scripts.some((script) => script.pid === pid && script.tid === tid && script.ts >= ts && script.ts <= ts + dur),
  }));
  const longest = (list) => list.reduce((most, { ms }) => Math.max(most, ms), 0);
  return { longest: longest(tasks), longest_ours: longest(tasks.filter(({ ours }) => ours)), long: tasks.filter(({ ms }) => ms > LONG).length };
}

/** The best of some runs of each side in turn: what is left when nothing disturbs. */
export async function longTasks(tab, address, until, runs) {
  const sides = { with: [], without: [] };
  for (let run = 0; run < runs; run += 1) {
    sides.with.push(await tasks(tab, address, { without: false, until }));
    sides.without.push(await tasks(tab, address, { without: true, until }));
  }
  const least = (list, name) => list.reduce((least, one) => Math.min(least, one[name]), Infinity);
  return {
    runs,
    longest_ours_ms: Math.round(least(sides.with, 'longest_ours')),
    longest_with_ms: Math.round(least(sides.with, 'longest')),
    longest_without_ms: Math.round(least(sides.without, 'longest')),
    long_with: least(sides.with, 'long'),
    long_without: least(sides.without, 'long'),
  };
}
