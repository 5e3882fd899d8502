//! Civil dates against jiff, over every supported day and many month steps.

use after_sales_policy::{CivilDate, Holiday, NonWorking, Weekend, easter};
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
    let france = NonWorking {
        weekend: Weekend::SaturdaySunday,
        holidays: &[Holiday {
            rule: 5,
            day: 1,
            years: 0b100,
        }],
        // Saint Stephen's Day, in the east of the country only.
        regional: &[Holiday {
            rule: 12,
            day: 26,
            years: 0xFF,
        }],
        first_year: 2024,
        last_year: 2031,
        elsewhere: &[],
    };
    let saint_stephen = CivilDate::new(2025, 12, 26).unwrap();
    assert_eq!(france.roll_forward(saint_stephen).to_string(), "2025-12-29");
    // A count that the buyer is told is never longer for it.
    assert_eq!(
        france
            .add_business_days(CivilDate::new(2025, 12, 25).unwrap(), 1)
            .to_string(),
        "2025-12-26"
    );
    assert_eq!(france.roll_forward(first_of_may).to_string(), "2026-05-04");
    assert_eq!(
        france
            .add_business_days(CivilDate::new(2026, 4, 30).unwrap(), 1)
            .to_string(),
        "2026-05-04"
    );
}

#[test]
fn a_holiday_comes_by_its_rule_and_only_in_its_years() {
    let calendar = |rule, day, years| NonWorking {
        weekend: Weekend::Sunday,
        holidays: Box::leak(Box::new([Holiday { rule, day, years }])),
        first_year: 2024,
        last_year: 2031,
        ..NonWorking::WEEKENDS
    };
    let dates = |calendar: NonWorking| -> Vec<String> {
        calendar
            .holiday_dates()
            .map(|day| day.to_string())
            .collect()
    };
    assert_eq!(dates(calendar(2, 29, 0xff)), ["2024-02-29", "2028-02-29"]);
    assert_eq!(
        dates(calendar(12, 25, 0b1000_0001)),
        ["2024-12-25", "2031-12-25"]
    );
    // Good Friday, and the fourth Thursday of November.
    assert_eq!(
        dates(calendar(Holiday::EASTER, 98, 0b110)),
        ["2025-04-18", "2026-04-03"]
    );
    assert_eq!(
        dates(calendar(Holiday::EASTER + 11, 4 * 32 + 22, 0b111)),
        ["2024-11-28", "2025-11-27", "2026-11-26"]
    );
}

#[test]
fn easter_is_where_almanacs_have_it() {
    // The earliest and the latest ones, and both exceptions of the rule.
    for day in [
        "1913-03-23",
        "1943-04-25",
        "1954-04-18",
        "1981-04-19",
        "2008-03-23",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2029-04-01",
        "2030-04-21",
        "2031-04-13",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
    ] {
        let date = CivilDate::parse(day).unwrap();
        assert_eq!(easter(date.year()), date);
    }
}
