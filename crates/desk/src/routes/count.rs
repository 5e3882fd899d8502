//! What the shop's pages count, where the shop has switched that on. Words of a closed list, no more: who called,
//! from where and when to the second is neither read nor kept.

use crate::app::App;
use crate::figure::{seen, tally};
use crate::problem::Problem;
use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use axum::http::StatusCode;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Longest body, in bytes: every word there is fits.
pub const LARGEST: usize = 4 * 1024;

/// What a page sends.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Counted {
    seen: Vec<String>,
}

/// `POST /api/count`: 204. The body is JSON whatever its type says: a page that is being left cannot ask first whether
/// it may send `application/json` to another site.
pub async fn add(
    State(app): State<Arc<App>>,
    body: Result<Bytes, BytesRejection>,
) -> Result<StatusCode, Problem> {
    let body = body.map_err(|rejection| Problem::bad_body(rejection.status()))?;
    let counted: Counted =
        serde_json::from_slice(&body).map_err(|_| Problem::field("", "{\"seen\": [words]}"))?;
    if counted.seen.len() > seen::MOST {
        return Err(Problem::field("/seen", "at most 100 words"));
    }
    // One page view counts a word once.
    let words: BTreeSet<String> = counted.seen.into_iter().collect();
    if words.iter().any(|word| seen::read(word).is_none()) {
        return Err(Problem::field("/seen", "a word that is not counted"));
    }
    tally::seen(app, words);
    Ok(StatusCode::NO_CONTENT)
}
