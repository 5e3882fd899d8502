// The gallery: every element in every state, by themes, colours, languages and widths. With `element` and `state` in
// the address it shows one cell and nothing else, which is what the tests look at.

import { el } from "../dom.js";
import { arrive, element } from "../gallery/cell.js";
import { loadWords } from "../words.js";

const root = document.documentElement;
const query = new URLSearchParams(location.search);
const load = async (url) => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response.json();
};

const cells = await load("/shop/gallery/cells.json");
const manifest = await load("/after-sales/custom-elements.json");
const declared = manifest.modules.flatMap(({ declarations }) => declarations);

/** States of an element: an element that has none of its own here is shown as it stands. */
function statesOf(tagName) {
  const kind = tagName.replace("after-sales-", "");
  const { states, ...common } = cells.elements[kind] ?? { states: { plain: { says: "As it stands", until: "*" } } };
  const known = declared.find((one) => one.tagName === tagName).attributes.map(({ name }) => name);
  return Object.entries(states).map(([state, own]) => {
    const attributes = { now: cells.now, ...common.attributes, ...own.attributes };
    return { ...common, ...own, attributes, known, kind, state };
  });
}

/** A file of the package that is not there, as after a bad deployment. */
function lose(file) {
  const { fetch } = globalThis;
  const gone = new Response(null, { status: 404 });
  globalThis.fetch = (resource, init) =>
    String(resource).endsWith(`/${file}`) ? Promise.resolve(gone) : fetch.call(globalThis, resource, init);
}

const wanted = (name, allowed, otherwise) => (allowed.includes(query.get(name)) ? query.get(name) : otherwise);
const chosen = {
  theme: wanted("theme", cells.themes, "none"),
  scheme: wanted("scheme", cells.schemes, ""),
  lang: wanted("lang", cells.languages, query.get("dir") === "rtl" ? "ar" : "en"),
  dir: wanted("dir", ["ltr", "rtl"], ""),
  width: wanted("width", cells.widths.map(String), ""),
};

/** What the page shows is what an element finds on a shop's page: a theme, colours, a language, a direction. */
async function dress() {
  root.lang = chosen.lang;
  root.dir = chosen.dir || (/^(ar|he)$/.test(chosen.lang) ? "rtl" : "ltr");
  if (chosen.scheme) root.dataset.scheme = chosen.scheme;
  if (chosen.theme !== "none") {
    const link = el("link", { rel: "stylesheet", href: `/after-sales/themes/${chosen.theme}.css` });
    const loaded = new Promise((done, fail) => {
      link.addEventListener("load", done);
      link.addEventListener("error", () => fail(new Error(`the theme ${chosen.theme} cannot be loaded`)));
    });
    document.head.append(link);
    await loaded;
  }
}

/** Puts the element of a cell into a box, and tells in the marks of `told` how it went. */
async function show(cell, box, told) {
  const host = element(cell.kind, cell, { lang: chosen.lang, card: cells.cards.includes(chosen.lang) ? chosen.lang : "en", name: `${cell.kind}-${cell.state}` });
  if (cell.takes) host.addEventListener("after-sales:submit", (event) => event.preventDefault());
  host.inert = true;
  box.replaceChildren(host);
  try {
    await arrive(host, cell);
    told.dataset.arrived = "";
  } catch (error) {
    told.dataset.failed = error.message;
  }
  host.inert = false;
}

function sized(box) {
  box.lang = chosen.lang;
  box.dir = root.dir;
  if (chosen.width) box.style.inlineSize = `${chosen.width}px`;
  return box;
}

async function alone(cell) {
  document.title = `${cell.kind}, ${cell.state} · Gallery`;
  root.classList.add("alone");
  const box = sized(el("main", { class: "cell" }));
  document.body.replaceChildren(box);
  await show(cell, box, root);
}

const address = (changed) => {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(changed)) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  return url.href;
};

/** A cell of the overview starts when it comes near: a hundred at once would help nobody. */
function figure(cell, near) {
  const name = `${cell.kind}-${cell.state}`;
  const link = el("a", { href: address({ element: cell.kind, state: cell.state }) }, cell.state);
  const box = sized(el("div", { class: "cell" }));
  const whole = el("figure", { id: name }, el("figcaption", {}, link, ` ${cell.says}`), box);
  if (cell.bare || cell.lost || cell.alone) box.append(el("p", { class: "note" }, "Needs a page of its own: ", el("a", { href: link.href }, "open it alone"), "."));
  else near(whole, () => show(cell, box, whole));
  return whole;
}

function nearness() {
  const waiting = new Map();
  const sight = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        sight.unobserve(target);
        waiting.get(target)();
      }
    },
    { rootMargin: "400px" },
  );
  return (target, start) => {
    waiting.set(target, start);
    sight.observe(target);
  };
}

function switches() {
  for (const box of document.querySelectorAll("form.switches select")) {
    const listed = { theme: cells.themes, scheme: cells.schemes, lang: cells.languages, width: cells.widths.map(String) };
    if (listed[box.name]) box.append(...listed[box.name].map((value) => el("option", { value }, value)));
    box.value = query.get(box.name) ?? (box.name === "lang" ? chosen.lang : box.name === "theme" ? "none" : "");
    box.addEventListener("change", () => location.assign(address({ [box.name]: box.value }) + location.hash));
  }
}

function all(lists) {
  switches();
  root.classList.toggle("sized", Boolean(chosen.width));
  const near = nearness();
  const sections = lists.map(({ tagName, summary, states }) =>
    el(
      "section",
      { "aria-labelledby": tagName },
      el("h2", { id: tagName }, el("code", {}, `<${tagName}>`)),
      el("p", {}, summary),
      el("div", { class: "cells" }, ...states.map((cell) => figure(cell, near))),
    ),
  );
  document.querySelector("#cells").replaceChildren(...sections);
  const jumps = lists.map(({ tagName }) => el("li", {}, el("a", { href: `#${tagName}` }, tagName.replace("after-sales-", ""))));
  document.querySelector("#jumps").replaceChildren(...jumps);
  root.dataset.listed = "";
}

try {
  const lists = declared.map(({ tagName, summary }) => ({ tagName, summary, states: statesOf(tagName) }));
  const every = lists.flatMap(({ states }) => states);
  const cell = every.find(({ kind, state }) => kind === query.get("element") && state === query.get("state"));
  if (query.has("element") && !cell) throw new Error("there is no such cell");
  // Elements that are not defined yet would not notice what a script gives them.
  if (cell?.bare) Object.defineProperty(globalThis, "WebAssembly", { value: undefined });
  if (cell?.lost) lose(cell.lost);
  await Promise.all([dress(), loadWords(), customElements.whenDefined("after-sales-promise")]);
  await (cell ? alone(cell) : all(lists));
} catch (error) {
  console.error(error);
  root.dataset.failed = error.message;
  document.querySelector("#told")?.replaceChildren(error.message);
}
