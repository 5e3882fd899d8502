//! Random facts of a buyer whom the law is asked about.

use super::facts::facts;
use super::gate::trait_of;
use super::{Dice, near};
use after_sales_policy::{
    CaseType, CivilDate, Disclosure, DisclosureAnswer, Facts, Moment, OrderState, Place,
};

/// The cases that the law's layer weighs, the larger sections more often.
const CASES: [CaseType; 14] = [
    CaseType::Return,
    CaseType::Withdrawal,
    CaseType::Withdrawal,
    CaseType::Withdrawal,
    CaseType::Withdrawal,
    CaseType::Cancellation,
    CaseType::Defect,
    CaseType::Defect,
    CaseType::Defect,
    CaseType::Damaged,
    CaseType::Wrong,
    CaseType::Late,
    CaseType::Late,
    CaseType::Missing,
];

/// Facts of a case around the day `base`, of a buyer who lives in `place`.
pub fn lawful_facts(dice: &mut Dice, base: CivilDate, place: &Place) -> Facts {
    let mut facts = facts(dice, base);
    facts.case = if dice.chance(97) {
        dice.one_of(&CASES)
    } else {
        dice.word(CaseType::ALL)
    };
    facts.buyer.country = place.clone();
    // The stock of traits is too large to be met by chance.
    facts.item.traits = dice.list(65, |dice| {
        (0..=dice.below(3)).map(|_| trait_of(dice)).collect()
    });
    facts.item.expected_months = dice.maybe(40, |dice| dice.one_of(&[1, 6, 24, 36, 60]));
    if dice.chance(70) {
        // All of one delivery, so that few cases are split.
        facts.item.quantity = None;
        facts.item.already_returned = None;
    }
    let order = &mut facts.order;
    let ordered = order.ordered_on.unwrap_or(base);
    order.document_on = dice.maybe(40, |dice| near(dice, ordered, 2, 40));
    order.informed_on = dice.maybe(20, |dice| near(dice, ordered, 0, 400));
    if dice.chance(40) {
        order.delivered_on = None;
        order.last_delivered_on = None;
        order.arrived = dice.maybe(60, |dice| dice.chance(20));
    }
    order.state = dice.maybe(50, |dice| dice.word(OrderState::ALL));
    if dice.chance(70) {
        // Services are few.
        order.appointment_at = None;
    }
    order.channel = dice.maybe(50, |dice| dice.one_of(&["web", "store"]).to_owned());
    order.disclosures = dice.many(70, 5, |dice| DisclosureAnswer {
        what: dice.word(Disclosure::ALL),
        told: dice.chance(45),
    });
    let event = &mut facts.event;
    event.noticed_on = dice.maybe(55, |dice| near(dice, base, 20, 500));
    event.seller_contacted_on = dice.maybe(55, |dice| near(dice, base, 10, 600));
    event.repair_asked_on = dice.maybe(35, |dice| near(dice, base, 10, 600));
    event.repaired_on = event
        .repair_asked_on
        .and_then(|asked| dice.maybe(60, |dice| near(dice, asked, 3, 60)));
    event.repairs = dice.maybe(35, |dice| dice.count(4));
    event.failed_repairs = dice.maybe(40, |dice| dice.count(3));
    event.extra_time_until = dice.maybe(40, |dice| near(dice, base, 5, 60));
    facts
}

/// A moment, soon after or years after `base`.
pub fn lawful_moment(dice: &mut Dice, base: CivilDate) -> Moment {
    let late = dice.one_of(&[20, 60, 60, 200, 450, 900, 1_500]);
    let text = format!("{}T12:00:00Z", near(dice, base, 20, late));
    let read = if dice.chance(70) {
        Moment::server(&text)
    } else {
        Moment::device(&text)
    };
    read.expect("a moment")
}
