//! Orders from programs: as JSON or CSV with the shop's token, as webhooks with their signatures; and the look-up of
//! the widget.

use crate::app::App;
use crate::database::purchases::{self, Counts, New};
use crate::order::import::{System, Told};
use crate::order::person::{Asked, reference_key};
use crate::order::secret::is_signed;
use crate::order::{Order, read, sheet};
use crate::peer;
use crate::problem::Problem;
use crate::secrets;
use crate::visitor::Visitor;
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, JsonRejection};
use axum::extract::{ConnectInfo, Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use serde::Deserialize;
use serde_json::{Value, json};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

/// Longest body with orders, bytes.
pub const LARGEST: usize = 4 * 1024 * 1024;

/// How orders are sent.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Way {
    /// `1`: say what would come of it, and store nothing.
    check: String,
}

/// `POST` or `PUT /api/orders`: one order or a list of them as JSON, or CSV. All of them are stored or none is.
pub async fn put(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    headers: HeaderMap,
    Query(way): Query<Way>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<Counts>, Problem> {
    admitted(&app, &headers)?;
    let body = body.map_err(|rejection| unread(rejection.status()))?;
    let (orders, source) = match kind(&headers).as_str() {
        "application/json" => {
            let text = std::str::from_utf8(&body).map_err(|_| Problem::not_text())?;
            let orders = read::read(text).map_err(|findings| wrong(&visitor, &findings))?;
            (orders, "api")
        }
        "text/csv" => match sheet::read(&body) {
            Ok(sheet) => (sheet.orders, "csv"),
            Err(sheet::Wrong::NotText) => return Err(Problem::not_text()),
            Err(sheet::Wrong::Findings(findings)) => return Err(wrong(&visitor, &findings)),
        },
        _ => {
            return Err(Problem::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "wrong_type",
                "send application/json or text/csv",
            ));
        }
    };
    let orders = prepared(&app, orders, source);
    let now = app.clock.now().unix;
    let counts = match way.check.as_str() {
        "1" => {
            app.database
                .read(move |c| purchases::compare(c, &orders))
                .await?
        }
        _ => {
            app.database
                .write(move |c| purchases::put(c, &orders, now))
                .await?
        }
    };
    Ok(Json(counts))
}

/// Orders with whose they are.
pub fn prepared(app: &App, orders: Vec<Order>, source: &'static str) -> Vec<New> {
    let prepare = |order: Order| New {
        asked: Asked::new(app, &order.reference, &order.email),
        ordered_unix: order.ordered_on.and_then(|day| app.clock.begins(day)),
        order,
        source,
    };
    orders.into_iter().map(prepare).collect()
}

fn wrong(visitor: &Visitor, findings: &[after_sales_policy::Finding]) -> Problem {
    Problem::invalid(visitor.words.findings(findings))
}

fn unread(status: StatusCode) -> Problem {
    match status {
        StatusCode::PAYLOAD_TOO_LARGE => {
            Problem::new(status, "too_large", "orders have at most 4 MiB in one call")
        }
        _ => Problem::bad_body(status),
    }
}

fn admitted(app: &App, headers: &HeaderMap) -> Result<(), Problem> {
    match app
        .orders
        .admits(&app.shop, text(headers, header::AUTHORIZATION.as_str()))
    {
        Some(true) => Ok(()),
        Some(false) => Err(Problem::new(
            StatusCode::UNAUTHORIZED,
            "unauthorized",
            "send Authorization: Bearer with the shop's token for orders",
        )),
        None => Err(not_set_up()),
    }
}

fn not_set_up() -> Problem {
    Problem::new(
        StatusCode::FORBIDDEN,
        "not_set_up",
        "this shop has no secret for that; start the desk with --orders-token-file or AFTER_SALES_ORDERS_…",
    )
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

fn kind(headers: &HeaderMap) -> String {
    let kind = text(headers, header::CONTENT_TYPE.as_str()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default();
    kind.trim().to_ascii_lowercase()
}

/// `POST /api/orders/import/{system}`: a webhook of an order system. Events without an order are taken and passed
/// over, for systems switch a webhook off that is refused too often.
pub async fn import(
    State(app): State<Arc<App>>,
    Path(system): Path<String>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<Value>, Problem> {
    let unknown = || {
        Problem::new(
            StatusCode::NOT_FOUND,
            "unknown_system",
            "order systems are woocommerce, shopify and medusa",
        )
    };
    let system = System::parse(&system).ok_or_else(unknown)?;
    let secret = app
        .orders
        .secret(&app.shop, system.name())
        .ok_or_else(not_set_up)?;
    let body = body.map_err(|rejection| unread(rejection.status()))?;
    // WooCommerce asks with an unsigned form whether anybody is there; nothing is read from it.
    if system == System::WooCommerce && body.starts_with(b"webhook_id=") && body.len() < 40 {
        return Ok(Json(json!({ "passed_over": "ping" })));
    }
    let shown = text(&headers, system.header()).unwrap_or_default();
    let genuine = match system {
        System::Medusa => secrets::same(
            &hex::encode(secrets::fingerprint(secret)),
            &hex::encode(secrets::fingerprint(shown)),
        ),
        System::WooCommerce | System::Shopify => is_signed(secret, &body, shown),
    };
    if !genuine {
        return Err(Problem::new(
            StatusCode::UNAUTHORIZED,
            "bad_signature",
            "the signature is not of this body by the secret that the desk knows",
        ));
    }
    let topic = system.topic().and_then(|name| text(&headers, name));
    if !system.is_order(topic.unwrap_or_default()) {
        return Ok(Json(json!({ "passed_over": "event" })));
    }
    let payload: Value = serde_json::from_slice(&body).map_err(|_| {
        Problem::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            "not_json",
            "the body is not JSON",
        )
    })?;
    let order = match system.order(&payload, &|at| app.clock.day(at)) {
        Told::Order(order) => order,
        Told::NoEmail => return Ok(Json(json!({ "passed_over": "no_email" }))),
        Told::NoOrder => return Ok(Json(json!({ "passed_over": "no_order" }))),
    };
    let now = app.clock.now().unix;
    let orders = prepared(&app, vec![order], system.name());
    let import = move |c: &crate::database::sql::Connection| {
        let orders = orders.into_iter();
        orders
            .map(|new| purchases::import(c, new, now))
            .collect::<Result<Vec<_>, _>>()
    };
    let counts = app.database.write(import).await?;
    Ok(Json(json!(counts.first())))
}

/// Who asks for which order.
#[derive(Deserialize)]
pub struct Wanted {
    reference: String,
    email: String,
}

/// `POST /api/orders/look-up`: the order for the widget. Whether the number or the address is wrong makes no
/// difference.
pub async fn look_up(
    State(app): State<Arc<App>>,
    from: ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    wanted: Result<Json<Wanted>, JsonRejection>,
) -> Result<Json<Value>, Problem> {
    let Json(wanted) = wanted.map_err(|rejection| match rejection.status() {
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Problem::wrong_type(),
        status => Problem::new(status, "invalid_request", "send {reference, email}"),
    })?;
    match found(
        &app,
        peer::of(&app, &headers, Some(&from)),
        &wanted.reference,
        &wanted.email,
    )
    .await
    {
        Ok(Some(order)) => Ok(Json(json!({ "order": order.to_json() }))),
        Ok(None) => Err(Problem::new(
            StatusCode::NOT_FOUND,
            "not_found",
            "there is no order with this number and this address",
        )),
        Err(Missed::TooMany(seconds)) => Err(Problem::new(
            StatusCode::TOO_MANY_REQUESTS,
            "too_many",
            "too many look-ups; wait as long as Retry-After says",
        )
        .after(u32::try_from(seconds).unwrap_or(900))),
        Err(Missed::Database(error)) => Err(error.into()),
    }
}

/// Why nobody can say whether there is such an order.
pub enum Missed {
    /// Seconds to wait.
    TooMany(u64),
    /// The store cannot be used now.
    Database(crate::database::DatabaseError),
}

/// The order of somebody who knows its number and the address it was made with.
pub async fn found(
    app: &App,
    peer: IpAddr,
    reference: &str,
    email: &str,
) -> Result<Option<Order>, Missed> {
    let key = reference_key(reference);
    app.orders
        .ask(peer, &app.shop, &key)
        .map_err(Missed::TooMany)?;
    let asked = Asked::new(app, reference, email);
    let known = app
        .database
        .read(move |c| purchases::facts_for(c, &asked))
        .await;
    Ok(known.map_err(Missed::Database)?.map(|known| known.order))
}
