//! Working days: roll-over of a last day, and counting in business days.

use crate::CivilDate;
use crate::macros::words;

words! {
    /// Which two days (or one) of the week are not working days.
    Weekend {
        /// Saturday and Sunday.
        SaturdaySunday = "saturday_sunday",
        /// Sunday only.
        Sunday = "sunday",
        /// Friday and Saturday.
        FridaySaturday = "friday_saturday",
    }
}

impl Weekend {
    fn contains(self, weekday: i32) -> bool {
        match self {
            Self::SaturdaySunday => weekday >= 6,
            Self::Sunday => weekday == 7,
            Self::FridaySaturday => matches!(weekday, 5 | 6),
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
    CivilDate::from_epoch_day(easter_epoch_day(year))
}

/// The same as days since 1970-01-01.
fn easter_epoch_day(year: i32) -> i32 {
    let moon = (19 * (year % 19) + 24) % 30;
    let moon = moon - moon / 28 + i32::from(moon == 28 && year % 19 < 11);
    // The 21st of March, as these two centuries leave out no leap day after it.
    let march = 365 * (year - 1970) + ((year - 1968) >> 2) + 79;
    // Days after it: the full moon, then the next Sunday.
    let full = march + moon;
    full + 7 - (full + 4).rem_euclid(7)
}

/// A day as the tables have it, worked out once for all of them and for the days that follow.
#[derive(Clone, Copy)]
struct Day {
    date: CivilDate,
    epoch: i32,
    /// Easter Sunday of its year.
    easter: i32,
    /// The bit of its year; 0 outside the tables.
    year: u8,
}

impl Day {
    /// ISO weekday.
    fn weekday(self) -> i32 {
        (self.epoch + 3).rem_euclid(7) + 1
    }

    fn is_in(self, table: &[Holiday]) -> bool {
        // Rule and day of the first two of the three kinds of `in_year`, without making a day of each.
        let fixed = u16::from_be_bytes([self.date.month(), self.date.day()]);
        let after_easter = u8::try_from(self.epoch - self.easter + 100);
        let movable = after_easter.map_or(fixed, |day| u16::from_be_bytes([Holiday::EASTER, day]));
        table.iter().any(|holiday| {
            let rule = u16::from_be_bytes([holiday.rule, holiday.day]);
            let on = || {
                rule == fixed
                    || rule == movable
                    || holiday.rule > Holiday::EASTER && self.is_weekday_of(*holiday)
            };
            // Days that the moon gives are in one year each.
            holiday.years & self.year != 0 && on()
        })
    }

    /// The third: at most six days after one of its month.
    fn is_weekday_of(self, holiday: Holiday) -> bool {
        let months = (self.date.month() + Holiday::EASTER).wrapping_sub(holiday.rule);
        // Weekday 0 is Sunday too, as 7 is.
        let weekday = || self.weekday() % 7 == i32::from(holiday.day / 32 % 7);
        months < 2 && weekday() && holiday.in_year(self.date.year()) == Some(self.date)
    }
}

/// The non-working days of a place, as data.
///
/// Outside `first_year..=last_year` only the weekend is sure; [`NonWorking::covers`] says so.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NonWorking {
    /// Weekly rest days.
    pub weekend: Weekend,
    /// Public holidays and other days that move a deadline, in the whole country.
    pub holidays: &'static [Holiday],
    /// Holidays of one part of the country. They may move a last day to a later one, and never make a count
    /// of working days longer: who reads the count may live elsewhere.
    pub regional: &'static [Holiday],
    /// Holidays of every part, where it is not known in which part the buyer lives: they move nothing, but a
    /// person decides on what comes after.
    pub elsewhere: &'static [Holiday],
    /// First year of the tables.
    pub first_year: i16,
    /// Last year that the tables tell for sure. They go on to the eighth year; where the moon or a decree
    /// decides, the rest is an estimate.
    pub last_year: i16,
}

impl NonWorking {
    /// Saturdays and Sundays only, no holidays known.
    pub const WEEKENDS: Self = Self {
        weekend: Weekend::SaturdaySunday,
        holidays: &[],
        regional: &[],
        elsewhere: &[],
        first_year: 0,
        last_year: 0,
    };

    /// Whether the holidays of the year of `date` are known for sure.
    pub fn covers(&self, date: CivilDate) -> bool {
        (i32::from(self.first_year)..=i32::from(self.last_year)).contains(&date.year())
    }

    /// Whether `date` is a rest day here.
    pub fn is_rest_day(&self, date: CivilDate) -> bool {
        self.rests(self.day(date))
    }

    fn rests(&self, day: Day) -> bool {
        self.weekend.contains(day.weekday()) || day.is_in(self.holidays)
    }

    /// Whether `date` is a holiday of the whole country, whatever its weekday.
    pub fn is_holiday(&self, date: CivilDate) -> bool {
        self.day(date).is_in(self.holidays)
    }

    fn day(&self, date: CivilDate) -> Day {
        let year = date.year() - i32::from(self.first_year);
        let year = u32::try_from(year)
            .ok()
            .and_then(|year| 1_u8.checked_shl(year));
        Day {
            date,
            epoch: date.to_epoch_day(),
            easter: easter_epoch_day(date.year()),
            year: year.unwrap_or(0),
        }
    }

    fn day_after(&self, day: Day) -> Day {
        let date = day.date.add_days(1);
        if date.year() != day.date.year() {
            return self.day(date);
        }
        let epoch = day.epoch + 1;
        Day { date, epoch, ..day }
    }

    /// All days of the holiday table, ascending; for reports.
    pub fn holiday_dates(&self) -> impl Iterator<Item = CivilDate> {
        let first = CivilDate::new(self.first_year.into(), 1, 1);
        (0..366 * 8)
            .filter_map(move |day| Some(first?.add_days(day)))
            .filter(|date| self.is_holiday(*date))
    }

    /// The first working day on or after `date` (Reg. (EEC, Euratom) 1182/71 Art. 3(4)), in the part of the
    /// country whose holidays these are.
    pub fn roll_forward(&self, date: CivilDate) -> CivilDate {
        let rests = |day: Day| day.is_in(self.regional);
        self.next_working(self.day(date), &rests).date
    }

    /// The same, in whatever part of the country makes it latest.
    pub fn roll_at_most(&self, date: CivilDate) -> CivilDate {
        let rests = |day: Day| day.is_in(self.regional) || day.is_in(self.elsewhere);
        self.next_working(self.day(date), &rests).date
    }

    /// The `days`-th working day after `date`; `date` itself is not counted.
    pub fn add_business_days(&self, date: CivilDate, days: u32) -> CivilDate {
        let mut day = self.day(date);
        for _ in 0..days {
            day = self.next_working(self.day_after(day), &|_| false);
        }
        day.date
    }

    fn next_working(&self, first: Day, rests: &dyn Fn(Day) -> bool) -> Day {
        let mut day = first;
        // No country rests for a month: the bound only keeps a bad table from looping.
        for _ in 0..31 {
            if !self.rests(day) && !rests(day) {
                return day;
            }
            day = self.day_after(day);
        }
        first
    }
}
