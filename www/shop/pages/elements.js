// The custom-elements manifest as a page: what is shown is what is served.

import { el } from "../dom.js";

const MANIFEST = "/after-sales/custom-elements.json";

/** Attributes worth writing into a first tag; what an element does not have is left out. */
const FIRST = {
  sku: "1042",
  category: "electronics/headphones",
  price: "18900",
  currency: "EUR",
  on: "product",
  page: "/withdrawal",
};
/** What a shop writes inside, for an element whose content a buyer may come to see. */
const INSIDE = '<a href="/returns">Our return policy</a>';

function sample({ tagName, attributes, slots }) {
  const has = new Set(attributes.map(({ name }) => name));
  const given = Object.entries(FIRST).filter(([name]) => has.has(name));
  const tag = [tagName, ...given.map(([name, value]) => `${name}="${value}"`)].join(" ");
  const inside = slots.some(({ name }) => name === "") ? `\n  ${INSIDE}\n` : "";
  const code = el("code", {}, `<${tag}>${inside}</${tagName}>`);
  const copy = async ({ target }) => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      target.textContent = "Copied";
    } catch {
      // Without https there is no clipboard: the tag is marked instead.
      getSelection().selectAllChildren(code);
    }
  };
  const button = el("button", { type: "button", class: "plain", "aria-label": `Copy the tag ${tagName}`, onclick: copy }, "Copy");
  return el("div", { class: "sample" }, el("pre", { tabindex: "0" }, code), button);
}

/** A sentence with its `code`. */
const worded = (text) => text.split("`").map((piece, at) => (at % 2 ? el("code", {}, piece) : piece));

/** A table that becomes cards where there is no room; `columns` are labels with what stands below them. */
function table(caption, list, columns) {
  const [first, ...others] = Object.entries(columns);
  const rest = others.filter(([, read]) => list.some(read));
  const head = [first, ...rest].map(([label]) => el("th", { role: "columnheader", scope: "col" }, label));
  const rows = list.map((one) => {
    const cells = rest.map(([label, read]) => {
      const text = read(one);
      return el("td", { role: "cell", "data-label": text ? label : null }, ...worded(text || ""));
    });
    const name = el("th", { role: "rowheader", scope: "row" }, el("code", {}, first[1](one)));
    return el("tr", { role: "row" }, name, ...cells);
  });
  return el(
    "table",
    { role: "table", "aria-label": caption },
    el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, ...head)),
    el("tbody", { role: "rowgroup" }, ...rows),
  );
}

const name = (one) => one.name;
const says = (one) => one.description;
const type = (one) => one.type?.text ?? one.syntax;
const otherwise = (one) => one.default;
const called = (one) => {
  if (one.kind !== "method") return one.name;
  const given = one.parameters.map((parameter) => `${parameter.name}: ${parameter.type.text}`);
  return `${one.name}(${given.join(", ")})`;
};

/** Groups in the order of use; those that only a style sheet needs are folded. */
const GROUPS = [
  ["Attributes", "attributes", { Attribute: name, Type: type, Default: otherwise, "What it says": says }],
  ["Properties and methods", "members", { Member: called, Type: (one) => type(one) ?? one.return?.type.text, "What it does": says }],
  ["Events", "events", { Event: name, Type: type, "When, and what it tells": says }],
  ["Slots", "slots", { Slot: (one) => one.name || "(none)", "What goes in": says }],
  ["Variables", "cssProperties", { Variable: name, Type: type, Default: otherwise, "What it sets": says }, true],
  ["Parts", "cssParts", { Part: name, "What it is": says }, true],
];

function group(tagName, [title, key, columns, folded], element) {
  const list = element[key] ?? [];
  if (!list.length) return [];
  const whole = table(`${title} of ${tagName}`, list, columns);
  if (!folded) return [el("h3", {}, title), whole];
  return [el("details", {}, el("summary", {}, `${title} (${list.length})`), whole)];
}

function section(element) {
  const { tagName, summary, description } = element;
  const short = tagName.replace("after-sales-", "");
  return el(
    "section",
    { "aria-labelledby": short },
    el("h2", { id: short }, el("code", {}, `<${tagName}>`)),
    el("p", {}, ...worded(`${summary} ${description}`)),
    sample(element),
    ...GROUPS.flatMap((one) => group(tagName, one, element)),
  );
}

const told = document.querySelector("#told");
try {
  const response = await fetch(MANIFEST);
  if (!response.ok) throw new Error(`${response.status} for ${MANIFEST}`);
  const elements = (await response.json()).modules.flatMap(({ declarations }) => declarations);
  document.querySelector("#list").replaceChildren(...elements.map(section));
  const link = ({ tagName }) => {
    const short = tagName.replace("after-sales-", "");
    return el("li", {}, el("a", { href: `#${short}` }, short));
  };
  document.querySelector("#names").replaceChildren(...elements.map(link));
  told.hidden = true;
  // The address may name a section that was not there yet.
  if (location.hash) document.querySelector(`[id="${CSS.escape(location.hash.slice(1))}"]`)?.scrollIntoView();
  document.documentElement.dataset.ready = "";
} catch (error) {
  console.error(error);
  told.textContent = "The manifest cannot be loaded. It is dist/custom-elements.json of the package.";
}
