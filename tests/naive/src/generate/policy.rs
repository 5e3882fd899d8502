//! Random policies.

use super::{Dice, near, place, places, terms};
use crate::generate::scope::scope;
use after_sales_policy::{
    Answer, BasisPoints, BundleRule, CaseType, CivilDate, Combine, Confidence, Currency, Decode,
    Disclosure, DisclosureFact, Method, Party, PastVersion, Place, PolicyDocument, Proof, Region,
    Remedy, Rule, Shop,
};

/// Few cases, so that rules and questions meet; the others now and then.
pub fn case_type(dice: &mut Dice) -> CaseType {
    let usual = [
        CaseType::Return,
        CaseType::Return,
        CaseType::Defect,
        CaseType::Withdrawal,
        CaseType::Late,
    ];
    if dice.chance(85) {
        dice.one_of(&usual)
    } else {
        dice.word(CaseType::ALL)
    }
}

fn rule(dice: &mut Dice, id: String, base: CivilDate) -> Rule {
    let remedies = if dice.chance(60) {
        vec![Remedy::RefundOriginal, dice.word(Remedy::ALL)]
    } else {
        dice.words(Remedy::ALL, 4)
    };
    let mut cases: Vec<CaseType> = (0..4).map(|_| case_type(dice)).collect();
    cases.sort();
    cases.dedup();
    let answer = match dice.below(12) {
        0 => Answer::Refuse,
        1 => Answer::AskPerson,
        _ => Answer::Accept,
    };
    // Only what does not accept may leave out how long.
    let with_window = if answer == Answer::Accept { 100 } else { 60 };
    let mut window = dice.many(with_window, 3, |dice| terms::window(dice, base, &remedies));
    if let Some(first) = window.first_mut() {
        first.remedies = Vec::new();
    }
    let bundle = dice.one_of(&[
        BundleRule::AnyPart,
        BundleRule::DeductDiscount,
        BundleRule::DeductDiscount,
        BundleRule::WholeOnly,
    ]);
    let exchange = dice.maybe(50, terms::exchange);
    let mut conditions = dice.many(40, 2, terms::condition);
    // Who binds the exchange to an attribute asks for it.
    if exchange
        .as_ref()
        .is_some_and(|terms| !terms.same.is_empty())
    {
        conditions.push(terms::same_kind(dice));
    }
    Rule {
        id,
        cases,
        scope: scope(dice, base),
        answer,
        window,
        combine: dice.word(Combine::ALL),
        opens: dice.many(12, 2, terms::opening),
        late: terms::late_steps(dice),
        conditions,
        chosen_by: dice.maybe(40, |dice| dice.word(Party::ALL)),
        credit_bonus: dice.maybe(30, |dice| BasisPoints(dice.count(3_000))),
        credit_valid_days: dice.maybe(30, |dice| dice.count(365)),
        keep_item_up_to: dice.maybe(15, |dice| super::money(dice, 6_000)),
        most_value: dice.maybe(12, |dice| super::money(dice, 20_000)),
        exchange,
        return_freight: dice.many(65, 3, terms::return_freight),
        fees: dice.many(45, 3, terms::fee),
        refund: terms::refund(dice),
        send_within_days: dice.maybe(40, |dice| dice.count(30)),
        methods: dice.list(50, |dice| dice.words(Method::ALL, 3)),
        method_terms: dice.many(30, 3, terms::method_terms),
        proof: dice.list(30, |dice| dice.words(Proof::ALL, 2)),
        helpful_proof: dice.list(20, |dice| dice.words(Proof::ALL, 2)),
        limits: dice.many(30, 2, terms::limit),
        bundle,
        guarantee: dice.maybe(25, terms::guarantee),
        appointment: dice.maybe(15, terms::appointment),
        remedies,
        ..Rule::blank()
    }
}

/// Rules that do not tie by their form, mostly: `check` refuses those that can meet, and a policy that
/// is refused decides nothing.
fn rules(dice: &mut Dice, base: CivilDate) -> Vec<Rule> {
    // Ids out of the order of the file, and digits that sort as text.
    let first = dice.below(8);
    let mut rules: Vec<Rule> = Vec::new();
    for n in 0..=dice.below(5) {
        let mut one = rule(dice, format!("r{}", (first + n * 5) % 13), base);
        for _ in 0..10 {
            if dice.chance(1) || rules.iter().all(|other| named(other) != named(&one)) {
                rules.push(one);
                break;
            }
            one.scope = scope(dice, base);
        }
    }
    rules
}

/// Which members of its scope a rule names.
fn named(rule: &Rule) -> Vec<String> {
    let members = serde_json::to_value(&rule.scope).expect("a scope as JSON");
    members
        .as_object()
        .expect("members")
        .keys()
        .cloned()
        .collect()
}

/// A policy around the day `base`.
pub fn policy(dice: &mut Dice, base: CivilDate) -> PolicyDocument {
    let country = place(dice);
    let disclosure = |dice: &mut Dice| DisclosureFact {
        what: dice.word(Disclosure::ALL),
        told: dice.chance(60),
    };
    let mut document = PolicyDocument {
        version: 1,
        shop: Shop {
            name: "Nordlys".into(),
            country: Place::parse(country.country()).expect("a country"),
            time_zone: "Europe/Berlin".into(),
            currency: Currency::parse("EUR").expect("a currency"),
            regions: (0..3)
                .map(|n| Region {
                    name: format!("region{n}"),
                    places: places(dice),
                })
                .collect(),
            disclosures: dice.many(70, 4, disclosure),
            ..Shop::blank()
        },
        rules: rules(dice, base),
        valid_from: dice.maybe(25, |dice| near(dice, base, 40, 20)),
        ..PolicyDocument::blank()
    };
    document.law.least_confidence = dice.word(Confidence::ALL);
    document.history = dice.many(30, 2, |dice| {
        let from = near(dice, base, 80, 0);
        PastVersion {
            from,
            until: from.add_days(dice.number(0, 80)),
            rules: if dice.chance(80) {
                rules(dice, base)
            } else {
                Vec::new()
            },
            sha256: dice.maybe(30, |dice| format!("{:064x}", dice.count(9_999))),
            ..PastVersion::blank()
        }
    });
    document
}
