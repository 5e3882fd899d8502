/** The one script tag: defines the elements, once, however often it is loaded. */
export type * from './elements.js';
import { duty } from './shell/duty.js';
import { element } from './shell/element.js';

for (const kind of ['promise', 'policy', 'check', 'withdrawal', 'duty']) {
  const name = `after-sales-${kind}`;
  if (globalThis.customElements && !customElements.get(name)) customElements.define(name, kind === 'duty' ? duty() : element(kind));
}
