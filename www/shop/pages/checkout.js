// Checkout. What is typed here stays in the form: the demo neither stores nor sends it.

import { marks, promise } from "../after-sales.js";
import { line } from "../cards.js";
import { clear, lines } from "../cart.js";
import { product } from "../catalogue.js";
import { word } from "../dom.js";
import { start } from "../frame.js";
import { place } from "../orders.js";
import { COUNTRIES, choose, state } from "../state.js";
import { summary } from "../summary.js";
import { relabel } from "../words.js";

const form = document.querySelector("#checkout");
const sums = document.querySelector("#sums");
const country = form.elements.namedItem("country");

function showSums() {
  sums.replaceChildren(...summary(new FormData(form).get("delivery")));
  relabel(sums);
}

await start(
  (say) => `${say("checkout.title")} · Nordlys`,
  () => {
    const empty = lines().length === 0;
    document.querySelector("#filled").hidden = empty;
    document.querySelector("#empty").hidden = !empty;
    country.append(...COUNTRIES.map((code) => word("option", `country.${code}`, { value: code })));
    country.value = state.country;
    const row = ({ sku, quantity }) => {
      const item = product(sku);
      return line(item, quantity, promise(item, { mode: "checkout" }), marks(item));
    };
    document.querySelector("#lines").append(...lines().map(row));
    showSums();
  },
);

form.addEventListener("change", showSums);
// The delivery country is the country whose law counts, so the switch in the header follows the form and back.
country.addEventListener("change", () => choose("country", country.value));
document.addEventListener("nordlys:change", () => {
  country.value = state.country;
  document.querySelector("header select[name=country]").value = state.country;
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const order = place(lines());
  clear();
  location.assign(`/order.html?order=${order.reference}`);
});
