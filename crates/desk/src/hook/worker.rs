//! Makes the calls that are queued, one after the other for each shop, until the desk stops: a receiver
//! that hangs holds up nobody else's.

use super::Hooks;
use super::call::Caller;
use crate::app::App;
use crate::attempt::{LOOK, PAUSE, Rest, millis, outcome, settle, tell, wait};
use crate::database::DatabaseError;
use crate::database::hooks;
use crate::database::queue::{self, Claim, Queue};
use crate::log;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::sleep;

/// A call and its end last no longer; a claim on a row holds until then.
const LONGEST: Duration = Duration::from_secs(60);

/// Works until `stop` turns true; a call that is on its way is brought to its end.
pub async fn work(shops: Vec<Arc<App>>, stop: watch::Receiver<bool>) {
    let Some(app) = shops.first() else { return };
    let (now, shared) = (app.clock.now().millis, app.database.is_shared());
    let longest = shops
        .iter()
        .filter_map(|shop| shop.hook.as_ref())
        .map(|hook| hook.webhook.retry.longest)
        .max();
    let Some(longest) = longest else { return };
    let furthest = now + millis(longest + LONGEST);
    // When it fails here, rows are taken as they fall due.
    let _ = app
        .database
        .write(move |c| queue::wake(c, Queue::Hooks, now, furthest, shared))
        .await;
    let mut working = JoinSet::new();
    for shop in shops {
        working.spawn(of_shop(shop, stop.clone()));
    }
    while working.join_next().await.is_some() {}
}

async fn of_shop(app: Arc<App>, mut stop: watch::Receiver<bool>) {
    let Some(hook) = app.hook.clone() else { return };
    let Ok(caller) = Caller::new(hook.webhook.clone()) else {
        log::trouble(
            "webhooks are off",
            "this system has no TLS that can be used",
        );
        return;
    };
    // Calls in a row that did not reach the receiver.
    let mut down = 0;
    while !*stop.borrow() {
        let rest = match turn(&app, &hook, &caller, &mut down).await {
            Ok(Some(rest)) => rest,
            Ok(None) => continue,
            Err(_) => Rest::Deaf(PAUSE),
        };
        let (time, bell) = match rest {
            Rest::Deaf(time) => (time, false),
            Rest::Waiting(time) => (time, true),
        };
        tokio::select! {
            () = sleep(time) => {}
            () = hook.bell.notified(), if bell => {}
            _ = stop.changed() => {}
        }
    }
}

/// At most one call. Nothing when the next turn follows at once.
async fn turn(
    app: &App,
    hook: &Hooks,
    caller: &Caller,
    down: &mut u32,
) -> Result<Option<Rest>, DatabaseError> {
    let now = app.clock.now();
    let claim = Claim {
        now_ms: now.millis,
        until_ms: now.millis + millis(LONGEST),
        shared: app.database.is_shared(),
    };
    let shop = app.shop.clone();
    let claimed = app
        .database
        .write(move |c| hooks::claim(c, &shop, claim))
        .await?;
    let Some(claimed) = claimed else {
        let shop = app.shop.clone();
        let next = app
            .database
            .read(move |c| queue::next(c, Queue::Hooks, Some(&shop)))
            .await?;
        return Ok(Some(Rest::until(next, app.clock.now().millis)));
    };
    let attempt = caller.call(&claimed, now.unix).await;
    let retry = &hook.webhook.retry;
    let failed = attempt.as_ref().err().map(|trouble| &trouble.failed);
    let (queued, attempts) = (claimed.queued_ms, claimed.attempts);
    let outcome = outcome(failed, queued, attempts, retry, app.clock.now().millis);
    tell("a webhook call", failed, &outcome);
    settle(app, Queue::Hooks, claimed.number, outcome).await;
    if attempt.is_err_and(|trouble| trouble.is_down) {
        *down += 1;
        return Ok(Some(Rest::Deaf(wait(retry, *down).min(LOOK))));
    }
    *down = 0;
    Ok(None)
}
