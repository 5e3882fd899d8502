//! The policy, the state of the desk, its style sheet, and what is not there.

use crate::app::App;
use crate::database::queue::{self, Queue};
use crate::database::{inbox, outbox};
use crate::failure::Failure;
use crate::problem::Problem;
use crate::view;
use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::{Value, json};
use std::sync::Arc;

/// `GET /policy.json`: the file as the shop wrote it.
pub async fn policy(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    // The hash leaves out white space, which cannot change what a reader understands.
    let tag = format!("\"{}\"", app.policy.hash);
    let cached = [
        (header::ETAG, tag.clone()),
        (header::CACHE_CONTROL, "no-cache".to_owned()),
    ];
    if has(&headers, &tag) {
        return (StatusCode::NOT_MODIFIED, cached).into_response();
    }
    let kind = [(header::CONTENT_TYPE, "application/json")];
    (cached, kind, app.policy_text.clone()).into_response()
}

fn has(headers: &HeaderMap, tag: &str) -> bool {
    headers
        .get(header::IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|tags| {
            tags.split(',')
                .any(|known| known.trim().trim_start_matches("W/") == tag)
        })
}

/// `GET /health`: whether the store can be read, and how much is in it; nothing of a person.
pub async fn health(State(app): State<Arc<App>>) -> Result<Json<Value>, Problem> {
    let shop = app.shop.clone();
    let (counts, mails, calls) = app
        .database
        .read(move |c| {
            let calls = queue::counts(c, Queue::Hooks)?;
            Ok((inbox::counts(c, &shop)?, outbox::counts(c)?, calls))
        })
        .await?;
    let total: i64 = counts.iter().map(|(_, count)| count).sum();
    let by_state = |counts: Vec<(String, i64)>| -> serde_json::Map<String, Value> {
        let states = counts.into_iter();
        states
            .map(|(state, count)| (state, Value::from(count)))
            .collect()
    };
    Ok(Json(json!({
        "status": "ok",
        "database": "ok",
        "requests": total,
        "states": by_state(counts),
        "mail": if app.outgoing.is_some() { "on" } else { "off" },
        "mails": by_state(mails),
        "webhook": if app.hook.is_some() { "on" } else { "off" },
        "webhooks": by_state(calls),
        "policy_hash": app.policy.hash,
        "version": env!("CARGO_PKG_VERSION"),
    })))
}

/// What programs may call, OpenAPI 3.1.
const CONTRACT: &str = include_str!("../../openapi.json");

/// `GET /openapi.json`
pub async fn contract() -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (headers, CONTRACT).into_response()
}

/// `GET /desk/desk.css`: its address carries its hash, so it may be kept for good.
pub async fn style() -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/css; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    (headers, view::STYLE).into_response()
}

/// `GET /` of a desk without a storefront.
pub async fn home(State(app): State<Arc<App>>) -> Redirect {
    Redirect::to(&app.path("/inbox"))
}

/// Everything else.
pub async fn missing() -> Failure {
    Failure::NotFound
}
