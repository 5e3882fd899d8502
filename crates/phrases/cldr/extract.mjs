// Cuts the few tables that sentences need out of the CLDR JSON packages, one file per locale, so that
// builds need no network. Run it by hand when a locale is added or CLDR is raised:
//
//   npm install --prefix cldr-data cldr-core@48.2.0 cldr-dates-full@48.2.0 cldr-numbers-full@48.2.0 \
//       cldr-misc-full@48.2.0
//   node crates/phrases/cldr/extract.mjs cldr-data/node_modules en de es ar=arab zh-Hans
//
// Arguments: the node_modules folder, then locales. `ar=arab` asks for a numbering system other than
// the locale's own default. The output shape is that of a pack without its messages (see `pack.rs`).
// A table that CLDR lacks, or a pattern letter that the run time does not know, stops the run.

import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [packages, ...wanted] = process.argv.slice(2);
if (!packages || wanted.length === 0) {
  console.error("use: node extract.mjs NODE_MODULES LOCALE[=NUMBERING] ...");
  process.exit(2);
}
const here = dirname(fileURLToPath(import.meta.url));

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

function extract(locale, asked) {
  const main = (pack, file) => read(pack, "main", locale, file).main[locale];
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
  const rules = must(plurals[locale] ?? plurals[locale.split("-")[0]], `${locale} plural rules`);

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

for (const argument of wanted) {
  const [locale, system] = argument.split("=");
  const target = join(here, `${locale}.json`);
  writeFileSync(target, `${JSON.stringify(extract(locale, system), null, 1)}\n`);
  console.log(target);
}
