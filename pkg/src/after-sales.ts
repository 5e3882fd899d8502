/** The one script tag: defines the elements, once, however often it is loaded. */
export type * from './elements.js';
import { element } from './shell/element.js';
import { light } from './shell/light.js';

// A server has no elements, and a browser without a shadow keeps what the shop wrote.
const able = globalThis.customElements && 'attachShadow' in Element.prototype && 'adoptedStyleSheets' in Document.prototype;

for (const kind of ['promise', 'policy', 'check', 'request', 'withdrawal', 'duty', 'status', 'help']) {
  const name = `after-sales-${kind}`;
  if (able && !customElements.get(name)) {
    customElements.define(name, /^(duty|status|help)$/.test(kind) ? light(kind) : element(kind));
  }
}
