// Elements from code. Text is only ever text: the page runs under Trusted Types with no policy at all.

/**
 * Builds an element. `attributes` with `null`, `undefined` or `false` are left out, `true` gives an empty one;
 * A function is the listener of `on…`. Children are nodes or strings.
 */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** An element whose text is a catalogue word, kept in the visitor's language by `relabel`. */
export function word(tag, key, attributes = {}, params) {
  return el(tag, { ...attributes, "data-word": key, "data-params": params && JSON.stringify(params) });
}

/** An element that shows a text of a product: `field` is `title`, `description` or `facts.N`. */
export function itemText(tag, sku, field, attributes = {}) {
  return el(tag, { ...attributes, "data-item": sku, "data-field": field });
}

/** An amount in minor units, written the way the visitor's language writes it. */
export function money(tag, minor, attributes = {}) {
  return el(tag, { ...attributes, "data-money": String(minor) });
}

/** A civil day (`YYYY-MM-DD`). */
export function day(iso) {
  return el("time", { datetime: iso, "data-day": iso });
}

/** A picture of a product. Its title stands beside it everywhere, so the picture itself is silent. */
export function picture(product, attributes = {}) {
  return el("img", { src: product.picture, alt: "", width: 800, height: 800, decoding: "async", ...attributes });
}
