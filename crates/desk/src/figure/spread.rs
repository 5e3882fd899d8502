//! Where the middle of many times is, and how long nearly everybody waits.

/// Median and 90th percentile.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Spread {
    /// How many times there are.
    pub count: usize,
    /// Half took no longer, seconds.
    pub median: Option<i64>,
    /// Nine of ten took no longer, seconds.
    pub most: Option<i64>,
}

impl Spread {
    /// By the nearest rank: a time that really was.
    pub fn of(mut times: Vec<i64>) -> Self {
        Self {
            count: times.len(),
            median: rank(&mut times, 50),
            most: rank(&mut times, 90),
        }
    }
}

fn rank(times: &mut [i64], percent: usize) -> Option<i64> {
    let place = (times.len() * percent).div_ceil(100).checked_sub(1)?;
    Some(*times.select_nth_unstable(place).1)
}

#[cfg(test)]
mod tests {
    use super::Spread;

    #[test]
    fn ranks_are_times_that_were() {
        let of = |times: &[i64]| {
            let spread = Spread::of(times.to_vec());
            (spread.median, spread.most)
        };
        assert_eq!(of(&[]), (None, None));
        assert_eq!(of(&[7]), (Some(7), Some(7)));
        assert_eq!(of(&[4, 1, 3, 2]), (Some(2), Some(4)));
        let ten: Vec<i64> = (1..=10).rev().collect();
        assert_eq!(of(&ten), (Some(5), Some(9)));
    }
}
