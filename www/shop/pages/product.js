// One product: picture, price, the dated promise beside the button, the rules below.

import { policy, promise } from "../after-sales.js";
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
      { class: "product" },
      el("div", { class: "frame" }, picture(product, { fetchpriority: "high" }), badge(product)),
      el(
        "div",
        { class: "about" },
        itemText("h1", sku, "title"),
        el(
          "div",
          { class: "pricing" },
          money("p", price, { class: "price" }),
          word("p", "product.price.note", { class: "quiet" }, { minor: FREE_DELIVERY_FROM }),
        ),
        itemText("p", sku, "description", { class: "description" }),
        buy(),
        promise(product),
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

// The block stands empty in the page and only its text changes: under Trusted Types a script element cannot be
// made from code, not even one that holds data.
function describe() {
  const { sku, price, currency, traits, category } = product;
  const condition = traits.includes("used") ? "UsedCondition" : "NewCondition";
  const here = new URL(`/product.html?sku=${sku}`, location.href).href;
  document.querySelector("#product-data").firstChild.data = JSON.stringify({
    "@context": "https://schema.org",
    "@type": "Product",
    sku,
    name: text(sku, "title", state.lang),
    description: text(sku, "description", state.lang),
    image: new URL(product.picture, location.href).href,
    category,
    brand: { "@type": "Brand", name: "Nordlys" },
    offers: {
      "@type": "Offer",
      url: here,
      price: (price / 100).toFixed(2),
      priceCurrency: currency,
      availability: "https://schema.org/InStock",
      itemCondition: `https://schema.org/${condition}`,
      hasMerchantReturnPolicy: {
        "@type": "MerchantReturnPolicy",
        merchantReturnLink: new URL("/policy.html", location.href).href,
      },
    },
  });
}

const main = document.querySelector("#page");
if (product) {
  document.addEventListener("nordlys:relabelled", describe);
  await start(
    () => `${text(product.sku, "title", state.lang)} · Nordlys`,
    () => main.replaceChildren(...page()),
  );
  describe();
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
