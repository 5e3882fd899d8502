// One product: picture, price, the dated promise beside the button, the rules below.

import { duty, policy, promise } from "../after-sales.js";
import { badge, card } from "../cards.js";
import { FREE_DELIVERY_FROM, add } from "../cart.js";
import { product as find, products, text } from "../catalogue.js";
import { el, itemText, money, picture, word } from "../dom.js";
import { start } from "../frame.js";
import { state } from "../state.js";
import { relabel } from "../words.js";

const product = find(new URLSearchParams(location.search).get("sku"));

function buy() {
  const quantity = el("select", { id: "quantity", name: "quantity" });
  for (let n = 1; n <= 5; n += 1) quantity.append(el("option", { value: n }, String(n)));
  const said = el("p", { class: "added", role: "status" });
  const put = (event) => {
    event.preventDefault();
    add(product.sku, Number(quantity.value));
    said.replaceChildren(
      word("span", "product.added", {}, { item: product.sku }),
      " ",
      word("a", "product.view.cart", { href: "/cart.html" }),
    );
    relabel(said);
  };
  return el(
    "form",
    { class: "buy", onsubmit: put },
    el("div", { class: "field" }, word("label", "product.quantity", { for: "quantity" }), el("span", { class: "select" }, quantity)),
    word("button", "product.add", { type: "submit", class: "button" }),
    said,
  );
}

function page() {
  const { sku, price } = product;
  return [
    el(
      "div",
      { class: "product", itemscope: true, itemtype: "https://schema.org/Product" },
      el("meta", { itemprop: "sku", content: sku }),
      el("div", { class: "frame" }, picture(product, { fetchpriority: "high", itemprop: "image" }), badge(product)),
      el(
        "div",
        { class: "about" },
        itemText("h1", sku, "title", { itemprop: "name" }),
        el(
          "div",
          { class: "pricing", itemprop: "offers", itemscope: true, itemtype: "https://schema.org/Offer" },
          ...offer(),
          money("p", price, { class: "price" }),
          word("p", "product.price.note", { class: "quiet" }, { minor: FREE_DELIVERY_FROM }),
        ),
        itemText("p", sku, "description", { class: "description", itemprop: "description" }),
        buy(),
        promise(product),
        duty(product),
        el(
          "section",
          { class: "facts" },
          word("h2", "product.facts"),
          el("ul", {}, ...product.facts.map((_, index) => itemText("li", sku, `facts.${index}`))),
        ),
      ),
    ),
    el("section", { class: "rules", id: "returns" }, word("h2", "product.returns"), policy(product)),
    el(
      "section",
      { class: "more" },
      word("h2", "product.more"),
      el("ul", { class: "shelf" }, ...neighbours().map((other) => card(other))),
    ),
  ];
}

function neighbours() {
  const at = products.indexOf(product);
  return [1, 2, 3, 4, 5].map((step) => products[(at + step) % products.length]);
}

// For search engines, as microdata: under Trusted Types code may not write a script element, not even one that
// holds data.
function offer() {
  const { price, currency, traits } = product;
  const condition = traits.includes("used") ? "UsedCondition" : "NewCondition";
  return [
    el("meta", { itemprop: "price", content: (price / 100).toFixed(2) }),
    el("meta", { itemprop: "priceCurrency", content: currency }),
    el("link", { itemprop: "availability", href: "https://schema.org/InStock" }),
    el("link", { itemprop: "itemCondition", href: `https://schema.org/${condition}` }),
    el(
      "span",
      { hidden: true, itemprop: "hasMerchantReturnPolicy", itemscope: true, itemtype: "https://schema.org/MerchantReturnPolicy" },
      el("link", { itemprop: "merchantReturnLink", href: "/policy.html" }),
    ),
  ];
}

const main = document.querySelector("#page");
if (product) {
  await start(
    () => `${text(product.sku, "title", state.lang)} · Nordlys`,
    () => main.replaceChildren(...page()),
  );
} else {
  await start(
    (say) => `${say("product.missing")} · Nordlys`,
    () =>
      main.replaceChildren(
        word("h1", "product.missing"),
        el("p", {}, word("a", "cart.continue", { class: "button", href: "/index.html" })),
      ),
  );
}
