// Cuts the few tables that sentences need out of the CLDR JSON packages, one file per locale, so that
// builds need no network. Run it by hand when a locale is added or CLDR is raised:
//
//   npm ci --prefix crates/phrases/cldr
//   node crates/phrases/cldr/extract.mjs            all locales; or the ones that are named
//   node crates/phrases/cldr/extract.mjs --check    writes nothing, and fails when a table is not CLDR's
//
// The output shape is that of a pack without its messages (see `pack.rs`). A table that CLDR lacks, or a pattern letter
// that the run time does not know, stops the run.

import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const packages = join(here, "node_modules");

// Digits other than the language's own default: CLDR gives ٠ to ٩ to most Arabic-speaking countries.
const DIGITS = { ar: "arab" };
// CLDR's "pt" is Brazil's, and here "pt" is Portugal's.
const NAMES = { pt: "pt-PT", "pt-BR": "pt" };

// The currencies whose symbol a pack carries; any other one is shown by its ISO 4217 code.
const CURRENCIES = (
  "AED ARS AUD BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JOD JPY " +
  "KRW KWD KZT MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY " +
  "TWD UAH USD VND ZAR"
).split(" ");

const read = (...path) => JSON.parse(readFileSync(join(packages, ...path), "utf8"));
const version = read("cldr-core", "package.json").version;
const plurals = read("cldr-core", "supplemental", "plurals.json").supplemental["plurals-type-cardinal"];
const systems = read("cldr-core", "supplemental", "numberingSystems.json").supplemental.numberingSystems;

function must(value, what) {
  if (value === undefined || value === null) throw new Error(`CLDR has no ${what}`);
  return value;
}

// Only these fields can be drawn by `format.rs`.
function datePattern(pattern, what) {
  const fields = must(pattern, what).replace(/'[^']*'/g, "").match(/([A-Za-z])\1*/g) ?? [];
  for (const field of fields) {
    if (!/^(y|yy|M{1,4}|L{1,4}|d|dd|EEEE|cccc)$/.test(field)) {
      throw new Error(`${what}: field ${field} of "${pattern}" is not supported`);
    }
  }
  return pattern;
}

const NUMBER = /[#0][#0,.]*/;
// "#,##,##0.###" groups by three, then by two.
function grouping(pattern) {
  const groups = pattern.match(NUMBER)[0].split(".")[0].split(",").slice(1).map((group) => group.length);
  const primary = groups.at(-1) ?? 0;
  return [primary, groups.length > 1 ? groups[0] : primary];
}
const reduced = (pattern) => pattern.replace(NUMBER, "0");

function extract(locale, source, asked) {
  const main = (pack, file) => read(pack, "main", source, file).main[source];
  const numbers = main("cldr-numbers-full", "numbers.json").numbers;
  const currencies = main("cldr-numbers-full", "currencies.json").numbers.currencies;
  const gregorian = main("cldr-dates-full", "ca-gregorian.json").dates.calendars.gregorian;
  const lists = main("cldr-misc-full", "listPatterns.json").listPatterns;
  const { delimiters } = main("cldr-misc-full", "delimiters.json");
  const { layout } = main("cldr-misc-full", "layout.json");

  const system = asked ?? numbers.defaultNumberingSystem;
  const symbols = must(numbers[`symbols-numberSystem-${system}`], `${locale} symbols ${system}`);
  const decimal = numbers[`decimalFormats-numberSystem-${system}`].standard;
  const percent = numbers[`percentFormats-numberSystem-${system}`].standard;
  const money = numbers[`currencyFormats-numberSystem-${system}`];
  const [positive, negative] = money.standard.split(";");
  const [alpha] = (money["standard-alphaNextToNumber"] ?? money.standard).split(";");
  const minGrouping = numbers.minimumGroupingDigits;
  if (`${grouping(positive)}` !== `${grouping(decimal)}`) {
    throw new Error(`${locale}: money and numbers group differently`);
  }

  const months = (width) =>
    Array.from({ length: 12 }, (_, at) => gregorian.months.format[width][at + 1]);
  const standAlone = Array.from({ length: 12 }, (_, at) => gregorian.months["stand-alone"].wide[at + 1]);
  const skeletons = gregorian.dateTimeFormats.availableFormats;
  const dates = {
    full: datePattern(gregorian.dateFormats.full, `${locale} full date`),
    long: datePattern(gregorian.dateFormats.long, `${locale} long date`),
    day: datePattern(skeletons.MMMMd ?? skeletons.MMMd, `${locale} day and month`),
    short: datePattern(skeletons.yMMMd, `${locale} short date`),
  };
  const needsStandAlone = Object.values(dates).some((pattern) => pattern.includes("LLLL"));
  const list = (type) => {
    const table = must(lists[`listPattern-type-${type}`], `${locale} list ${type}`);
    return [table.start, table.middle, table.end, table["2"]];
  };
  const rules = must(plurals[source] ?? plurals[source.split("-")[0]], `${locale} plural rules`);

  return {
    cldr: version,
    locale,
    dir: layout.orientation.characterOrder === "right-to-left" ? "rtl" : "ltr",
    months: months("wide"),
    months_short: months("abbreviated"),
    ...(needsStandAlone ? { months_alone: standAlone } : {}),
    weekdays: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => gregorian.days.format.wide[day]),
    dates,
    numbers: {
      ...(system === "latn" ? {} : { digits: must(systems[system]._digits, `digits of ${system}`) }),
      decimal: symbols.decimal,
      group: symbols.group,
      minus: symbols.minusSign,
      // Primary group, further groups, and how many digits must stand before the first group.
      grouping: [...grouping(decimal), minGrouping].join(" "),
      percent: reduced(percent).replace("%", symbols.percentSign),
      money: reduced(positive),
      // Used where a letter of the currency would touch the number.
      ...(alpha === positive ? {} : { money_alpha: reduced(alpha) }),
      ...(negative ? { money_negative: reduced(negative).replace("-", symbols.minusSign) } : {}),
      ...(symbols.currencyDecimal ? { money_decimal: symbols.currencyDecimal } : {}),
      ...(symbols.currencyGroup ? { money_group: symbols.currencyGroup } : {}),
    },
    currencies: Object.fromEntries(
      CURRENCIES.map((code) => [code, currencies[code]?.symbol ?? code]).filter(([code, symbol]) => code !== symbol),
    ),
    and: list("standard"),
    or: list("or"),
    plurals: Object.fromEntries(
      Object.entries(rules)
        .map(([key, rule]) => [key.replace("pluralRule-count-", ""), rule.split("@")[0].trim()])
        .filter(([category]) => category !== "other"),
    ),
    quotes: [delimiters.quotationStart, delimiters.quotationEnd],
  };
}

const asked = process.argv.slice(2).filter((word) => word !== "--check");
const checks = process.argv.includes("--check");
const known = readdirSync(join(here, "../locales"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
const stale = [];
for (const locale of asked.length ? asked : known.map(({ name }) => name)) {
  const target = join(here, `${locale}.json`);
  const text = `${JSON.stringify(extract(locale, NAMES[locale] ?? locale, DIGITS[locale]), null, 1)}\n`;
  if (existsSync(target) && readFileSync(target, "utf8").replaceAll("\r\n", "\n") === text) continue;
  stale.push(locale);
  if (!checks) writeFileSync(target, text);
}
if (checks && stale.length) {
  console.error(`not what CLDR ${version} has: ${stale.join(", ")}; to mend it, run: node crates/phrases/cldr/extract.mjs`);
  process.exit(1);
}
console.log(checks ? `${(asked.length || known.length)} tables are CLDR ${version}’s` : `written: ${stale.join(", ") || "nothing new"}`);
