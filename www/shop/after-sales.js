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

/** What of the goods counts for duties and badges. */
function kinds(product) {
  const noReturn = product.traits.some((trait) => ["custom_made", "perishable", "digital"].includes(trait));
  const applies = [product.durability && "durability_guarantee", noReturn && "no_return_goods"].filter(Boolean);
  return { "applies-to": applies.join(" ") || null, traits: product.traits.join(" ") };
}

const marking = () => word("p", "duty.no_return", { slot: "no_return_marking" });

/** What the law of the buyer's country asks of a product page. The frames stand for artwork that is not ours to draw. */
export function duty(product) {
  const frame = (slot, number, attributes) =>
    el("img", { src: `/shop/pictures/${slot}-frame.svg`, alt: `(EU) 2025/1960, ${number}`, ...attributes });
  return el(
    "after-sales-duty",
    { on: "product", ...kinds(product) },
    el(
      "figure",
      { slot: "notice" },
      el("a", { href: REGULATION }, frame("notice", "I", { lang: "de", width: 600, height: 420 })),
      word("figcaption", "duty.notice"),
    ),
    el("figure", { slot: "garan" }, frame("garan", "II", { width: 420, height: 420 }), word("figcaption", "duty.garan")),
    marking(),
  );
}

/** Badges beside a line of the cart, where the buyer's country knows them; the law asks for no mark there yet. */
export function badges(product) {
  return el("after-sales-duty", { on: "checkout", only: "seven_days no_seven_days", ...kinds(product) });
}

/** The same at checkout, where goods that cannot go back are marked. */
export function marks(product) {
  const only = "seven_days no_seven_days no_return_marking";
  return el("after-sales-duty", { on: "checkout", only, ...kinds(product) }, marking());
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
