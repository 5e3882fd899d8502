//! Civil dates: a day on a calendar, without a time and without a zone.

use crate::digits;
use core::fmt;
use serde::{Serialize, Serializer};

/// A day of the Gregorian calendar from year 1900 to 2999.
///
/// ```
/// use after_sales_policy::CivilDate;
/// let delivered = CivilDate::parse("2026-10-24").ok_or("date")?;
/// assert_eq!(delivered.add_days(14).to_string(), "2026-11-07");
/// assert_eq!(CivilDate::parse("2026-02-30"), None);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CivilDate {
    year: i16,
    month: u8,
    day: u8,
}

const FIRST_YEAR: i32 = 1900;
const LAST_YEAR: i32 = 2999;

impl CivilDate {
    /// The day `year-month-day`, or `None` when there is no such day.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        if !(FIRST_YEAR..=LAST_YEAR).contains(&year) || day == 0 || day > days_in_month(year, month)
        {
            return None;
        }
        Some(Self {
            year: i16::try_from(year).ok()?,
            month,
            day,
        })
    }

    /// Reads `YYYY-MM-DD` and nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let [year @ .., b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return None;
        };
        let field = |digits: &[u8]| digits::read(digits).and_then(|n| u8::try_from(n).ok());
        let year = digits::read(year).filter(|_| text.len() == 10)?;
        Self::new(year.into(), field(&[*m1, *m2])?, field(&[*d1, *d2])?)
    }

    /// `YYYY-MM-DD`.
    pub fn text(self) -> String {
        let mut out = String::new();
        digits::push(&mut out, self.year.into(), 4);
        for field in [self.month, self.day] {
            out.push('-');
            digits::push(&mut out, field.into(), 2);
        }
        out
    }

    /// Calendar year.
    pub fn year(self) -> i32 {
        i32::from(self.year)
    }

    /// Month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// Day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// ISO weekday: 1 is Monday, 7 is Sunday.
    pub fn weekday(self) -> u8 {
        let since_monday = (self.to_epoch_day() + 3).rem_euclid(7);
        u8::try_from(since_monday).unwrap_or(0) + 1
    }

    /// Days since 1970-01-01.
    pub fn to_epoch_day(self) -> i32 {
        let (y, m, d) = (
            i32::from(self.year),
            i32::from(self.month),
            i32::from(self.day),
        );
        let y = if m <= 2 { y - 1 } else { y };
        let era = y.div_euclid(400);
        let year_of_era = y.rem_euclid(400);
        let month_from_march = (m + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + d - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// The day that lies `epoch_day` days after 1970-01-01, kept within the supported years.
    pub fn from_epoch_day(epoch_day: i32) -> Self {
        let z = epoch_day.saturating_add(719_468);
        let era = z.div_euclid(146_097);
        let day_of_era = z.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 {
            month_from_march + 3
        } else {
            month_from_march - 9
        };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        if year < FIRST_YEAR {
            return Self {
                year: 1900,
                month: 1,
                day: 1,
            };
        }
        if year > LAST_YEAR {
            return Self {
                year: 2999,
                month: 12,
                day: 31,
            };
        }
        Self {
            year: i16::try_from(year).unwrap_or(2999),
            month: u8::try_from(month).unwrap_or(1),
            day: u8::try_from(day).unwrap_or(1),
        }
    }

    /// `days` later (earlier when negative).
    #[must_use]
    pub fn add_days(self, days: i32) -> Self {
        // Most days that are counted to lie in the same month or the next.
        let (mut month, mut day) = (self.month, days.saturating_add(self.day.into()));
        if day > 28 {
            month += 1;
            day -= i32::from(days_in_month(self.year.into(), self.month));
        }
        if let (1..=12, Ok(day @ 1..=28)) = (month, u8::try_from(day)) {
            return Self { month, day, ..self };
        }
        Self::from_epoch_day(self.to_epoch_day().saturating_add(days))
    }

    /// Same day number `months` later; the last day of that month when it has no such day
    /// (Reg. (EEC, Euratom) 1182/71 Art. 3(2)(c)).
    #[must_use]
    pub fn add_months(self, months: u32) -> Self {
        let months = i32::try_from(months).unwrap_or(i32::MAX / 2);
        let total = (i32::from(self.year) * 12 + i32::from(self.month) - 1).saturating_add(months);
        let year = total.div_euclid(12).min(LAST_YEAR);
        let month = u8::try_from(total.rem_euclid(12) + 1).unwrap_or(12);
        let day = self.day.min(days_in_month(year, month));
        Self {
            year: i16::try_from(year).unwrap_or(2999),
            month,
            day,
        }
    }

    /// Days from `earlier` to `self`.
    pub fn days_since(self, earlier: Self) -> i32 {
        self.to_epoch_day() - earlier.to_epoch_day()
    }
}

fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 0,
    }
}

impl fmt::Display for CivilDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl Serialize for CivilDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}
