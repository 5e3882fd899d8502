//! Which address does what.

mod access;
mod account;
mod answer;
mod api;
mod case;
mod count;
mod export;
mod figures;
mod files;
mod form;
mod inbox;
mod invitation;
mod length;
mod look_up;
mod order_file;
mod orders;
mod photos;
mod pictures;
mod public;
mod staff;
mod status;
mod table;
mod templates;
mod withdrawal;

pub use answer::Typed;
pub use table::{Access, RouteInfo};

use crate::app::App;
use crate::figure::tally;
use crate::{failure, headers, log, rates};
use axum::Router;
use axum::http::{Method, StatusCode, header, header::HeaderName};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, put};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use table::Table;
use tower_http::cors::{Any, CorsLayer};
use tower_http::timeout::{RequestBodyTimeoutLayer, TimeoutLayer};

/// How long a caller may send nothing in the middle of a body.
const BODY: Duration = Duration::from_secs(15);
/// How long a call may take, slow photos among them.
const WHOLE: Duration = Duration::from_secs(120);

/// Every route of the desk: those of the first shop, and those of each by its name.
pub fn router(shops: &[Arc<App>], storefront: Option<PathBuf>, package: Option<PathBuf>) -> Router {
    let mut router = Router::new();
    for app in shops {
        router = router.nest(&format!("/shops/{}", app.shop), of_shop(app));
    }
    let Some(app) = shops.first() else {
        return router;
    };
    router = router.merge(of_shop(app));
    if let Some(folder) = package {
        router = router.nest("/after-sales", files::package(app, folder));
    }
    router = match storefront {
        Some(folder) => router.fallback_service(files::storefront(app, folder)),
        None => router
            .route("/", get(public::home).with_state(Arc::clone(app)))
            .fallback_service(missing(app)),
    };
    router
        .layer(RequestBodyTimeoutLayer::new(BODY))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            WHOLE,
        ))
        .layer(from_fn(headers::everywhere))
        .layer(from_fn(log::requests))
}

/// Every route of a shop's desk and who may call it. Those under `/api`, the policy and the health page are for
/// programs; the others are pages and forms.
pub fn routes() -> Vec<RouteInfo> {
    let mut routes = programs().list();
    routes.extend(counters().list());
    routes.extend(systems().list());
    routes.extend(people().list());
    routes
}

fn programs() -> Table {
    use Access::Anyone;
    Table::default()
        .post("/api/requests", Anyone, api::create)
        .get("/api/requests/by-key/{key}", Anyone, api::by_key)
        .get("/api/cases/{token}", Anyone, case::read)
        .post("/api/cases/{token}/messages", Anyone, case::write)
        .post("/api/cases/{token}/rating", Anyone, case::rate)
        .get("/api/cases/{token}/photos", Anyone, photos::list)
        .on(
            Method::PUT,
            "/api/cases/{token}/photos/{sha256}",
            Anyone,
            put(photos::put),
        )
        .longest(None)
        .post("/api/orders/look-up", Anyone, orders::look_up)
        .get("/policy.json", Anyone, public::policy)
        .get("/health", Anyone, public::health)
        .get("/openapi.json", Anyone, public::contract)
}

/// The counter of pages, which has a limit of its own.
fn counters() -> Table {
    Table::default()
        .post("/api/count", Access::Anyone, count::add)
        .longest(Some(count::LARGEST))
}

/// Systems of the shop, which show a secret of their own: no page of a browser calls these.
fn systems() -> Table {
    use Access::Anyone;
    let most = Some(orders::LARGEST);
    Table::default()
        .post("/api/orders", Anyone, orders::put)
        .longest(most)
        .on(Method::PUT, "/api/orders", Anyone, put(orders::put))
        .longest(most)
        .post("/api/orders/import/{system}", Anyone, orders::import)
        .longest(most)
}

fn people() -> Table {
    use Access::{Agent, Anyone, Owner, Reader};
    Table::default()
        .get("/requests", Anyone, form::empty)
        .post("/requests", Anyone, form::send)
        .get("/withdrawal", Anyone, withdrawal::empty)
        .post("/withdrawal", Anyone, withdrawal::send)
        .get("/status/{token}", Anyone, status::page)
        .post("/status/{token}/messages", Anyone, status::write)
        .post("/status/{token}/rating", Anyone, status::rate)
        .on(
            Method::POST,
            "/status/{token}/photos",
            Anyone,
            pictures::add(),
        )
        .longest(None)
        .get("/status/{token}/photos/{place}", Anyone, pictures::of_buyer)
        .get("/login", Anyone, access::login_page)
        .post("/login", Anyone, access::login)
        .get("/setup", Anyone, access::setup_page)
        .post("/setup", Anyone, access::setup)
        .get("/invitation", Anyone, invitation::page)
        .post("/invitation", Anyone, invitation::take)
        .get("/desk/desk.css", Anyone, public::style)
        .get("/inbox", Reader, inbox::list)
        .get("/inbox/{id}", Reader, inbox::detail)
        .post("/inbox/{id}", Agent, answer::answer)
        .post("/inbox/{id}/mail", Agent, inbox::mail_again)
        .post("/inbox/{id}/erasure", Owner, inbox::erase)
        .get("/inbox/{id}/photos/{place}", Reader, pictures::of_case)
        .get("/inbox/export.csv", Agent, export::csv)
        .get("/inbox/export.jsonl", Agent, export::json_lines)
        .get("/figures", Reader, figures::page)
        .get("/figures.csv", Reader, figures::csv)
        .get("/figures.json", Reader, figures::json)
        .get("/orders", Agent, order_file::page)
        .post("/orders", Agent, order_file::send)
        .longest(Some(order_file::LONGEST_FORM))
        .get("/orders/look-up", Anyone, look_up::page)
        .post("/orders/look-up", Anyone, look_up::send)
        .get("/templates", Owner, templates::page)
        .post("/templates", Owner, templates::add)
        .post("/templates/{template}", Owner, templates::change)
        .get("/staff", Owner, staff::page)
        .post("/staff", Owner, staff::invite)
        .post("/staff/{person}", Owner, staff::change)
        .get("/account", Reader, account::page)
        .post("/account", Reader, account::change)
        .post("/logout", Reader, access::logout)
}

fn of_shop(app: &Arc<App>) -> Router {
    let programs = programs()
        .router(app)
        .layer(from_fn_with_state(Arc::clone(app), rates::programs))
        .layer(cross_origin())
        .layer(from_fn(headers::api));
    let people = people()
        .router(app)
        .layer(from_fn_with_state(Arc::clone(app), rates::pages))
        .layer(from_fn_with_state(Arc::clone(app), failure::pages))
        .layer(from_fn(headers::desk));
    let systems = systems()
        .router(app)
        .layer(from_fn_with_state(Arc::clone(app), rates::programs))
        .layer(from_fn(headers::api));
    let counters = counters()
        .router(app)
        .layer(from_fn_with_state(Arc::clone(app), rates::counters))
        .layer(cross_origin())
        .layer(from_fn(headers::api));
    let programs = programs
        .merge(counters)
        .merge(systems)
        .layer(from_fn_with_state(Arc::clone(app), tally::counting));
    programs.merge(people).with_state(Arc::clone(app))
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
        .allow_methods([Method::GET, Method::POST, Method::PUT])
        .allow_headers([
            header::CONTENT_TYPE,
            HeaderName::from_static("idempotency-key"),
        ])
        .expose_headers([header::DATE, header::LOCATION, header::RETRY_AFTER])
        .max_age(Duration::from_secs(600))
}
