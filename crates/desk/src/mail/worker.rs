//! Sends what is queued, one mail after the other, until the desk stops.

use super::backoff::wait;
use super::config::Retry;
use super::letter::Letter;
use super::link::{LONGEST, Link};
use super::trouble::{Scope, Trouble};
use crate::app::App;
use crate::database::DatabaseError;
use crate::database::outbox::{self, Claimed, Outcome};
use crate::database::requests::{self, Row};
use crate::mail::Outgoing;
use after_sales_policy::read_request;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::sleep;

/// Before the database is asked again after it failed.
const PAUSE: Duration = Duration::from_secs(2);
/// Longest wait without a look, for clocks that are set.
const LOOK: Duration = Duration::from_secs(60);

/// Works until `stop` turns true; a mail that is on its way is brought to its end.
pub async fn work(app: Arc<App>, mut stop: watch::Receiver<bool>) {
    let Some(out) = &app.outgoing else { return };
    let now = app.clock.now().millis;
    // When it fails here, rows are taken as they fall due.
    let _ = app.database.write(move |c| outbox::wake(c, now)).await;
    let mut link = Link::new(out.mail.clone(), app.host());
    // Attempts in a row that failed for the server's sake.
    let mut down = 0;
    while !*stop.borrow() {
        let rest = match turn(&app, out, &mut link, &mut down).await {
            Ok(Some(rest)) => rest,
            Ok(None) => continue,
            Err(_) => Rest::Deaf(PAUSE),
        };
        link.close().await;
        let (time, bell) = match rest {
            Rest::Deaf(time) => (time, false),
            Rest::Waiting(time) => (time, true),
        };
        tokio::select! {
            () = sleep(time) => {}
            () = out.bell.notified(), if bell => {}
            _ = stop.changed() => {}
        }
    }
    link.close().await;
}

/// What to do until the next turn.
enum Rest {
    /// Whoever rings: the server is down.
    Deaf(Duration),
    /// Until something is due or somebody rings.
    Waiting(Duration),
}

/// At most one mail. Nothing when the next turn follows at once.
async fn turn(
    app: &App,
    out: &Outgoing,
    link: &mut Link,
    down: &mut u32,
) -> Result<Option<Rest>, DatabaseError> {
    let Some(first) = app.database.read(outbox::first).await? else {
        return Ok(Some(Rest::Waiting(LOOK)));
    };
    let now = app.clock.now().millis;
    if first.next_ms > now {
        let due = Duration::from_millis(first.next_ms.abs_diff(now));
        return Ok(Some(Rest::Waiting(due.min(LOOK))));
    }
    let until = now + millis(LONGEST);
    let claimed = app
        .database
        .write(move |c| {
            let Some(claimed) = outbox::claim(c, first.number, until)? else {
                return Ok(None);
            };
            let row = requests::by_number(c, claimed.request)?;
            Ok(row.map(|row| (claimed, row)))
        })
        .await?;
    let Some((claimed, row)) = claimed else {
        return Ok(None);
    };
    let attempt = attempt(app, out, link, &row).await;
    let retry = &out.mail.retry;
    let outcome = outcome(&attempt, &claimed, retry, app.clock.now().millis);
    tell(&attempt, &outcome);
    settle(app, claimed.number, outcome).await;
    match attempt {
        Err(trouble) if trouble.scope == Scope::Server => {
            *down += 1;
            Ok(Some(Rest::Deaf(wait(retry, *down))))
        }
        _ => {
            *down = 0;
            Ok(None)
        }
    }
}

async fn attempt(app: &App, out: &Outgoing, link: &mut Link, row: &Row) -> Result<(), Trouble> {
    let request = read_request(&row.body)
        .request
        .ok_or_else(|| Trouble::new("message", Scope::Final))?;
    let letter = Letter::acknowledgement(app, &out.mail, row, &request)
        .ok_or_else(|| Trouble::new("address", Scope::Final))?;
    link.send(&letter).await
}

fn outcome(
    attempt: &Result<(), Trouble>,
    claimed: &Claimed,
    retry: &Retry,
    now_ms: i64,
) -> Outcome {
    let Err(trouble) = attempt else {
        return Outcome::Sent;
    };
    let code = trouble.code.clone();
    if trouble.scope == Scope::Final {
        let reason = trouble.reason;
        return Outcome::Failed { reason, code };
    }
    let last_ms = claimed.queued_ms + millis(retry.give_up);
    if now_ms >= last_ms {
        let reason = "expired";
        return Outcome::Failed { reason, code };
    }
    let reason = trouble.reason;
    let next_ms = (now_ms + millis(wait(retry, claimed.attempts))).min(last_ms);
    Outcome::Later {
        next_ms,
        reason,
        code,
    }
}

/// Writes down what came of an attempt. Until that is done no other mail is begun, and this one is not
/// sent a second time: a full disk must not make the desk repeat itself.
async fn settle(app: &App, number: i64, outcome: Outcome) {
    loop {
        let (outcome, at) = (outcome.clone(), app.clock.now().text);
        let done = app
            .database
            .write(move |c| outbox::settle(c, number, &outcome, &at))
            .await;
        match done {
            Ok(()) | Err(DatabaseError::Closed) => return,
            Err(DatabaseError::Failed(_)) => sleep(PAUSE).await,
        }
    }
}

/// One line for the operator; nothing of the buyer, nothing that the mail server wrote.
fn tell(attempt: &Result<(), Trouble>, outcome: &Outcome) {
    let Err(trouble) = attempt else { return };
    let (reason, code) = (
        trouble.reason,
        trouble.code.as_deref().unwrap_or("no answer"),
    );
    let then = match outcome {
        Outcome::Failed { .. } => "given up",
        _ => "tried again later",
    };
    eprintln!("after-sales desk: a mail was not sent ({reason}, {code}); it is {then}");
}

fn millis(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX / 4)
}

#[cfg(test)]
mod tests {
    use super::{Claimed, Outcome, Retry, Scope, Trouble, outcome};

    const DAY: i64 = 24 * 60 * 60 * 1000;

    #[test]
    fn three_days_and_no_longer() {
        let claimed = Claimed {
            number: 1,
            request: 1,
            queued_ms: 0,
            attempts: 40,
        };
        let after = |scope, now| {
            let trouble = Err(Trouble::new("later", scope));
            outcome(&trouble, &claimed, &Retry::default(), now)
        };
        for scope in [Scope::Mail, Scope::Server] {
            assert!(
                matches!(after(scope, 0), Outcome::Later { next_ms, .. } if next_ms >= 1_800_000)
            );
            let nearly = after(scope, 3 * DAY - 1);
            assert!(matches!(nearly, Outcome::Later { next_ms, .. } if next_ms == 3 * DAY));
            let late = after(scope, 3 * DAY);
            assert!(matches!(
                late,
                Outcome::Failed {
                    reason: "expired",
                    ..
                }
            ));
        }
        let last = after(Scope::Final, 0);
        assert!(matches!(
            last,
            Outcome::Failed {
                reason: "later",
                ..
            }
        ));
        let sent = outcome(&Ok(()), &claimed, &Retry::default(), 9 * DAY);
        assert_eq!(sent, Outcome::Sent);
    }
}
