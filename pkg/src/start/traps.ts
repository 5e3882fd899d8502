// A module that stops leaves itself half changed: every element falls back, and none starts it again.
import { Failure } from '../shell/failure.js';
import type { Core } from '../shell/load.js';
import type { Stage } from '../shell/stage.js';

/** The elements that the widget may have drawn. */
const stages = new Set<Stage>();
let listening: AbortController | undefined;

/** Keeps watch over an element until it leaves. */
export function guard(stage: Stage, core: Core): void {
  stages.add(stage);
  if (listening) return;
  listening = new AbortController();
  const { signal } = listening;
  const caught = (error: unknown) => {
    if (!(error instanceof WebAssembly.RuntimeError) || !String(error.stack).includes(core.address(''))) return;
    const failure = new Failure('stopped', error.message);
    const stopped = Promise.reject(failure);
    stopped.catch(() => {});
    core.kept.set('widget', stopped);
    core.settled.add(stopped);
    stages.forEach((each) => each.fail(failure));
  };
  addEventListener('error', (event) => caught(event.error), { signal });
  addEventListener('unhandledrejection', (event) => caught(event.reason), { signal });
}

/** The element has left the page; with the last one nobody listens any more. */
export function release(stage: Stage): void {
  stages.delete(stage);
  if (stages.size) return;
  listening?.abort();
  listening = undefined;
}
