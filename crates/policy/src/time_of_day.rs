//! Minutes on a clock in the shop's zone.

use crate::{CivilDate, digits};
use core::fmt;

/// A minute of a day, from `00:00` to `24:00`; the last is the end of the day.
///
/// ```
/// use after_sales_policy::TimeOfDay;
/// assert_eq!(TimeOfDay::parse("09:30").map(|time| time.minutes()), Some(570));
/// assert_eq!(TimeOfDay::parse("24:01"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// Midnight at the beginning of the day.
    pub const MIDNIGHT: Self = Self(0);

    /// Reads `HH:MM` and nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let [h1, h2, b':', m1, m2] = *text.as_bytes() else {
            return None;
        };
        let digit = |byte: u8| byte.is_ascii_digit().then(|| u16::from(byte - b'0'));
        let (hour, minute) = (digit(h1)? * 10 + digit(h2)?, digit(m1)? * 10 + digit(m2)?);
        let all = hour * 60 + minute;
        (minute < 60 && all <= 1440).then_some(Self(all))
    }

    /// `HH:MM`.
    pub fn text(self) -> String {
        let mut out = String::new();
        digits::push(&mut out, (self.0 / 60).into(), 2);
        out.push(':');
        digits::push(&mut out, (self.0 % 60).into(), 2);
        out
    }

    /// Minutes since midnight.
    pub fn minutes(self) -> u16 {
        self.0
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

/// A minute of a civil day, without a zone: `2026-10-15T10:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CivilMinute {
    /// The day.
    pub day: CivilDate,
    /// The minute.
    pub time: TimeOfDay,
}

impl CivilMinute {
    /// Reads `YYYY-MM-DDTHH:MM` and nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let time = text.get(10..)?.strip_prefix('T')?;
        Some(Self {
            day: CivilDate::parse(text.get(..10)?)?,
            time: TimeOfDay::parse(time)?,
        })
    }

    /// `YYYY-MM-DDTHH:MM`.
    pub fn text(self) -> String {
        [self.day.text(), self.time.text()].join("T")
    }

    /// Minutes from `earlier` to `self`; below zero when `earlier` is later.
    pub fn minutes_since(self, earlier: Self) -> i64 {
        let days = i64::from(self.day.to_epoch_day()) - i64::from(earlier.day.to_epoch_day());
        days * 1440 + i64::from(self.time.0) - i64::from(earlier.time.0)
    }
}

impl fmt::Display for CivilMinute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}
