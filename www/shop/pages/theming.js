// The bench of the theming guide: every variable of the manifest with a field, a real element to look at, and the
// style sheet that comes of it. Values are set on the box around the element, as a shop sets them on its page.

import { el } from "../dom.js";
import { arrive, element } from "../gallery/cell.js";
import { loadWords } from "../words.js";

const load = async (url) => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response.json();
};

/** What is worth looking at while one tries colours, first the one with most of them. */
const SHOWN = ["check answer-yes", "check form", "check receipt", "check answer-no", "promise open", "policy inline"];

const told = document.querySelector("#told");
const bench = document.querySelector(".bench");
const box = bench.querySelector(".cell");
const result = bench.querySelector(".result code");
const choice = (name) => bench.querySelector(`select[name=${name}]`);

const [cells, manifest] = await Promise.all([
  load("/shop/gallery/cells.json"),
  load("/after-sales/custom-elements.json"),
  loadWords(),
]).catch((error) => {
  told.textContent = "The list cannot be loaded.";
  throw error;
});
const declared = manifest.modules.flatMap(({ declarations }) => declarations);
// The element that takes most of them tells their order.
const lists = declared.map(({ cssProperties }) => cssProperties).sort((one, other) => other.length - one.length);
const variables = [...new Map(lists.flat().map((one) => [one.name, one])).values()];

/** What the reader set, by name. */
const own = new Map();

function write() {
  const lines = [...own].map(([name, value]) => `  ${name}: ${value};`);
  result.textContent = lines.length ? `:root {\n${lines.join("\n")}\n}` : ":root {\n}";
}

function set(name, value) {
  if (value) own.set(name, value);
  else own.delete(name);
  box.style.setProperty(name, value);
  write();
}

/** A colour as the picker wants it. */
const plain = (value) => {
  const probe = el("span");
  probe.style.color = value;
  box.append(probe);
  const numbers = getComputedStyle(probe).color.match(/^rgb\((\d+), (\d+), (\d+)\)$/);
  probe.remove();
  return numbers && `#${numbers.slice(1).map((one) => Number(one).toString(16).padStart(2, "0")).join("")}`;
};

function row({ name, syntax, default: otherwise, description }) {
  const says = `${name.slice(2)}-says`;
  const text = el("input", {
    id: name.slice(2),
    placeholder: otherwise,
    "aria-describedby": says,
    spellcheck: "false",
    autocomplete: "off",
    oninput: () => {
      set(name, text.value.trim());
      const seen = picker && plain(text.value.trim());
      if (seen) picker.value = seen;
    },
  });
  const picker =
    syntax === "<color>" &&
    el("input", {
      type: "color",
      "aria-label": `${name}: choose`,
      oninput: () => {
        text.value = picker.value;
        set(name, picker.value);
      },
    });
  return el(
    "div",
    { class: "pair" },
    el("label", { for: name.slice(2), class: "name" }, name),
    el("span", { id: says, class: "says" }, description),
    el("div", {}, ...(picker ? [picker] : []), text),
  );
}

/** The pickers show what holds now. */
function fresh() {
  for (const picker of bench.querySelectorAll("input[type=color]")) {
    const name = `--${picker.nextElementSibling.id}`;
    const now = getComputedStyle(box).getPropertyValue(name).trim();
    picker.value = plain(now || variables.find((one) => one.name === name).default) ?? "#000000";
  }
}

let run = 0;

async function show() {
  const mine = ++run;
  const [kind, state] = choice("cell").value.split(" ");
  const { states, ...common } = cells.elements[kind];
  const known = declared.find(({ tagName }) => tagName === `after-sales-${kind}`).attributes.map(({ name }) => name);
  const cell = { ...common, ...states[state], known };
  cell.attributes = { now: cells.now, ...common.attributes, ...states[state].attributes };
  const host = element(kind, cell, { lang: "en", name: `theming-${kind}-${state}` });
  host.inert = true;
  box.replaceChildren(host);
  await arrive(host, cell);
  if (mine === run) host.inert = false;
}

const tell = () =>
  show().catch((error) => {
    console.error(error);
    box.append(el("p", {}, "This state cannot be shown."));
  });

let sheet;

async function dress() {
  sheet?.remove();
  sheet = undefined;
  const theme = choice("theme").value;
  if (theme !== "none") {
    sheet = el("link", { rel: "stylesheet", href: `/after-sales/themes/${theme}.css` });
    const loaded = new Promise((done) => ["load", "error"].forEach((name) => sheet.addEventListener(name, done)));
    document.head.append(sheet);
    await loaded;
  }
  box.style.colorScheme = choice("scheme").value;
  fresh();
}

bench.querySelector(".values").append(...variables.map(row));
bench.querySelector(".values").addEventListener("submit", (event) => event.preventDefault());
choice("cell").append(...SHOWN.map((value) => el("option", { value }, value.replace(" ", ", "))));
choice("theme").append(...cells.themes.map((value) => el("option", { value }, value)));
choice("cell").addEventListener("change", tell);
for (const name of ["theme", "scheme"]) choice(name).addEventListener("change", dress);
bench.querySelector(".copy").addEventListener("click", async ({ target }) => {
  try {
    await navigator.clipboard.writeText(result.textContent);
    target.textContent = "Copied";
  } catch {
    // Without https there is no clipboard: the text can be marked.
    getSelection().selectAllChildren(result);
  }
});
write();
told.hidden = true;
bench.hidden = false;
await dress();
await customElements.whenDefined("after-sales-check");
// An element starts when it comes near the reader.
const sight = new IntersectionObserver((entries) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
  sight.disconnect();
  tell();
});
sight.observe(box);
document.documentElement.dataset.ready = "";
