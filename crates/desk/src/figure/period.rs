//! The time that figures are about.

use crate::clock::Clock;
use after_sales_policy::CivilDate;

/// Weeks that can be chosen.
pub const CHOICES: [u32; 3] = [4, 13, 52];

/// Whole weeks up to today, by the shop's calendar; weeks begin on Monday.
#[derive(Clone, Debug)]
pub struct Period {
    /// How many weeks, this one included.
    pub weeks: u32,
    /// The Mondays, the oldest first, with when each begins, seconds since 1970.
    pub starts: Vec<(CivilDate, i64)>,
    /// Today.
    pub today: CivilDate,
    /// The moment now, seconds since 1970.
    pub now: i64,
}

impl Period {
    /// The chosen weeks; the middle choice when the words name none. None when the clock is outside of any calendar.
    pub fn choose(clock: &Clock, chosen: &str) -> Option<Self> {
        let weeks = chosen.parse().ok().filter(|weeks| CHOICES.contains(weeks));
        let weeks: u32 = weeks.unwrap_or(CHOICES[1]);
        let now = clock.now();
        let today = clock.day(&now.text)?;
        // Day 0 of 1970 was a Thursday.
        let days_in = (today.to_epoch_day() + 3).rem_euclid(7);
        let monday = today.add_days(-days_in);
        let starts = (0..weeks).rev().map(|back| {
            let start = monday.add_days(-7 * i32::try_from(back).ok()?);
            Some((start, clock.begins(start)?))
        });
        Some(Self {
            weeks,
            starts: starts.collect::<Option<_>>()?,
            today,
            now: now.unix,
        })
    }

    /// When it begins, seconds since 1970.
    pub fn begins(&self) -> i64 {
        self.starts.first().map_or(0, |(_, start)| *start)
    }

    /// Its first day.
    pub fn first_day(&self) -> CivilDate {
        self.starts.first().map_or(self.today, |(day, _)| *day)
    }

    /// The week of a moment.
    pub fn week(&self, unix: i64) -> usize {
        let after = self.starts.partition_point(|(_, start)| *start <= unix);
        after.saturating_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use super::Period;
    use crate::clock::Clock;

    #[test]
    fn weeks_begin_on_monday_in_the_shops_zone() {
        let clock = Clock::new("Europe/Berlin").expect("a zone");
        let period = Period::choose(&clock, "52").expect("a calendar");
        assert_eq!(period.starts.len(), 52);
        let (last, begins) = period.starts[51];
        assert_eq!(last.weekday(), period.first_day().weekday());
        assert_eq!(
            last.to_epoch_day().rem_euclid(7),
            4,
            "day 4 of 1970 was a Monday"
        );
        assert!(period.today.days_since(last) < 7 && begins <= period.now);
        for (place, (_, start)) in period.starts.iter().enumerate() {
            assert_eq!(period.week(*start), place);
            assert_eq!(period.week(start - 1), place.saturating_sub(1));
        }
        assert_eq!(Period::choose(&clock, "9; DROP").map(|p| p.weeks), Some(13));
    }
}
