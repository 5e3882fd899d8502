// The sums beside cart and checkout.

import { sums } from "./cart.js";
import { el, money, word } from "./dom.js";

/** Rows of a `<dl>`: goods, delivery, total. `speed` is "standard" or "express". */
export function summary(speed = "standard") {
  const { goods, delivery, total } = sums(speed);
  const row = (key, value, attributes) => el("div", attributes, word("dt", key), value);
  return [
    row("cart.goods", money("dd", goods)),
    row("cart.delivery", delivery === 0 ? word("dd", "cart.free") : money("dd", delivery)),
    row("cart.total", money("dd", total), { class: "total" }),
  ];
}
