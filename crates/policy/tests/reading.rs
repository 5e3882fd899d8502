//! Bad documents: every error at once, each with its place, and never a panic.

use after_sales_policy::{FindingCode, check, read_facts, read_policy};
use proptest::prelude::*;

const GOOD: &str = include_str!("../../../examples/policies/nordlys.json");

fn codes(text: &str) -> Vec<(&'static str, String)> {
    read_policy(text)
        .findings
        .iter()
        .map(|f| (f.code.as_str(), f.path.clone()))
        .collect()
}

#[test]
fn a_good_policy_reads_without_findings() {
    assert_eq!(codes(GOOD), vec![]);
    assert!(read_policy(GOOD).policy.is_some());
}

#[test]
fn all_errors_come_at_once_with_their_pointers() {
    let text = r#"{ "version": 1, "version": 1, "shop": { "name": "", "country": "Germany",
      "time_zone": "Europe/Berlin", "currency": "eur", "markts": [] },
      "rules": [ { "id": "a", "cases": ["retrun"], "window": [{ "starts_on": "delivered", "days": 30.5 }] },
                 { "cases": "return", "window": [{ "days": -1 }] } ] }"#;
    let found = codes(text);
    for wanted in [
        ("duplicate_key", "/version"),
        ("bad_value", "/shop/name"),
        ("bad_value", "/shop/country"),
        ("bad_value", "/shop/currency"),
        ("unknown_field", "/shop/markts"),
        ("unknown_word", "/rules/0/cases/0"),
        ("wrong_type", "/rules/0/window/0/days"),
        ("missing_field", "/rules/1"),
        ("wrong_type", "/rules/1/cases"),
        ("missing_field", "/rules/1/window/0"),
        ("bad_value", "/rules/1/window/0/days"),
    ] {
        assert!(
            found.contains(&(wanted.0, wanted.1.to_owned())),
            "{wanted:?} not in {found:#?}"
        );
    }
}

#[test]
fn a_misspelt_word_is_answered_with_the_nearest() {
    let read = read_policy(&GOOD.replace("\"restocking\"", "\"restoking\""));
    let finding = read.findings.first().expect("a finding");
    assert_eq!(finding.code, FindingCode::UnknownWord);
    assert_eq!(finding.detail("near"), Some("restocking"));
}

#[test]
fn depth_size_and_syntax_are_refused() {
    let deep = format!("{}{}", "[".repeat(65), "]".repeat(65));
    assert_eq!(codes(&deep), vec![("too_deep", String::new())]);
    let deepest = format!("{}{}", "[".repeat(64), "]".repeat(64));
    assert_ne!(codes(&deepest).first().map(|f| f.0), Some("too_deep"));
    assert_eq!(
        codes(&" ".repeat((1 << 20) + 1)),
        vec![("too_large", String::new())]
    );
    for text in ["", "<!doctype html>", "{", "[1,]", "nul", "{\"a\":1}x"] {
        assert_eq!(
            codes(text).first().map(|f| f.0),
            Some("json_syntax"),
            "{text}"
        );
    }
}

#[test]
fn another_version_is_named_and_nothing_else() {
    assert_eq!(
        codes(r#"{ "version": 2, "anything": true }"#),
        vec![("unknown_version", "/version".into())]
    );
}

#[test]
fn two_rules_that_can_fit_one_item_are_a_tie() {
    let with = |other: &str| {
        format!(
            r#"{{ "version": 1, "shop": {{ "name": "N", "country": "DE", "currency": "EUR", "time_zone": "UTC" }},
              "rules": [
                {{ "id": "a", "cases": ["return"], "answer": "refuse", "scope": {{ "categories": ["home/rugs"] }} }},
                {{ "id": "b", "cases": ["return"], "answer": "refuse", "scope": {{ "categories": ["{other}"] }} }} ] }}"#
        )
    };
    let ties = |other: &str| {
        let policy = read_policy(&with(other)).policy.expect("a policy");
        let found = check(&policy.document, &[]);
        let ties = found
            .iter()
            .filter(|finding| finding.code == FindingCode::RuleTie);
        ties.map(|finding| finding.path.clone()).collect::<Vec<_>>()
    };
    assert!(ties("home/lamps").is_empty());
    assert_eq!(ties("home/rugs"), ["/rules/1"]);
}

#[test]
fn impossible_facts_are_findings() {
    let read = read_facts(
        r#"{ "case": "return", "buyer": { "country": "Narnia" },
             "order": { "delivered_on": "2026-02-30", "ordered_on": 20261101 }, "item": { "price": { "minor": 10.5, "currency": "EUR" } } }"#,
    );
    assert!(read.facts.is_none());
    let paths: Vec<_> = read.findings.iter().map(|f| f.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "/buyer/country",
            "/item/price/minor",
            "/order/ordered_on",
            "/order/delivered_on"
        ]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_is_answered(text in "\\PC{0,200}") {
        let read = read_policy(&text);
        prop_assert!(read.policy.is_some() || !read.findings.is_empty());
    }

    #[test]
    fn a_cut_policy_is_answered(at in 0usize..6000, with in "[\\[\\]{}\":,a-z0-9]{0,3}") {
        let at = (0..=at.min(GOOD.len())).rev().find(|at| GOOD.is_char_boundary(*at)).unwrap();
        let text = format!("{}{with}{}", &GOOD[..at], GOOD.get(at + 2..).unwrap_or(""));
        let read = read_policy(&text);
        prop_assert!(read.policy.is_some() || !read.findings.is_empty());
    }
}
