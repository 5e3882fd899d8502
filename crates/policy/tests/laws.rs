//! What must hold of every verdict, over random purchases.

use after_sales_policy::{Moment, Status, Verdict, decide, read_facts, read_policy};
use proptest::prelude::*;

const NORDLYS: &str = include_str!("../../../examples/policies/nordlys.json");

fn verdict(
    case: &str,
    traits: &str,
    category: &str,
    delivered: u32,
    now: u32,
    price: i64,
) -> Verdict {
    let policy = read_policy(NORDLYS).policy.expect("policy");
    let day = |offset: u32| {
        after_sales_policy::CivilDate::new(2026, 1, 1)
            .unwrap()
            .add_days(offset as i32)
    };
    let facts = format!(
        r#"{{ "case": "{case}", "buyer": {{ "country": "DE" }},
             "item": {{ "traits": [{traits}], "categories": ["{category}"], "price": {{ "minor": {price}, "currency": "EUR" }} }},
             "order": {{ "ordered_on": "{}", "delivered_on": "{}", "estimated_delivery_on": "{}" }} }}"#,
        day(delivered.saturating_sub(3)),
        day(delivered),
        day(delivered)
    );
    let facts = read_facts(&facts).facts.expect("facts");
    let now = Moment::device(&format!("{}T10:00:00+01:00", day(now))).expect("now");
    decide(&policy, None, &facts, &now)
}

fn any_verdict() -> impl Strategy<Value = Verdict> {
    let case = prop::sample::select(vec![
        "return",
        "exchange",
        "defect",
        "damaged",
        "wrong",
        "missing",
        "late",
        "guarantee",
        "cancellation",
    ]);
    let traits = prop::sample::select(vec![
        "",
        "\"custom_made\"",
        "\"perishable\"",
        "\"digital\"",
        "\"sealed_hygiene\"",
    ]);
    let category = prop::sample::select(vec![
        "electronics/headphones",
        "home/mattresses",
        "home/appliances",
        "clothing/shirts",
    ]);
    (
        case,
        traits,
        category,
        3u32..400,
        0u32..1500,
        1i64..1_000_000,
    )
        .prop_map(|(c, t, g, delivered, now, price)| verdict(c, t, g, delivered, now, price))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn lines_add_up_and_never_below_zero(verdict in any_verdict()) {
        for refund in verdict.entitlements.iter().filter_map(|e| e.refund.as_ref()) {
            let sum: i64 = refund.lines.iter().map(|line| line.amount.minor).sum();
            prop_assert_eq!(sum, refund.total.minor);
            prop_assert!(sum >= 0);
        }
    }

    #[test]
    fn the_legal_day_is_never_before_the_safe_day(verdict in any_verdict()) {
        for deadline in verdict.entitlements.iter().filter_map(|e| e.deadline) {
            prop_assert!(deadline.legal >= deadline.safe);
        }
    }

    #[test]
    fn a_no_is_never_a_dead_end(verdict in any_verdict()) {
        if verdict.status == Status::NotEligible {
            prop_assert!(!verdict.alternatives.is_empty());
            prop_assert!(!verdict.refusals.is_empty());
        }
    }

    #[test]
    fn unknown_means_something_to_ask(verdict in any_verdict()) {
        if matches!(verdict.status, Status::Unknown | Status::EligibleIf) {
            prop_assert!(!verdict.missing_facts.is_empty());
        }
    }

    #[test]
    fn waiting_never_helps(delivered in 3u32..300, wait in 0u32..100, more in 1u32..100) {
        let early = verdict("return", "", "electronics/headphones", delivered, delivered + wait, 100);
        let late = verdict("return", "", "electronics/headphones", delivered, delivered + wait + more, 100);
        prop_assert!(early.status != Status::NotEligible || late.status == Status::NotEligible);
    }
}
