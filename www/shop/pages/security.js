// The table of files and the script tag with its hash, out of the inventory that the build wrote: what is shown is
// what is served.

import { el } from "../dom.js";

const INVENTORY = "/after-sales/inventory.json";

/** One row for files that differ in language or country only. */
function rows(files) {
  const groups = new Map();
  for (const [name, entry] of Object.entries(files)) {
    const key = JSON.stringify([entry.purpose, entry.loaded_by, entry.when]);
    const group = groups.get(key) ?? { ...entry, names: [], total: 0 };
    group.names.push(name);
    group.total += entry.bytes;
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** `law/*.json, 64 files` for a folder, else the names. */
function nameOf(names) {
  if (names.length < 3) return names.join(", ");
  const folders = new Set(names.map((name) => name.replace(/[^/]*$/, "")));
  const ending = names[0].replace(/^[^.]*/, "");
  return `${folders.size === 1 ? [...folders][0] : ""}*${ending}, ${names.length} files`;
}

function row(group) {
  const cells = {
    "What for": group.purpose,
    "Loaded by": group.loaded_by,
    When: group.when,
    Bytes: group.total.toLocaleString("en"),
    Contacts: group.contacts?.join(", "),
    Uses: group.apis?.join(", "),
    "SHA-384": group.names.length === 1 && group.integrity.replace("sha384-", ""),
  };
  const data = Object.entries(cells).map(([label, text]) =>
    el("td", { role: "cell", "data-label": text ? label : null }, text || ""),
  );
  return el("tr", { role: "row" }, el("th", { role: "rowheader", scope: "row", "data-label": "File" }, nameOf(group.names)), ...data);
}

const told = document.querySelector("#told");
try {
  const response = await fetch(INVENTORY);
  if (!response.ok) throw new Error(`${response.status} for ${INVENTORY}`);
  const { files, headers } = await response.json();
  const page = rows(files).sort((a, b) => Number(a.loaded_by.includes("compiler")) - Number(b.loaded_by.includes("compiler")));
  document.querySelector("tbody").replaceChildren(...page.map(row));
  document.querySelector("table").hidden = false;
  document.querySelector("[data-line=script_tag]").textContent = headers.script_tag;
  told.hidden = true;
} catch (error) {
  console.error(error);
  told.textContent = "The inventory cannot be loaded. The hash of the script stands in dist/inventory.json of the package.";
}
