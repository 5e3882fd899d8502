// The after-sales elements of a product, written as a shop's template would: facts as attributes, and children
// that a buyer sees when the widget has not loaded.

import { el, word } from "./dom.js";

const MAIL = "help@nordlys.example";

function facts(product) {
  return {
    sku: product.sku,
    category: product.category,
    traits: product.traits.join(" ") || null,
    price: product.price,
    currency: product.currency,
  };
}

/** The dated promise of one product. `mode: "checkout"` shows it without anything to press. */
export function promise(product, attributes = {}) {
  return el(
    "after-sales-promise",
    { ...facts(product), ...attributes },
    word("span", "fallback.promise"),
    " ",
    word("a", "fallback.policy.link", { href: "/policy.html" }),
  );
}

/** The rules for one product, in full sentences. */
export function policy(product) {
  return el(
    "after-sales-policy",
    facts(product),
    word("p", "fallback.policy"),
    el(
      "p",
      {},
      word("a", "fallback.policy.link", { href: "/policy.html" }),
      " · ",
      el("a", { href: `mailto:${MAIL}` }, el("bdi", {}, MAIL)),
    ),
  );
}
