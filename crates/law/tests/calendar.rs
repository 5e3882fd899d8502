//! Days of rest: the holiday tables against their sources, and last days worked by hand in
//! `tests/vectors/law/roll-over.json`.

mod common;

use after_sales_law::{places, regime};
use after_sales_policy::{CivilDate, Place, Regime, Weekend};
use common::{Table, table, tables};
use serde_json::Value;
use std::collections::BTreeSet;

const ROLL_OVER: &str = include_str!("../../../tests/vectors/law/roll-over.json");

/// Countries of `overlay.toml`: days beside those of the package.
const OVERLAID: [&str; 5] = ["AT", "DK", "FI", "NL", "SE"];

fn law(code: &str) -> Regime {
    Place::parse(code)
        .and_then(|place| regime(&place))
        .expect(code)
}

fn date(text: &str) -> CivilDate {
    CivilDate::parse(text).expect(text)
}

#[test]
fn every_year_of_every_country_has_its_table_with_its_source() {
    let tables = tables();
    assert_eq!(tables.len(), 64);
    for (country, table) in &tables {
        let Table {
            source,
            version,
            licence,
            sure_until,
            because,
            days,
            ..
        } = table;
        assert_eq!(
            (source.as_str(), version.as_str(), licence.as_str()),
            ("holidays (Python package)", "0.109", "MIT"),
            "{country}"
        );
        // What is not sure to the end says why.
        assert_eq!(*sure_until < 2031, because.is_some(), "{country}");
        let years: BTreeSet<i32> = days.iter().map(|day| day.year()).collect();
        if *sure_until < 2024 {
            assert_eq!((country.as_str(), days.len()), ("UA", 0));
        } else {
            assert_eq!(years, (2024..=2031).collect(), "{country}");
        }
    }
    for row in places() {
        let country = row.parent.unwrap_or(row.code());
        assert!(tables.contains_key(country), "{country} has no table");
    }
}

#[test]
fn the_engine_knows_the_days_of_the_tables_and_no_others() {
    for row in places() {
        let code = row.parent.unwrap_or(row.code());
        let calendar = law(row.code()).calendar;
        let table = table(code);
        assert_eq!(
            (calendar.first_year, i32::from(calendar.last_year)),
            (2024, table.sure_until),
            "{code}"
        );
        let known: BTreeSet<CivilDate> = calendar.holiday_dates().collect();
        let more: Vec<_> = known.difference(&table.days).collect();
        assert!(known.is_superset(&table.days), "{code}");
        assert!(
            more.is_empty() || OVERLAID.contains(&code),
            "{code} {more:?}"
        );
    }
}

#[test]
fn a_part_of_a_country_has_the_days_of_its_own() {
    for row in places().iter().filter(|row| row.parent.is_none()) {
        for (part, days) in table(row.code()).parts {
            let code = format!("{}-{part}", row.code());
            let mut calendar = law(&code).calendar;
            calendar.holidays = calendar.regional;
            let known: BTreeSet<CivilDate> = calendar.holiday_dates().collect();
            assert_eq!(known, days, "{code}");
        }
    }
}

#[test]
fn days_of_a_part_move_only_the_last_day_that_the_law_allows() {
    // All Saints', a Friday in 2024: Bavaria rests, Berlin works.
    let (all_saints, after) = (date("2024-11-01"), date("2024-11-04"));
    let moved = |code| law(code).calendar.roll_forward(all_saints);
    assert_eq!(moved("DE-BY"), after);
    assert_eq!(moved("DE-BE"), all_saints);
    // Who does not say where in Germany is told no day that some Land does not give.
    assert_eq!(moved("DE"), all_saints);
    let thursday = date("2024-10-31");
    for code in ["DE", "DE-BY"] {
        let counted = law(code).calendar.add_business_days(thursday, 1);
        assert_eq!(counted, all_saints, "{code}");
    }
}

#[test]
fn weekends_are_those_of_the_country() {
    let known = [
        ("DE", Weekend::SaturdaySunday),
        ("SA", Weekend::FridaySaturday),
        ("EG", Weekend::FridaySaturday),
        ("IL", Weekend::FridaySaturday),
        // Since 2022.
        ("AE", Weekend::SaturdaySunday),
    ];
    for (code, weekend) in known {
        let days: &[u8] = match weekend {
            Weekend::SaturdaySunday => &[6, 7],
            Weekend::Sunday => &[7],
            Weekend::FridaySaturday => &[5, 6],
        };
        assert_eq!(table(code).weekend, days, "{code}");
        if places().iter().any(|row| row.code() == code) {
            assert_eq!(law(code).calendar.weekend, weekend, "{code}");
        }
    }
}

#[test]
fn known_holidays_are_there() {
    let known = [
        ("DE", "2026-10-03"),
        ("SE", "2026-06-19"), // Midsummer Eve: overlay
        ("SE", "2027-06-25"),
        ("SE", "2026-12-24"), // Christmas Eve: overlay
        ("SE", "2026-12-31"), // New Year's Eve: overlay
        ("AT", "2026-04-03"), // Good Friday: overlay
        ("DK", "2026-06-05"), // Constitution Day: overlay
        ("DK", "2026-12-24"),
        ("DK", "2026-12-31"),
        ("NL", "2026-05-05"), // Liberation Day: overlay
        ("FI", "2026-06-19"),
        ("FI", "2026-12-24"),
        ("PL", "2025-12-24"),
        ("FR", "2026-07-14"),
        ("GB", "2026-12-28"),
        ("CN", "2026-10-01"),
        ("JP", "2026-11-23"),
        ("BR", "2026-11-20"),
        ("US", "2026-11-26"),
        ("US-CA", "2026-11-26"),
        ("CH", "2026-08-01"),
    ];
    for (code, day) in known {
        assert!(law(code).calendar.is_holiday(date(day)), "{code} {day}");
    }
    // Not everywhere a holiday, and regional days of a Land are left out.
    for (code, day) in [
        ("DE", "2026-06-19"),
        ("DE", "2026-11-01"),
        ("PL", "2024-12-24"),
        ("DE", "2026-12-24"),
    ] {
        assert!(!law(code).calendar.is_holiday(date(day)), "{code} {day}");
    }
    // In the tables of the package, whether or not their law is held yet.
    for (code, day) in [
        ("AR", "2026-12-07"), // bridge day
        ("AR", "2026-11-23"), // National Sovereignty Day, moved from the 20th
        ("CO", "2026-10-12"),
        ("CO", "2026-11-16"), // Independence of Cartagena, moved from the 11th
        ("CO", "2026-06-29"),
        ("SA", "2026-09-23"),
        ("GR", "2026-04-13"), // Easter Monday of the Orthodox
        ("KR", "2026-09-25"),
        ("ZA", "2026-08-10"), // Women's Day, a Sunday, on the Monday
    ] {
        assert!(table(code).days.contains(&date(day)), "{code} {day}");
    }
}

#[test]
fn an_estimated_year_is_not_told_as_known() {
    let china = law("CN").calendar;
    assert!(china.covers(date("2026-12-31")));
    assert!(!china.covers(date("2027-01-01")));
    // The estimate counts all the same.
    assert!(china.is_holiday(date("2027-10-01")));
    assert!(law("DE").calendar.covers(date("2031-12-31")));
    assert!(!law("DE").calendar.covers(date("2032-01-01")));
}

#[test]
fn last_days_move_as_worked_by_hand() {
    let vectors: Vec<Value> = serde_json::from_str(ROLL_OVER).unwrap();
    assert!(vectors.len() > 20);
    for vector in vectors {
        let place = vector["place"]
            .as_str()
            .and_then(Place::parse)
            .expect("place");
        let last = vector["last_day"]
            .as_str()
            .and_then(CivilDate::parse)
            .expect("last_day");
        let law = regime(&place).expect("row");
        let moved =
            (law.rolls_over == Some(true)).then(|| law.calendar.roll_forward(last).to_string());
        assert_eq!(moved.as_deref(), vector["moves_to"].as_str(), "{vector}");
    }
}

/// Who fetches a file checks its hash; `load` refuses what is none, and keeps the first of a country.
#[test]
fn what_is_no_file_of_a_country_is_refused_and_the_first_one_stays() {
    let text = after_sales_law::file("DE").unwrap();
    assert!(after_sales_law::load(text));
    for other in ["", "{}", "[]", "<!doctype html>"] {
        assert!(!after_sales_law::load(other), "{other}");
    }
    assert!(!after_sales_law::load(&text.replace("\"DE\"", "\"ZZ\"")));
    assert!(!after_sales_law::load(
        &text.replace("\"withdrawal\":", "\"withdrawl\":")
    ));
    let moved = text.replace("10,3,255", "10,4,255");
    assert_ne!(moved, text);
    after_sales_law::load(&moved);
    assert!(law("DE").calendar.is_holiday(date("2026-10-03")));
    assert!(!law("DE").calendar.is_holiday(date("2026-10-04")));
}
