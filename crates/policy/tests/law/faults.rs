//! Section 6: faults.

use super::{LIABLE, answer, asks, last_day, liable, notes, on, only, refused, told};
use after_sales_policy::{
    Disclosure, FactName, Gate, LegalRight, Note, Remedy, StartEvent, Status, Trait, Verdict,
};
use serde_json::{Value, json};

fn defect(order: Value, event: Value) -> Value {
    json!({ "case": "defect", "order": order, "event": event })
}

fn delivered(event: Value) -> Value {
    defect(json!({ "delivered_on": "2024-10-01" }), event)
}

fn of(traits: Value) -> Value {
    let mut facts = delivered(json!({}));
    facts["item"]["traits"] = traits;
    facts
}

#[test]
fn liability_ends_with_its_last_day_and_no_rest_day_moves_it() {
    let mut regime = liable(&[LIABLE]);
    regime.rolls_over = Some(true);
    // A Sunday.
    let facts = defect(json!({ "delivered_on": "2024-11-22" }), json!({}));
    assert_eq!(
        last_day(&on("2026-11-22", &regime, facts.clone())),
        "2026-11-22"
    );
    assert_eq!(
        refused(&on("2026-11-23", &regime, facts)).source,
        "ZZ.guarantee"
    );
}

#[test]
fn the_fault_is_presumed_for_some_months() {
    let regime = liable(&[LegalRight {
        presumption_months: 12,
        ..LIABLE
    }]);
    for (noticed, presumed) in [("2025-10-01", true), ("2025-10-02", false)] {
        let verdict = on(
            "2025-11-01",
            &regime,
            delivered(json!({ "noticed_on": noticed })),
        );
        assert_eq!(notes(&verdict, Note::FaultPresumed), presumed, "{noticed}");
        assert_eq!(notes(&verdict, Note::FaultToShow), !presumed, "{noticed}");
    }
}

#[test]
fn a_class_of_goods_can_have_a_right_of_its_own() {
    let regime = liable(&[
        LegalRight {
            id: "guarantee.phone_7",
            gates: &[Gate::Any(&[Trait::Phone])],
            days: 7,
            months: 0,
            ..LIABLE
        },
        LegalRight {
            id: "guarantee.phone",
            gates: &[Gate::Any(&[Trait::Phone])],
            months: 12,
            instead: true,
            ..LIABLE
        },
        LIABLE,
    ]);
    let ids = |today: &str, traits| {
        let verdict = on(today, &regime, of(traits));
        verdict
            .entitlements
            .into_iter()
            .map(|e| e.source)
            .collect::<Vec<_>>()
    };
    let phone = || json!(["phone"]);
    assert_eq!(
        ids("2024-10-08", phone()),
        ["ZZ.guarantee.phone", "ZZ.guarantee.phone_7"]
    );
    assert_eq!(ids("2024-10-09", phone()), ["ZZ.guarantee.phone"]);
    assert!(ids("2025-10-02", phone()).is_empty());
    assert_eq!(ids("2025-10-02", json!([])), ["ZZ.guarantee"]);
}

#[test]
fn used_goods_have_less_only_where_that_was_agreed() {
    let regime = liable(&[
        LegalRight {
            gates: &[
                Gate::Any(&[Trait::Used]),
                Gate::MaybeTold(Disclosure::UsedTermAgreed),
            ],
            months: 12,
            instead: true,
            ..LIABLE
        },
        LIABLE,
    ]);
    let say = |told| answer("2025-01-01", &regime, of(json!(["used"])), told);
    let (agreed, not) = (
        told("used_term_agreed", true),
        told("used_term_agreed", false),
    );
    assert_eq!(last_day(&say(agreed.clone())), "2025-10-01");
    assert!(!notes(&say(agreed), Note::LawMayGiveMore));
    assert_eq!(last_day(&say(not)), "2026-10-01");
    // The shop has not said: the shorter period, and the hint that there may be more.
    assert_eq!(last_day(&say(json!([]))), "2025-10-01");
    assert!(notes(&say(json!([])), Note::LawMayGiveMore));
}

#[test]
fn a_hidden_fault_counts_from_when_it_shows_up_to_a_limit() {
    let ninety = LegalRight {
        days: 90,
        months: 0,
        hidden: true,
        ..LIABLE
    };
    let shown = |regime| {
        on(
            "2026-01-10",
            &regime,
            delivered(json!({ "noticed_on": "2026-01-01" })),
        )
    };
    let verdict = shown(liable(Box::leak(Box::new([ninety]))));
    assert_eq!(last_day(&verdict), "2026-04-01");
    assert_eq!(only(&verdict).starts_on, StartEvent::Noticed);
    assert!(notes(&verdict, Note::DependsOnItem));
    let limited = LegalRight {
        within_months: 17,
        ..ninety
    };
    assert_eq!(
        last_day(&shown(liable(Box::leak(Box::new([limited]))))),
        "2026-03-01"
    );
}

#[test]
fn a_right_can_run_from_noticing_and_asks_for_that_day() {
    let regime = liable(&[LegalRight {
        starts_on: StartEvent::Noticed,
        days: 30,
        months: 0,
        within_months: 3,
        ..LIABLE
    }]);
    let say = |noticed: Option<&str>| {
        on(
            "2024-12-10",
            &regime,
            delivered(json!({ "noticed_on": noticed })),
        )
    };
    assert_eq!(last_day(&say(Some("2024-11-20"))), "2024-12-20");
    assert_eq!(last_day(&say(Some("2024-12-05"))), "2025-01-01");
    assert!(asks(&say(None), FactName::NoticedOn));
}

/// After thirty days the buyer chooses.
const CHOICE: LegalRight = LegalRight {
    id: "guarantee.choice",
    months: 0,
    opens_after_days: 30,
    remedies: &[Remedy::Replacement, Remedy::RefundOriginal],
    ..LIABLE
};

#[test]
fn the_choice_opens_when_the_shop_has_had_its_days() {
    let regime = liable(&[
        CHOICE,
        LegalRight {
            days: 90,
            months: 0,
            hidden: true,
            held_by_complaint: true,
            ..LIABLE
        },
    ]);
    let say = |today: &str, asked: Option<&str>| -> Verdict {
        let event = json!({ "noticed_on": "2026-11-03", "seller_contacted_on": asked });
        on(today, &regime, delivered(event))
    };
    let ids = |verdict: &Verdict| -> Vec<String> {
        verdict
            .entitlements
            .iter()
            .map(|e| e.source.clone())
            .collect()
    };
    assert_eq!(last_day(&say("2026-11-04", None)), "2027-02-01");
    // The complaint stops the clock; the seller may repair for thirty days.
    let open = say("2026-12-10", Some("2026-11-10"));
    assert_eq!(ids(&open), ["ZZ.guarantee"]);
    assert!(only(&open).unlimited);
    let wait = open
        .refusals
        .iter()
        .find(|no| no.source == "ZZ.guarantee.choice");
    let opens = wait.and_then(|no| no.opens_on).map(|day| day.to_string());
    assert_eq!(opens.as_deref(), Some("2026-12-11"));
    let chosen = say("2026-12-11", Some("2026-11-10"));
    assert!(ids(&chosen).contains(&"ZZ.guarantee.choice".to_owned()));
    // A complaint that came too late keeps nothing.
    assert!(!ids(&say("2027-02-10", Some("2027-02-02"))).contains(&"ZZ.guarantee".to_owned()));
}

#[test]
fn who_must_tell_the_shop_soon_is_told_that_day() {
    let regime = liable(&[LegalRight {
        notify_months: 2,
        ..LIABLE
    }]);
    let say = |today: &str, event| on(today, &regime, delivered(event));
    let noticed = json!({ "noticed_on": "2025-03-05" });
    assert_eq!(last_day(&say("2025-03-10", noticed.clone())), "2025-05-05");
    let told = json!({ "noticed_on": "2025-03-05", "seller_contacted_on": "2025-04-01" });
    assert_eq!(last_day(&say("2025-06-10", told)), "2026-10-01");
    assert_eq!(say("2025-05-06", noticed).status, Status::NeedsPerson);
}

#[test]
fn a_shop_may_exclude_its_liability_only_where_the_law_lets_it() {
    let regime = liable(&[LegalRight {
        gates: &[Gate::Untold(Disclosure::GuaranteeExcluded)],
        ..LIABLE
    }]);
    let say = |told| answer("2025-01-01", &regime, delivered(json!({})), told);
    assert_eq!(
        say(told("guarantee_excluded", false)).status,
        Status::Eligible
    );
    let no = say(told("guarantee_excluded", true));
    assert_eq!(refused(&no).reason.as_str(), "no_legal_right");
    assert!(notes(&say(json!([])), Note::LawMayGiveMore));
}

#[test]
fn what_depends_on_the_goods_says_so_and_takes_a_known_life() {
    let regime = liable(&[LegalRight {
        depends: true,
        ..LIABLE
    }]);
    let mut facts = delivered(json!({}));
    assert!(notes(
        &on("2025-01-01", &regime, facts.clone()),
        Note::DependsOnItem
    ));
    facts["item"]["expected_months"] = json!(84);
    assert_eq!(last_day(&on("2025-01-01", &regime, facts)), "2031-10-01");
    let open = liable(&[LegalRight {
        months: 0,
        depends: true,
        ..LIABLE
    }]);
    let verdict = on("2025-01-01", &open, delivered(json!({})));
    let right = only(&verdict);
    assert!(!right.unlimited && right.deadline.is_none());
    assert!(notes(&verdict, Note::DependsOnItem) && verdict.status == Status::Eligible);
}
