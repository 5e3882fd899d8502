//! How often somebody may do something: an address to log in, the sender of a request to send a photo.

use std::collections::{HashMap, VecDeque};
use std::hash::Hash;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Who is remembered at most; beyond it, old ones are dropped first.
const KNOWN: usize = 10_000;

/// Counts tries over the last while; without further words, those of an address.
pub struct Limiter<K = IpAddr> {
    most: usize,
    span: Duration,
    tries: Mutex<HashMap<K, VecDeque<Instant>>>,
}

impl<K: Hash + Eq> Limiter<K> {
    /// At most so many tries within so much time.
    pub fn new(most: usize, span: Duration) -> Self {
        Self {
            most,
            span,
            tries: Mutex::default(),
        }
    }

    /// Notes a try; `Err` holds the seconds to wait.
    pub fn attempt(&self, who: K) -> Result<(), u64> {
        self.attempt_at(who, Instant::now())
    }

    fn attempt_at(&self, who: K, now: Instant) -> Result<(), u64> {
        let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
        let is_recent = |at: &Instant| now.duration_since(*at) < self.span;
        if tries.len() >= KNOWN {
            tries.retain(|_, times| times.back().is_some_and(is_recent));
        }
        let times = tries.entry(who).or_default();
        while times.front().is_some_and(|at| !is_recent(at)) {
            times.pop_front();
        }
        match times.front() {
            Some(oldest) if times.len() >= self.most => {
                let left = self.span.saturating_sub(now.duration_since(*oldest));
                Err(left.as_secs().max(1))
            }
            _ => {
                times.push_back(now);
                Ok(())
            }
        }
    }

    /// Takes back the last try, which was in order: several people may start work behind one address.
    pub fn forgive(&self, who: K) {
        let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
        tries.get_mut(&who).and_then(VecDeque::pop_back);
    }
}

#[cfg(test)]
mod tests {
    use super::{Duration, Instant, IpAddr, Limiter};

    #[test]
    fn so_many_tries_a_minute_for_each_address() {
        let limiter = Limiter::new(5, Duration::from_secs(60));
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
