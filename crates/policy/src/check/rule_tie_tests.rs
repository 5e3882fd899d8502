//! Ties found by key are those that comparing all pairs finds, at a cost that grows with the rules.

use super::ties;
use crate::check::cover::{Cover, MOST_COMPARED};
use crate::decide::overlap::overlap;
use crate::decide::rank::rank;
use crate::{At, CaseType, Decode, Decoder, Rule};
use proptest::prelude::*;
use serde_json::{Value, json};

fn rules(list: &[Value]) -> Vec<Rule> {
    let mut decoder = Decoder::default();
    let rules = list.iter().filter_map(|rule| {
        let tree = crate::json::parse(&rule.to_string()).unwrap();
        Rule::decode(&tree, At::ROOT, &mut decoder)
    });
    let rules: Vec<Rule> = rules.collect();
    assert_eq!(decoder.findings.into_list(), []);
    rules
}

fn rule(id: usize, cases: &[&str], scope: Value) -> Value {
    json!({ "id": id.to_string(), "cases": cases, "answer": "refuse", "scope": scope })
}

/// The places of the rules that tie with an earlier one, and the pairs compared.
fn found(rules: &[Rule]) -> (Vec<usize>, usize) {
    let mut found = Vec::new();
    let compared = ties(rules, &[], &mut |place, _, _, _| found.push(place));
    (found, compared)
}

fn brute(rules: &[Rule]) -> Vec<usize> {
    let tied = |a: &Rule, b: &Rule| {
        a.cases.iter().any(|case| b.cases.contains(case))
            && rank(&a.scope) == rank(&b.scope)
            && overlap(&a.scope, &b.scope)
    };
    (0..rules.len())
        .filter(|at| {
            rules[..*at]
                .iter()
                .any(|earlier| tied(earlier, &rules[*at]))
        })
        .collect()
}

fn some(values: &'static [&'static str]) -> impl Strategy<Value = Vec<&'static str>> {
    prop_oneof![
        2 => Just(Vec::new()),
        3 => prop::sample::subsequence(values, 1..=2),
    ]
}

prop_compose! {
    fn any_rule()(
        cases in prop::sample::subsequence(vec!["return", "defect"], 1..=2),
        skus in some(&["a", "b", "c"]),
        tiers in some(&["gold", "silver"]),
        channels in some(&["web", "store"]),
        sellers in some(&["x", "y"]),
        categories in some(&["home", "home/lamps", "toys"]),
        places in some(&["DE", "US", "US-CA"]),
        traits in some(&["used", "digital"]),
        least in prop::option::of(0..3),
    ) -> Value {
        let mut scope = json!({ "skus": skus, "tiers": tiers, "channels": channels, "sellers": sellers,
            "categories": categories, "places": places, "traits": traits });
        if let Some(least) = least {
            scope["earlier_returns"] = json!({ "least": least, "most": least });
        }
        rule(0, &cases, scope)
    }
}

proptest! {
    #[test]
    fn keys_lose_no_tie(list in prop::collection::vec(any_rule(), 0..12)) {
        let rules = rules(&list);
        prop_assert_eq!(found(&rules).0, brute(&rules));
    }
}

#[test]
fn a_case_named_twice_is_no_tie() {
    let rules = rules(&[rule(0, &["return", "return"], json!({}))]);
    assert!(found(&rules).0.is_empty());
}

#[test]
fn ten_thousand_rules_cost_few_comparisons() {
    type Make = fn(usize) -> Value;
    let shapes: [Make; 5] = [
        |n| json!({ "skus": [format!("sku-{n}")] }),
        |n| json!({ "categories": [format!("root-{n}/leaf")], "channels": ["web"] }),
        |n| json!({ "products": [format!("p-{}", n / 2)], "places": [if n % 2 == 0 { "DE" } else { "FR" }] }),
        // All the same: the first earlier one is enough to know.
        |_| json!({}),
        |_| json!({ "skus": ["one"], "traits": ["used"] }),
    ];
    for make in shapes {
        let list: Vec<Value> = (0..10_000)
            .map(|n| rule(n, &["return", "exchange"], make(n)))
            .collect();
        let rules = rules(&list);
        let (_, compared) = found(&rules);
        assert!(compared <= 40_000, "{compared} comparisons for {}", make(1));
        let mut cover = Cover::new(&rules, &[], CaseType::Return);
        for rule in &rules {
            cover.covered(&rule.scope, Some(&rule.scope));
        }
        // Scopes that name nothing an item has one of are given up on, at a known cost.
        assert!(cover.compared <= 2 * MOST_COMPARED, "{}", cover.compared);
        let keyed = make(1).get("skus").is_some_and(|skus| skus[0] == "sku-1");
        assert!(!keyed || cover.compared <= 40_000, "{}", cover.compared);
    }
}
