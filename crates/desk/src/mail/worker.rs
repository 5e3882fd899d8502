//! Sends what is queued, one mail after the other, until the desk stops.

use super::letter::Letter;
use super::link::{LONGEST, Link};
use super::trouble::{Scope, Trouble};
use crate::app::App;
use crate::attempt::{self, Failed, PAUSE, Rest, millis, outcome, settle, wait};
use crate::database::DatabaseError;
use crate::database::cases::{self, Case};
use crate::database::outbox::{self, Claimed};
use crate::database::queue::{self, Claim, Queue};
use crate::database::requests::{self, Row};
use crate::database::sql::{Connection, SqlResult};
use crate::database::steps::{self, Step};
use crate::mail::Outgoing;
use after_sales_policy::read_request;
use std::sync::Arc;
use tokio::sync::watch;
use tokio::time::sleep;

/// Works until `stop` turns true; a mail that is on its way is brought to its end.
pub async fn work(shops: Vec<Arc<App>>, mut stop: watch::Receiver<bool>) {
    // What is not a shop's own, each of them has.
    let Some(app) = shops.first() else { return };
    let Some(out) = &app.outgoing else { return };
    let (now, shared) = (app.clock.now().millis, app.database.is_shared());
    let furthest = now + millis(out.mail.retry.longest + LONGEST);
    // When it fails here, rows are taken as they fall due.
    let _ = app
        .database
        .write(move |c| queue::wake(c, Queue::Mails, now, furthest, shared))
        .await;
    let mut link = Link::new(out.mail.clone(), app.host());
    // Attempts in a row that failed for the server's sake.
    let mut down = 0;
    while !*stop.borrow() {
        let rest = match turn(&shops, app, out, &mut link, &mut down).await {
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

/// What a mail is made of.
struct Content {
    row: Row,
    /// For an answer: the step it tells, and what the case has come to.
    answer: Option<(Step, Case)>,
}

fn content(c: &Connection, claimed: &Claimed) -> SqlResult<Option<Content>> {
    let Some(row) = requests::by_number(c, claimed.request)? else {
        return Ok(None);
    };
    let answer = match claimed.step {
        0 => None,
        step => steps::one(c, step)?.zip(cases::of(c, claimed.request)?),
    };
    Ok(Some(Content { row, answer }))
}

/// At most one mail. Nothing when the next turn follows at once.
async fn turn(
    shops: &[Arc<App>],
    app: &App,
    out: &Outgoing,
    link: &mut Link,
    down: &mut u32,
) -> Result<Option<Rest>, DatabaseError> {
    let now = app.clock.now().millis;
    let claim = Claim {
        now_ms: now,
        until_ms: now + millis(LONGEST),
        shared: app.database.is_shared(),
    };
    let claimed = app
        .database
        .write(move |c| {
            let Some(claimed) = outbox::claim(c, claim)? else {
                return Ok(None);
            };
            Ok(content(c, &claimed)?.map(|content| (claimed, content)))
        })
        .await?;
    let Some((claimed, content)) = claimed else {
        let next = app.database.read(|c| queue::next(c, Queue::Mails, None));
        let next = next.await?;
        return Ok(Some(Rest::until(next, app.clock.now().millis)));
    };
    let attempt = match shops.iter().find(|shop| shop.shop == content.row.shop) {
        Some(shop) => attempt(shop, out, link, &claimed, &content).await,
        // Started without that shop: it waits for a desk that has it.
        None => Err(Trouble::new("shop", Scope::Mail)),
    };
    let retry = &out.mail.retry;
    let failed = attempt.as_ref().err().map(failed);
    let (queued, attempts, now) = (claimed.queued_ms, claimed.attempts, app.clock.now().millis);
    let outcome = outcome(failed.as_ref(), queued, attempts, retry, now);
    attempt::tell("a mail", failed.as_ref(), &outcome);
    settle(app, Queue::Mails, claimed.number, outcome).await;
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

fn failed(trouble: &Trouble) -> Failed {
    Failed {
        reason: trouble.reason,
        code: trouble.code.clone(),
        last: trouble.scope == Scope::Final,
        not_before: None,
    }
}

async fn attempt(
    app: &App,
    out: &Outgoing,
    link: &mut Link,
    claimed: &Claimed,
    content: &Content,
) -> Result<(), Trouble> {
    let (mail, row) = (&out.mail, &content.row);
    let unreadable = || Trouble::new("message", Scope::Final);
    let request = read_request(&row.body).request.ok_or_else(unreadable)?;
    let letter = match (&content.answer, claimed.step) {
        (Some((step, case)), _) => Letter::answer(app, mail, row, &request, step, case),
        (None, 0) => Letter::acknowledgement(app, mail, row, &request),
        // Its step is gone.
        (None, _) => return Err(unreadable()),
    };
    let letter = letter.ok_or_else(|| Trouble::new("address", Scope::Final))?;
    link.send(&letter).await
}
