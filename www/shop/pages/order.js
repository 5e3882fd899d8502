// Order confirmation, with the way back for later.

import { promise } from "../after-sales.js";
import { line } from "../cards.js";
import { product } from "../catalogue.js";
import { day, el, word } from "../dom.js";
import { start } from "../frame.js";
import { find } from "../orders.js";
import { state } from "../state.js";

const order = find(new URLSearchParams(location.search).get("order"));

function page() {
  const fact = (key, value) => el("div", {}, word("dt", key), el("dd", {}, value));
  const country = word("span", `country.${state.country}`, { id: "ship-to" });
  const rows = order.lines.map(({ sku, quantity, delivered_on }) => {
    // The order's own days in the place of those of a purchase made today.
    const days = { "ordered-on": order.ordered_on, "delivered-on": delivered_on };
    return line(product(sku), quantity, promise(product(sku), days));
  });
  return [
    word("h1", "order.title"),
    word("p", "order.lead", { class: "lead" }),
    el(
      "dl",
      { class: "key-facts" },
      fact("order.reference", el("bdi", { class: "reference" }, order.reference)),
      fact("order.date", day(order.ordered_on)),
      fact("order.ship", country),
    ),
    word("h2", "order.lines"),
    el("ul", { class: "lines" }, ...rows),
    el(
      "div",
      { class: "next" },
      word("a", "order.problem", { class: "button outline", href: `/returns.html?order=${order.reference}` }),
      word("p", "order.later", { class: "quiet" }),
    ),
  ];
}

function missing() {
  return [
    word("h1", "order.missing"),
    el("p", {}, word("a", "footer.returns", { class: "button", href: "/returns.html" })),
  ];
}

await start(
  (say) => `${say(order ? "order.title" : "order.missing")} · Nordlys`,
  () => document.querySelector("#page").replaceChildren(...(order ? page() : missing())),
);
document.addEventListener("nordlys:change", () => {
  const country = document.querySelector("#ship-to");
  if (country) country.dataset.word = `country.${state.country}`;
});
