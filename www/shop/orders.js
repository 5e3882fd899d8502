// Orders of this tab, and three samples with dates counted from today so that the self-check always has
// something true to say.

import { product, text } from "./catalogue.js";
import { recall, remember, state } from "./state.js";

/** The civil day `offset` days from today, in the visitor's zone, as `YYYY-MM-DD`. */
export function dayFromToday(offset) {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + offset)).toISOString().slice(0, 10);
}

function sample(reference, word, ordered, delivered, skus) {
  const ordered_on = dayFromToday(ordered);
  const arrival = (sku) => (product(sku).delivery === "download" ? ordered_on : delivered && dayFromToday(delivered));
  return { reference, word, ordered_on, lines: skus.map((sku) => ({ sku, quantity: 1, delivered_on: arrival(sku) })) };
}

/** The three orders that the returns page offers to try. `word` names them. */
export const samples = [
  sample("N-1042", "returns.recent", -9, -5, ["headphones", "shirt", "face-cream", "ring", "ebook"]),
  sample("N-1017", "returns.older", -26, -21, ["mattress", "camera", "shirt"]),
  sample("N-1063", "returns.waiting", -8, null, ["washing-machine", "flowers", "gift-card"]),
];

function placed() {
  try {
    return JSON.parse(recall("orders") ?? "[]");
  } catch {
    return [];
  }
}

/** Places an order made today from cart lines. Keeps goods and day only, never name or address. */
export function place(cartLines) {
  const [random] = crypto.getRandomValues(new Uint16Array(1));
  const today = dayFromToday(0);
  const order = {
    reference: `N-${20000 + random}`,
    word: "returns.yours",
    ordered_on: today,
    lines: cartLines.map(({ sku, quantity }) => ({
      sku,
      quantity,
      delivered_on: product(sku).delivery === "download" ? today : undefined,
    })),
  };
  remember("orders", JSON.stringify([order, ...placed()].slice(0, 5)));
  return order;
}

/** Orders of this tab, newest first. */
export function placedOrders() {
  return placed().filter((order) => order.lines?.every((line) => product(line.sku)));
}

/** The order with that reference, placed or sample, or undefined. */
export function find(reference) {
  return [...placedOrders(), ...samples].find((order) => order.reference === reference);
}

/** The order as `<after-sales-check>` reads it: one object per line, prices in minor units. */
export function orderDocument(order) {
  return {
    reference: order.reference,
    ordered_on: order.ordered_on,
    lines: order.lines.map((line) => {
      const { category, traits, price, currency } = product(line.sku);
      const title = text(line.sku, "title", state.lang);
      const { sku, quantity } = line;
      const delivered_on = line.delivered_on ?? undefined;
      return { sku, title, category, traits, price, currency, quantity, delivered_on };
    }),
  };
}
