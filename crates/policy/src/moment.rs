//! The moment of a decision, handed in by the caller.

use crate::CivilDate;
use crate::macros::words;
use core::fmt;

words! {
    /// Whose clock gave the moment. A device clock never yields a bare "no".
    ClockSource {
        /// The buyer's device; may be wrong by days.
        Device = "device",
        /// The shop's server or a person who names the date.
        Server = "server",
    }
}

/// An RFC 3339 time stamp. Its own offset decides what day it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The time stamp as given.
    pub at: String,
    /// Whose clock it was.
    pub clock: ClockSource,
    /// The civil day at the offset of the time stamp.
    pub today: CivilDate,
}

/// The text is not an RFC 3339 time stamp with an offset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MomentError(String);

impl fmt::Display for MomentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} is not a time like 2026-11-21T10:30:00+01:00",
            crate::finding::quoted(&self.0)
        )
    }
}

impl core::error::Error for MomentError {}

impl Moment {
    /// A moment by the buyer's device.
    ///
    /// # Errors
    /// When `text` is not an RFC 3339 time stamp with an offset.
    pub fn device(text: &str) -> Result<Self, MomentError> {
        Self::read(text, ClockSource::Device)
    }

    /// A moment by a clock the shop trusts.
    ///
    /// # Errors
    /// When `text` is not an RFC 3339 time stamp with an offset.
    pub fn server(text: &str) -> Result<Self, MomentError> {
        Self::read(text, ClockSource::Server)
    }

    /// The minute on the clock of the time stamp's own offset.
    pub fn minute(&self) -> Option<crate::CivilMinute> {
        Some(crate::CivilMinute {
            day: self.today,
            time: crate::TimeOfDay::parse(self.at.get(11..16)?)?,
        })
    }

    fn read(text: &str, clock: ClockSource) -> Result<Self, MomentError> {
        let today = day_of(text).ok_or_else(|| MomentError(text.chars().take(40).collect()))?;
        Ok(Self {
            at: text.into(),
            clock,
            today,
        })
    }
}

fn day_of(text: &str) -> Option<CivilDate> {
    let date = CivilDate::parse(text.get(..10)?)?;
    let rest = text.get(10..)?.strip_prefix(['T', 't', ' '])?;
    let (time, offset) = match rest.find(['Z', 'z', '+', '-']) {
        Some(at) => rest.split_at_checked(at)?,
        None => return None,
    };
    let (clock, fraction) = time.split_once('.').map_or((time, "0"), |(c, f)| (c, f));
    let whole = fields_below(clock, &[24, 60, 61])?;
    let fraction_ok = !fraction.is_empty() && fraction.bytes().all(|b| b.is_ascii_digit());
    let offset_ok = matches!(offset, "Z" | "z")
        || offset
            .strip_prefix(['+', '-'])
            .and_then(|hm| fields_below(hm, &[24, 60]))
            .is_some();
    (whole && fraction_ok && offset_ok).then_some(date)
}

/// `12:30` against `[24, 60]`: as many two-digit fields as limits, each below its limit.
fn fields_below(text: &str, limits: &[u8]) -> Option<bool> {
    let mut fields = text.split(':');
    for limit in limits {
        let field = fields.next()?;
        let two_digits = field.len() == 2 && field.bytes().all(|b| b.is_ascii_digit());
        if !two_digits || field.parse::<u8>().ok()? >= *limit {
            return None;
        }
    }
    fields.next().is_none().then_some(true)
}
