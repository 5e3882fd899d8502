//! Section 2 and 3: how days are counted, and what makes a period longer.

use super::{RIGHT, SILENT, answer, asks, from, last, last_day, notes, on, refused, told, with};
use after_sales_policy::{
    DayKind, Disclosure, ExtendsFrom, Extension, FactName, Gate, Holiday, LegalRight, NonWorking,
    Note, Regime, StartEvent, Weekend,
};
use serde_json::json;

/// The fourth of November 2026, a Wednesday, rests.
const RESTS: NonWorking = NonWorking {
    holidays: &[Holiday {
        rule: 11,
        day: 4,
        years: 255,
    }],
    first_year: 2024,
    last_year: 2031,
    ..NonWorking::WEEKENDS
};

#[test]
fn a_last_day_on_a_rest_day_moves_only_where_that_is_sure() {
    let facts = json!({ "case": "return", "order": { "delivered_on": "2026-10-24" } });
    for (rolls_over, legal) in [
        (Some(true), "2026-11-09"),
        (Some(false), "2026-11-07"),
        (None, "2026-11-07"),
    ] {
        let regime = Regime {
            rolls_over,
            calendar: RESTS,
            ..with(&[RIGHT])
        };
        let verdict = on("2026-10-30", &regime, facts.clone());
        assert_eq!(last(&verdict), ("2026-11-07".into(), legal.into()));
        assert_eq!(notes(&verdict, Note::LegalDayLater), legal == "2026-11-09");
    }
}

#[test]
fn on_the_legal_day_the_right_is_open_and_the_day_after_over() {
    let facts = json!({ "case": "return", "order": { "delivered_on": "2026-10-24" } });
    let regime = Regime {
        rolls_over: Some(true),
        ..with(&[RIGHT])
    };
    assert_eq!(
        last_day(&on("2026-11-09", &regime, facts.clone())),
        "2026-11-07"
    );
    let no = on("2026-11-10", &regime, facts);
    assert_eq!(refused(&no).reason.as_str(), "period_over");
}

#[test]
fn where_the_first_day_counts_eight_days_end_on_the_seventh_after() {
    let regime = Regime {
        first_day_counted: true,
        ..with(&[LegalRight { days: 8, ..RIGHT }])
    };
    let facts = json!({ "case": "return", "order": { "delivered_on": "2026-11-10" } });
    assert_eq!(last_day(&on("2026-11-12", &regime, facts)), "2026-11-17");
}

#[test]
fn the_first_day_counts_for_changing_ones_mind_alone() {
    let regime = Regime {
        first_day_counted: true,
        ..super::liable(&[LegalRight {
            months: 12,
            starts_on: StartEvent::Noticed,
            ..super::LIABLE
        }])
    };
    let facts = json!({ "case": "defect", "order": { "delivered_on": "2026-11-10" },
        "event": { "noticed_on": "2026-12-01" } });
    assert_eq!(last_day(&on("2026-12-12", &regime, facts)), "2027-12-01");
}

#[test]
fn business_days_pass_over_the_weekend_and_holidays_of_the_place() {
    const FIVE: &[LegalRight] = &[LegalRight {
        days: 5,
        day_kind: DayKind::Business,
        ..RIGHT
    }];
    let facts = json!({ "case": "return", "order": { "delivered_on": "2026-11-03" } });
    for (weekend, expected) in [
        (Weekend::SaturdaySunday, "2026-11-11"),
        (Weekend::FridaySaturday, "2026-11-11"),
        (Weekend::Sunday, "2026-11-10"),
    ] {
        let regime = Regime {
            calendar: NonWorking { weekend, ..RESTS },
            ..with(FIVE)
        };
        let verdict = on("2026-11-05", &regime, facts.clone());
        assert_eq!(last_day(&verdict), expected, "{weekend:?}");
    }
}

#[test]
fn months_end_on_the_last_day_of_a_shorter_month() {
    let regime = with(&[LegalRight {
        days: 0,
        months: 1,
        ..RIGHT
    }]);
    let facts = json!({ "case": "return", "order": { "delivered_on": "2028-01-31" } });
    assert_eq!(last_day(&on("2028-02-01", &regime, facts)), "2028-02-29");
}

#[test]
fn a_period_can_count_from_the_contract_or_the_later_of_two_events() {
    let facts = json!({ "case": "return", "order": {
        "ordered_on": "2026-10-01", "delivered_on": "2026-10-05", "document_on": "2026-10-09"
    } });
    for (rights, expected) in [
        (&[from(StartEvent::DocumentReceived)][..], "2026-10-23"),
        (
            &[from(StartEvent::LaterOfDocumentAndDelivery)],
            "2026-10-23",
        ),
        (
            &[from(StartEvent::LaterOfPurchaseAndDelivery)],
            "2026-10-19",
        ),
        (&[from(StartEvent::Purchased)], "2026-10-15"),
    ] {
        let rights: &'static [LegalRight] = Box::leak(rights.to_vec().into_boxed_slice());
        assert_eq!(
            last_day(&on("2026-10-10", &with(rights), facts.clone())),
            expected
        );
    }
    let bare = json!({ "case": "return", "order": { "delivered_on": "2026-10-05" } });
    let later = with(&[const { from(StartEvent::LaterOfDocumentAndDelivery) }]);
    assert_eq!(
        last_day(&on("2026-10-10", &later, bare.clone())),
        "2026-10-19"
    );
    let unknown = on(
        "2026-10-10",
        &with(&[const { from(StartEvent::DocumentReceived) }]),
        bare,
    );
    assert!(asks(&unknown, FactName::DocumentOn), "{unknown:#?}");
}

#[test]
fn regular_deliveries_count_from_the_first() {
    let regime = with(&[const { from(StartEvent::LastItemDelivered) }]);
    let facts = |traits| {
        json!({ "case": "return", "order": { "traits": traits,
            "first_delivered_on": "2026-10-01", "last_delivered_on": "2026-10-08",
            "delivered_on": "2026-10-08" } })
    };
    let (once, regular) = (facts(json!([])), facts(json!(["subscription_renewal"])));
    assert_eq!(last_day(&on("2026-10-09", &regime, once)), "2026-10-22");
    assert_eq!(last_day(&on("2026-10-09", &regime, regular)), "2026-10-15");
}

/// One year when the buyer was not told, fourteen days from late information.
const A_YEAR: Extension = Extension {
    gates: &[Gate::Untold(Disclosure::WithdrawalInformation)],
    months: 12,
    late_days: 14,
    ..Extension::BLANK
};

#[test]
fn who_was_not_told_has_a_year_more_and_who_is_told_late_fourteen_days() {
    let regime = with(&[LegalRight {
        extensions: &[A_YEAR],
        ..RIGHT
    }]);
    let facts = |informed: Option<&str>| {
        json!({ "case": "return", "order":
            { "delivered_on": "2026-10-01", "informed_on": informed } })
    };
    let untold = told("withdrawal_information", false);
    let say = |informed, told| last_day(&answer("2026-10-10", &regime, facts(informed), told));
    assert_eq!(say(None, json!([])), "2026-10-15");
    assert_eq!(
        say(None, told("withdrawal_information", true)),
        "2026-10-15"
    );
    assert_eq!(say(None, untold.clone()), "2027-10-15");
    // The day says that the shop told late, whatever its file says.
    assert_eq!(say(Some("2026-11-20"), json!([])), "2026-12-04");
    // Told within the normal period: never less than that.
    assert_eq!(say(Some("2026-09-28"), json!([])), "2026-10-15");
    // Told after the year has ended.
    assert_eq!(say(Some("2027-10-14"), untold), "2027-10-15");
}

#[test]
fn an_extension_counts_from_start_or_end_and_may_have_none() {
    let facts = json!({ "case": "return", "order": { "delivered_on": "2026-09-30" } });
    let untold = told("withdrawal_information", false);
    let extended = |extension: Extension| {
        let regime = with(Box::leak(Box::new([LegalRight {
            extensions: Box::leak(Box::new([extension])),
            ..RIGHT
        }])));
        answer("2026-10-10", &regime, facts.clone(), untold.clone())
    };
    let base = Extension {
        months: 0,
        late_days: 0,
        ..A_YEAR
    };
    let ninety = Extension {
        days: 90,
        from: ExtendsFrom::Start,
        ..base
    };
    assert_eq!(last_day(&extended(ninety)), "2026-12-29");
    let months = |from| Extension {
        months: 4,
        from,
        ..base
    };
    assert_eq!(
        last_day(&extended(months(ExtendsFrom::Start))),
        "2027-01-30"
    );
    // The first counted day is 1 October, so that four months end on 31 January.
    assert_eq!(
        last_day(&extended(months(ExtendsFrom::DayOne))),
        "2027-01-31"
    );
    assert!(extended(base).entitlements[0].unlimited);
}

#[test]
fn a_group_the_law_protects_has_longer_and_nobody_is_asked_for_it() {
    use after_sales_policy::Trait;
    let regime = with(&[LegalRight {
        extensions: &[Extension {
            gates: &[Gate::All(&[Trait::ProtectedGroup, Trait::Conversation])],
            months: 4,
            late_days: 0,
            from: ExtendsFrom::Start,
            ..Extension::BLANK
        }],
        money: SILENT,
        ..RIGHT
    }]);
    let facts = |buyer, order| {
        json!({ "case": "return", "buyer": { "traits": buyer },
            "order": { "delivered_on": "2026-10-01", "traits": order } })
    };
    let both = facts(json!(["protected_group"]), json!(["conversation"]));
    assert_eq!(last_day(&on("2026-10-10", &regime, both)), "2027-02-01");
    // A pure click order by the same buyer.
    let click = on(
        "2026-10-10",
        &regime,
        facts(json!(["protected_group"]), json!([])),
    );
    assert_eq!(last_day(&click), "2026-10-15");
    assert!(notes(&click, Note::LawMayGiveMore));
    assert!(click.missing_facts.is_empty());
}
