//! Bad input of every kind: findings, never a stop of the program, never a wrong sum.

use crate::common::breaking::answered;
use crate::common::seed::Seed;
use after_sales_policy::{
    BasisPoints, Currency, FindingCode, MOST_FINDINGS, Moment, Money, Policy, ReadFacts,
    ReadPolicy, check, decide, read_facts, read_policy,
};

const GOOD: &str = include_str!("../../../examples/policies/nordlys.json");

/// A policy of one rule with these members beside what it must say.
fn policy_with(members: &str) -> ReadPolicy {
    read_policy(&format!(
        r#"{{ "version": 1, "shop": {{ "name": "N", "country": "DE", "currency": "EUR", "time_zone": "UTC" }},
           "rules": [{{ "id": "r", "cases": ["return"], "remedies": ["refund_original"],
             "window": [{{ "starts_on": "delivered", "days": 30 }}], {members} }}] }}"#
    ))
}

/// Facts with these members beside case and buyer.
fn facts_with(members: &str) -> ReadFacts {
    read_facts(&format!(
        r#"{{ "case": "return", "buyer": {{ "country": "DE" }}, {members} }}"#
    ))
}

fn ready(members: &str) -> Policy {
    let read = policy_with(members);
    read.policy
        .unwrap_or_else(|| panic!("{:#?}", read.findings))
}

/// The first finding of each: its code and its place.
fn first(found: &[after_sales_policy::Finding]) -> (FindingCode, &str) {
    let first = found.first().expect("a finding");
    (first.code, &first.path)
}

#[test]
fn money_out_of_bounds_is_a_finding() {
    for minor in [
        "-1",
        "1000000000001",
        "9223372036854775807",
        "-9223372036854775808",
        "9223372036854775808",
        "1e999",
        "1e3",
        "0.5",
        "1.0",
        "\"1\"",
        "null",
        "[]",
        "9007199254740993",
        "-0.0",
    ] {
        let read = facts_with(&format!(
            r#""item": {{ "price": {{ "minor": {minor}, "currency": "EUR" }} }}"#
        ));
        assert!(read.facts.is_none(), "{minor}");
        assert_eq!(first(&read.findings).1, "/item/price/minor", "{minor}");
    }
    for currency in ["eur", "EURO", "€", "E R", "", "ＥＵＲ"] {
        let read = facts_with(&format!(
            r#""item": {{ "price": {{ "minor": 1, "currency": "{currency}" }} }}"#
        ));
        assert_eq!(
            first(&read.findings),
            (FindingCode::BadValue, "/item/price/currency"),
            "{currency}"
        );
    }
}

#[test]
fn minus_nothing_is_nothing() {
    let read = facts_with(r#""item": { "price": { "minor": -0, "currency": "EUR" } }"#);
    assert_eq!(
        read.facts
            .and_then(|facts| facts.item.price)
            .map(|price| price.minor),
        Some(0)
    );
}

#[test]
fn the_largest_amounts_are_reckoned_to_the_cent() {
    let policy = ready(
        r#""fees": [{ "kind": "restocking", "share": 3333 }, { "kind": "handling", "share": 20000 }],
           "refund": { "outbound_freight": "all" }"#,
    );
    let largest = 1_000_000_000_000_i64;
    let amount = format!(r#"{{ "minor": {largest}, "currency": "EUR" }}"#);
    let facts = facts_with(&format!(
        r#""item": {{ "price": {amount}, "tax": {amount}, "quantity": 36525 }},
           "order": {{ "delivered_on": "2026-03-01", "freight_paid": {amount} }}"#
    ));
    let facts = facts.facts.expect("facts");
    let now = Moment::server("2026-03-02T10:00:00Z").expect("now");
    let verdict = decide(&policy, None, &facts, &now);
    let refund = verdict.entitlements[0].refund.clone().expect("a refund");
    let price = largest * 36_525;
    let lines: Vec<i64> = refund.lines.iter().map(|line| line.amount.minor).collect();
    let share = price / 10_000 * 3333;
    let rest = 2 * price + largest - share;
    assert_eq!(lines, [price, price, largest, -share, -rest]);
    assert_eq!(refund.total.minor, 0);
}

#[test]
fn shares_are_exact_at_every_size() {
    let eur = Currency::parse("EUR").expect("EUR");
    let mut seed = Seed::new(1);
    for _ in 0..20_000 {
        let size = 10_u64.pow(seed.up_to(16) as u32);
        let minor = (seed.next() % (size * 36)) as i64 * if seed.chance(20) { -1 } else { 1 };
        let share = seed.up_to(20_000) as u32;
        let exact = i128::from(minor) * i128::from(share);
        let rounded = (exact.abs() + 5_000) / 10_000 * exact.signum();
        let ours = BasisPoints(share).of(Money {
            minor,
            currency: eur,
        });
        assert_eq!(i128::from(ours.minor), rounded, "{share} of {minor}");
    }
}

#[test]
fn amounts_in_another_currency_are_left_out() {
    let policy = ready(
        r#""fees": [{ "kind": "restocking", "amount": { "minor": 500, "currency": "USD" } }],
           "return_freight": [{ "payer": "buyer", "amount": { "minor": 700, "currency": "JPY" } }],
           "refund": { "outbound_freight": "all", "duties": true }"#,
    );
    let facts = facts_with(
        r#""item": { "price": { "minor": 1000, "currency": "EUR" }, "tax": { "minor": 10, "currency": "USD" } },
           "order": { "delivered_on": "2026-03-01", "freight_paid": { "minor": 300, "currency": "CHF" },
             "duties_paid": { "minor": 5, "currency": "GBP" } }"#,
    );
    let now = Moment::server("2026-03-02T10:00:00Z").expect("now");
    let verdict = decide(&policy, None, &facts.facts.expect("facts"), &now);
    let refund = verdict.entitlements[0].refund.clone().expect("a refund");
    assert_eq!((refund.lines.len(), refund.total.minor), (1, 1000));
}

#[test]
fn impossible_days_and_times_are_findings() {
    for day in [
        "2026-02-29",
        "2026-04-31",
        "2026-00-01",
        "0000-01-01",
        "2026-1-1",
        "26-01-01",
        "2026-01-01T00:00",
        "٢٠٢٦-٠١-٠١",
        "2026-01-01 ",
        "+2026-01-01",
        "10000-01-01",
    ] {
        let read = facts_with(&format!(r#""order": {{ "ordered_on": "{day}" }}"#));
        assert_eq!(
            first(&read.findings),
            (FindingCode::BadValue, "/order/ordered_on"),
            "{day}"
        );
    }
    for now in [
        "",
        "2026-02-30T10:00:00Z",
        "2026-01-01",
        "2026-01-01T25:00:00Z",
        "2026-01-01T10:00:00",
        "2026-01-01T10:00:00+24:00",
        "2026-01-01T10:00:00.Z",
        "2026-01-01X10:00:00Z",
        "é".repeat(40).as_str(),
    ] {
        let error = Moment::device(now).expect_err(now).to_string();
        assert!(error.len() < 200, "{error}");
    }
    // The ends of the calendar hold against the longest periods.
    let policy = ready(
        r#""late": [{ "keeps": 1, "until_days_late": 36525 }], "opens": [{ "starts_on": "delivered", "days": 36525 }]"#,
    );
    for day in ["1900-01-01", "2999-12-31"] {
        let facts = facts_with(&format!(r#""order": {{ "delivered_on": "{day}" }}"#))
            .facts
            .expect("facts");
        let now = Moment::server("2999-12-31T23:59:60+14:00").expect("now");
        assert!(!decide(&policy, None, &facts, &now).applied_rules.is_empty());
    }
}

#[test]
fn ten_thousand_errors_are_counted_and_the_first_are_listed() {
    let bad = "1,".repeat(9_999) + "1";
    let read = policy_with(&format!(r#""proof": [{bad}]"#));
    answered(&read);
    assert_eq!(read.findings.len(), MOST_FINDINGS + 1);
    let last = read.findings.last().expect("a finding");
    assert_eq!(last.code, FindingCode::TooMany);
    assert_eq!(last.detail("more"), Some("9800"));
    let keys: Vec<String> = (0..10_000).map(|n| format!("\"k{n}\": {n}")).collect();
    let read = policy_with(&keys.join(","));
    assert_eq!(first(&read.findings).0, FindingCode::TooLarge);
}

#[test]
fn megabyte_names_are_findings_that_stay_short() {
    let name = "n".repeat(1_000_000);
    for read in [
        read_policy(&GOOD.replacen("\"Nordlys\"", &format!("\"{name}\""), 1)),
        policy_with(&format!(r#""{name}": 1"#)),
        policy_with(&format!(r#""answer": "{name}""#)),
        policy_with(&format!(r#""proof": ["{name}"]"#)),
    ] {
        answered(&read);
        assert!(read.policy.is_none());
    }
    let read = facts_with(&format!(r#""item": {{ "title": "{name}" }}"#));
    assert_eq!(
        first(&read.findings),
        (FindingCode::BadValue, "/item/title")
    );
}

#[test]
fn deep_nesting_ends_at_its_bound() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        for depth in [64, 65, 5_000, 400_000 / open.len()] {
            let text = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            let read = read_policy(&text);
            answered(&read);
            let too_deep = first(&read.findings).0 == FindingCode::TooDeep;
            assert_eq!(too_deep, depth > 64, "{depth}");
        }
    }
}

/// Texts that have broken other programs.
const TEXTS: [&str; 24] = [
    "\u{0}",
    "\u{1b}[2J",
    "\u{7f}",
    "\r\nSet-Cookie: a=b",
    "\u{202e}gpj.exe",
    "\u{2066}\u{2069}",
    "\u{200b}",
    "\u{feff}",
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "{{7*7}}",
    "${7*7}",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "../../etc/passwd",
    "' OR 1=1 --",
    "%00",
    "%s%n",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    "\u{10ffff}",
    "\u{fffd}\u{d7ff}\u{e000}",
];

#[test]
fn hostile_texts_stay_what_they_are() {
    for text in TEXTS {
        let quoted = serde_json::to_string(text).expect("JSON");
        // As a key, as a word, as a value, as a name.
        answered(&policy_with(&format!("{quoted}: 1")));
        answered(&policy_with(&format!(r#""answer": {quoted}"#)));
        answered(&read_policy(&quoted));
        let named = policy_with(&format!(r#""remark": {{ {quoted}: {quoted} }}"#));
        answered(&named);
        let policy = read_policy(&GOOD.replacen("\"Nordlys\"", &quoted, 1))
            .policy
            .expect("a name may be any text");
        assert_eq!(policy.document.shop.name, text);
        let facts = facts_with(&format!(
            r#""item": {{ "title": {quoted}, "sku": {quoted}, "categories": [{quoted}], "tags": [{quoted}] }}"#
        ));
        let facts = facts.facts.expect("facts");
        assert_eq!(facts.item.title.as_deref(), Some(text));
        let now = Moment::server("2026-03-02T10:00:00Z").expect("now");
        let verdict = decide(&policy, None, &facts, &now);
        let written = serde_json::to_string(&verdict).expect("JSON");
        assert!(serde_json::from_str::<serde_json::Value>(&written).is_ok());
        assert!(!check(&policy.document, &[]).is_empty());
    }
}

#[test]
fn halves_of_characters_are_not_json() {
    for text in [
        r#""\ud800""#,
        r#""\udc00""#,
        r#""\ud800\ud800""#,
        r#""\ud800x""#,
        r#""\u12g4""#,
        "\"\u{1}\"",
        r#""\x41""#,
    ] {
        let read = read_facts(&format!(
            r#"{{ "case": "return", "buyer": {{ "country": {text} }} }}"#
        ));
        assert_eq!(first(&read.findings).0, FindingCode::JsonSyntax, "{text}");
    }
    let whole = facts_with(r#""item": { "title": "\ud83d\ude00" }"#)
        .facts
        .expect("facts");
    assert_eq!(whole.item.title.as_deref(), Some("😀"));
}
