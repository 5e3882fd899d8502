//! What a decision looks at must not grow with the rules that have nothing to do with the item. Counted,
//! not timed: a slow machine changes nothing.

use crate::{Facts, Policy, choose, explain, read_facts, read_policy};
use proptest::prelude::*;

fn policy(rules: &[String]) -> Policy {
    let text = format!(
        r#"{{"version":1,"shop":{{"name":"N","country":"DE","currency":"EUR","time_zone":"Europe/Berlin",
            "regions":[{{"name":"islands","places":["IS","MT"]}}]}},"rules":[{}]}}"#,
        rules.join(",")
    );
    let read = read_policy(&text);
    read.policy
        .unwrap_or_else(|| panic!("{:?}", read.findings.first()))
}

fn rule(number: usize, scope: &str) -> String {
    format!(r#"{{"id":"r{number}","cases":["return"],"answer":"refuse","scope":{{{scope}}}}}"#)
}

/// A policy of that many rules, each for a value of its own by one of the members that many rules use.
fn shop(rules: usize) -> Policy {
    let members = [
        "categories",
        "skus",
        "vendors",
        "types",
        "variants",
        "products",
        "sellers",
        "tiers",
        "channels",
    ];
    let mut list = vec![rule(0, "")];
    list.extend((1..rules).map(|number| {
        let member = members[number % members.len()];
        rule(number, &format!(r#""{member}":["v{number}"]"#))
    }));
    policy(&list)
}

fn facts(item: &str, buyer: &str, order: &str) -> Facts {
    let text = format!(
        r#"{{"case":"return","buyer":{{"country":"IS"{buyer}}},"item":{{{item}}},"order":{{{order}}}}}"#
    );
    let read = read_facts(&text);
    read.facts
        .unwrap_or_else(|| panic!("{:?}", read.findings.first()))
}

fn looked_at(policy: &Policy, facts: &Facts) -> usize {
    let index = policy.version(None).set.index;
    index.candidates(facts.case, facts).len()
}

#[test]
fn ten_thousand_rules_are_no_more_work_than_ten() {
    let item =
        r#""sku":"v1","vendor":"v2","product":"v5","seller":"v6","categories":["v9/deep/er"]"#;
    let facts = facts(item, r#","tier":"v7""#, r#""channel":"v8""#);
    let (few, many) = (shop(10), shop(10_000));
    let (least, most) = (looked_at(&few, &facts), looked_at(&many, &facts));
    assert!(least >= 5, "{least}");
    assert!(most <= 2 * least, "{most} rules instead of {least}");
}

#[test]
fn a_fact_that_is_asked_for_leaves_its_rules_in_question() {
    let many = shop(1_000);
    let known = facts(r#""categories":["x"],"seller":"x""#, r#","tier":"x""#, "");
    assert_eq!(looked_at(&many, &known), 1);
    let unknown = facts(r#""seller":"x""#, r#","tier":"x""#, "");
    assert_eq!(looked_at(&many, &unknown), 1 + 999 / 9);
}

/// One of a few values, so that rules and facts often meet.
fn value() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&["a", "b", "a/b", "a/b/c", "ab"][..])
}

fn scope() -> impl Strategy<Value = String> {
    let member = prop::sample::select(
        &[
            "skus",
            "variants",
            "products",
            "sellers",
            "vendors",
            "types",
            "collections",
            "categories",
            "tags",
            "groups",
            "tiers",
            "order_tags",
            "discount_codes",
            "channels",
        ][..],
    );
    let places = prop::sample::select(
        &[
            "",
            r#","places":["IS"]"#,
            r#","places":["DE","FR"]"#,
            r#","regions":["islands"]"#,
        ][..],
    );
    let named = prop::collection::btree_map(member, value(), 0..3);
    (named, places).prop_map(|(named, places)| {
        let members = named
            .iter()
            .map(|(name, value)| format!(r#""{name}":["{value}"]"#));
        let members: Vec<_> = members.collect();
        let text = members.join(",") + places;
        text.trim_start_matches(',').to_owned()
    })
}

proptest! {
    /// The index leaves out no rule that fits or might fit, whatever the rules and the facts.
    #[test]
    fn the_index_finds_what_looking_at_every_rule_finds(
        scopes in prop::collection::vec(scope(), 1..9),
        given in prop::collection::vec(prop::option::of(value()), 14),
    ) {
        let rules: Vec<_> = scopes.iter().enumerate().map(|(number, scope)| rule(number, scope)).collect();
        let text = format!(
            r#"{{"version":1,"shop":{{"name":"N","country":"DE","currency":"EUR","time_zone":"Europe/Berlin",
            "regions":[{{"name":"islands","places":["IS","MT"]}}]}},"rules":[{}]}}"#,
            rules.join(",")
        );
        // Rules that tie are refused; such a document is no case of this test.
        let Some(policy) = read_policy(&text).policy else { return Ok(()) };
        let one = |name: &str, place: usize| given[place].map(|value| format!(r#""{name}":"{value}""#));
        let list = |name: &str, place: usize| given[place].map(|value| format!(r#""{name}":["{value}"]"#));
        let join = |parts: Vec<Option<String>>| parts.into_iter().flatten().collect::<Vec<_>>().join(",");
        let item = join(vec![
            one("sku", 0), one("variant", 1), one("product", 2), one("seller", 3), one("vendor", 4),
            one("product_type", 5), list("collections", 6), list("categories", 7), list("tags", 8),
        ]);
        let buyer = join(vec![list("groups", 9), one("tier", 10)]);
        let buyer = if buyer.is_empty() { buyer } else { format!(",{buyer}") };
        let order = join(vec![list("tags", 11), list("discount_codes", 12), one("channel", 13)]);
        let facts = facts(&item, &buyer, &order);
        let mut all = explain(&policy, &facts);
        all.retain(|rule| rule.outcome.as_str() != "out_of_scope");
        prop_assert_eq!(choose(&policy, &facts).looked_at, all);
    }
}
