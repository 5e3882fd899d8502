//! Stretches of time in which somebody answers, in minutes since 1970 UTC.

use crate::clock::{Clocks, utc};
use crate::order;
use after_sales_policy::{CivilDate, Contact, Moment};

pub(crate) const DAY: i64 = 1440;
/// Hours come again every week; two weeks hold the next opening whatever the day is.
const DAYS: std::ops::Range<i64> = -1..14;

/// When somebody answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// At every hour of the week.
    Always,
    /// Now, and until this minute.
    Open(i64),
    /// Not now, and from this minute on.
    Closed(i64),
    /// Never: the hours have no length.
    Never,
}

/// The stretches around now, in their order. Those that touch are one.
pub(crate) fn spans(contact: &Contact, now: &Moment, clocks: &Clocks) -> Vec<(i64, i64)> {
    let Some(now) = utc(now) else {
        return Vec::new();
    };
    let today = clocks.shop.shows(now).div_euclid(DAY);
    let mut all = Vec::new();
    for day in DAYS {
        let day = today + day;
        for open in &contact.open {
            let falls = open.days.iter().any(|each| *each as i64 == weekday(day));
            if !falls || open.until <= open.from {
                continue;
            }
            let at = |minutes: u16| clocks.shop.when(day * DAY + i64::from(minutes));
            all.push((at(open.from.minutes()), at(open.until.minutes())));
        }
    }
    order::by_key(&mut all, &|(from, _)| *from);
    let mut merged: Vec<(i64, i64)> = Vec::new();
    for (from, until) in all {
        match merged.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(until),
            _ => merged.push((from, until)),
        }
    }
    merged
}

/// What the stretches say of a minute.
pub(crate) fn state(spans: &[(i64, i64)], now: i64) -> State {
    for (from, until) in spans {
        if now < *from {
            return State::Closed(*from);
        }
        if now < *until {
            return match until - now > 7 * DAY {
                true => State::Always,
                false => State::Open(*until),
            };
        }
    }
    State::Never
}

/// Weekday of a day since 1970; 0 is Monday.
pub(crate) fn weekday(day: i64) -> i64 {
    (day + 3).rem_euclid(7)
}

/// The day of a minute on a clock.
pub(crate) fn date(shown: i64) -> CivilDate {
    CivilDate::from_epoch_day(i32::try_from(shown.div_euclid(DAY)).unwrap_or(0))
}
