//! The shop's clock: the only place where the desk learns the time.

use crate::DeskError;
use after_sales_policy::CivilDate;
use jiff::{Timestamp, tz::TimeZone};

/// Tells the time in the shop's zone.
#[derive(Clone, Debug)]
pub struct Clock {
    zone: TimeZone,
}

/// One reading.
#[derive(Clone, Debug)]
pub struct Reading {
    /// RFC 3339, whole seconds, at the shop's offset.
    pub text: String,
    /// Seconds since 1970.
    pub unix: i64,
    /// Milliseconds since 1970.
    pub millis: i64,
}

impl Clock {
    /// A clock for an IANA zone; the table of zones is in the program.
    pub fn new(zone: &str) -> Result<Self, DeskError> {
        match TimeZone::get(zone) {
            Ok(zone) => Ok(Self { zone }),
            Err(_) => Err(DeskError::TimeZone {
                name: zone.chars().take(80).collect(),
            }),
        }
    }

    /// The time now.
    pub fn now(&self) -> Reading {
        self.read(Timestamp::now())
    }

    /// A time as text, at the shop's offset; empty for a time that no calendar has.
    pub fn text(&self, millis: i64) -> String {
        Timestamp::from_millisecond(millis).map_or_else(|_| String::new(), |at| self.read(at).text)
    }

    /// The shop's day of a moment: of one with an offset by the shop's zone, of one without as it is written.
    pub fn day(&self, text: &str) -> Option<CivilDate> {
        match text.parse::<Timestamp>() {
            Ok(at) => CivilDate::parse(self.read(at).text.get(..10)?),
            Err(_) => CivilDate::parse(text.get(..10)?),
        }
    }

    /// When a day begins in the shop's zone, seconds since 1970.
    pub fn begins(&self, day: CivilDate) -> Option<i64> {
        let year = i16::try_from(day.year()).ok()?;
        let (month, day) = (
            i8::try_from(day.month()).ok()?,
            i8::try_from(day.day()).ok()?,
        );
        let day = jiff::civil::Date::new(year, month, day).ok()?;
        Some(
            day.to_zoned(self.zone.clone())
                .ok()?
                .timestamp()
                .as_second(),
        )
    }

    fn read(&self, at: Timestamp) -> Reading {
        let zoned = at.to_zoned(self.zone.clone());
        Reading {
            text: zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
            unix: at.as_second(),
            millis: at.as_millisecond(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Clock;

    #[test]
    fn reads_in_the_shops_zone() {
        let clock = Clock::new("Europe/Berlin").unwrap();
        let summer = clock.read("2026-07-01T22:30:00.9Z".parse().unwrap());
        assert_eq!(summer.text, "2026-07-02T00:30:00+02:00");
        assert!(after_sales_policy::Moment::server(&summer.text).is_ok());
    }

    #[test]
    fn days_are_the_shops() {
        let clock = Clock::new("Europe/Berlin").unwrap();
        let day = |text: &str| clock.day(text).unwrap().to_string();
        assert_eq!(day("2026-07-01T22:30:00.000Z"), "2026-07-02");
        assert_eq!(day("2026-07-01T22:30:00"), "2026-07-01");
        assert_eq!(clock.day("soon"), None);
        let begins = clock.begins(clock.day("2026-07-02").unwrap());
        assert_eq!(
            begins,
            Some(
                "2026-07-01T22:00:00Z"
                    .parse::<jiff::Timestamp>()
                    .unwrap()
                    .as_second()
            )
        );
    }

    #[test]
    fn an_unknown_zone_is_an_error() {
        assert!(Clock::new("Mars/Olympus").is_err());
    }
}
