//! How long to wait before the next attempt.

use super::config::Retry;
use crate::secrets;
use std::time::Duration;

/// The wait after so many attempts: doubled with each one, then shortened at random by up to one half,
/// so that mails that failed together do not come back together.
pub fn wait(retry: &Retry, attempts: u32) -> Duration {
    shortened(retry, attempts, u16::from_be_bytes(secrets::random()))
}

fn shortened(retry: &Retry, attempts: u32, chance: u16) -> Duration {
    let doubled = 2u32.saturating_pow(attempts.saturating_sub(1).min(31));
    let whole = retry.first.saturating_mul(doubled).min(retry.longest);
    whole - whole.mul_f64(f64::from(chance) / f64::from(u16::MAX) / 2.0)
}

#[cfg(test)]
mod tests {
    use super::{Duration, Retry, shortened};

    #[test]
    fn doubles_up_to_the_longest_and_is_shortened_by_half_at_most() {
        let retry = Retry::default();
        let seconds = |attempts, chance| shortened(&retry, attempts, chance).as_secs();
        let longest: Vec<u64> = (1..=5).map(|attempts| seconds(attempts, 0)).collect();
        assert_eq!(longest, [15, 30, 60, 120, 240]);
        for attempts in [0, 1, 9, 32, u32::MAX] {
            let whole = shortened(&retry, attempts, 0);
            assert!(whole <= retry.longest);
            assert_eq!(shortened(&retry, attempts, u16::MAX), whole / 2);
        }
        assert_eq!(seconds(u32::MAX, 0), 3600);
        let never = Retry {
            first: Duration::ZERO,
            ..retry
        };
        assert_eq!(shortened(&never, 7, 9), Duration::ZERO);
    }
}
