//! Random policies, facts and moments: every member of the format, from small stocks of values so that
//! scopes and facts often meet.

mod buyer;
mod dice;
mod facts;
mod gate;
mod policy;
mod regime;
mod right;
mod scope;
mod terms;

pub use buyer::{lawful_facts, lawful_moment};
pub use dice::Dice;
pub use facts::{facts, moment};
pub use policy::policy;
pub use regime::regime;

use after_sales_policy::{CivilDate, Currency, Money, Place};

/// Days around which everything of one policy happens: leap days, ends of years and months, feasts.
const ODD_DAYS: [(i32, u8, u8); 8] = [
    (2024, 2, 29),
    (2025, 12, 31),
    (2027, 1, 31),
    (2027, 2, 28),
    (2028, 2, 29),
    (2026, 12, 24),
    (1999, 12, 31),
    (2100, 2, 28),
];

/// The day around which everything of one policy happens.
pub fn base_day(dice: &mut Dice) -> CivilDate {
    let (year, month, day) = dice.one_of(&ODD_DAYS);
    let odd = CivilDate::new(year, month, day).expect("a day");
    let usual = CivilDate::new(2026, 1, 1).expect("a day");
    if dice.chance(30) {
        odd
    } else {
        usual.add_days(dice.number(0, 1500))
    }
}

fn near(dice: &mut Dice, base: CivilDate, before: i32, after: i32) -> CivilDate {
    base.add_days(dice.number(-before, after))
}

fn names(dice: &mut Dice, stem: &str, most: usize) -> Vec<String> {
    let count = dice.below(most) + 1;
    (0..count).map(|_| name(dice, stem)).collect()
}

fn name(dice: &mut Dice, stem: &str) -> String {
    format!("{stem}{}", dice.below(3))
}

fn money(dice: &mut Dice, most: i32) -> Money {
    // Another currency than the shop's must be left out, not added.
    let code = if dice.chance(4) { "JPY" } else { "EUR" };
    let minor = match dice.below(20) {
        0 => 0,
        1 => i64::from(dice.number(0, 9)),
        _ => i64::from(dice.number(0, most)),
    };
    Money {
        minor,
        currency: Currency::parse(code).expect("a currency"),
    }
}

const PLACES: [&str; 12] = [
    "DE", "DE-BY", "US", "US-CA", "US-NY", "GB", "FR", "CN", "JP", "AT", "BR", "PL",
];

fn place(dice: &mut Dice) -> Place {
    Place::parse(dice.one_of(&PLACES)).expect("a place")
}

fn places(dice: &mut Dice) -> Vec<Place> {
    (0..=dice.below(3)).map(|_| place(dice)).collect()
}

const PATHS: [&str; 6] = ["a", "a/b", "a/b/c", "ab", "d", "d/e"];

fn path(dice: &mut Dice) -> String {
    dice.one_of(&PATHS).to_owned()
}
