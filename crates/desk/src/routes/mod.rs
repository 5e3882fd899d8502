//! Which address does what.

mod access;
mod api;
mod files;
mod form;
mod inbox;
mod public;
mod status;
mod withdrawal;

use crate::app::App;
use crate::{failure, headers, log};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{Method, header, header::HeaderName};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tower_http::cors::{Any, CorsLayer};

/// Longest body of a request, in bytes.
const LARGEST: usize = 256 * 1024;

/// Every route of the desk.
pub fn router(app: Arc<App>, storefront: Option<PathBuf>, package: Option<PathBuf>) -> Router {
    let programs = Router::new()
        .route("/api/requests", post(api::create))
        .route("/api/requests/by-key/{key}", get(api::by_key))
        .route("/policy.json", get(public::policy))
        .route("/health", get(public::health))
        .layer(cross_origin())
        .layer(from_fn(headers::api));
    let people = Router::new()
        .route("/requests", get(form::empty).post(form::send))
        .route("/withdrawal", get(withdrawal::empty).post(withdrawal::send))
        .route("/status/{token}", get(status::page))
        .route("/inbox", get(inbox::list))
        .route("/inbox/{id}", get(inbox::detail).post(inbox::answer))
        .route("/inbox/{id}/mail", post(inbox::mail_again))
        .route("/login", get(access::login_page).post(access::login))
        .route("/logout", post(access::logout))
        .route("/setup", get(access::setup_page).post(access::setup))
        .route("/desk/desk.css", get(public::style))
        .layer(from_fn_with_state(Arc::clone(&app), failure::pages))
        .layer(from_fn(headers::desk));
    let mut router = programs.merge(people).with_state(Arc::clone(&app));
    if let Some(folder) = package {
        router = router.nest("/after-sales", files::package(&app, folder));
    }
    router = match storefront {
        Some(folder) => router.fallback_service(files::storefront(&app, folder)),
        None => router
            .route("/", get(public::home))
            .fallback_service(missing(&app)),
    };
    router
        .layer(DefaultBodyLimit::max(LARGEST))
        .layer(from_fn(headers::everywhere))
        .layer(from_fn(log::requests))
}

fn missing(app: &Arc<App>) -> Router {
    Router::new()
        .fallback(public::missing)
        .layer(from_fn_with_state(Arc::clone(app), failure::pages))
        .layer(from_fn(headers::desk))
}

/// Any page may send a request or read the policy: no cookie and no session is involved.
fn cross_origin() -> CorsLayer {
    CorsLayer::new()
        .allow_origin(Any)
        .allow_methods([Method::GET, Method::POST])
        .allow_headers([
            header::CONTENT_TYPE,
            HeaderName::from_static("idempotency-key"),
        ])
        .expose_headers([header::DATE, header::LOCATION, header::RETRY_AFTER])
        .max_age(Duration::from_secs(600))
}
