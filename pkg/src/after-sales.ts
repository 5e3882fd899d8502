/** The one script tag: defines the elements, once, however often it is loaded. */
export type * from './elements.js';
import { element } from './shell/element.js';

for (const kind of ['promise', 'policy', 'check', 'withdrawal']) {
  const name = `after-sales-${kind}`;
  if (globalThis.customElements && !customElements.get(name)) customElements.define(name, element(kind));
}
