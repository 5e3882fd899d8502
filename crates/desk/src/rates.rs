//! Whoever sends too much waits. Reading is free.

use crate::app::App;
use crate::failure::Failure;
use crate::limiter::Limiter;
use crate::peer;
use crate::problem::Problem;
use axum::extract::{Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// For programs.
pub async fn programs(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    match too_many(&app, &request) {
        Some(seconds) => Problem::too_many(seconds).into_response(),
        None => next.run(request).await,
    }
}

/// For what pages count: apart from everything else, so that it never keeps a request out.
pub async fn counters(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    match over(&app, app.count_rates.as_deref(), &request) {
        Some(seconds) => Problem::too_many(seconds).into_response(),
        None => next.run(request).await,
    }
}

/// For pages.
pub async fn pages(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    match too_many(&app, &request) {
        Some(seconds) => Failure::TooMany(seconds).into_response(),
        None => next.run(request).await,
    }
}

fn too_many(app: &App, request: &Request) -> Option<u64> {
    over(app, app.rates.as_deref(), request)
}

fn over(app: &App, rates: Option<&Limiter>, request: &Request) -> Option<u64> {
    if [Method::GET, Method::HEAD, Method::OPTIONS].contains(request.method()) {
        return None;
    }
    rates?.attempt(peer::of_request(app, request)).err()
}
