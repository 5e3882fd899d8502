//! Half a megabyte of anything is answered. What grew with the square of the text would not end here within
//! anybody's patience; how fast it is, the benches say.

use after_sales_policy::{Moment, check, decide, json, read_facts, read_policy};

/// Half of what is read at most; the whole would take a test long and show nothing more.
const FULL: usize = json::LARGEST / 2;

const SHOP: &str = r#""version": 1, "shop": { "name": "N", "country": "DE", "currency": "EUR", "time_zone": "UTC" }"#;

/// As many items as fit, between commas.
fn filled(item: impl Fn(usize) -> String) -> String {
    let mut all = item(0);
    let mut number = 1;
    while all.len() < FULL - 2_000 {
        all.push(',');
        all += &item(number);
        number += 1;
    }
    all
}

fn one_rule(members: &str) -> String {
    format!(
        r#"{{ {SHOP}, "rules": [{{ "id": "r", "cases": ["return"], "remedies": ["refund_original"],
          "window": [{{ "starts_on": "delivered", "days": 30 }}], {members} }}] }}"#
    )
}

#[test]
fn a_large_policy_is_answered() {
    let facts = |item: &str| {
        let text = format!(
            r#"{{ "case": "return", "buyer": {{ "country": "DE" }}, "order": {{ "delivered_on": "2026-03-01" }},
              "item": {{ {item} }} }}"#
        );
        read_facts(&text).facts.expect("facts")
    };
    let few = facts(r#""categories": ["c1"], "tags": ["t1"]"#);
    let many = facts(&format!(
        r#""categories": [{}]"#,
        filled(|n| format!("\"c{n}\""))
    ));
    let now = Moment::server("2026-03-02T10:00:00Z").expect("now");
    let strings = |of: &str| filled(|n| format!("\"{of}{n}\""));
    let texts = [
        ("same rules", format!(r#"{{ {SHOP}, "rules": [{}] }}"#, filled(|_| r#"{"id":"a","cases":["return"],"answer":"refuse"}"#.into()))),
        ("own rules", format!(r#"{{ {SHOP}, "rules": [{}] }}"#, filled(|n| format!(
            r#"{{"id":"{n}","cases":["return"],"answer":"refuse","scope":{{"categories":["c{n}"]}}}}"#)))),
        ("rules by tag", format!(r#"{{ {SHOP}, "rules": [{}] }}"#, filled(|n| format!(
            r#"{{"id":"{n}","cases":["return"],"answer":"refuse","scope":{{"tags":["t{n}"]}}}}"#)))),
        ("categories", one_rule(&format!(r#""scope": {{ "categories": [{}] }}"#, strings("c")))),
        ("tags", one_rule(&format!(r#""scope": {{ "tags": [{}] }}"#, strings("t")))),
        ("states", one_rule(&format!(r#""scope": {{ "states": [{}] }}"#, filled(|_| r#"{"state":"unused","is":true}"#.into())))),
        ("conditions", one_rule(&format!(r#""conditions": [{}]"#, filled(|_| r#"{"state":"unused","otherwise":"refuse"}"#.into())))),
        ("windows", one_rule(&format!(r#""late": [{}]"#, filled(|n| format!(r#"{{"keeps":1,"until_days_late":{}}}"#, n % 9))))),
        ("limits", one_rule(&format!(r#""limits": [{}]"#, filled(|n| format!(r#"{{"most":1,"per":"buyer","counter":"c{n}"}}"#))))),
        ("business days", one_rule(r#""window": [{ "starts_on": "delivered", "days": 36525, "day_kind": "business" }]"#)
            .replacen(r#""window": [{ "starts_on": "delivered", "days": 30 }], "#, "", 1)),
        ("regions", format!(r#"{{ {}, "regions": [{}] }}, "rules": [] }}"#, SHOP.trim_end_matches('}'), filled(|n| format!(
            r#"{{"name":"r{n}","places":["DE"]}}"#)))),
        ("zeros", format!("{{ {SHOP}, \"rules\": [{}] }}", filled(|_| "0".into()))),
    ];
    for (name, text) in texts {
        let read = read_policy(&text);
        let Some(policy) = read.policy else {
            assert!(!read.findings.is_empty(), "{name}");
            continue;
        };
        let found = check(&policy.document, &[]);
        assert!(!found.is_empty(), "{name}: nobody can be asked");
        for facts in [&few, &many] {
            let verdict = decide(&policy, None, facts, &now);
            assert_eq!(verdict.policy_hash, policy.hash, "{name}");
        }
    }
}
