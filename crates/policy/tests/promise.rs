//! Before the purchase: what may be assumed of an order that nobody placed yet.

use crate::common::purchase::{known, now};
use crate::common::seed::Seed;
use after_sales_policy::{
    CivilDate, Facts, Moment, NonWorking, Policy, Status, assume_purchase, decide, read_policy,
};
use serde_json::{Value, json};

fn policy(delivery: Value) -> Policy {
    let rule = |id: &str, scope: Value| {
        json!({ "id": id, "cases": ["return"], "scope": scope, "remedies": ["refund_original"],
                "window": [{ "starts_on": "delivered", "days": 30 }] })
    };
    let mut document = crate::common::policies::document(vec![
        rule("all", json!({})),
        rule("shoes", json!({ "categories": ["shoes"] })),
        rule("plus", json!({ "tiers": ["plus"] })),
        rule("often", json!({ "earlier_returns": { "least": 1 } })),
    ]);
    if !delivery.is_null() {
        document["delivery"] = delivery;
    }
    let read = read_policy(&document.to_string());
    read.policy
        .unwrap_or_else(|| panic!("{:#?}", read.findings))
}

fn day(text: &str) -> CivilDate {
    CivilDate::parse(text).expect("a day")
}

fn assumed(policy: &Policy, facts: Value) -> Facts {
    assume_purchase(&policy.document, None, known(&facts), day("2026-03-06"))
}

#[test]
fn an_order_of_today_arrives_on_the_last_day_of_the_estimate() {
    let buyer = json!({ "country": "DE" });
    let calendar = policy(json!({ "least_days": 1, "most_days": 3 }));
    let business = policy(json!({ "least_days": 1, "most_days": 3, "day_kind": "business" }));
    for (policy, arrival) in [(calendar, "2026-03-09"), (business, "2026-03-11")] {
        let facts = assumed(&policy, json!({ "case": "return", "buyer": buyer }));
        assert_eq!(facts.order.ordered_on, Some(day("2026-03-06")));
        assert_eq!(facts.order.delivered_on, Some(day(arrival)));
        assert_eq!(facts.event.declared_on, Some(day(arrival)));
        let verdict = decide(&policy, None, &facts, &now(&mut Seed::new(0)));
        assert_eq!(verdict.status, Status::Eligible);
        assert_eq!(verdict.best.last_day, Some(day(arrival).add_days(30)));
        // Of goods that nobody named, the rule without a scope speaks.
        assert_eq!(verdict.entitlements[0].source, "all");
    }
    assert!(NonWorking::WEEKENDS.is_rest_day(day("2026-03-08")));
}

#[test]
fn what_is_known_is_kept() {
    let policy = policy(Value::Null);
    let facts = assumed(
        &policy,
        json!({ "case": "return", "buyer": { "country": "DE", "tier": "plus" }, "item": { "categories": ["shoes/boots"] },
                "order": { "earlier_returns": 2 } }),
    );
    assert_eq!(facts.item.categories, ["shoes/boots"]);
    assert_eq!(facts.buyer.tier.as_deref(), Some("plus"));
    assert_eq!(facts.order.earlier_returns, Some(2));
    assert_eq!(
        (facts.order.delivered_on, facts.event.declared_on),
        (None, None)
    );
}

#[test]
fn a_download_is_delivered_when_it_is_bought() {
    let policy = policy(json!({ "least_days": 1, "most_days": 3 }));
    let facts = assumed(
        &policy,
        json!({ "case": "return", "buyer": { "country": "DE" }, "item": { "traits": ["digital"] } }),
    );
    assert_eq!(facts.order.delivered_on, None);
    let now = Moment::device("2026-03-06T10:00:00Z").expect("now");
    let verdict = decide(&policy, None, &facts, &now);
    assert_eq!(verdict.best.last_day, Some(day("2026-03-06").add_days(30)));
}
