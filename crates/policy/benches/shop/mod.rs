//! What the benches decide about: the shop that the comparison with other engines uses too, and shops
//! with many rules and many products.

use after_sales_policy::{Facts, Moment, Policy, read_facts, read_policy};

/// The policy of ten rules that every engine of the comparison has.
pub const TEN_RULES: &str = include_str!("../../../../tests/bench/policy.json");

/// Server time of every decision.
pub fn now() -> Moment {
    Moment::server("2026-11-20T10:00:00+01:00").expect("a moment")
}

/// The policy, ready to decide by.
pub fn prepared(text: &str) -> Policy {
    let read = read_policy(text);
    read.policy
        .unwrap_or_else(|| panic!("{:?}", read.findings.first()))
}

/// The facts, ready to decide about.
pub fn known(text: &str) -> Facts {
    let read = read_facts(text);
    read.facts
        .unwrap_or_else(|| panic!("{:?}", read.findings.first()))
}

/// The facts of the product with that number; the shop has eight kinds in turn.
pub fn product(number: usize) -> String {
    let kind = [
        r#""categories": ["clothing/shirts"]"#,
        r#""categories": ["home/mattresses"]"#,
        r#""categories": ["home/lamps"], "collections": ["new", "outlet"]"#,
        r#""categories": ["electronics/cameras"]"#,
        r#""categories": ["garden/tools"], "tags": ["heavy", "final-sale"]"#,
        r#""categories": ["toys"], "traits": ["custom_made"]"#,
        r#""categories": ["home/lamps"]"#,
        r#""categories": ["books/children"]"#,
    ][number % 8];
    format!(
        r#"{{ "case": "return", "buyer": {{ "country": "DE" }},
  "item": {{ "sku": "SKU-{number}", {kind}, "price": {{ "minor": {}, "currency": "EUR" }} }},
  "order": {{ "ordered_on": "2026-11-04", "delivered_on": "2026-11-07" }} }}"#,
        1_000 + number % 90_000
    )
}

/// The policy of ten rules with as many more as make `rules`: each for a category, a SKU or a vendor of
/// its own, by turns. Short ones, so that ten thousand stay below the largest text that is read.
pub fn policy_of(rules: usize) -> String {
    let mut text = TEN_RULES.trim_end().to_owned();
    // `}` of the document and `]` of the rules.
    for end in ['}', ']'] {
        assert_eq!(text.pop(), Some(end));
        text.truncate(text.trim_end().len());
    }
    for number in 10..rules {
        let (member, kind) =
            [("categories", "shelf"), ("skus", "only"), ("vendors", "of")][number % 3];
        text.push_str(&format!(
            r#",{{"id":"r{number}","cases":["return"],"scope":{{"{member}":["{kind}{number}"]}},"answer":"refuse"}}"#
        ));
    }
    text.push_str("]}");
    text
}
