//! Days on which nobody works, read off the tables of a place by hand: every day is asked about by itself.

use after_sales_policy::{Holiday, NonWorking, Weekend};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

/// Easter Sunday as Meeus, Jones and Butcher reckon it.
fn easter(year: i16) -> Date {
    let year = i32::from(year);
    let golden = year % 19;
    let (century, of_century) = (year / 100, year % 100);
    let skipped = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - skipped + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let counted = epact + weekday - 7 * late + 114;
    let small = |n: i32| i8::try_from(n).expect("a month or day");
    let year = i16::try_from(year).expect("a year");
    date(year, small(counted / 31), small(counted % 31 + 1))
}

/// Whether the rule of a holiday names this day, whatever the years in which it is one.
fn names(holiday: &Holiday, day: Date) -> bool {
    let small = |n: u8| i8::try_from(n).expect("a month, day or weekday");
    match holiday.rule {
        month @ 1..=12 => (day.month(), day.day()) == (small(month), small(holiday.day)),
        Holiday::EASTER => {
            let after = i64::from(holiday.day) - 100;
            easter(day.year()).saturating_add(after.days()) == day
        }
        // The first of a weekday on or after a day of the month: at most six days after that day.
        rule => {
            let month = small(rule - Holiday::EASTER);
            let from = date(day.year(), month, small(holiday.day % 32));
            let ahead = i64::from((day - from).get_days());
            let weekday = match holiday.day / 32 {
                0 => 7,
                weekday => weekday,
            };
            (0..7).contains(&ahead) && day.weekday().to_monday_one_offset() == small(weekday)
        }
    }
}

/// Whether a table has this day. Its years are eight from the first year of the calendar.
fn is_in(calendar: &NonWorking, table: &[Holiday], day: Date) -> bool {
    let year = day.year() - calendar.first_year;
    (0..8).contains(&year)
        && table
            .iter()
            .any(|holiday| holiday.years & (1 << year) != 0 && names(holiday, day))
}

/// Whether the whole country rests.
pub fn country_rests(calendar: &NonWorking, day: Date) -> bool {
    let rest_days: &[Weekday] = match calendar.weekend {
        Weekend::SaturdaySunday => &[Weekday::Saturday, Weekday::Sunday],
        Weekend::Sunday => &[Weekday::Sunday],
        Weekend::FridaySaturday => &[Weekday::Friday, Weekday::Saturday],
    };
    rest_days.contains(&day.weekday()) || is_in(calendar, calendar.holidays, day)
}

/// Whether the buyer's part of the country rests.
pub fn part_rests(calendar: &NonWorking, day: Date) -> bool {
    country_rests(calendar, day) || is_in(calendar, calendar.regional, day)
}

/// Whether somebody rests who may be the buyer: any part of the country, where none is named.
pub fn some_rest(calendar: &NonWorking, day: Date) -> bool {
    part_rests(calendar, day) || is_in(calendar, calendar.elsewhere, day)
}

/// Whether the holidays of that year are known for sure.
pub fn is_sure(calendar: &NonWorking, day: Date) -> bool {
    calendar.first_year <= day.year() && day.year() <= calendar.last_year
}
