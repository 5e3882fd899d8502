//! Section 7: goods that do not come.

use super::{RIGHT, answer, asks, notes, on, only, refused, with};
use after_sales_policy::{
    DayKind, FactName, LateDelivery, LegalRight, MoneyTerms, Note, OutboundFreight, RefundStart,
    Regime, Remedy, Status,
};
use serde_json::{Value, json};

/// Thirty days, then a further time, then the end of the contract.
const LATE: LateDelivery = LateDelivery {
    right: LegalRight {
        id: "late_delivery",
        remedies: &[Remedy::Termination, Remedy::RefundOriginal],
        money: MoneyTerms {
            refund_days: Some(7),
            refund_day_kind: DayKind::Business,
            refund_starts_on: RefundStart::Notice,
            outbound_freight: Some(OutboundFreight::All),
            ..MoneyTerms::SILENT
        },
        ..LegalRight::FAULT
    },
    grace_days: 0,
    unpromised_days: 30,
    by_sending: false,
    extra_time: false,
};

fn country(late: LateDelivery) -> Regime {
    Regime {
        late: Some(late),
        ..with(&[RIGHT])
    }
}

fn waiting(order: Value) -> Value {
    json!({ "case": "late", "order": order })
}

#[test]
fn without_a_promised_day_the_laws_days_count_from_the_order() {
    let regime = country(LATE);
    let facts = waiting(json!({ "ordered_on": "2026-10-01", "arrived": false }));
    let early = on("2026-10-31", &regime, facts.clone());
    let no = refused(&early);
    assert_eq!(no.reason.as_str(), "not_late");
    assert_eq!(
        no.opens_on.map(|day| day.to_string()).as_deref(),
        Some("2026-11-01")
    );
    let verdict = on("2026-11-02", &regime, facts);
    let right = only(&verdict);
    assert_eq!(right.source, "ZZ.late_delivery");
    assert!(right.deadline.is_none() && right.remedies[0] == Remedy::Termination);
    let by = right
        .refund_clock
        .and_then(|clock| clock.by)
        .map(|day| day.to_string());
    assert_eq!(by.as_deref(), Some("2026-11-11"));
}

#[test]
fn a_promised_day_goes_before_and_may_have_days_of_grace() {
    let facts = waiting(
        json!({ "ordered_on": "2026-10-01", "estimated_delivery_on": "2026-10-10",
        "arrived": false }),
    );
    assert_eq!(
        on("2026-10-11", &country(LATE), facts.clone()).status,
        Status::Eligible
    );
    let lenient = country(LateDelivery {
        grace_days: 15,
        ..LATE
    });
    assert_eq!(
        refused(&on("2026-10-25", &lenient, facts.clone()))
            .reason
            .as_str(),
        "not_late"
    );
    assert_eq!(on("2026-10-26", &lenient, facts).status, Status::Eligible);
}

#[test]
fn a_missing_day_is_asked_for() {
    let facts = waiting(json!({ "arrived": false }));
    let verdict = on("2026-11-02", &country(LATE), facts.clone());
    assert!(asks(&verdict, FactName::OrderedOn) && verdict.status == Status::Unknown);
    let promised = country(LateDelivery {
        unpromised_days: 0,
        ..LATE
    });
    let verdict = on("2026-11-02", &promised, facts);
    assert!(asks(&verdict, FactName::EstimatedDeliveryOn));
}

#[test]
fn where_a_further_time_is_due_it_comes_first() {
    let regime = country(LateDelivery {
        extra_time: true,
        ..LATE
    });
    let facts = |until: Option<&str>| {
        let mut facts = waiting(json!({ "ordered_on": "2026-10-01", "arrived": false }));
        facts["event"] = json!({ "extra_time_until": until });
        facts
    };
    let first = on("2026-11-02", &regime, facts(None));
    assert!(first.status == Status::NeedsPerson && notes(&first, Note::ExtraTime));
    let wait = on("2026-11-10", &regime, facts(Some("2026-11-10")));
    assert_eq!(refused(&wait).reason.as_str(), "not_yet");
    let open = on("2026-11-11", &regime, facts(Some("2026-11-10")));
    assert_eq!(open.status, Status::Eligible);
}

#[test]
fn what_came_is_not_sent_back_for_being_late() {
    let order = |day: &str| waiting(json!({ "ordered_on": "2026-10-01", "delivered_on": day }));
    let on_time = on("2026-11-10", &country(LATE), order("2026-10-31"));
    assert_eq!(refused(&on_time).reason.as_str(), "not_late");
    let late = on("2026-11-10", &country(LATE), order("2026-11-05"));
    assert!(late.entitlements.is_empty() && notes(&late, Note::LawMayGiveMore));
}

#[test]
fn where_sending_counts_a_parcel_on_its_way_is_in_time() {
    let regime = country(LateDelivery {
        by_sending: true,
        ..LATE
    });
    let say = |mut order: Value| {
        order["ordered_on"] = json!("2026-10-01");
        on("2026-11-10", &regime, waiting(order))
    };
    let sent = say(json!({ "shipped_on": "2026-10-20", "arrived": false }));
    assert_eq!(refused(&sent).reason.as_str(), "not_late");
    assert_eq!(
        say(json!({ "state": "in_preparation" })).status,
        Status::Eligible
    );
    let unknown = say(json!({ "arrived": false }));
    assert!(unknown.entitlements.is_empty() && notes(&unknown, Note::LawMayGiveMore));
}

#[test]
fn a_place_without_such_a_rule_says_that_there_may_be_more() {
    let facts = waiting(json!({ "ordered_on": "2026-10-01", "arrived": false }));
    let verdict = answer("2026-11-10", &with(&[RIGHT]), facts, json!([]));
    assert!(verdict.entitlements.is_empty() && notes(&verdict, Note::LawMayGiveMore));
}
