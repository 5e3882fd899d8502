//! Random conditions of rights, extensions and exceptions.

use super::right::leak;
use super::{Dice, money};
use after_sales_policy::{Disclosure, Gate, Money, MoneyRange, StateFact, Trait};

/// Few, so that goods and rights meet.
pub const TRAITS: [Trait; 10] = [
    Trait::Digital,
    Trait::CustomMade,
    Trait::SealedHygiene,
    Trait::Perishable,
    Trait::Used,
    Trait::Phone,
    Trait::NonDurable,
    Trait::SubscriptionFirst,
    Trait::SubscriptionRenewal,
    Trait::ProtectedGroup,
];

/// The questions behind what exceptions need.
pub const NEEDED: [StateFact; 5] = [
    StateFact::SealIntact,
    StateFact::Unopened,
    StateFact::Unused,
    StateFact::NotActivated,
    StateFact::NotStarted,
];

pub fn trait_of(dice: &mut Dice) -> Trait {
    dice.one_of(&TRAITS)
}

fn traits(dice: &mut Dice) -> &'static [Trait] {
    leak((0..=dice.below(3)).map(|_| trait_of(dice)).collect())
}

fn range(dice: &mut Dice) -> MoneyRange {
    let least = dice.maybe(60, |dice| money(dice, 6_000));
    let most = (least.is_none() || dice.chance(30)).then(|| Money {
        minor: i64::from(dice.number(4_000, 10_000)),
        ..least.unwrap_or_else(|| money(dice, 1))
    });
    MoneyRange { least, most }
}

fn disclosure(dice: &mut Dice) -> Disclosure {
    dice.word(Disclosure::ALL)
}

/// A condition that any right or extension may have.
fn common(dice: &mut Dice) -> Gate {
    match dice.below(12) {
        0 => Gate::Told(disclosure(dice)),
        1 | 2 => Gate::Untold(disclosure(dice)),
        3 | 4 => Gate::CopyLate(dice.one_of(&[0, 10, 30])),
        5 => Gate::Remote,
        6 | 7 => Gate::Any(traits(dice)),
        8 => Gate::All(traits(dice)),
        9 => Gate::OrderValue(range(dice)),
        _ => Gate::Price(range(dice)),
    }
}

/// The conditions of a right. That there is none, and that nobody knows, are said alone.
pub fn gates(dice: &mut Dice, percent: usize, faults: bool) -> Vec<Gate> {
    match dice.below(16) {
        0 if !faults => vec![Gate::Never],
        1 => vec![Gate::Unsure],
        // A shorter period for used goods, which the shop may agree.
        3 if faults => vec![Gate::Any(traits(dice)), Gate::MaybeTold(disclosure(dice))],
        2 if faults => vec![Gate::RepairFailed(dice.count(2)), common(dice)],
        _ => dice.many(percent, 2, common),
    }
}

/// A condition of an extension.
pub fn extension_gate(dice: &mut Dice, faults: bool) -> Gate {
    match dice.below(4) {
        0 if faults => Gate::Repaired,
        1 if faults => Gate::ShownInTime,
        _ => common(dice),
    }
}

/// A condition of an exception.
pub fn goods_gate(dice: &mut Dice) -> Gate {
    if dice.chance(60) {
        Gate::Fails(dice.one_of(&NEEDED))
    } else {
        Gate::Told(dice.one_of(&[
            Disclosure::ExclusionTold,
            Disclosure::NoReturnConfirmedPerOrder,
            Disclosure::DigitalConsentConfirmed,
        ]))
    }
}
