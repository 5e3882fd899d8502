//! The linter on documents that nobody would write: it always ends, and each finding has its place.

use crate::common::from_schema::Maker;
use crate::common::policies::{document, policy, rule};
use crate::common::regimes::regime;
use crate::common::seed::{Seed, runs};
use after_sales_policy::json::{self, Node};
use after_sales_policy::schema::policy_schema;
use after_sales_policy::{
    At, Decode, Decoder, FindingCode, MOST_FINDINGS, PolicyDocument, Regime, check, read_policy,
};
use serde_json::{Value, json};

fn regimes(seed: &mut Seed) -> Vec<Regime> {
    let places = ["DE", "FR", "US", "US-CA"];
    let at = |place| Regime {
        place,
        ..regime(seed)
    };
    places.map(at).into()
}

/// Checks `document`; every finding must point to a place of it.
fn checked(document: &PolicyDocument, written: &Value, seed: &mut Seed) -> Vec<&'static str> {
    let regimes = regimes(seed);
    let findings = check(document, &regimes);
    assert!(findings.len() <= MOST_FINDINGS + 1);
    for finding in &findings {
        let parent = finding
            .path
            .rsplit_once('/')
            .map_or("", |(parent, _)| parent);
        let there = written.pointer(&finding.path).is_some() || written.pointer(parent).is_some();
        assert!(there, "{finding:?} in {written}");
    }
    findings
        .iter()
        .map(|finding| finding.code.as_str())
        .collect()
}

#[test]
fn documents_made_from_the_schema() {
    let schema = policy_schema();
    let mut seen = std::collections::BTreeSet::new();
    for number in 0..runs(500) {
        let mut seed = Seed::new(number);
        let mut maker = Maker::new(&schema);
        maker.fullness = 20 + seed.up_to(70);
        let mut text = String::new();
        maker.document(&mut seed).write(&mut text);
        let tree: Node = json::parse(&text).expect("JSON");
        let document =
            PolicyDocument::decode(&tree, At::ROOT, &mut Decoder::default()).expect("a document");
        let written = serde_json::from_str(&text).expect("JSON");
        seen.extend(checked(&document, &written, &mut seed));
        // Errors of structure are the same, whoever asks.
        let read = read_policy(&text);
        assert!(read.policy.is_some() || !read.findings.is_empty());
    }
    assert!(seen.len() > 15, "{seen:?}");
}

#[test]
fn policies_of_the_small_world() {
    let mut seen = std::collections::BTreeSet::new();
    for number in 0..runs(500) {
        let mut seed = Seed::new(number);
        let (mut document, _) = policy(&mut seed);
        document["shop"]["markets"] = json!(["DE", "FR", "US-CA", "JP"]);
        document["shop"]["languages"] = json!(["en", "de"]);
        document["faq"] = json!([{ "question": { "en": "Why?" }, "answer": { "en": "So." } }]);
        document["guides"] =
            json!([{ "kind": "manual", "title": { "de": "Heft" }, "url": "/a.pdf" }]);
        let policy = read_policy(&document.to_string()).policy.expect("a policy");
        seen.extend(checked(&policy.document, &document, &mut seed));
    }
    for code in [
        "law_not_held",
        "text_missing",
        "no_contact",
        "exclusion_without_basis",
        "contradiction",
    ] {
        assert!(seen.contains(code), "{code} is not among {seen:?}");
    }
}

/// Two rules that share everything but one member, each with its own value.
fn apart(member: &str, one: Value, other: Value) -> bool {
    let made = |id: &str, value: Value| {
        let mut rule = rule(&mut Seed::new(1), id, false);
        rule["cases"] = json!(["return"]);
        rule["scope"] = json!({ member: value });
        rule
    };
    let text = document(vec![made("a", one), made("b", other)]).to_string();
    let policy = read_policy(&text).policy.expect("a policy");
    let found = check(&policy.document, &[]);
    found
        .iter()
        .all(|finding| finding.code != FindingCode::RuleTie)
}

#[test]
fn scopes_that_no_item_can_share_do_not_tie() {
    let eur = |least: i64, most: i64| {
        let amount = |minor: i64| json!({ "minor": minor, "currency": "EUR" });
        json!({ "least": amount(least), "most": amount(most) })
    };
    let count = |least: i64, most: i64| json!({ "least": least, "most": most });
    let days = |from: &str, until: &str| json!({ "from": from, "until": until });
    let named = |value: &str| json!([{ "name": "brand", "values": [value] }]);
    let counter =
        |least: i64, most: i64| json!([{ "counter": "returns", "least": least, "most": most }]);
    let state = |is: bool| json!([{ "state": "unused", "is": is }]);
    let pairs = [
        ("skus", json!(["A"]), json!(["B"])),
        ("reasons", json!(["too_small"]), json!(["other"])),
        ("roles", json!(["buyer"]), json!(["receiver"])),
        ("methods", json!(["store"]), json!(["kiosk"])),
        ("order_states", json!(["shipped"]), json!(["delivered"])),
        ("seller_countries", json!(["DE"]), json!(["FR"])),
        ("places", json!(["US-CA"]), json!(["US-NY"])),
        ("price", eur(0, 10), eur(11, 20)),
        ("order_value", eur(0, 10), eur(11, 20)),
        ("discount", count(0, 10), count(11, 20)),
        ("earlier_returns", count(0, 1), count(2, 3)),
        ("order_items", count(0, 1), count(2, 3)),
        ("quantity", count(1, 1), count(2, 3)),
        (
            "ordered",
            days("2026-01-01", "2026-01-31"),
            days("2026-02-01", "2026-02-28"),
        ),
        ("attributes", named("A"), named("B")),
        ("counts", counter(0, 1), counter(2, 3)),
        ("states", state(true), state(false)),
    ];
    for (member, one, other) in pairs {
        assert!(apart(member, one.clone(), other.clone()), "{member} ties");
        assert!(!apart(member, one.clone(), one), "{member} does not tie");
        assert!(
            !apart(member, other.clone(), other),
            "{member} does not tie"
        );
    }
    // One item can be in several of these.
    for member in [
        "tags",
        "collections",
        "groups",
        "order_tags",
        "discount_codes",
    ] {
        assert!(
            !apart(member, json!(["a"]), json!(["b"])),
            "{member} does not tie"
        );
    }
}
