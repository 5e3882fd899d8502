//! The clocks of shop and buyer, as far as the caller knows them.
//!
//! There is no table of zones here: who asks knows both zones and hands over from which minute on which offset holds,
//! so that a change to summer time before the next opening is counted.

use after_sales_policy::Moment;
use after_sales_policy::json::{Node, parse};

/// No place is further from UTC than this, in minutes.
const FURTHEST: i64 = 16 * 60;
/// Offsets of a few days; more is not meant.
const MOST: usize = 16;

/// One clock: from which minute since 1970 UTC on it is how many minutes ahead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Clock(Vec<(i64, i64)>);

/// The clocks of the shop and of the buyer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clocks {
    pub(crate) shop: Clock,
    pub(crate) buyer: Clock,
}

impl Clocks {
    /// Reads `{"shop": [[minute, offset], …], "buyer": […]}`: each pair says from which minute since 1970 UTC on the
    /// clock is how many minutes ahead of UTC, in their order. The buyer's is that of `now` when it is left out.
    /// `None` when the shop's is not known; hours are then told by the shop's clock.
    pub fn read(text: &str, now: &Moment) -> Option<Self> {
        let tree = parse(text).ok()?;
        let buyer = tree.get("buyer").and_then(Clock::read);
        Some(Self {
            shop: Clock::read(tree.get("shop")?)?,
            buyer: buyer.or_else(|| Some(Clock(vec![(0, offset(now)?)])))?,
        })
    }
}

impl Clock {
    fn read(node: &Node) -> Option<Self> {
        let Node::List(items) = node else {
            return None;
        };
        let mut changes: Vec<(i64, i64)> = Vec::new();
        for item in items {
            let Node::List(pair) = item else {
                return None;
            };
            let [Node::Int(from), Node::Int(ahead)] = pair.as_slice() else {
                return None;
            };
            let later = changes.last().is_none_or(|(before, _)| before < from);
            if !later || ahead.abs() > FURTHEST || from.abs() > 1 << 40 || changes.len() == MOST {
                return None;
            }
            changes.push((*from, *ahead));
        }
        (!changes.is_empty()).then_some(Self(changes))
    }

    /// How far ahead the clock is at a minute UTC.
    fn ahead(&self, utc: i64) -> i64 {
        let held = self.0.iter().rev().find(|(from, _)| *from <= utc);
        held.or(self.0.first()).map_or(0, |(_, ahead)| *ahead)
    }

    /// What the clock shows at a minute UTC, in minutes since its own 1970.
    pub(crate) fn shows(&self, utc: i64) -> i64 {
        utc + self.ahead(utc)
    }

    /// When the clock shows a minute: the first time where it shows it twice; where it never does, as long after the
    /// change as the minute is.
    pub(crate) fn when(&self, shown: i64) -> i64 {
        let mut found = None;
        for (place, (from, ahead)) in self.0.iter().enumerate() {
            let utc = shown - ahead;
            let begun = place == 0 || utc >= *from;
            let ended = self.0.get(place + 1).is_some_and(|(next, _)| utc >= *next);
            if begun && !ended {
                return utc;
            }
            if begun {
                found = Some(utc);
            }
        }
        found.unwrap_or(shown)
    }
}

/// The minute of a moment since 1970 UTC.
pub(crate) fn utc(now: &Moment) -> Option<i64> {
    let minute = now.minute()?;
    let shown = i64::from(minute.day.to_epoch_day()) * 1440 + i64::from(minute.time.minutes());
    Some(shown - offset(now)?)
}

/// The offset that a moment is written with, in minutes.
fn offset(now: &Moment) -> Option<i64> {
    let text = now.at.as_str();
    if text.ends_with(['Z', 'z']) {
        return Some(0);
    }
    let [sign, h1, h2, b':', m1, m2] = text.as_bytes().get(text.len().checked_sub(6)?..)? else {
        return None;
    };
    let digit = |byte: &u8| byte.is_ascii_digit().then(|| i64::from(byte - b'0'));
    let ahead = (digit(h1)? * 10 + digit(h2)?) * 60 + digit(m1)? * 10 + digit(m2)?;
    Some(if *sign == b'-' { -ahead } else { ahead })
}

#[cfg(test)]
mod tests {
    use super::{Clock, Clocks, utc};
    use after_sales_policy::Moment;

    #[test]
    fn a_moment_is_a_minute_anywhere() {
        let minute = |text| utc(&Moment::device(text).expect("a time"));
        assert_eq!(minute("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(minute("1970-01-01T05:45:30.5+05:45"), Some(0));
        assert_eq!(minute("1969-12-31T19:00:00-05:00"), Some(0));
    }

    #[test]
    fn the_hour_that_is_skipped_and_the_one_that_comes_twice() {
        // Minute 1000: from +60 to +120.
        let spring = Clock(vec![(0, 60), (1000, 120)]);
        assert_eq!((spring.shows(999), spring.shows(1000)), (1059, 1120));
        assert_eq!((spring.when(1059), spring.when(1120)), (999, 1000));
        assert_eq!(spring.when(1080), 1020, "as long after the change");
        let autumn = Clock(vec![(0, 120), (1000, 60)]);
        assert_eq!(autumn.when(1080), 960, "the first of two");
        assert_eq!(autumn.when(1130), 1070);
    }

    #[test]
    fn what_is_no_clock_is_not_read() {
        let now = Moment::device("2026-11-22T10:00:00+01:00").expect("a time");
        let read = |text: &str| Clocks::read(text, &now);
        let alone = read(r#"{"shop":[[0,60]]}"#).expect("the shop's");
        assert_eq!(alone.buyer, Clock(vec![(0, 60)]));
        for text in [
            "",
            "{}",
            "[]",
            "{\"shop\":[]}",
            "{\"shop\":[[0]]}",
            "{\"shop\":[[0,961]]}",
            "{\"shop\":[[5,0],[5,1]]}",
            "{\"shop\":[[0,\"60\"]]}",
            "{\"shop\":[[9000000000000000,0]]}",
            "{\"shop\":{}}",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        let many: Vec<String> = (0..17).map(|from| format!("[{from},0]")).collect();
        assert_eq!(read(&format!("{{\"shop\":[{}]}}", many.join(","))), None);
    }
}
