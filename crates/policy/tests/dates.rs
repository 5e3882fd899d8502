//! Civil dates against jiff, over every supported day and many month steps.

use after_sales_policy::{CivilDate, NonWorking, Weekend};
use jiff::ToSpan;
use jiff::civil::{Date, date};

fn to_jiff(day: CivilDate) -> Date {
    date(day.year() as i16, day.month() as i8, day.day() as i8)
}

#[test]
fn every_day_agrees_with_jiff() {
    let mut ours = CivilDate::new(1900, 1, 1).unwrap();
    let mut theirs = date(1900, 1, 1);
    while theirs.year() < 2999 {
        assert_eq!(ours.to_string(), theirs.to_string());
        assert_eq!(
            i32::from(ours.weekday()),
            i32::from(theirs.weekday().to_monday_one_offset())
        );
        assert_eq!(CivilDate::from_epoch_day(ours.to_epoch_day()), ours);
        ours = ours.add_days(1);
        theirs = theirs.tomorrow().unwrap();
    }
}

#[test]
fn months_clamp_like_jiff() {
    for start in [
        "2024-01-31",
        "2024-02-29",
        "2023-12-31",
        "2026-08-30",
        "2026-05-15",
    ] {
        let ours = CivilDate::parse(start).unwrap();
        for months in 0..=130_u32 {
            let theirs = to_jiff(ours)
                .checked_add(i64::from(months).months())
                .unwrap();
            assert_eq!(
                ours.add_months(months).to_string(),
                theirs.to_string(),
                "{start} + {months}"
            );
        }
    }
}

#[test]
fn impossible_days_do_not_read() {
    for text in [
        "2026-02-30",
        "2025-02-29",
        "2026-13-01",
        "2026-00-10",
        "26-01-01",
        "2026-1-01",
        "2026-01-01T",
        "",
        "١٩٩٩-٠١-٠١",
        "1899-12-31",
        "3000-01-01",
    ] {
        assert_eq!(CivilDate::parse(text), None, "{text}");
    }
}

#[test]
fn roll_over_skips_weekend_and_holiday() {
    let first_of_may = CivilDate::new(2026, 5, 1).unwrap();
    let day = u16::try_from(first_of_may.to_epoch_day() - NonWorking::DAY_ZERO).unwrap();
    let holidays: &'static [u16] = Box::leak(Box::new([day]));
    let france = NonWorking {
        weekend: Weekend::SaturdaySunday,
        holidays,
        first_year: 2024,
        last_year: 2031,
    };
    assert_eq!(france.roll_forward(first_of_may).to_string(), "2026-05-04");
    assert_eq!(
        france
            .add_business_days(CivilDate::new(2026, 4, 30).unwrap(), 1)
            .to_string(),
        "2026-05-04"
    );
}
