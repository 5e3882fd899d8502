//! Dates, numbers, amounts and lists against what CLDR 48 prescribes.

use after_sales_phrases::{DateStyle, ListStyle, Pack, pack_text};
use after_sales_policy::{CivilDate, Currency, Money};

fn pack(locale: &str) -> Pack {
    Pack::parse(pack_text(locale).expect("a pack")).expect("a good pack")
}

fn money(minor: i64, code: &str) -> Money {
    let currency = Currency::parse(code).expect("a currency");
    Money { minor, currency }
}

#[test]
fn dates() {
    let day = CivilDate::new(2026, 12, 3).expect("a day");
    for (locale, full, long, short_day, short) in [
        (
            "en",
            "Thursday, December 3, 2026",
            "December 3, 2026",
            "December 3",
            "Dec 3, 2026",
        ),
        (
            "de",
            "Donnerstag, 3. Dezember 2026",
            "3. Dezember 2026",
            "3. Dezember",
            "3. Dez. 2026",
        ),
        (
            "es",
            "jueves, 3 de diciembre de 2026",
            "3 de diciembre de 2026",
            "3 de diciembre",
            "3 dic 2026",
        ),
        (
            "ar",
            "الخميس، ٣ ديسمبر ٢٠٢٦",
            "٣ ديسمبر ٢٠٢٦",
            "٣ ديسمبر",
            "٣ ديسمبر ٢٠٢٦",
        ),
        (
            "zh-Hans",
            "2026年12月3日星期四",
            "2026年12月3日",
            "12月3日",
            "2026年12月3日",
        ),
    ] {
        let pack = pack(locale);
        assert_eq!(pack.date(day, DateStyle::Full), full);
        assert_eq!(pack.date(day, DateStyle::Long), long);
        assert_eq!(pack.date(day, DateStyle::Day), short_day);
        assert_eq!(pack.date(day, DateStyle::Short), short);
    }
}

#[test]
fn every_weekday_and_month_has_its_name() {
    let pack = pack("en");
    let monday = CivilDate::new(2026, 11, 23).expect("a day");
    let names = [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ];
    for (days, name) in (0..).zip(names) {
        assert!(
            pack.date(monday.add_days(days), DateStyle::Full)
                .starts_with(name)
        );
    }
    let july = CivilDate::new(2027, 7, 31).expect("a day");
    assert_eq!(pack.date(july, DateStyle::Day), "July 31");
}

#[test]
fn amounts() {
    for (locale, minor, code, expected) in [
        ("en", 123_456, "EUR", "€1,234.56"),
        ("en", 5, "USD", "$0.05"),
        ("en", -500, "USD", "-$5.00"),
        ("en", 1_200, "JPY", "¥1,200"),
        ("en", 1_234_567, "KWD", "KWD\u{a0}1,234.567"),
        ("de", 123_456, "EUR", "1.234,56\u{a0}€"),
        ("de", 4_900, "SEK", "49,00\u{a0}SEK"),
        ("es", 123_456, "EUR", "1234,56\u{a0}€"),
        ("es", 1_234_567, "USD", "12.345,67\u{a0}US$"),
        ("ar", 123_456, "EUR", "\u{200f}١٬٢٣٤٫٥٦\u{a0}€"),
        ("ar", -500, "SAR", "\u{61c}-\u{200f}٥٫٠٠\u{a0}ر.س.\u{200f}"),
        ("zh-Hans", 123_456, "CNY", "¥1,234.56"),
        ("zh-Hans", 100, "CHF", "CHF\u{a0}1.00"),
    ] {
        assert_eq!(
            pack(locale).money(&money(minor, code)),
            expected,
            "{locale}"
        );
    }
    let most = money(i64::MIN, "EUR");
    assert_eq!(pack("en").money(&most), "-€92,233,720,368,547,758.08");
}

#[test]
fn percentages() {
    for (locale, points, expected) in [
        ("en", 1_500, "15%"),
        ("en", 1_950, "19.5%"),
        ("en", 1, "0.01%"),
        ("de", 1_905, "19,05\u{a0}%"),
        ("es", 10_000, "100\u{a0}%"),
        ("ar", 1_500, "١٥٪\u{61c}"),
        ("zh-Hans", 100_000, "1,000%"),
    ] {
        assert_eq!(pack(locale).percent(points), expected, "{locale}");
    }
}

#[test]
fn list_items_are_not_patterns() {
    let items: Vec<String> = ["{1}", "{0}", "c"].map(str::to_owned).to_vec();
    assert_eq!(pack("en").list(&items, ListStyle::And), "{1}, {0}, and c");
    assert_eq!(pack("de").list(&items, ListStyle::Or), "{1}, {0} oder c");
    assert_eq!(pack("de").list(&[], ListStyle::Or), "");
}
