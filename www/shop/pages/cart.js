// The cart. Lines are changed in place, so an after-sales element that is already drawn stays drawn.

import { badges, promise } from "../after-sales.js";
import { lines, setQuantity } from "../cart.js";
import { product } from "../catalogue.js";
import { el, itemText, money, picture, word } from "../dom.js";
import { start } from "../frame.js";
import { summary } from "../summary.js";
import { relabel } from "../words.js";

const list = document.querySelector("#lines");

function quantityOf(sku) {
  return lines().find((line) => line.sku === sku)?.quantity ?? 0;
}

function stepper(sku) {
  const step = (key, sign, by) =>
    el("button", { type: "button", "data-word-label": key, onclick: () => setQuantity(sku, quantityOf(sku) + by) }, sign);
  return el(
    "div",
    { class: "stepper" },
    step("cart.less", "−", -1),
    el("output", { "data-word-label": "product.quantity" }),
    step("cart.more", "+", 1),
  );
}

function row({ sku }) {
  const item = product(sku);
  return el(
    "li",
    { class: "line", "data-sku": sku },
    picture(item, { class: "thumb" }),
    el(
      "div",
      { class: "what" },
      el("h2", {}, itemText("a", sku, "title", { href: `/product.html?sku=${sku}` })),
      promise(item),
      badges(item),
      el(
        "div",
        { class: "tools" },
        stepper(sku),
        word("button", "cart.remove", { type: "button", class: "plain", onclick: () => setQuantity(sku, 0) }),
      ),
    ),
    money("p", item.price, { class: "price" }),
  );
}

function refresh() {
  for (const node of list.querySelectorAll(".line")) {
    const quantity = quantityOf(node.dataset.sku);
    if (quantity === 0) {
      node.remove();
      continue;
    }
    node.querySelector("output").textContent = String(quantity);
    node.querySelector(".price").dataset.money = String(product(node.dataset.sku).price * quantity);
    const remove = node.querySelector(".plain");
    remove.dataset.wordLabel = "cart.remove.label";
    remove.dataset.params = JSON.stringify({ item: node.dataset.sku });
  }
  document.querySelector("#sums").replaceChildren(...summary());
  const empty = lines().length === 0;
  document.querySelector("#filled").hidden = empty;
  document.querySelector("#empty").hidden = !empty;
  relabel(document.querySelector("main"));
}

await start(
  (say) => `${say("cart.title")} · Nordlys`,
  () => {
    list.append(...lines().map(row));
    refresh();
  },
);
document.addEventListener("nordlys:cart", refresh);
