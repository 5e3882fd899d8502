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

// Where the demo's artworks lead; a shop links what the notice names.
const REGULATION = "https://eur-lex.europa.eu/eli/reg_impl/2025/1960/oj";

/** What the law of the buyer's country asks of a product page. The frames stand for artwork that is not ours to draw. */
export function duty(product) {
  const noReturn = product.traits.some((trait) => ["custom_made", "perishable"].includes(trait));
  const applies = [product.durability && "durability_guarantee", noReturn && "no_return_goods"].filter(Boolean);
  const frame = (slot, number, attributes) =>
    el("img", { src: `/shop/pictures/${slot}-frame.svg`, alt: `(EU) 2025/1960, ${number}`, ...attributes });
  return el(
    "after-sales-duty",
    { on: "product", "applies-to": applies.join(" ") || null },
    el(
      "figure",
      { slot: "notice" },
      el("a", { href: REGULATION }, frame("notice", "I", { lang: "de", width: 600, height: 420 })),
      word("figcaption", "duty.notice"),
    ),
    el("figure", { slot: "garan" }, frame("garan", "II", { width: 420, height: 420 }), word("figcaption", "duty.garan")),
    word("p", "duty.no_return", { slot: "no_return_marking" }),
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
