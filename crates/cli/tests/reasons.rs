//! Why a verdict is as it is, and facts out of a page's data.
#![allow(clippy::expect_used, reason = "a test stops at what it did not expect")]

mod common;

use common::{err, json, out, run};
use std::fs;

const NORDLYS: &str = "examples/policies/nordlys.json";
const NOW: &str = "2026-11-09T10:00:00+01:00";
const FACTS: &str = r#"{ "case": "return", "buyer": { "country": "DE" },
  "item": { "categories": ["clothing/shirts"], "price": { "minor": 3990, "currency": "EUR" } },
  "order": { "ordered_on": "2026-10-20", "delivered_on": "2026-10-24" },
  "answers": [{ "state": "tags_attached", "holds": true }] }"#;

fn file(text: &str) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("file.json");
    fs::write(&path, text).expect("written");
    let name = path.to_string_lossy().into_owned();
    (folder, name)
}

#[test]
fn why_lists_every_rule_of_the_case_in_the_order_of_the_file() {
    let (_folder, facts) = file(FACTS);
    let asked = ["why", "--policy", NORDLYS, "--facts", &facts, "--now", NOW];
    let answer = json(&[&asked[..], &["--format", "json"]].concat());
    let rules = answer["rules"].as_array().expect("rules");
    let told: Vec<(&str, &str, Option<&str>)> = rules
        .iter()
        .map(|rule| {
            let text = |key: &str| rule[key].as_str();
            (
                text("id").expect("id"),
                text("outcome").expect("outcome"),
                text("because"),
            )
        })
        .collect();
    let policy = fs::read_to_string(common::root().join(NORDLYS)).expect("policy");
    let policy: serde_json::Value = serde_json::from_str(&policy).expect("JSON");
    let ids: Vec<&str> = policy["rules"]
        .as_array()
        .expect("rules")
        .iter()
        .filter(|rule| {
            rule["cases"]
                .as_array()
                .expect("cases")
                .contains(&"return".into())
        })
        .map(|rule| rule["id"].as_str().expect("id"))
        .collect();
    assert_eq!(told.iter().map(|(id, ..)| *id).collect::<Vec<_>>(), ids);
    assert!(
        told.contains(&("returns", "outranked", Some("categories"))),
        "{told:?}"
    );
    assert!(
        told.contains(&("returns-clothing", "governs", None)),
        "{told:?}"
    );
    assert!(
        told.contains(&("no-returns-made-for-you", "out_of_scope", Some("traits"))),
        "{told:?}"
    );
    assert_eq!(answer["precedence"][0], "skus");
    assert_eq!(answer["headline"]["message"], "headline-yes");

    let text = out(&asked);
    assert!(
        text.lines().all(|line| line.chars().count() <= 80),
        "{text}"
    );
    let line = text
        .lines()
        .find(|line| line.contains("returns-clothing"))
        .expect("a row");
    assert!(line.contains("governs"), "{text}");
    assert_eq!(text.matches("discount_codes").count(), 1, "{text}");
    assert!(
        text.ends_with(&format!(
            "\n{}\n",
            answer["headline"]["text"].as_str().expect("text")
        )),
        "{text}"
    );
    for locale in ["de", "es", "ar", "zh-Hans"] {
        let other = out(&[&asked[..], &["--locale", locale]].concat());
        assert!(
            !other.contains("governs") && other.contains("returns-clothing"),
            "{other}"
        );
    }
}

#[test]
fn decide_explains_on_request() {
    let (_folder, facts) = file(FACTS);
    let asked = [
        "decide", "--policy", NORDLYS, "--facts", &facts, "--now", NOW,
    ];
    let plain = out(&asked);
    let explained = out(&[&asked[..], &["--explain"]].concat());
    let why = out(&["why", "--policy", NORDLYS, "--facts", &facts, "--now", NOW]);
    let rest = explained
        .strip_prefix(&plain)
        .expect("the verdict first")
        .trim_start();
    assert!(why.starts_with(rest.trim_end()), "{rest}\n---\n{why}");
    let both = json(&[&asked[..], &["--explain", "--format", "json"]].concat());
    assert_eq!(both["why"]["rules"][1]["outcome"], "governs");
    assert_eq!(both["why"]["policy_hash"], both["verdict"]["policy_hash"]);
}

#[test]
fn a_case_without_rules_is_told_in_words() {
    let (_folder, facts) = file(r#"{ "case": "trade_in", "buyer": { "country": "DE" } }"#);
    let text = out(&["why", "--policy", NORDLYS, "--facts", &facts, "--now", NOW]);
    assert!(
        text.starts_with("The policy has no rule for this case."),
        "{text}"
    );
}

#[test]
fn facts_of_a_page_go_straight_into_a_decision() {
    let (_page, page) = file(
        r#"{ "@context": "https://schema.org", "@type": "Order", "orderDate": "2026-10-20", "orderStatus": "OrderDelivered",
             "orderedItem": { "@type": "Product", "category": "Clothing > Shirts" },
             "acceptedOffer": { "@type": "Offer", "price": "1.299,00", "priceCurrency": "EUR" },
             "orderDelivery": { "@type": "ParcelDelivery", "deliveryStatus": { "@type": "DeliveryEvent", "endDate": "2026-10-24" } } }"#,
    );
    let (_known, known) = file(r#"{ "answers": [{ "state": "tags_attached", "holds": true }] }"#);
    let asked = [
        "facts",
        &page,
        "--from",
        "schema-org",
        "--case",
        "return",
        "--country",
        "de",
        "--known",
        &known,
    ];
    let read = run(&asked);
    assert_eq!(read.status.code(), Some(0), "{}", err(&read));
    let notes = err(&read);
    assert!(
        notes.contains("warning[page_price] /acceptedOffer/price"),
        "{notes}"
    );
    assert!(
        notes.contains("1.299,00") && notes.contains("clothing/shirts"),
        "{notes}"
    );
    let (_facts, facts) = file(&String::from_utf8_lossy(&read.stdout));
    let verdict = json(&[
        "decide", "--policy", NORDLYS, "--facts", &facts, "--now", NOW, "--format", "json",
    ]);
    assert_eq!(verdict["verdict"]["status"], "eligible");
}

#[test]
fn what_gives_no_facts_ends_with_1_and_wrong_use_with_2() {
    let (_page, page) = file(r#"{ "@type": "Product" }"#);
    let nowhere = run(&["facts", &page, "--from", "schema-org", "--locale", "de"]);
    assert_eq!(nowhere.status.code(), Some(1));
    assert!(
        err(&nowhere).contains("[page_country_missing]"),
        "{}",
        err(&nowhere)
    );
    let (_broken, broken) = file("{ oops");
    let unread = run(&["facts", &broken, "--from", "schema-org", "--country", "DE"]);
    assert_eq!(unread.status.code(), Some(1));
    assert!(
        err(&unread).contains("error[json_syntax]"),
        "{}",
        err(&unread)
    );
    for wrong in [["--case", "regret"], ["--country", "Germany"]] {
        let refused = run(&["facts", &page, "--from", "schema-org", wrong[0], wrong[1]]);
        assert_eq!(refused.status.code(), Some(2));
        assert!(err(&refused).contains(wrong[1]), "{}", err(&refused));
    }
}

#[test]
fn where_a_fact_is_missing_why_asks_for_it() {
    let (_folder, facts) = file(r#"{ "case": "return", "buyer": { "country": "DE" } }"#);
    let asked = ["why", "--policy", NORDLYS, "--facts", &facts, "--now", NOW];
    let answer = json(&[&asked[..], &["--format", "json"]].concat());
    assert_eq!(answer["status"], "unknown");
    assert!(
        answer["missing_facts"]
            .as_array()
            .is_some_and(|facts| !facts.is_empty())
    );
    let text = out(&asked);
    assert!(text.contains("hangs on a missing fact"), "{text}");
    assert!(text.trim_end().ends_with('?'), "{text}");
}

#[test]
fn a_tie_that_only_this_item_brings_about_is_told() {
    let rule = |id: &str, category: &str| {
        format!(
            r#"{{ "id": "{id}", "cases": ["return"], "scope": {{ "categories": ["{category}"] }}, "answer": "refuse" }}"#
        )
    };
    let (_policy, policy) = file(&format!(
        r#"{{ "version": 1, "shop": {{ "name": "N", "country": "DE", "currency": "EUR", "time_zone": "Europe/Berlin" }},
             "rules": [{}, {}] }}"#,
        rule("shoes", "shoes"),
        rule("gifts", "gifts")
    ));
    let (_facts, facts) = file(
        r#"{ "case": "return", "buyer": { "country": "DE" }, "item": { "categories": ["shoes", "gifts"] } }"#,
    );
    let text = out(&["why", "--policy", &policy, "--facts", &facts, "--now", NOW]);
    let row = text
        .lines()
        .find(|line| line.contains("shoes"))
        .expect("a row");
    assert!(row.contains("a tie"), "{text}");
}
