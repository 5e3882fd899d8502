//! Random law of a place: every member of the types, from small stocks so that facts often meet it.

use super::right::{exception, fault, late, leak, mind};
use super::{Dice, near};
use after_sales_policy::{CivilDate, Holiday, LegalRight, NonWorking, Place, Regime, Weekend};

/// Places of buyers: a country, or a part of one.
const BUYERS: [&str; 6] = ["DE", "DE-BY", "US", "US-CA", "FR", "JP"];

fn holiday(dice: &mut Dice, base: CivilDate) -> Holiday {
    let years = u8::try_from(dice.below(256)).expect("a byte");
    let byte = |n: i32| u8::try_from(n).expect("a byte");
    match dice.below(5) {
        0 => Holiday {
            rule: Holiday::EASTER,
            day: byte(100 + dice.number(-50, 60)),
            years,
        },
        1 => Holiday {
            rule: Holiday::EASTER + byte(dice.number(1, 12)),
            day: byte(dice.number(0, 6) * 32 + dice.number(1, 25)),
            years,
        },
        _ => {
            let day = near(dice, base, 10, 60);
            Holiday {
                rule: day.month(),
                day: day.day(),
                years,
            }
        }
    }
}

fn table(dice: &mut Dice, base: CivilDate) -> Vec<Holiday> {
    dice.many(80, 6, |dice| holiday(dice, base))
}

/// Rest days of the place of `buyer`; those of the other parts only where no part is named.
fn calendar(dice: &mut Dice, base: CivilDate, buyer: &Place) -> NonWorking {
    let year = i16::try_from(base.year()).expect("a year");
    let offset = i16::try_from(dice.number(-1, 3)).expect("a few years");
    let sure = i16::try_from(dice.number(-1, 7)).expect("a few years");
    let names_part = buyer.code().len() > 2;
    NonWorking {
        weekend: dice.one_of(&[
            Weekend::SaturdaySunday,
            Weekend::SaturdaySunday,
            Weekend::Sunday,
            Weekend::FridaySaturday,
        ]),
        holidays: leak(table(dice, base)),
        regional: if names_part {
            leak(table(dice, base))
        } else {
            &[]
        },
        elsewhere: if names_part {
            &[]
        } else {
            leak(dice.many(50, 3, |dice| table(dice, base)).concat())
        },
        first_year: year - offset,
        last_year: year - offset + sure,
    }
}

fn rights(
    dice: &mut Dice,
    base: CivilDate,
    most: usize,
    make: fn(&mut Dice, CivilDate, &'static str) -> LegalRight,
    ids: [&'static str; 4],
) -> Vec<LegalRight> {
    let count = dice.below(most) + 1;
    ids.iter()
        .take(count)
        .map(|id| make(dice, base, id))
        .collect()
}

const MIND: [&str; 4] = [
    "withdrawal",
    "withdrawal.one",
    "withdrawal.two",
    "withdrawal.three",
];
const FAULTS: [&str; 4] = ["guarantee", "guarantee", "guarantee.one", "guarantee.two"];

/// An invented law for a buyer, and where the buyer lives.
pub fn regime(dice: &mut Dice, base: CivilDate) -> (Regime, Place) {
    let code = dice.one_of(&BUYERS);
    let buyer = Place::parse(code).expect("a place");
    let of_part = dice.chance(50);
    let place: &'static str = if of_part { code } else { &code[..2] };
    let calendar = calendar(dice, base, &buyer);
    let mut faults = rights(dice, base, 4, fault, FAULTS);
    if let [general, short, ..] = &mut faults[..] {
        // What a short key of the guarantee stands for is the same statement.
        short.instead = true;
        short.confidence = general.confidence;
        short.regional = general.regional;
        (short.since, short.until) = (general.since, general.until);
    }
    // The general one is last.
    faults.reverse();
    let regime = Regime {
        withdrawal: leak(rights(dice, base, 4, mind, MIND)),
        faults: leak(faults),
        weekend: calendar.weekend,
        as_of: "2026-01-01",
        exceptions: leak(dice.many(60, 4, |dice| exception(dice, base))),
        late: dice.maybe(85, |dice| late(dice, base)),
        first_day_counted: dice.chance(20),
        rolls_over: dice.one_of(&[None, Some(false), Some(true), Some(true)]),
        parts: place.len() == 2 && dice.chance(30),
        place,
        calendar,
    };
    (regime, buyer)
}
