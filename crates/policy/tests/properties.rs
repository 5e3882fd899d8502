//! What must hold of every verdict, over random policies, countries and purchases.

use crate::common::asked::{Asked, each};
use crate::common::purchase::known;
use crate::common::seed::Seed;
use after_sales_policy::{
    CivilDate, Entitlement, Facts, Money, Party, RefundEstimate, Status, Verdict, choose, decide,
    explain,
};
use serde_json::Value;

fn money(facts: &Value, at: &str, currency: &str) -> i64 {
    let amount = facts.pointer(at).unwrap_or(&Value::Null);
    if amount["currency"] == currency {
        amount["minor"].as_i64().expect("minor")
    } else {
        0
    }
}

/// Everything the buyer may have paid for the units of `entitlement`.
fn most_paid(facts: &Facts, raw: &Value, currency: &str) -> i64 {
    let units = i64::from(facts.item.quantity.unwrap_or(1));
    (money(raw, "/item/price", currency) + money(raw, "/item/tax", currency)) * units
        + money(raw, "/order/freight_paid", currency)
        + money(raw, "/order/duties_paid", currency)
        + money(raw, "/order/services_paid", currency)
}

fn adds_up(estimate: &RefundEstimate, asked: &Asked) {
    let lines = estimate.lines.iter();
    let sum: i64 = lines.clone().map(|line| line.amount.minor).sum();
    assert_eq!(sum, estimate.total.minor, "lines and total, {asked}");
    assert!(sum >= 0, "below zero, {asked}");
    assert!(
        lines
            .clone()
            .all(|line| line.amount.currency == estimate.total.currency),
        "currencies, {asked}"
    );
    let parts: Option<i64> =
        (!estimate.parts.is_empty()).then(|| estimate.parts.iter().map(|p| p.amount.minor).sum());
    assert!(
        parts.is_none_or(|parts| parts == sum),
        "parts and total, {asked}"
    );
}

#[test]
fn money_adds_up_and_is_never_more_than_was_paid() {
    each(|asked, _| {
        let facts = known(&asked.facts);
        for entitlement in asked.verdict().entitlements {
            for estimate in entitlement.refund.iter().chain(&entitlement.credit) {
                adds_up(estimate, asked);
            }
            if let Some(Money { minor, currency }) =
                entitlement.refund.as_ref().map(|refund| refund.total)
            {
                let most = most_paid(&facts, &asked.facts, currency.code());
                assert!(minor <= most, "{minor} of {most} paid, {asked}");
            }
            if let (Some(refund), Some(credit)) = (&entitlement.refund, &entitlement.credit) {
                assert!(credit.total.minor >= refund.total.minor, "{asked}");
            }
        }
    });
}

#[test]
fn days_are_in_their_order() {
    each(|asked, _| {
        let verdict = asked.verdict();
        for entitlement in &verdict.entitlements {
            let Some(deadline) = entitlement.deadline else {
                continue;
            };
            assert!(deadline.legal >= deadline.safe, "{asked}");
            assert!(!entitlement.unlimited, "{asked}");
            let days = asked.facts["event"]["declared_on"].as_str();
            let acting = days.map_or(asked.now.today, |day| CivilDate::parse(day).expect("a day"));
            assert!(
                entitlement.late.is_some() || acting <= deadline.legal,
                "open though over, {asked}"
            );
        }
        for refusal in &verdict.refusals {
            assert!(
                refusal.deadline.is_none_or(|d| d.legal >= d.safe),
                "{asked}"
            );
        }
    });
}

#[test]
fn no_answer_is_a_dead_end() {
    each(|asked, _| {
        let verdict = asked.verdict();
        match verdict.status {
            Status::NotEligible => {
                assert!(
                    !verdict.refusals.is_empty() || !verdict.notes.is_empty(),
                    "{asked}"
                );
                assert!(!verdict.alternatives.is_empty(), "{asked}");
            }
            Status::Unknown | Status::EligibleIf => {
                assert!(!verdict.missing_facts.is_empty(), "{verdict:#?}\n{asked}");
            }
            Status::NeedsPerson => assert!(!verdict.alternatives.is_empty(), "{asked}"),
            Status::Eligible => assert!(!verdict.entitlements.is_empty(), "{asked}"),
        }
        let settles: Vec<u32> = verdict
            .missing_facts
            .iter()
            .map(|fact| fact.settles)
            .collect();
        assert!(settles.windows(2).all(|pair| pair[0] >= pair[1]), "{asked}");
    });
}

/// How far it reaches: no end is furthest.
fn reach(verdict: &Verdict) -> (bool, Option<CivilDate>) {
    let sure = |entitlement: &&Entitlement| !entitlement.needs_person;
    let endless = verdict
        .entitlements
        .iter()
        .filter(sure)
        .any(|entitlement| entitlement.unlimited);
    (endless, verdict.best.last_day)
}

fn not_below(better: &Verdict, floor: &Verdict, asked: &Asked) {
    assert!(
        reach(better).0 || reach(better).1 >= reach(floor).1,
        "last day {better:#?}\nfloor {floor:#?}\n{asked}"
    );
    let refund = |verdict: &Verdict| verdict.best.refund.map(|money| money.minor);
    assert!(
        refund(better) >= refund(floor),
        "refund {better:#?}\nfloor {floor:#?}\n{asked}"
    );
    let shop_pays = |verdict: &Verdict| verdict.best.return_freight == Some(Party::Shop);
    assert!(
        shop_pays(better) || !shop_pays(floor),
        "freight {better:#?}\nfloor {floor:#?}\n{asked}"
    );
}

#[test]
fn never_below_the_law_and_never_below_the_shop() {
    each(|asked, _| {
        let both = asked.verdict();
        let facts = known(&asked.facts);
        let mut silent = asked.document.clone();
        silent["rules"] = Value::Array(Vec::new());
        let silent = after_sales_policy::read_policy(&silent.to_string())
            .policy
            .expect("a policy");
        let law = decide(&silent, Some(&asked.regime), &facts, &asked.now);
        for entitlement in &law.entitlements {
            assert!(
                both.entitlements.contains(entitlement),
                "the rules took a right away\n{asked}"
            );
        }
        assert!(
            law.status != Status::Eligible || both.status == Status::Eligible,
            "{asked}"
        );
        not_below(&both, &law, asked);
        // Without the law's holidays the shop's own working days differ: compare by the same calendar.
        let mut lawless = asked.regime;
        let never = &[after_sales_policy::LegalRight {
            gates: &[after_sales_policy::Gate::Never],
            ..after_sales_policy::LegalRight::BLANK
        }];
        (lawless.withdrawal, lawless.faults, lawless.late) = (never, never, None);
        let shop = decide(&asked.policy, Some(&lawless), &facts, &asked.now);
        assert!(
            shop.status != Status::Eligible || both.status == Status::Eligible,
            "{asked}"
        );
        not_below(&both, &shop, asked);
    });
}

fn shuffled(list: &mut [Value], seed: &mut Seed) {
    for end in (1..list.len()).rev() {
        list.swap(end, seed.up_to(end));
    }
}

/// The verdict without what names the file itself.
fn apart_from_the_file(mut verdict: Verdict) -> Verdict {
    verdict.policy_hash.clear();
    verdict.applied_rules.sort_by(|a, b| a.id.cmp(&b.id));
    verdict
}

#[test]
fn the_order_of_rules_does_not_matter() {
    each(|asked, seed| {
        let mut document = asked.document.clone();
        shuffled(document["rules"].as_array_mut().expect("rules"), seed);
        let policy = after_sales_policy::read_policy(&document.to_string())
            .policy
            .expect("a policy");
        let other = decide(
            &policy,
            Some(&asked.regime),
            &known(&asked.facts),
            &asked.now,
        );
        assert_eq!(
            apart_from_the_file(asked.verdict()),
            apart_from_the_file(other),
            "{asked}"
        );
    });
}

#[test]
fn the_index_loses_no_rule() {
    each(|asked, _| {
        let facts = known(&asked.facts);
        let quick = choose(&asked.policy, &facts);
        let all = explain(&asked.policy, &facts);
        let fitting: Vec<_> = all
            .into_iter()
            .filter(|rule| rule.outcome.as_str() != "out_of_scope")
            .collect();
        assert_eq!(quick.looked_at, fitting, "{asked}");
    });
}

#[test]
fn the_same_question_has_the_same_answer() {
    each(|asked, _| {
        let (first, second) = (asked.verdict(), asked.verdict());
        let text = |verdict: &Verdict| serde_json::to_string(verdict).expect("JSON");
        assert_eq!(text(&first), text(&second), "{asked}");
    });
}
