//! Days of rest: the holiday tables, and last days worked by hand in
//! `tests/vectors/law/roll-over.json`.

use after_sales_law::{places, regime};
use after_sales_policy::{CivilDate, Place, Regime};
use serde_json::Value;

const ROLL_OVER: &str = include_str!("../../../tests/vectors/law/roll-over.json");

fn law(code: &str) -> &'static Regime {
    Place::parse(code)
        .and_then(|place| regime(&place, None))
        .expect(code)
}

fn date(text: &str) -> CivilDate {
    CivilDate::parse(text).expect(text)
}

#[test]
fn holidays_are_known_for_every_year() {
    for row in places() {
        let calendar = &row.regime.calendar;
        assert_eq!(
            (calendar.first_year, calendar.last_year),
            (2024, 2031),
            "{}",
            row.code()
        );
        let years = calendar.holiday_dates().map(CivilDate::year);
        let years: std::collections::BTreeSet<i32> = years.collect();
        assert_eq!(years, (2024..=2031).collect(), "{}", row.code());
    }
}

#[test]
fn known_holidays_are_there() {
    let known = [
        ("DE", "2026-10-03"),
        ("SE", "2026-06-19"), // Midsummer Eve: overlay
        ("SE", "2027-06-25"),
        ("SE", "2026-12-31"), // New Year's Eve: overlay
        ("AT", "2026-04-03"), // Good Friday: overlay
        ("DK", "2026-06-05"), // Constitution Day: overlay
        ("FI", "2026-06-19"),
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
        let law = regime(&place, None).expect("row");
        let moved = (law.withdrawal.rolls_over == Some(true))
            .then(|| law.calendar.roll_forward(last).to_string());
        assert_eq!(moved.as_deref(), vector["moves_to"].as_str(), "{vector}");
    }
}
