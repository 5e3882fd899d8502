//! Attempts at something that may fail for a while: how long to wait, when to give up, and what is written down.

use crate::app::App;
use crate::database::DatabaseError;
use crate::database::queue::{self, Outcome, Queue};
use crate::log;
use crate::mail::Retry;
use crate::secrets;
use std::time::Duration;
use tokio::time::sleep;

/// Before the database is asked again after it failed.
pub const PAUSE: Duration = Duration::from_secs(2);
/// Longest wait without a look, for clocks that are set.
pub const LOOK: Duration = Duration::from_secs(60);

/// Why an attempt failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failed {
    /// A word of a closed set; never a text of the other side.
    pub reason: &'static str,
    /// The numbers of its answer.
    pub code: Option<String>,
    /// Another attempt would fare no better.
    pub last: bool,
    /// How long the other side asks to be left alone.
    pub not_before: Option<Duration>,
}

/// What to do until the next attempt.
pub enum Rest {
    /// Whoever rings: the other side is down.
    Deaf(Duration),
    /// Until something is due or somebody rings.
    Waiting(Duration),
}

impl Rest {
    /// Until the next row falls due, which is at `next_ms` when there is one.
    pub fn until(next_ms: Option<i64>, now_ms: i64) -> Self {
        let due = next_ms.map(|next| Duration::from_millis((next - now_ms).max(0).unsigned_abs()));
        Self::Waiting(due.unwrap_or(LOOK).min(LOOK))
    }
}

/// The wait after so many attempts: doubled with each one, then shortened at random by up to one half,
/// so that what failed together does not come back together.
pub fn wait(retry: &Retry, attempts: u32) -> Duration {
    shortened(retry, attempts, u16::from_be_bytes(secrets::random()))
}

fn shortened(retry: &Retry, attempts: u32, chance: u16) -> Duration {
    let doubled = 2u32.saturating_pow(attempts.saturating_sub(1).min(31));
    let whole = retry.first.saturating_mul(doubled).min(retry.longest);
    whole - whole.mul_f64(f64::from(chance) / f64::from(u16::MAX) / 2.0)
}

/// What comes of an attempt, the `attempts`-th at what was queued at `queued_ms`.
pub fn outcome(
    failed: Option<&Failed>,
    queued_ms: i64,
    attempts: u32,
    retry: &Retry,
    now_ms: i64,
) -> Outcome {
    let Some(failed) = failed else {
        return Outcome::Sent;
    };
    let code = failed.code.clone();
    let last_ms = queued_ms + millis(retry.give_up);
    if failed.last || now_ms >= last_ms {
        let reason = if failed.last {
            failed.reason
        } else {
            "expired"
        };
        return Outcome::Failed { reason, code };
    }
    let asked = failed.not_before.unwrap_or_default().min(retry.longest);
    let pause = wait(retry, attempts).max(asked);
    Outcome::Later {
        next_ms: (now_ms + millis(pause)).min(last_ms),
        reason: failed.reason,
        code,
    }
}

/// Writes down what came of an attempt. Until that is done no other one is begun, and this one is not
/// repeated: a full disk must not make the desk repeat itself.
pub async fn settle(app: &App, queue: Queue, number: i64, outcome: Outcome) {
    loop {
        let (outcome, at) = (outcome.clone(), app.clock.now().text);
        let done = app
            .database
            .write(move |c| queue::settle(c, queue, number, &outcome, &at))
            .await;
        match done {
            Ok(()) | Err(DatabaseError::Closed) => return,
            Err(_) => sleep(PAUSE).await,
        }
    }
}

/// One line for the operator; nothing of a person, nothing that the other side wrote.
pub fn tell(what: &str, failed: Option<&Failed>, outcome: &Outcome) {
    let Some(failed) = failed else { return };
    let code = failed.code.as_deref().unwrap_or("no answer");
    let then = match outcome {
        Outcome::Failed { .. } => "given up",
        _ => "tried again later",
    };
    let reason = failed.reason;
    log::trouble(
        &format!("{what} was not sent"),
        &format!("{reason}, {code}; it is {then}"),
    );
}

/// Whole milliseconds.
pub fn millis(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX / 4)
}

#[cfg(test)]
mod tests {
    use super::{Duration, Failed, Outcome, Retry, outcome, shortened};

    const DAY: i64 = 24 * 60 * 60 * 1000;

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

    #[test]
    fn three_days_and_no_longer() {
        let failed = |last, asked: u64| Failed {
            reason: "later",
            code: None,
            last,
            not_before: Some(Duration::from_secs(asked)),
        };
        let after =
            |last, asked, now| outcome(Some(&failed(last, asked)), 0, 40, &Retry::default(), now);
        let next = |asked, now| match after(false, asked, now) {
            Outcome::Later { next_ms, .. } => next_ms,
            other => panic!("{other:?}"),
        };
        assert!(next(0, 0) >= 1_800_000);
        // Whoever asks for a year is asked again in an hour.
        assert_eq!(next(31_536_000, 0), 3_600_000);
        assert_eq!(next(0, 3 * DAY - 1), 3 * DAY);
        let reason = |last, now| match after(last, 0, now) {
            Outcome::Failed { reason, .. } => reason,
            other => panic!("{other:?}"),
        };
        assert_eq!(reason(false, 3 * DAY), "expired");
        assert_eq!(reason(true, 0), "later");
        let sent = outcome(None, 0, 40, &Retry::default(), 9 * DAY);
        assert_eq!(sent, Outcome::Sent);
    }
}
