//! Working days: roll-over of a last day, and counting in business days.

use crate::CivilDate;
use core::cmp::Ordering;

/// Which two days (or one) of the week are not working days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weekend {
    /// Saturday and Sunday.
    SaturdaySunday,
    /// Sunday only.
    Sunday,
    /// Friday and Saturday.
    FridaySaturday,
}

impl Weekend {
    fn contains(self, date: CivilDate) -> bool {
        match self {
            Self::SaturdaySunday => date.weekday() >= 6,
            Self::Sunday => date.weekday() == 7,
            Self::FridaySaturday => matches!(date.weekday(), 5 | 6),
        }
    }
}

/// A holiday of up to eight years: three bytes, because the tables of every country travel to the
/// browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// What `day` means. 1 to 12: a day of that month. [`Holiday::EASTER`]: days after Easter Sunday, 100
    /// of them added. [`Holiday::EASTER`] and a month: the first of a weekday (times 32) on or after a day
    /// of that month.
    pub rule: u8,
    /// See `rule`.
    pub day: u8,
    /// Years in which it is, the lowest bit for the first year of the table.
    pub years: u8,
}

impl Holiday {
    /// The rule that counts from Easter Sunday; with a month added, the one of weekdays.
    pub const EASTER: u8 = 16;

    /// The day in `year`, by the rule alone.
    pub fn in_year(self, year: i32) -> Option<CivilDate> {
        match self.rule.checked_sub(Self::EASTER) {
            None => CivilDate::new(year, self.rule, self.day),
            Some(0) => Some(easter(year).add_days(i32::from(self.day) - 100)),
            Some(month) => {
                let first = CivilDate::new(year, month, self.day % 32)?;
                let ahead = (self.day / 32 + 7 - first.weekday()) % 7;
                Some(first.add_days(ahead.into()))
            }
        }
    }
}

/// Easter Sunday of the Gregorian calendar, after Gauss as Lichtenberg completed it. From 1900 to 2099,
/// which is more than any table covers.
pub fn easter(year: i32) -> CivilDate {
    let moon = (19 * (year % 19) + 24) % 30;
    let moon = moon - moon / 28 + i32::from(moon == 28 && year % 19 < 11);
    // Days after the 21st of March: the full moon, then the next Sunday.
    let full = CivilDate::new(year, 3, 21).map_or(0, CivilDate::to_epoch_day) + moon;
    CivilDate::from_epoch_day(full + 7 - (full + 4).rem_euclid(7))
}

/// The non-working days of a place, as data.
///
/// Outside `first_year..=last_year` only the weekend is known; [`NonWorking::covers`] says so.
#[derive(Clone, Copy, Debug)]
pub struct NonWorking {
    /// Weekly rest days.
    pub weekend: Weekend,
    /// Public holidays and other days that move a deadline.
    pub holidays: &'static [Holiday],
    /// First year that `holidays` covers.
    pub first_year: i16,
    /// Last year that `holidays` covers.
    pub last_year: i16,
}

impl NonWorking {
    /// Saturdays and Sundays only, no holidays known.
    pub const WEEKENDS: Self = Self {
        weekend: Weekend::SaturdaySunday,
        holidays: &[],
        first_year: 0,
        last_year: 0,
    };

    /// Whether the holiday table reaches the year of `date`.
    pub fn covers(&self, date: CivilDate) -> bool {
        (i32::from(self.first_year)..=i32::from(self.last_year)).contains(&date.year())
    }

    /// Whether `date` is a rest day here.
    pub fn is_rest_day(&self, date: CivilDate) -> bool {
        self.weekend.contains(date) || self.is_holiday(date)
    }

    /// Whether `date` is in the holiday table, whatever its weekday.
    pub fn is_holiday(&self, date: CivilDate) -> bool {
        let year = date.year() - i32::from(self.first_year);
        if !(0..8).contains(&year) {
            return false;
        }
        let after_easter = date.days_since(easter(date.year()));
        self.holidays.iter().any(|holiday| {
            // The first two of the three kinds of `in_year`, without making a day of each.
            let on = match holiday.rule.cmp(&Holiday::EASTER) {
                Ordering::Less => (holiday.rule, holiday.day) == (date.month(), date.day()),
                Ordering::Equal => after_easter == i32::from(holiday.day) - 100,
                Ordering::Greater => holiday.in_year(date.year()) == Some(date),
            };
            on && holiday.years >> year & 1 == 1
        })
    }

    /// All days of the holiday table, ascending; for reports.
    pub fn holiday_dates(&self) -> impl Iterator<Item = CivilDate> {
        let first = CivilDate::new(self.first_year.into(), 1, 1);
        (0..366 * 8)
            .filter_map(move |day| Some(first?.add_days(day)))
            .filter(|date| self.is_holiday(*date))
    }

    /// The first working day on or after `date` (Reg. (EEC, Euratom) 1182/71 Art. 3(4)).
    pub fn roll_forward(&self, date: CivilDate) -> CivilDate {
        self.next_working(date)
    }

    /// The `days`-th working day after `date`; `date` itself is not counted.
    pub fn add_business_days(&self, date: CivilDate, days: u32) -> CivilDate {
        (0..days).fold(date, |day, _| self.next_working(day.add_days(1)))
    }

    fn next_working(&self, date: CivilDate) -> CivilDate {
        // No country rests for a month: the bound only keeps a bad table from looping.
        (0..31)
            .map(|ahead| date.add_days(ahead))
            .find(|day| !self.is_rest_day(*day))
            .unwrap_or(date)
    }
}
