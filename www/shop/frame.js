// Header and footer: the switches, the cart count, and the start of every page.

import { count } from "./cart.js";
import { el, word } from "./dom.js";
import { COUNTRIES, LANGUAGES, choose, state } from "./state.js";
import { loadWords, relabel, say } from "./words.js";

function select(name, key, options) {
  const box = el("select", { "data-word-label": key, name, onchange: () => choose(name, box.value) }, ...options);
  box.value = state[name];
  return el("span", { class: "select" }, box);
}

function switches() {
  const countries = COUNTRIES.map((code) => word("option", `country.${code}`, { value: code }));
  const languages = Object.entries(LANGUAGES).map(([code, name]) => el("option", { value: code, lang: code }, name));
  const theme = el("button", {
    type: "button",
    class: "theme",
    onclick: () => choose("theme", state.theme === "dark" ? "light" : "dark"),
  });
  theme.append(el("span", { class: "icon", "aria-hidden": "true" }));
  return [
    el(
      "label",
      { class: "ship" },
      word("span", "switch.country", { "aria-hidden": "true" }),
      select("country", "switch.country", countries),
    ),
    select("lang", "switch.language", languages),
    theme,
  ];
}

function showTheme() {
  const other = state.theme === "dark" ? "light" : "dark";
  const button = document.querySelector("button.theme");
  button.dataset.wordLabel = `switch.theme.${other}`;
  button.firstElementChild.dataset.icon = other === "dark" ? "moon" : "sun";
}

function showCount() {
  const link = document.querySelector("a.cart");
  link.dataset.params = JSON.stringify({ n: count() });
  const badge = link.querySelector(".count");
  badge.textContent = count() || "";
  badge.hidden = count() === 0;
  relabel(link);
}

// The title in the words of the page, asked again after every change of language.
let titleOf = () => "Nordlys";

/** Starts a page: words first, then `render` once, then every change of language, country or colours. */
export async function start(title, render) {
  titleOf = title;
  await loadWords();
  document.querySelector("#switches").append(...switches());
  render?.();
  showTheme();
  showCount();
  relabel();
  document.title = titleOf(say);
  document.documentElement.classList.add("ready");
}

document.addEventListener("nordlys:cart", showCount);
document.addEventListener("nordlys:change", async ({ detail }) => {
  if (detail.name === "lang") await loadWords();
  showTheme();
  relabel();
  document.title = titleOf(say);
  document.dispatchEvent(new CustomEvent("nordlys:relabelled"));
});
