// Everything that an element needs once the buyer has come near: the first script loads this one and nothing else, and
// this one knows the hash of every other file.
import type { Core } from './shell/load.js';
import { type Kit, count, dress, kit } from './start/kit.js';

export { Life } from './start/life.js';

/** Draws an element that needs no widget. */
export async function light(kind: string, host: HTMLElement, core: Core): Promise<void> {
  const own = kit(core);
  const { start } = await own.script<{ start(host: HTMLElement, kit: Kit): void }>(`${kind}.js`);
  start(host, own);
  count(own, core.setting);
  if (host.hasAttribute('display')) dress(host, own);
}
