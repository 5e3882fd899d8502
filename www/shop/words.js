// The shop's own words (the after-sales elements bring theirs) and the one function that puts them on the page.

import { text } from "./catalogue.js";
import { elementAttributes, state } from "./state.js";

let words = {};

/** Loads the words of the current language. The old ones stay when the new ones cannot be had. */
export async function loadWords() {
  const response = await fetch(`/shop/words/${state.lang}.json`);
  if (response.ok) words = await response.json();
}

/** A word with its `{placeholders}` filled; the key itself when the catalogue lacks it. */
export function say(key, params = {}) {
  return (words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => params[name] ?? whole);
}

// Dates and amounts as the after-sales elements on the same page write them. Arabic digits are asked for by name,
// because engines differ in what plain "ar" gives.
const LOCALES = { en: "en-US", ar: "ar-u-nu-arab" };
const locale = () => LOCALES[state.lang] ?? state.lang;

/** An amount in minor units of the euro, as text. */
export function amount(minor) {
  const style = { style: "currency", currency: "EUR", trailingZeroDisplay: "stripIfInteger" };
  return new Intl.NumberFormat(locale(), style).format(minor / 100);
}

const longDay = (iso) =>
  new Intl.DateTimeFormat(locale(), { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${iso}T00:00:00Z`));

const paramsOf = (node) => {
  const params = JSON.parse(node.dataset.params ?? "{}");
  if (params.item) params.title = text(params.item, "title", state.lang);
  if (params.minor !== undefined) params.price = amount(params.minor);
  return params;
};

/** Writes every text below `root` in the visitor's language. Nothing is rebuilt, so nothing typed is lost. */
export function relabel(root = document) {
  const each = (selector, write) => {
    if (root instanceof Element && root.matches(selector)) write(root);
    for (const node of root.querySelectorAll(selector)) write(node);
  };
  each("[data-word]", (node) => (node.textContent = say(node.dataset.word, paramsOf(node))));
  each("[data-word-label]", (node) => node.setAttribute("aria-label", say(node.dataset.wordLabel, paramsOf(node))));
  each("[data-word-alt]", (node) => node.setAttribute("alt", say(node.dataset.wordAlt)));
  each("[data-item]", (node) => (node.textContent = text(node.dataset.item, node.dataset.field, state.lang)));
  each("[data-money]", (node) => (node.textContent = amount(Number(node.dataset.money))));
  each("[data-day]", (node) => (node.textContent = longDay(node.dataset.day)));
  each("after-sales-promise, after-sales-policy, after-sales-check, after-sales-withdrawal, after-sales-help", (node) => {
    for (const [name, value] of Object.entries(elementAttributes())) {
      if (value === undefined) node.removeAttribute(name);
      else if (node.getAttribute(name) !== value) node.setAttribute(name, value);
    }
  });
}
