//! How often an address may try to log in.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Tries with a wrong password per address in one minute.
const TRIES: usize = 5;
const SPAN: Duration = Duration::from_secs(60);
/// Addresses remembered at most; beyond it, old ones are dropped first.
const ADDRESSES: usize = 10_000;

/// Counts tries per address over the last minute.
#[derive(Default)]
pub struct Limiter(Mutex<HashMap<IpAddr, Vec<Instant>>>);

impl Limiter {
    /// Notes a try; `Err` holds the seconds to wait.
    pub fn attempt(&self, address: IpAddr) -> Result<(), u64> {
        self.attempt_at(address, Instant::now())
    }

    fn attempt_at(&self, address: IpAddr, now: Instant) -> Result<(), u64> {
        let mut tries = self
            .0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let recent = |at: &Instant| now.duration_since(*at) < SPAN;
        if tries.len() >= ADDRESSES {
            tries.retain(|_, times| times.last().is_some_and(recent));
        }
        let times = tries.entry(address).or_default();
        times.retain(recent);
        if times.len() >= TRIES {
            let oldest = times
                .first()
                .map_or(Duration::ZERO, |at| now.duration_since(*at));
            return Err(SPAN.saturating_sub(oldest).as_secs().max(1));
        }
        times.push(now);
        Ok(())
    }

    /// Takes back the last try, which had the right password: several people may start work behind one address.
    pub fn forgive(&self, address: IpAddr) {
        let mut tries = self
            .0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        tries.get_mut(&address).and_then(Vec::pop);
    }
}

#[cfg(test)]
mod tests {
    use super::{Duration, Instant, IpAddr, Limiter};

    #[test]
    fn five_tries_a_minute_for_each_address() {
        let limiter = Limiter::default();
        let (here, there) = (IpAddr::from([127, 0, 0, 1]), IpAddr::from([127, 0, 0, 2]));
        let start = Instant::now();
        for _ in 0..5 {
            assert_eq!(limiter.attempt_at(here, start), Ok(()));
        }
        assert_eq!(
            limiter.attempt_at(here, start + Duration::from_secs(20)),
            Err(40)
        );
        assert_eq!(limiter.attempt_at(there, start), Ok(()));
        limiter.forgive(here);
        assert_eq!(limiter.attempt_at(here, start), Ok(()));
        assert!(limiter.attempt_at(here, start).is_err());
        assert_eq!(
            limiter.attempt_at(here, start + Duration::from_secs(61)),
            Ok(())
        );
    }
}
