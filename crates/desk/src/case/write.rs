//! Steps of a case: stored with what they set off, then the workers are rung for.

use super::{Answer, Answered};
use crate::app::App;
use crate::database::DatabaseError;
use crate::database::messages::{self, Added, Message};
use crate::database::rating::{self, Given, Rated};
use crate::database::steps;

/// Stores an answer of the shop, with the mail that tells the buyer and the call that tells the shop's systems.
pub async fn answer(app: &App, answer: Answer) -> Result<Answered, DatabaseError> {
    let (now, out) = (app.clock.now(), app.outward());
    let answered = app
        .database
        .write(move |c| steps::answer(c, &answer.cleaned(), &now, &out))
        .await?;
    if matches!(answered, Answered::Done(_)) {
        app.ring();
    }
    Ok(answered)
}

/// Stores a message of the buyer, once for each key.
pub async fn write(app: &App, message: Message) -> Result<Added, DatabaseError> {
    let (now, out) = (app.clock.now(), app.outward());
    let added = app
        .database
        .write(move |c| messages::add(c, &message, &now, &out))
        .await?;
    if matches!(added, Added::New(_)) {
        app.ring();
    }
    Ok(added)
}

/// Stores how the buyer rates a case.
pub async fn rate(app: &App, given: Given) -> Result<Rated, DatabaseError> {
    let (now, out) = (app.clock.now(), app.outward());
    let rated = app
        .database
        .write(move |c| rating::give(c, &given, &now, &out))
        .await?;
    if matches!(rated, Rated::Done { changed: true, .. }) {
        app.ring();
    }
    Ok(rated)
}
