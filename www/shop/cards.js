// The product card of the shelf and the line of an order, used on several pages.

import { el, itemText, money, picture, word } from "./dom.js";

const BADGES = ["custom_made", "used", "digital", "perishable"];

/** The badge of a product that has a special fate, or null. */
export function badge(product) {
  const trait = product.traits.find((name) => BADGES.includes(name));
  return trait ? word("span", `product.badge.${trait}`, { class: "badge" }) : null;
}

/** A product on the shelf. The whole card leads to its page; the title is the link's name. */
export function card(product, level = "h3") {
  return el(
    "li",
    { class: "card", "data-department": product.department },
    el("div", { class: "frame" }, picture(product, { loading: "lazy" }), badge(product)),
    el(level, {}, itemText("a", product.sku, "title", { href: `/product.html?sku=${product.sku}` })),
    money("p", product.price, { class: "price" }),
  );
}

/** A small line with picture, title, quantity and price. `extra` stands below the title. */
export function line(product, quantity, ...extra) {
  return el(
    "li",
    { class: "line" },
    picture(product, { class: "thumb" }),
    el(
      "div",
      { class: "what" },
      el(
        "p",
        { class: "line-title" },
        itemText("span", product.sku, "title"),
        word("span", "checkout.times", { class: "quiet" }, { n: quantity, minor: product.price }),
      ),
      ...extra,
    ),
    money("p", product.price * quantity, { class: "price" }),
  );
}
