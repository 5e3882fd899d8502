// Classic script in the head, run before the first paint: without it a returning visitor would see the
// wrong language direction or a white flash in dark mode until the modules have loaded.
(() => {
  const languages = ["en", "de", "es", "ar", "zh-Hans"];
  const countries = ["DE", "FR", "ES", "SE", "GB", "CH", "US-CA", "CN", "JP", "BR", "AR"];
  const query = new URLSearchParams(location.search);
  const remembered = (name) => {
    try {
      return sessionStorage.getItem(`nordlys.${name}`);
    } catch {
      return null; // Storage is blocked: the choice then lives in the address alone.
    }
  };
  const pick = (allowed, ...candidates) => candidates.find((value) => allowed.includes(value));
  const preferred = (navigator.languages ?? []).map((tag) =>
    tag.toLowerCase().startsWith("zh") ? "zh-Hans" : tag.split("-")[0],
  );

  const root = document.documentElement;
  root.lang = pick(languages, query.get("lang"), remembered("lang"), ...preferred) ?? "en";
  root.dir = root.lang === "ar" ? "rtl" : "ltr";
  root.dataset.country = pick(countries, query.get("country"), remembered("country")) ?? "DE";
  const theme = pick(["light", "dark"], query.get("theme"), remembered("theme"));
  if (theme) root.dataset.theme = theme;
  root.classList.add("scripted");

  // A choice in the address also holds on the next page of this tab.
  const chosen = { lang: [languages, root.lang], country: [countries, root.dataset.country], theme: [["light", "dark"], theme] };
  try {
    for (const [name, [allowed, value]] of Object.entries(chosen)) {
      if (allowed.includes(query.get(name))) sessionStorage.setItem(`nordlys.${name}`, value);
    }
  } catch {
    // As above.
  }
})();
