//! Days, by a library of its own: the engine's date arithmetic is among what is compared.

use crate::rest::{country_rests, part_rests, some_rest};
use after_sales_policy::{CivilDate, NonWorking};
use jiff::ToSpan;
use jiff::civil::{Date, date};

/// A day as the document writes it, for reckoning.
pub fn day(written: CivilDate) -> Date {
    let number = |n: u8| i8::try_from(n).expect("a month or day");
    let year = i16::try_from(written.year()).expect("a year to 2999");
    date(year, number(written.month()), number(written.day()))
}

/// A day for the verdict.
pub fn civil(day: Date) -> CivilDate {
    let number = |n: i8| u8::try_from(n).expect("a month or day");
    CivilDate::new(day.year().into(), number(day.month()), number(day.day()))
        .expect("a day from 1900 to 2999")
}

/// So many days later.
pub fn plus_days(day: Date, days: i64) -> Date {
    within_years(day.saturating_add(days.days()))
}

/// The same day number so many months later, or the last day of a shorter month.
pub fn plus_months(day: Date, months: u32) -> Date {
    within_years(day.saturating_add(i64::from(months).months()))
}

/// Documents know the years 1900 to 2999.
fn within_years(day: Date) -> Date {
    day.clamp(date(1900, 1, 1), date(2999, 12, 31))
}

/// Days from `earlier` to `later`.
pub fn days_between(earlier: Date, later: Date) -> i64 {
    i64::from((later - earlier).get_days())
}

/// The first day from `day` on that `rests` says no to.
pub fn first_not(rests: impl Fn(Date) -> bool, mut day: Date) -> Date {
    while rests(day) {
        day = plus_days(day, 1);
    }
    day
}

/// The first working day from `day` on, in the part of the country where the buyer lives.
pub fn next_working(calendar: &NonWorking, day: Date) -> Date {
    first_not(|day| part_rests(calendar, day), day)
}

/// The first day from `day` on that rests in no part of the country where the buyer may live.
pub fn next_working_at_most(calendar: &NonWorking, day: Date) -> Date {
    first_not(|day| some_rest(calendar, day), day)
}

/// The so-many-th working day after `day`. Holidays of a part never make a count longer.
pub fn plus_working_days(calendar: &NonWorking, mut day: Date, days: u32) -> Date {
    for _ in 0..days {
        day = first_not(|day| country_rests(calendar, day), plus_days(day, 1));
    }
    day
}
