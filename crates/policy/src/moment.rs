//! The moment of a decision, handed in by the caller.

use crate::macros::words;
use crate::{CivilDate, digits};
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
    let [
        b'T' | b't' | b' ',
        h1,
        h2,
        b':',
        m1,
        m2,
        b':',
        s1,
        s2,
        rest @ ..,
    ] = text.as_bytes().get(10..)?
    else {
        return None;
    };
    let clock = below(*h1, *h2, 24) && below(*m1, *m2, 60) && below(*s1, *s2, 61);
    let offset = match rest {
        [b'.', fraction @ ..] => {
            let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit());
            fraction.get(digits.count().max(1)..)?
        }
        _ => rest,
    };
    let offset = match offset {
        [b'Z' | b'z'] => true,
        [b'+' | b'-', h1, h2, b':', m1, m2] => below(*h1, *h2, 24) && below(*m1, *m2, 60),
        _ => false,
    };
    (clock && offset).then_some(date)
}

/// Whether two digits make a number below `limit`.
fn below(tens: u8, ones: u8, limit: u16) -> bool {
    digits::read(&[tens, ones]).is_some_and(|number| number < limit)
}
