// The withdrawal page. The element works alone; this fills in the order that the address names, as a shop would for
// a buyer who comes from an order's page, and keeps the plain form in step with language and country.

import { start } from "../frame.js";
import { state } from "../state.js";

const element = document.querySelector("main after-sales-withdrawal");
const form = element.querySelector("form");
const order = new URLSearchParams(location.search).get("order");

function hand() {
  form.elements.namedItem("locale").value = state.lang;
  form.elements.namedItem("country").value = state.country.split("-")[0];
}

if (order) {
  element.setAttribute("reference", order);
  form.elements.namedItem("order_reference").value = order;
}
hand();
await start((say) => `${say("withdrawal.title")} · Nordlys`);
document.addEventListener("nordlys:change", hand);
