// The test of an endpoint: the form, and what was found in words.

import { el } from "../dom.js";
import { examine } from "../doctor/examine.js";
import { endpointOf, linesOf, means, profileOf } from "../doctor/profile.js";

const STATES = { ok: "Good", warning: "Unwise", fault: "To mend", skipped: "Not tested" };

const form = document.querySelector("#ask");
const told = document.querySelector("#told");
const at = (id) => document.querySelector(`#${id}`);

at("origin").textContent = location.origin;
told.textContent = "";
const named = new URLSearchParams(location.search).get("url");
if (named) at("url").value = named;

// Why each check matters and how to mend what it finds: the same words as the command's.
const words = await fetch("/shop/doctor/words.json").then((response) => response.json()).catch(() => ({}));

function row({ check, state, seen }) {
  const { why, mend } = words[check] ?? {};
  const help = state === "fault" || state === "warning" ? [why && el("p", {}, why), mend && el("p", {}, el("strong", {}, mend))] : [];
  return el("li", { "data-check": check, "data-state": state }, el("span", { class: "state" }, STATES[state]), ` ${words[check]?.name ?? check}: ${seen}`, ...help);
}

function show(result, url) {
  const count = (state) => result.checks.filter((check) => check.state === state).length;
  const profile = profileOf(result);
  const [faults, warnings] = [count("fault"), count("warning")];
  const sent = result.checks.some(({ check, state }) => check === "send" && state === "ok");
  const unwise = warnings === 0 ? "" : warnings === 1 ? " One thing is unwise." : ` ${warnings} things are unwise.`;
  at("verdict").textContent = faults === 0
    ? `${sent ? "Requests get through." : "Nothing stands in the way of requests."}${unwise}`
    : `${faults === 1 ? "One thing is" : `${faults} things are`} to be mended.`;
  at("checks").replaceChildren(...result.checks.map(row));
  at("profile").hidden = !profile;
  if (profile) {
    at("means").textContent = means(profile);
    at("endpoint").textContent = `"endpoint": ${JSON.stringify(endpointOf(url, profile, result.foreign), null, 2)}`;
  }
  const lines = linesOf(result.checks);
  at("missing").hidden = lines.length === 0;
  at("lines").textContent = lines.join("\n");
  at("copied").textContent = "";
  at("result").hidden = false;
  at("result-title").focus();
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = form.querySelector("button");
  // One test at a time; a button that vanishes from the keyboard would lose the place.
  if (button.getAttribute("aria-disabled") === "true") return;
  button.setAttribute("aria-disabled", "true");
  const url = at("url").value.trim();
  try {
    show(await examine(url, { send: at("send").checked, tell: (text) => (told.textContent = text) }), url);
    told.textContent = "";
  } catch (error) {
    console.error(error);
    told.textContent = "The test itself failed; the browser's console tells why.";
  } finally {
    button.removeAttribute("aria-disabled");
  }
});

at("copy").addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(at("endpoint").textContent);
    at("copied").textContent = "Copied";
  } catch {
    getSelection().selectAllChildren(at("endpoint"));
    at("copied").textContent = "Press Ctrl+C to copy";
  }
});
document.documentElement.dataset.ready = "";
