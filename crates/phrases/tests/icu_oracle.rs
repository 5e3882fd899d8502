//! ICU4X, which has its own copy of CLDR, as a second opinion on plurals, numbers and lists.

use after_sales_phrases::{LOCALES, ListStyle, Pack, Value, pack_text};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};

fn pack(locale: &str) -> Pack {
    Pack::parse(pack_text(locale).expect("a pack")).expect("a good pack")
}

/// The pack's own plural rules, by way of its text.
fn rules(locale: &str) -> Vec<(String, String)> {
    use after_sales_policy::json::{Node, parse};
    let root = parse(pack_text(locale).expect("a pack")).expect("JSON");
    let Some(Node::Object(members)) = root.get("plurals") else {
        panic!("{locale} has no plural rules");
    };
    members
        .iter()
        .map(|(name, rule)| (name.clone(), rule.as_text().expect("a rule").to_owned()))
        .collect()
}

/// CLDR's "pt" is Brazil's, and ours is Portugal's.
fn icu_locale(locale: &str, arabic_digits: bool) -> Locale {
    let locale = if locale == "pt" { "pt-PT" } else { locale };
    let digits = if arabic_digits { "-u-nu-arab" } else { "" };
    format!("{locale}{digits}").parse().expect("a locale")
}

#[test]
fn plural_categories() {
    // ICU4X 2.4 carries CLDR 49, which gives Vietnamese a category of its own for 0 and 1; 48.2, which `cldr-tables` holds
    // our tables to, does not.
    for locale in LOCALES.iter().filter(|locale| **locale != "vi") {
        let rules = rules(locale);
        let oracle = PluralRules::try_new(
            icu_locale(locale, false).into(),
            PluralRuleType::Cardinal.into(),
        )
        .expect("ICU4X knows the locale");
        let name = |category| match category {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        };
        for number in (0..=10_000_u64).chain([100_000, 1_000_000, 1_000_001, 2_000_000, 10_000_000])
        {
            let expected = name(oracle.category_for(number));
            let ours = after_sales_phrases::category(&rules, number, "");
            assert_eq!(ours, expected, "{locale} {number}");
        }
        for whole in (0..=125_u64).chain([1_000, 1_000_000]) {
            for fraction in ["0", "00", "1", "10", "2", "5", "11", "12", "25", "50", "71"] {
                let text = format!("{whole}.{fraction}");
                let decimal: Decimal = text.parse().expect("a decimal");
                let expected = name(oracle.category_for(&decimal));
                let ours = after_sales_phrases::category(&rules, whole, fraction);
                assert_eq!(ours, expected, "{locale} {text}");
            }
        }
    }
}

#[test]
fn whole_numbers() {
    for locale in LOCALES {
        let pack = pack(locale);
        let arabic = pack.number(0) == "٠";
        let oracle =
            DecimalFormatter::try_new(icu_locale(locale, arabic).into(), Default::default())
                .expect("ICU4X knows the locale");
        for number in [
            0,
            7,
            42,
            999,
            1_000,
            1_234,
            9_999,
            12_345,
            1_234_567,
            -1,
            -12_345,
            i64::MAX,
        ] {
            let expected = oracle.format(&Decimal::from(number)).to_string();
            assert_eq!(pack.number(number), expected, "{locale}");
        }
    }
}

#[test]
fn lists() {
    // CLDR 49, which ICU4X 2.4 carries, has taken a comma out of Hindi lists; ours is 48.2.
    for locale in LOCALES.iter().filter(|locale| **locale != "hi") {
        let pack = pack(locale);
        // ICU4X puts a hyphen between the Hebrew "and" and a word in other letters, which is no data of CLDR's.
        let words = match *locale {
            "he" => ["אא", "בב", "גג", "דד"],
            _ => ["Aa", "Bb", "Cc", "Dd"],
        };
        let words = words.map(str::to_owned);
        let options = ListFormatterOptions::default;
        let name = || icu_locale(locale, false).into();
        let and = ListFormatter::try_new_and(name(), options()).expect("a list of all");
        let or = ListFormatter::try_new_or(name(), options()).expect("a list of choices");
        for length in 0..=words.len() {
            let items = &words[..length];
            let ours = |style| pack.list(items, style);
            assert_eq!(
                ours(ListStyle::And),
                and.format(items.iter()).to_string(),
                "{locale}"
            );
            assert_eq!(
                ours(ListStyle::Or),
                or.format(items.iter()).to_string(),
                "{locale}"
            );
        }
    }
    let words = ["Aa", "Bb"].map(str::to_owned).to_vec();
    assert_eq!(Value::from(words.clone()), Value::List(words));
}
