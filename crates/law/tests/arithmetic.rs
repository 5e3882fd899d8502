//! Calendar arithmetic against jiff: every start day of one Gregorian cycle (400 years) with every window
//! from 0 to 365.
//!
//! The test command takes every 97th start day, which meets each day of the year and of the week, leap days
//! and turns of a century. `AFTER_SALES_WHOLE_CYCLE=1 cargo test --release -p after-sales-law --test
//! arithmetic` takes all 146,097.

mod common;

use after_sales_law::regime;
use after_sales_policy::{CivilDate, NonWorking, Place, Weekend};
use common::table;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};
use std::collections::BTreeSet;

/// Days from 2000-01-01 until the Gregorian calendar repeats.
const CYCLE: i32 = 146_097;
const WINDOWS: u16 = 365;

/// Start days of the cycle, in ours and in jiff's kind.
fn starts() -> impl Iterator<Item = (CivilDate, Date)> {
    let whole = std::env::var_os("AFTER_SALES_WHOLE_CYCLE").is_some();
    let first = CivilDate::new(2000, 1, 1).unwrap();
    (0..CYCLE)
        .step_by(if whole { 1 } else { 97 })
        .map(move |days| {
            let ours = first.add_days(days);
            let theirs = date(2000, 1, 1).checked_add(days.days()).unwrap();
            assert!(same(ours, theirs), "{ours} {theirs}");
            (ours, theirs)
        })
}

/// Members, not texts: a text for each of fifty million days takes minutes.
fn same(ours: CivilDate, theirs: Date) -> bool {
    let theirs = (
        i32::from(theirs.year()),
        theirs.month().unsigned_abs(),
        theirs.day().unsigned_abs(),
    );
    (ours.year(), ours.month(), ours.day()) == theirs
}

fn assert_same(ours: CivilDate, theirs: Date, start: CivilDate, window: u16) {
    assert!(
        same(ours, theirs),
        "{start} and {window}: {ours}, jiff says {theirs}"
    );
}

#[test]
fn calendar_days_and_months_agree_with_jiff() {
    for (start, theirs) in starts() {
        let weekday = theirs.weekday().to_monday_one_offset();
        assert_eq!(start.weekday(), weekday.unsigned_abs(), "{start}");
        let mut day = theirs;
        for window in 0..=WINDOWS {
            assert_same(start.add_days(window.into()), day, start, window);
            let back = CivilDate::new(
                day.year().into(),
                day.month().unsigned_abs(),
                day.day().unsigned_abs(),
            );
            assert_eq!(
                back.unwrap().days_since(start),
                i32::from(window),
                "{start} and {window}"
            );
            // Months clamp at the month's end: 31 January and one month is the last of February.
            let months = theirs.checked_add(i64::from(window).months()).unwrap();
            assert_same(start.add_months(window.into()), months, start, window);
            day = day.tomorrow().unwrap();
        }
    }
}

/// Whose rest days are counted, and the same as sets that nothing of ours has made.
struct Country {
    calendar: NonWorking,
    weekend: &'static [Weekday],
    holidays: BTreeSet<Date>,
    regional: BTreeSet<Date>,
}

impl Country {
    fn rests(&self, day: Date) -> bool {
        self.weekend.contains(&day.weekday()) || self.holidays.contains(&day)
    }

    fn rolled(&self, mut day: Date) -> Date {
        while self.rests(day) || self.regional.contains(&day) {
            day = day.tomorrow().unwrap();
        }
        day
    }
}

/// Weekends of three kinds; holidays that go by rule, by the moon and by decree; those of a part.
fn countries() -> Vec<Country> {
    let place = |code: &str, calendar_of: &str, weekend, days: &'static [Weekday]| {
        let place = Place::parse(code).unwrap();
        let mut calendar = regime(&place).unwrap().calendar;
        calendar.weekend = weekend;
        let table = table(calendar_of);
        let set = |days: &BTreeSet<CivilDate>| -> BTreeSet<Date> {
            days.iter()
                .map(|day| day.to_string().parse().unwrap())
                .collect()
        };
        let regional = code.get(3..).and_then(|part| table.parts.get(part));
        Country {
            calendar,
            weekend: days,
            holidays: set(&table.days),
            regional: regional.map(set).unwrap_or_default(),
        }
    };
    use Weekday::{Friday, Saturday, Sunday};
    vec![
        place("DE-BY", "DE", Weekend::SaturdaySunday, &[Saturday, Sunday]),
        place("CN", "CN", Weekend::FridaySaturday, &[Friday, Saturday]),
        place("BR", "BR", Weekend::Sunday, &[Sunday]),
    ]
}

#[test]
fn business_days_and_roll_over_agree_with_jiff() {
    for country in countries() {
        let calendar = &country.calendar;
        for (start, theirs) in starts() {
            let (mut ours, mut day) = (start, theirs);
            for window in 0..=WINDOWS {
                assert_same(ours, day, start, window);
                let rolled = country.rolled(day);
                assert_same(calendar.roll_forward(ours), rolled, start, window);
                // A count in one go is the same as one day after another.
                if matches!(window, 5 | 14 | 365) {
                    let counted = calendar.add_business_days(start, window.into());
                    assert_same(counted, day, start, window);
                }
                ours = calendar.add_business_days(ours, 1);
                day = day.tomorrow().unwrap();
                while country.rests(day) {
                    day = day.tomorrow().unwrap();
                }
            }
        }
    }
}

#[test]
fn every_day_of_the_tables_is_met_by_windows_of_every_length() {
    // The sample passes over most days of the eight years that have holidays: here none is.
    let first = CivilDate::new(2023, 12, 1).unwrap();
    for country in countries() {
        for days in 0..365 * 9 {
            let start = first.add_days(days);
            let theirs: Date = start.to_string().parse().unwrap();
            let rolled = country.rolled(theirs);
            assert_same(country.calendar.roll_forward(start), rolled, start, 0);
            assert_eq!(
                country.calendar.is_rest_day(start),
                country.rests(theirs),
                "{start}"
            );
        }
    }
}
