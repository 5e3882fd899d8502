//! Section 6: what a repair changes.

use super::{LIABLE, asks, day, last_day, liable, on, only, refused};
use after_sales_policy::{
    Confidence, ExtendsFrom, Extension, FactName, Gate, LegalRight, MoneyTerms, OutboundFreight,
    Remedy,
};
use serde_json::{Value, json};

fn defect(order: Value, event: Value) -> Value {
    json!({ "case": "defect", "order": order, "event": event })
}

fn delivered(event: Value) -> Value {
    defect(json!({ "delivered_on": "2024-10-01" }), event)
}

#[test]
fn a_repair_gives_more_time_for_contracts_from_its_day() {
    let year = Extension {
        gates: &[Gate::Repaired],
        months: 12,
        since: Some(day("2026-07-31")),
        ..Extension::BLANK
    };
    let regime = |extension| {
        liable(Box::leak(Box::new([LegalRight {
            extensions: Box::leak(Box::new([extension])),
            ..LIABLE
        }])))
    };
    let say = |regime, ordered: &str, repairs: u32| {
        let order = json!({ "ordered_on": ordered, "delivered_on": "2026-08-03" });
        last_day(&on(
            "2026-12-01",
            &regime,
            defect(order, json!({ "repairs": repairs })),
        ))
    };
    assert_eq!(say(regime(year), "2026-07-31", 1), "2029-08-03");
    assert_eq!(say(regime(year), "2026-07-31", 3), "2029-08-03");
    assert_eq!(say(regime(year), "2026-07-31", 0), "2028-08-03");
    assert_eq!(say(regime(year), "2026-07-30", 1), "2028-08-03");
    let halves = Extension {
        months: 6,
        times: 4,
        ..year
    };
    assert_eq!(say(regime(halves), "2026-07-31", 2), "2029-08-03");
    assert_eq!(say(regime(halves), "2026-07-31", 5), "2030-08-03");
    let doubtful = Extension {
        confidence: Confidence::Low,
        ..year
    };
    assert_eq!(say(regime(doubtful), "2026-07-31", 1), "2028-08-03");
}

#[test]
fn a_fault_that_showed_in_time_may_be_claimed_a_little_longer() {
    let shown: &'static [Gate] = &[Gate::ShownInTime];
    let after = |from, months| {
        liable(Box::leak(Box::new([LegalRight {
            extensions: Box::leak(Box::new([Extension {
                gates: shown,
                months,
                from,
                ..Extension::BLANK
            }])),
            ..LIABLE
        }])))
    };
    let say = |regime, noticed: Option<&str>| {
        on(
            "2026-10-20",
            &regime,
            delivered(json!({ "noticed_on": noticed })),
        )
    };
    let limitation = after(ExtendsFrom::End, 3);
    assert_eq!(last_day(&say(limitation, Some("2026-09-30"))), "2027-01-01");
    assert_eq!(
        refused(&say(limitation, Some("2026-10-02")))
            .reason
            .as_str(),
        "period_over"
    );
    // The day would settle it.
    assert!(asks(&say(limitation, None), FactName::NoticedOn));
    let four = after(ExtendsFrom::Noticed, 4);
    assert_eq!(last_day(&say(four, Some("2026-09-30"))), "2027-01-30");
}

/// Thirty days to reject; the clock stops in repair.
const REJECT: LegalRight = LegalRight {
    id: "guarantee.rejection",
    days: 30,
    months: 0,
    pause_days: 7,
    remedies: &[Remedy::Termination, Remedy::RefundOriginal],
    money: MoneyTerms {
        outbound_freight: Some(OutboundFreight::All),
        ..MoneyTerms::SHOP_COLLECTS
    },
    ..LIABLE
};

#[test]
fn the_right_to_reject_waits_while_the_shop_repairs() {
    let regime = liable(&[REJECT]);
    let say = |today: &str, event| on(today, &regime, delivered(event));
    assert_eq!(last_day(&say("2024-10-31", json!({}))), "2024-10-31");
    assert_eq!(
        refused(&say("2024-11-01", json!({}))).reason.as_str(),
        "period_over"
    );
    // Asked on day 20: eleven days are left and run again from the return.
    let back = json!({ "repair_asked_on": "2024-10-21", "repaired_on": "2024-11-04" });
    assert_eq!(last_day(&say("2024-11-10", back)), "2024-11-15");
    // Asked on day 29: at least seven days.
    let late = json!({ "repair_asked_on": "2024-10-30", "repaired_on": "2024-11-04" });
    assert_eq!(last_day(&say("2024-11-10", late)), "2024-11-11");
    let away = say("2024-12-10", json!({ "repair_asked_on": "2024-10-30" }));
    assert!(only(&away).unlimited);
    // Asked after the thirty days: nothing left to stop.
    let over = json!({ "repair_asked_on": "2024-11-05", "repaired_on": "2024-11-09" });
    assert!(say("2024-11-10", over).entitlements.is_empty());
}

#[test]
fn rejecting_brings_back_all_that_was_paid() {
    let mut facts = delivered(json!({}));
    let euro = |minor: i64| json!({ "minor": minor, "currency": "EUR" });
    facts["item"]["price"] = euro(10_000);
    facts["order"]["freight_paid"] = euro(1_390);
    facts["order"]["standard_freight"] = euro(490);
    let verdict = on("2024-10-05", &liable(&[REJECT]), facts);
    assert_eq!(
        only(&verdict).refund.as_ref().map(|r| r.total.minor),
        Some(11_390)
    );
}

#[test]
fn the_second_step_opens_when_a_repair_failed() {
    let regime = liable(&[LegalRight {
        remedies: &[
            Remedy::Repair,
            Remedy::Replacement,
            Remedy::PriceReduction,
            Remedy::Termination,
        ],
        first_step: 2,
        failed_repairs: 1,
        ..LIABLE
    }]);
    let first = |failed: u32| {
        let verdict = on(
            "2025-01-01",
            &regime,
            delivered(json!({ "failed_repairs": failed })),
        );
        only(&verdict).remedies[0]
    };
    assert_eq!(
        (first(0), first(1)),
        (Remedy::Repair, Remedy::PriceReduction)
    );
}
