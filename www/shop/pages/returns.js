// The returns page: choose an order, then the self-check takes over. The plain form inside the element works
// without any script and is what stays when the widget cannot load.

import { product } from "../catalogue.js";
import { day, el, picture, word } from "../dom.js";
import { start } from "../frame.js";
import { find, orderDocument, placedOrders, samples } from "../orders.js";
import { state } from "../state.js";

const check = document.querySelector("after-sales-check");
const form = check.querySelector("form");
const asked = new URLSearchParams(location.search).get("order");
let current = find(asked) ?? samples[0];
let given;

// A property, not a data block in the page: under Trusted Types not even the text of a script element may be
// changed from code. An element that is not defined yet would not notice the property.
function hand() {
  const order = JSON.stringify(orderDocument(current));
  // The same order again would only make the self-check draw its screen anew.
  if (order !== given) {
    given = order;
    customElements.whenDefined("after-sales-check").then(() => {
      check.order = JSON.parse(order);
    });
  }
  form.elements.namedItem("order_reference").value = current.reference;
  form.elements.namedItem("country").value = state.country;
  form.elements.namedItem("locale").value = state.lang;
}

function choice(order) {
  const choose = () => {
    current = order;
    const address = new URL(location.href);
    address.searchParams.set("order", order.reference);
    history.replaceState(history.state, "", address);
    hand();
  };
  const thumbs = order.lines.slice(0, 4).map(({ sku }) => picture(product(sku)));
  return el(
    "label",
    { class: "order" },
    el("input", { type: "radio", name: "order", value: order.reference, checked: order === current, onchange: choose }),
    el(
      "span",
      { class: "order-text" },
      word("strong", order.word),
      el("span", { class: "quiet" }, el("bdi", {}, order.reference), " · ", day(order.ordered_on)),
    ),
    el("span", { class: "thumbs", "aria-hidden": "true" }, ...thumbs),
  );
}

// Before the words are there, so that the self-check never starts without an order.
hand();
await start(
  (say) => `${say("returns.title")} · Nordlys`,
  () => {
    const own = placedOrders();
    if (own.some((order) => order.reference === current.reference)) {
      current = own.find((order) => order.reference === current.reference);
    }
    document.querySelector("#orders").append(...own.map(choice), ...samples.map(choice));
    hand();
  },
);
document.addEventListener("nordlys:relabelled", hand);
