//! Working days: roll-over of a last day, and counting in business days.

use crate::CivilDate;

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

/// The non-working days of a place, as data.
///
/// `holidays` are days since [`NonWorking::DAY_ZERO`], ascending: two bytes a day, because the tables
/// of every country travel to the browser. Outside `first_year..=last_year` only the weekend is
/// known; [`NonWorking::covers`] says so.
#[derive(Clone, Copy, Debug)]
pub struct NonWorking {
    /// Weekly rest days.
    pub weekend: Weekend,
    /// Public holidays and other days that move a deadline, as days since
    /// [`NonWorking::DAY_ZERO`], ascending.
    pub holidays: &'static [u16],
    /// First year that `holidays` covers.
    pub first_year: i16,
    /// Last year that `holidays` covers.
    pub last_year: i16,
}

impl NonWorking {
    /// 2020-01-01 in days since 1970-01-01: the day that `holidays` count from.
    pub const DAY_ZERO: i32 = 18_262;

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
        u16::try_from(date.to_epoch_day() - Self::DAY_ZERO)
            .is_ok_and(|day| self.holidays.binary_search(&day).is_ok())
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
