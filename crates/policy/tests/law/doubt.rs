//! Where the law is not sure, nothing is denied flatly and nothing is claimed.

use super::{
    LIABLE, RIGHT, answer, asks, day, last_day, liable, notes, on, only, refused, told, with,
};
use after_sales_policy::{
    Confidence, Disclosure, Extension, FactName, Gate, Holiday, LegalException, LegalRight,
    NonWorking, Note, Regime, StartEvent, Status, Trait, Verdict,
};
use serde_json::{Value, json};

fn returns() -> Value {
    json!({ "case": "return", "order": { "ordered_on": "2026-10-01", "delivered_on": "2026-10-05" } })
}

fn is_over(verdict: &Verdict) -> bool {
    verdict
        .refusals
        .iter()
        .any(|no| no.source.starts_with("ZZ.") && no.reason.as_str() == "period_over")
}

const DOUBTFUL_PHONE: LegalRight = LegalRight {
    id: "guarantee.phone",
    confidence: Confidence::Low,
    gates: &[Gate::Any(&[Trait::Phone])],
    instead: true,
    ..LIABLE
};

#[test]
fn a_doubtful_right_counts_only_for_the_goods_it_is_for() {
    let regime = liable(&[DOUBTFUL_PHONE, LIABLE]);
    let facts = |traits| {
        json!({ "case": "defect", "item": { "traits": traits },
            "order": { "delivered_on": "2026-10-05" } })
    };
    let shirt = on("2026-10-10", &regime, facts(json!([])));
    assert_eq!(only(&shirt).source, "ZZ.guarantee");
    assert!(!notes(&shirt, Note::LawMayGiveMore));
    // For a phone the general right is not the one that holds, and the special one is not sure.
    let phone = on("2026-10-10", &regime, facts(json!(["phone"])));
    assert!(phone.entitlements.is_empty() && notes(&phone, Note::LawMayGiveMore));
}

#[test]
fn nobody_is_denied_by_a_statement_that_is_not_sure() {
    let say = |confidence| {
        let rights = vec![LegalRight {
            confidence,
            gates: &[Gate::Untold(Disclosure::PolicyBeforePayment)],
            ..RIGHT
        }];
        let regime = with(rights.leak());
        answer(
            "2026-10-10",
            &regime,
            returns(),
            told("policy_before_payment", true),
        )
    };
    let sure = say(Confidence::Medium);
    assert_eq!(refused(&sure).reason.as_str(), "no_legal_right");
    assert!(!notes(&sure, Note::LawMayGiveMore));
    let unsure = say(Confidence::Low);
    assert!(notes(&unsure, Note::LawMayGiveMore));
    assert!(
        !unsure
            .refusals
            .iter()
            .any(|no| no.source.starts_with("ZZ.")),
        "{unsure:#?}"
    );
}

#[test]
fn a_country_whose_parts_have_laws_asks_where_and_denies_nothing() {
    let mut regime = with(&[LegalRight {
        gates: &[Gate::Never],
        ..RIGHT
    }]);
    let flat = on("2026-10-10", &regime, returns());
    assert_eq!(refused(&flat).reason.as_str(), "no_legal_right");
    regime.parts = true;
    let open = on("2026-10-10", &regime, returns());
    assert!(
        !open.refusals.iter().any(|no| no.source.starts_with("ZZ.")),
        "{open:#?}"
    );
    assert!(notes(&open, Note::LawMayGiveMore) && asks(&open, FactName::Subdivision));
}

#[test]
fn a_rest_day_that_may_move_the_end_is_left_to_a_person() {
    // Fourteen days end on Saturday, 24 October 2026.
    let facts = json!({ "case": "return", "order": { "delivered_on": "2026-10-10" } });
    let say = |today: &str, rolls_over| {
        let regime = Regime {
            rolls_over,
            ..with(&[RIGHT])
        };
        on(today, &regime, facts.clone())
    };
    let monday = say("2026-10-26", None);
    assert_eq!(monday.status, Status::NeedsPerson);
    assert_eq!(last_day(&monday), "2026-10-24");
    assert!(is_over(&say("2026-10-27", None)));
    // The Monday is a holiday in a part of the country, and nobody knows in which the buyer lives.
    let feast = Holiday {
        rule: 10,
        day: 26,
        years: 255,
    };
    let regime = Regime {
        rolls_over: Some(true),
        calendar: NonWorking {
            first_year: 2024,
            last_year: 2031,
            elsewhere: Box::leak(Box::new([feast])),
            ..NonWorking::WEEKENDS
        },
        ..with(&[RIGHT])
    };
    let tuesday = on("2026-10-27", &regime, facts.clone());
    assert_eq!(tuesday.status, Status::NeedsPerson);
    assert!(is_over(&on("2026-10-28", &regime, facts.clone())));
    assert!(is_over(&say("2026-10-26", Some(false))));
}

#[test]
fn goods_that_may_last_longer_than_the_least_are_left_to_a_person() {
    let regime = liable(&[LegalRight {
        depends: true,
        least: true,
        ..LIABLE
    }]);
    let mut facts = json!({ "case": "defect", "order": { "delivered_on": "2022-10-05" } });
    let later = on("2026-10-10", &regime, facts.clone());
    assert!(later.status == Status::NeedsPerson && notes(&later, Note::DependsOnItem));
    // How long such goods last is known, and it is over.
    facts["item"] = json!({ "expected_months": 36 });
    assert!(is_over(&on("2026-10-10", &regime, facts)));
    // A limit for going to court is a limit.
    let limit = liable(&[LegalRight {
        depends: true,
        ..LIABLE
    }]);
    let facts = json!({ "case": "defect", "order": { "delivered_on": "2022-10-05" } });
    assert!(is_over(&on("2026-10-10", &limit, facts)));
}

#[test]
fn who_may_not_have_been_told_reads_that_there_may_be_more() {
    let regime = with(&[LegalRight {
        extensions: &[Extension {
            gates: &[Gate::Untold(Disclosure::WithdrawalInformation)],
            months: 12,
            ..Extension::BLANK
        }],
        ..RIGHT
    }]);
    let say = |today: &str, told| {
        let verdict = answer(today, &regime, returns(), told);
        (notes(&verdict, Note::LawMayGiveMore), is_over(&verdict))
    };
    assert_eq!(say("2026-10-19", json!([])), (false, false));
    assert_eq!(say("2026-10-20", json!([])), (true, false));
    let informed = told("withdrawal_information", true);
    assert_eq!(say("2026-10-20", informed), (false, true));
    assert_eq!(say("2027-10-20", json!([])), (false, true));
}

#[test]
fn the_choice_does_not_open_for_a_complaint_that_came_too_late() {
    let regime = liable(&[LegalRight {
        id: "guarantee.choice",
        days: 90,
        months: 0,
        hidden: true,
        held_by_complaint: true,
        opens_after_days: 30,
        ..LIABLE
    }]);
    let facts = json!({ "case": "defect", "order": { "delivered_on": "2025-03-10" },
        "event": { "noticed_on": "2025-03-11", "seller_contacted_on": "2026-11-10" } });
    let verdict = on("2026-12-20", &regime, facts);
    assert!(
        verdict.entitlements.is_empty() && is_over(&verdict),
        "{verdict:#?}"
    );
}

#[test]
fn an_exception_goes_before_the_conditions_and_has_dates() {
    let september = LegalException {
        goods: Trait::CustomMade,
        since: Some(day("2026-09-01")),
        until: Some(day("2026-09-30")),
        ..LegalException::BLANK
    };
    let regime = Regime {
        exceptions: Box::leak(Box::new([september])),
        ..with(&[LegalRight {
            conditions: &[after_sales_policy::StateFact::Unused],
            ..RIGHT
        }])
    };
    let say = |ordered: &str| {
        let mut facts = returns();
        facts["item"] = json!({ "traits": ["custom_made"] });
        facts["order"]["ordered_on"] = json!(ordered);
        on("2026-10-10", &regime, facts)
    };
    for ordered in ["2026-09-01", "2026-09-30"] {
        let no = say(ordered);
        assert_eq!(refused(&no).source, "ZZ.exception.custom_made");
        assert!(no.missing_facts.is_empty(), "{no:#?}");
    }
    for ordered in ["2026-08-31", "2026-10-01"] {
        assert_eq!(say(ordered).status, Status::EligibleIf, "{ordered}");
    }
}

#[test]
fn before_the_goods_are_there_nobody_is_asked_how_they_are() {
    let regime = Regime {
        exceptions: &[LegalException {
            goods: Trait::SealedHygiene,
            gates: &[Gate::Fails(after_sales_policy::StateFact::SealIntact)],
            ..LegalException::BLANK
        }],
        ..with(&[LegalRight {
            conditions: &[after_sales_policy::StateFact::Undamaged],
            ..RIGHT
        }])
    };
    let say = |case: &str, order| {
        let facts =
            json!({ "case": case, "order": order, "item": { "traits": ["sealed_hygiene"] } });
        on("2026-10-10", &regime, facts)
    };
    let placed = json!({ "ordered_on": "2026-10-08", "arrived": false, "state": "placed" });
    for case in ["cancellation", "return"] {
        let open = say(case, placed.clone());
        assert!(
            open.status == Status::Eligible && open.missing_facts.is_empty(),
            "{open:#?}"
        );
    }
    let there = say("return", json!({ "delivered_on": "2026-10-08" }));
    assert_eq!(
        (there.status, there.missing_facts.len()),
        (Status::EligibleIf, 2)
    );
}

#[test]
fn days_that_count_from_a_copy_never_sent_have_not_begun() {
    let regime = with(&[const { super::from(StartEvent::DocumentReceived) }]);
    let open = answer(
        "2026-12-10",
        &regime,
        returns(),
        told("contract_copy", false),
    );
    assert!(only(&open).unlimited && open.status == Status::Eligible);
    assert!(!asks(&open, FactName::DocumentOn));
    assert!(asks(
        &on("2026-12-10", &regime, returns()),
        FactName::DocumentOn
    ));
}
