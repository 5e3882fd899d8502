// One cell: the real element with the attributes of its state, brought there by presses on its own controls. While it
// is on the way it is inert, so that its screens do not take the focus from who looks at another one.

import { product, text } from "../catalogue.js";
import { el } from "../dom.js";
import { say } from "../words.js";

const LONGEST = 20_000;

const frame = () => new Promise((done) => requestAnimationFrame(done));

/** What a product page knows of an item. */
function facts(sku, lang) {
  const { category, traits, price, currency } = product(sku);
  return { sku, title: text(sku, "title", lang), category, traits: traits.join(" ") || null, price, currency };
}

function orderOf({ lines, ...order }, lang) {
  const full = ({ sku, ...line }) => ({ ...facts(sku, lang), ...line, traits: product(sku).traits });
  return { ...order, lines: lines.map(full) };
}

/** What the shop wrote inside: a buyer sees it whenever the element cannot draw. */
function inside({ floor, slots = [] }) {
  const linked = (kind) => [
    el("p", {}, say(`fallback.${kind}`)),
    el("p", {}, el("a", { href: "/policy.html" }, say("fallback.policy.link"))),
  ];
  const form = el(
    "form",
    { method: "post", action: "/requests" },
    el("p", {}, say("form.lead")),
    el("label", {}, say("form.reference"), " ", el("input", { name: "order_reference" })),
    el("button", { class: "button", type: "submit" }, say("form.send")),
  );
  const own = { promise: () => linked("promise"), policy: () => linked("policy"), form: () => [form] }[floor]?.() ?? [];
  const pictures = slots.map(({ name, link, ...image }) => el("a", { slot: name, href: link }, el("img", image)));
  return [...own, ...pictures];
}

/** The element of a state, not yet on the page; `known` are the attributes that it has. */
export function element(kind, { attributes = {}, item, order, known, ...rest }, { lang, card, name }) {
  const given = { policy: "/shop/gallery/policy.json", country: "DE", lang, ...(item && facts(item, lang)), ...attributes };
  if (given.endpoint) given.endpoint += `/${name}`;
  if (given.card) given.card = `/shop/gallery/cards/${card}.json`;
  const taken = Object.entries(given).filter(([attribute]) => known.includes(attribute));
  const host = el(`after-sales-${kind}`, Object.fromEntries(taken), ...inside(rest));
  if (order) host.order = orderOf(order, lang);
  return host;
}

/** Waits until `test` gives something in the element, looking whenever it changes. */
function until(host, test) {
  return new Promise((done, fail) => {
    const look = () => {
      const found = test();
      if (!found) return;
      stop();
      done(found);
    };
    const watcher = new MutationObserver(look);
    const late = setTimeout(() => {
      stop();
      fail(new Error(`not there within ${LONGEST / 1000} s`));
    }, LONGEST);
    const again = setInterval(look, 100);
    const stop = () => {
      watcher.disconnect();
      clearTimeout(late);
      clearInterval(again);
    };
    if (host.shadowRoot) watcher.observe(host.shadowRoot, { childList: true, subtree: true, attributes: true });
    look();
  });
}

/** A control or a box that a buyer sees; `hidden` where nobody shall see anything. */
const shown = (host, selector) => {
  if (selector === "hidden") return host.hidden && host;
  const found = (host.shadowRoot ?? host).querySelector(selector) ?? host.querySelector(selector);
  return found?.checkVisibility() ? found : undefined;
};

const actions = {
  press: (control) => control.click(),
  open: (fold) => {
    fold.open = true;
  },
  fold: (fold) => {
    fold.open = false;
  },
  fill: (field, words) => {
    field.value = words;
    field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  },
};

/** A step is one action and its target: `{"press": "selector"}`; `all` of them, not the first; `fill` has its `text`, by language when it must be. */
async function step(host, { all, text: words, ...named }) {
  const [[action, selector]] = Object.entries(named);
  const first = await until(host, () => shown(host, selector)).catch(({ message }) => {
    throw new Error(`${action} ${selector}: ${message}`);
  });
  const targets = all ? host.shadowRoot.querySelectorAll(selector) : [first];
  const before = host.shadowRoot.querySelector("#heading")?.textContent;
  const said = words?.[host.lang || document.documentElement.lang] ?? words?.en ?? words;
  for (const target of targets) actions[action](target, said);
  // The next screen has another heading; what stays on its screen is drawn by the next frame.
  for (let left = 30; action === "press" && left && host.shadowRoot.querySelector("#heading")?.textContent === before; left -= 1) {
    await frame();
  }
  await frame();
}

/** Takes the steps of a state; resolves when it stands and the widget has given up asking for the focus. */
export async function arrive(host, { steps = [], until: goal }) {
  await customElements.whenDefined(host.localName);
  for (const one of steps) await step(host, one);
  await until(host, () => shown(host, goal)).catch(({ message }) => {
    throw new Error(`${goal}: ${message}`);
  });
  await frame();
  await frame();
}
