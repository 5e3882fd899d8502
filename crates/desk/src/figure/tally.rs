//! Calls that were turned away and what pages counted, by day and word; nothing of a person. Counts are gathered for a
//! moment, so that a flood of calls is not a flood of writes.

use crate::app::App;
use crate::database::{DatabaseError, counts};
use crate::problem::TurnedAway;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use counts::{SEEN, TURNED_AWAY};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How long counts are gathered.
const WHILE: Duration = Duration::from_secs(1);

/// By day and word.
type Counts = HashMap<(String, String), i64>;

/// Counts of one shop that are not in the store yet.
#[derive(Default)]
pub struct Tally(Mutex<Counts>);

impl Tally {
    /// Notes one; `true` when it is the first since the counts were stored.
    fn note(&self, day: &str, words: impl IntoIterator<Item = String>) -> bool {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let first = counts.is_empty();
        for word in words {
            *counts.entry((day.to_owned(), word)).or_default() += 1;
        }
        first && !counts.is_empty()
    }

    fn take(&self) -> Counts {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Stores what was gathered.
pub async fn store(app: &App) -> Result<(), DatabaseError> {
    let gathered = [
        (TURNED_AWAY, app.turned_away.take()),
        (SEEN, app.seen.take()),
    ];
    if gathered.iter().all(|(_, counts)| counts.is_empty()) {
        return Ok(());
    }
    let shop = app.shop.clone();
    app.database
        .write(move |c| {
            gathered.iter().try_for_each(|(table, counts)| {
                let mut counts = counts.iter();
                counts.try_for_each(|((day, word), count)| table.add(c, &shop, day, word, *count))
            })
        })
        .await
}

/// Notes words, and sees to it that they are stored in a moment.
fn noted(app: Arc<App>, tally: fn(&App) -> &Tally, words: impl IntoIterator<Item = String>) {
    let day: String = app.clock.now().text.chars().take(10).collect();
    if tally(&app).note(&day, words) {
        tokio::spawn(async move {
            tokio::time::sleep(WHILE).await;
            if let Err(error) = store(&app).await {
                crate::log::trouble("counts were not stored", &error.to_string());
            }
        });
    }
}

/// Notes what a page counted.
pub fn seen(app: Arc<App>, words: impl IntoIterator<Item = String>) {
    noted(app, |app| &app.seen, words);
}

/// Notes the answers that turn a call away.
pub async fn counting(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    if let Some(TurnedAway(code)) = response.extensions().get() {
        noted(app, |app| &app.turned_away, [(*code).to_owned()]);
    }
    response
}
