// What the visitor chose: language, country, colours. The root element holds it (early.js put it there),
// so style sheets, modules and the after-sales elements read one place.

/** Languages of the shop, each named in itself. */
export const LANGUAGES = { en: "English", de: "Deutsch", es: "Español", ar: "العربية", "zh-Hans": "简体中文" };

/** Countries the shop ships to. `US-CA` is a state, because consumer law there is the state's. */
export const COUNTRIES = ["DE", "FR", "ES", "SE", "GB", "CH", "US-CA", "CN", "JP", "BR", "AR"];

const root = document.documentElement;
const systemDark = matchMedia("(prefers-color-scheme: dark)");

/** The current choice. `theme` is what is on screen, never "auto". */
export const state = {
  get lang() {
    return root.lang;
  },
  get country() {
    return root.dataset.country;
  },
  get theme() {
    return root.dataset.theme ?? (systemDark.matches ? "dark" : "light");
  },
};

/** Attributes that every after-sales element takes from the page. */
export function elementAttributes() {
  const [country, subdivision] = state.country.split("-");
  return { country, subdivision, lang: state.lang, theme: root.dataset.theme ?? "auto" };
}

/** Stores a choice for this tab, shows it in the address and tells every module. */
export function choose(name, value) {
  if (name === "lang") {
    root.lang = value;
    root.dir = value === "ar" ? "rtl" : "ltr";
  } else {
    root.dataset[name] = value;
  }
  remember(name, value);
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  history.replaceState(history.state, "", address);
  document.dispatchEvent(new CustomEvent("nordlys:change", { detail: { name } }));
}

/** Reads a value of this tab; null when there is none or storage is blocked. */
export function recall(name) {
  try {
    return sessionStorage.getItem(`nordlys.${name}`);
  } catch {
    return null;
  }
}

/** Keeps a value for this tab. Never called with personal data. */
export function remember(name, value) {
  try {
    sessionStorage.setItem(`nordlys.${name}`, value);
  } catch {
    // Storage is blocked: the page still works, it only forgets on the next one.
  }
}

systemDark.addEventListener("change", () => {
  if (!root.dataset.theme) document.dispatchEvent(new CustomEvent("nordlys:change", { detail: { name: "theme" } }));
});
