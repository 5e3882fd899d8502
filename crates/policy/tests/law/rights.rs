//! Section 1, 4 and 5: which rights there are, what shuts them out, and what they give.

use super::{RIGHT, answer, asks, day, last_day, notes, on, only, refused, told, with};
use after_sales_policy::{
    BasisPoints, Confidence, Currency, DayKind, Disclosure, FactName, Gate, LegalException,
    LegalFee, LegalRight, Money, MoneyRange, MoneyTerms, Note, OutboundFreight, Party, RefundStart,
    Regime, StartEvent, StateFact, Status, Trait,
};
use serde_json::json;

fn returns() -> serde_json::Value {
    json!({ "case": "return", "order": { "ordered_on": "2026-10-01", "delivered_on": "2026-10-05" } })
}

const HIDDEN: LegalRight = LegalRight {
    gates: &[Gate::Untold(Disclosure::PolicyBeforePayment)],
    days: 30,
    starts_on: StartEvent::Purchased,
    ..RIGHT
};

#[test]
fn a_right_can_hang_on_what_the_shop_told() {
    let regime = with(&[HIDDEN]);
    let say = |told| answer("2026-10-10", &regime, returns(), told);
    assert_eq!(
        last_day(&say(told("policy_before_payment", false))),
        "2026-10-31"
    );
    let no = say(told("policy_before_payment", true));
    assert_eq!(refused(&no).reason.as_str(), "no_legal_right");
    assert_eq!(refused(&no).source, "ZZ.withdrawal");
    // The shop has not said: no right is claimed and none denied.
    let open = say(json!([]));
    assert!(open.entitlements.is_empty() && notes(&open, Note::LawMayGiveMore));
    assert!(!open.refusals.iter().any(|no| no.source == "ZZ.withdrawal"));
}

#[test]
fn what_this_buyer_was_told_goes_before_the_file() {
    let mut facts = returns();
    facts["order"]["disclosures"] = told("policy_before_payment", false);
    let verdict = answer(
        "2026-10-10",
        &with(&[HIDDEN]),
        facts,
        told("policy_before_payment", true),
    );
    assert_eq!(last_day(&verdict), "2026-10-31");
}

#[test]
fn several_rights_stand_side_by_side_and_a_settled_one_ends_the_list() {
    const TWO: [LegalRight; 2] = [
        RIGHT,
        LegalRight {
            id: "withdrawal.second",
            days: 30,
            ..RIGHT
        },
    ];
    let both = on("2026-10-10", &with(&TWO), returns());
    let ids: Vec<&str> = both
        .entitlements
        .iter()
        .map(|e| e.source.as_str())
        .collect();
    assert_eq!(ids, ["ZZ.withdrawal.second", "ZZ.withdrawal"]);
    let first = LegalRight {
        instead: true,
        ..RIGHT
    };
    let settled = with(Box::leak(Box::new([first, TWO[1]])));
    assert_eq!(
        last_day(&on("2026-10-10", &settled, returns())),
        "2026-10-19"
    );
}

#[test]
fn no_number_of_days_is_told_without_a_date() {
    let regime = with(&[LegalRight { days: 0, ..RIGHT }]);
    let verdict = on("2026-10-10", &regime, returns());
    let right = only(&verdict);
    assert!(!right.unlimited && right.deadline.is_none() && right.days.is_none());
    assert_eq!(verdict.status, Status::Eligible);
    assert!(notes(&verdict, Note::ReasonableTime));
}

#[test]
fn a_statement_holds_between_its_contract_dates() {
    let october = LegalRight {
        since: Some(day("2026-10-01")),
        until: Some(day("2026-10-31")),
        ..RIGHT
    };
    let regime = with(Box::leak(Box::new([october])));
    let say = |ordered: &str| {
        let facts = json!({ "case": "return",
            "order": { "ordered_on": ordered, "delivered_on": "2026-11-02" } });
        on("2026-11-05", &regime, facts)
    };
    for (ordered, held) in [
        ("2026-09-30", false),
        ("2026-10-01", true),
        ("2026-10-31", true),
        ("2026-11-01", false),
    ] {
        let verdict = say(ordered);
        assert_eq!(verdict.entitlements.len(), usize::from(held), "{ordered}");
        assert_eq!(notes(&verdict, Note::LawNotHeld), !held, "{ordered}");
    }
    // The other statements of the place stand.
    let fault = json!({ "case": "defect",
        "order": { "ordered_on": "2026-09-30", "delivered_on": "2026-10-02" } });
    assert_eq!(on("2026-11-05", &regime, fault).status, Status::Eligible);
}

#[test]
fn what_is_less_sure_than_the_shop_wants_is_not_shown_as_law() {
    let regime = with(&[LegalRight {
        confidence: Confidence::Low,
        ..RIGHT
    }]);
    let verdict = on("2026-10-10", &regime, returns());
    assert!(verdict.entitlements.is_empty() && notes(&verdict, Note::LawMayGiveMore));
}

#[test]
fn a_copy_of_the_contract_that_does_not_come_gives_a_right() {
    let regime = with(&[LegalRight {
        id: "withdrawal.no_copy",
        gates: &[Gate::CopyLate(15)],
        days: 30,
        starts_on: StartEvent::Purchased,
        ..RIGHT
    }]);
    let untold = told("contract_copy", false);
    let say = |today, copy: Option<&str>, told| {
        let mut facts = returns();
        facts["order"]["document_on"] = json!(copy);
        answer(today, &regime, facts, told)
    };
    assert_eq!(
        last_day(&say("2026-10-30", None, untold.clone())),
        "2026-10-31"
    );
    assert_eq!(
        last_day(&say("2026-10-30", Some("2026-10-17"), json!([]))),
        "2026-10-31"
    );
    assert!(
        say("2026-10-30", Some("2026-10-16"), untold.clone())
            .entitlements
            .is_empty()
    );
    // It may still come.
    let early = say("2026-10-16", None, untold);
    assert!(early.entitlements.is_empty() && notes(&early, Note::LawMayGiveMore));
}

#[test]
fn an_order_below_the_amount_has_not_the_right() {
    let over_50 = MoneyRange {
        least: Some(Money {
            minor: 5_001,
            currency: Currency::parse("CAD").expect("CAD"),
        }),
        most: None,
    };
    let regime = with(Box::leak(Box::new([LegalRight {
        gates: Box::leak(Box::new([Gate::OrderValue(over_50)])),
        ..RIGHT
    }])));
    let say = |value: serde_json::Value| {
        let mut facts = returns();
        facts["order"]["value"] = value;
        on("2026-10-10", &regime, facts)
    };
    let cad = |minor| json!({ "minor": minor, "currency": "CAD" });
    assert_eq!(last_day(&say(cad(5_001))), "2026-10-19");
    assert_eq!(refused(&say(cad(5_000))).reason.as_str(), "no_legal_right");
    // No rate is held.
    let euro = say(json!({ "minor": 9_000, "currency": "EUR" }));
    assert!(euro.entitlements.is_empty() && notes(&euro, Note::LawMayGiveMore));
    let open = say(serde_json::Value::Null);
    assert!(asks(&open, FactName::OrderValue) && open.status == Status::Unknown);
}

#[test]
fn an_exception_needs_all_that_it_names() {
    let needs = |gates| Regime {
        exceptions: Box::leak(Box::new([LegalException {
            goods: Trait::BodyWorn,
            gates,
            ..LegalException::BLANK
        }])),
        ..with(&[RIGHT])
    };
    let both = needs(&[
        Gate::Told(Disclosure::ExclusionTold),
        Gate::Fails(StateFact::Unopened),
    ]);
    let say = |told, unopened: Option<bool>| {
        let mut facts = returns();
        facts["item"] = json!({ "traits": ["body_worn"] });
        if let Some(holds) = unopened {
            facts["answers"] = json!([{ "state": "unopened", "holds": holds }]);
        }
        answer("2026-10-10", &both, facts, told)
    };
    let yes = || told("exclusion_told", true);
    let no = say(yes(), Some(false));
    assert_eq!(refused(&no).source, "ZZ.exception.body_worn");
    assert_eq!(say(yes(), Some(true)).status, Status::Eligible);
    assert_eq!(say(yes(), None).status, Status::EligibleIf);
    assert_eq!(
        say(told("exclusion_told", false), Some(false)).status,
        Status::Eligible
    );
    let unknown = say(json!([]), Some(false));
    assert!(unknown.entitlements.is_empty() && notes(&unknown, Note::LawMayGiveMore));
}

#[test]
fn money_comes_back_as_the_law_says() {
    let regime = with(Box::leak(Box::new([LegalRight {
        money: MoneyTerms {
            refund_days: Some(3),
            refund_day_kind: DayKind::Business,
            refund_starts_on: RefundStart::Notice,
            return_freight: Some(Party::Buyer),
            return_freight_untold: Some(Party::Shop),
            outbound_freight: Some(OutboundFreight::Standard),
            fee: Some(LegalFee {
                share: BasisPoints(500),
                cap: Money {
                    minor: 10_000,
                    currency: Currency::parse("ILS").expect("ILS"),
                },
            }),
            ..MoneyTerms::SILENT
        },
        ..RIGHT
    }])));
    let say = |price: i64, told| {
        let ils = |minor: i64| json!({ "minor": minor, "currency": "ILS" });
        let mut facts = returns();
        facts["item"] = json!({ "price": ils(price) });
        facts["order"]["freight_paid"] = ils(3_000);
        facts["order"]["standard_freight"] = ils(2_000);
        let verdict = answer("2026-10-16", &regime, facts, told);
        let right = only(&verdict).clone();
        let total = right.refund.map(|refund| refund.total.minor);
        let by = right.refund_clock.and_then(|clock| clock.by);
        let payer = right.return_freight.map(|freight| freight.payer);
        (total, by.map(|day| day.to_string()), payer)
    };
    // Five hundredths of 1,000; then the cap of 100, whichever is less. A Friday and three working days.
    let due = Some("2026-10-21".to_owned());
    let expected = (Some(97_000), due.clone(), Some(Party::Buyer));
    assert_eq!(say(100_000, json!([])), expected);
    let expected = (Some(992_000), due, Some(Party::Shop));
    assert_eq!(say(1_000_000, told("return_cost_told", false)), expected);
}

#[test]
fn use_costs_nothing_where_the_buyer_was_not_told_of_the_right() {
    let regime = with(&[LegalRight {
        money: MoneyTerms {
            diminished_value: true,
            ..MoneyTerms::SILENT
        },
        ..RIGHT
    }]);
    let say = |told| answer("2026-10-10", &regime, returns(), told);
    assert!(notes(&say(json!([])), Note::DiminishedValue));
    let untold = say(told("withdrawal_information", false));
    assert!(!notes(&untold, Note::DiminishedValue));
}

#[test]
fn a_purchase_in_a_store_is_no_distance_contract() {
    let mut facts = returns();
    facts["order"]["channel"] = json!("store");
    let no = on("2026-10-10", &with(&[RIGHT]), facts.clone());
    assert_eq!(refused(&no).reason.as_str(), "no_legal_right");
    let everywhere = with(&[LegalRight {
        gates: &[],
        ..RIGHT
    }]);
    assert_eq!(
        on("2026-10-10", &everywhere, facts).status,
        Status::Eligible
    );
}
