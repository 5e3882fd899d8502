// The shelf, with a filter by department.

import { card } from "../cards.js";
import { products } from "../catalogue.js";
import { el, word } from "../dom.js";
import { start } from "../frame.js";

const DEPARTMENTS = ["all", "sound", "home", "wear", "gifts"];

function show(department) {
  for (const item of document.querySelectorAll(".card")) {
    item.hidden = department !== "all" && item.dataset.department !== department;
  }
  for (const button of document.querySelectorAll("#filter button")) {
    button.setAttribute("aria-pressed", String(button.value === department));
  }
}

await start(
  (say) => say("home.title"),
  () => {
    const button = (name) =>
      word("button", `department.${name}`, { type: "button", value: name, onclick: () => show(name) });
    document.querySelector("#filter").append(...DEPARTMENTS.map(button));
    document.querySelector("#shelf").append(...products.map((product) => card(product)));
    show("all");
  },
);
