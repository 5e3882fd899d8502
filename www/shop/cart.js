// The cart of this tab: SKUs and quantities, nothing about the person.

import { product } from "./catalogue.js";
import { recall, remember } from "./state.js";

/** Orders from this sum of goods travel for free. Minor units. */
export const FREE_DELIVERY_FROM = 5000;
const STANDARD = 490;
const EXPRESS = 1490;
const LARGEST_QUANTITY = 9;

/** The lines `{sku, quantity}`, in the order they were put in. */
export function lines() {
  try {
    const stored = JSON.parse(recall("cart") ?? "[]");
    return stored.filter((line) => product(line.sku) && Number.isInteger(line.quantity) && line.quantity > 0);
  } catch {
    return []; // Somebody else wrote the key. An empty cart is better than a broken page.
  }
}

function save(next) {
  remember("cart", JSON.stringify(next));
  document.dispatchEvent(new CustomEvent("nordlys:cart"));
}

/** Puts `quantity` more of a product into the cart. */
export function add(sku, quantity = 1) {
  const known = lines().find((line) => line.sku === sku);
  setQuantity(sku, (known?.quantity ?? 0) + quantity);
}

/** Sets the quantity of a line; zero removes it. */
export function setQuantity(sku, quantity) {
  const capped = Math.min(quantity, LARGEST_QUANTITY);
  const current = lines();
  const known = current.find((line) => line.sku === sku);
  if (!known) save([...current, { sku, quantity: capped }]);
  else save(current.map((line) => (line.sku === sku ? { sku, quantity: capped } : line)).filter((l) => l.quantity > 0));
}

/** Empties the cart. */
export function clear() {
  save([]);
}

/** Number of pieces in the cart. */
export function count() {
  return lines().reduce((sum, line) => sum + line.quantity, 0);
}

/** Sums in minor units: goods, delivery by `speed` ("standard" or "express"), total. */
export function sums(speed = "standard") {
  const goods = lines().reduce((sum, line) => sum + product(line.sku).price * line.quantity, 0);
  const shipped = lines().some((line) => product(line.sku).delivery !== "download");
  const standard = goods >= FREE_DELIVERY_FROM ? 0 : STANDARD;
  const delivery = !shipped ? 0 : speed === "express" ? EXPRESS : standard;
  return { goods, delivery, total: goods + delivery };
}
