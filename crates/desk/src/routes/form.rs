//! The form that works without a script. It comes from any page of the shop, has no preflight and
//! may come twice: what the API learns from a key, this learns from the words.

use crate::app::App;
use crate::database::purchases;
use crate::database::requests::Stored;
use crate::failure::Failure;
use crate::view::form::{NOTHING_SHOWN, Typed, Why};
use crate::visitor::Visitor;
use crate::{intake, secrets, view};
use after_sales_policy::{AfterSalesRequest, CivilDate, Finding, body_digest, read_request};
use axum::Form;
use axum::extract::State;
use axum::extract::rejection::FormRejection;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// `GET /requests`: the form, with a key of its own.
pub async fn empty(State(app): State<Arc<App>>, visitor: Visitor) -> Response {
    let shop = app.shop.clone();
    let any = app.database.read(move |c| purchases::any(c, &shop)).await;
    let typed = Typed {
        // A store that cannot be read now costs the buyer a short cut, never the form.
        may_find: any.unwrap_or(false),
        key: secrets::token::<16>(),
        locale: visitor.words.locale().to_owned(),
        country: app.policy.document.shop.country.code().to_owned(),
        ..Typed::default()
    };
    again(&app, &visitor, &typed, None, &[])
}

/// `POST /requests`: a receipt to print, or the form again with everything that was typed.
pub async fn send(
    State(app): State<Arc<App>>,
    mut visitor: Visitor,
    headers: HeaderMap,
    form: Result<Form<Typed>, FormRejection>,
) -> Result<Response, Failure> {
    let Ok(Form(mut typed)) = form else {
        return Ok(again(
            &app,
            &visitor,
            &Typed::default(),
            Some(Why::Fields),
            &[],
        ));
    };
    if !typed.locale.is_empty() {
        visitor.words = app
            .library
            .choose(&[&typed.locale, visitor.words.locale()])
            .clone();
    }
    if typed.country.trim().is_empty() {
        typed.country = app.policy.document.shop.country.code().to_owned();
    }
    if !typed.website.is_empty() {
        typed.website.clear();
        return Ok(again(&app, &visitor, &typed, Some(Why::Trap), &[]));
    }
    if !is_from_shop(&app, &headers) {
        return Ok(again(&app, &visitor, &typed, Some(Why::OtherSite), &[]));
    }
    let keyed = typed.key.len() == 32 && typed.key.bytes().all(|b| b.is_ascii_hexdigit());
    let content = (!keyed).then(|| body_digest(&body(&app, &visitor, &typed, &"0".repeat(32))));
    let key = if keyed {
        typed.key.clone()
    } else {
        secrets::token::<16>()
    };
    let text = body(&app, &visitor, &typed, &key);
    let read = read_request(&text);
    let Some(request) = read.request else {
        return Ok(again(
            &app,
            &visitor,
            &typed,
            Some(Why::Fields),
            &read.findings,
        ));
    };
    match intake::accept(&app, request, text, content).await? {
        Stored::New(row) => Ok(receipt(
            &app,
            &visitor,
            StatusCode::CREATED,
            &row.body,
            &app.receipt(&row),
        )),
        Stored::Known(row) => Ok(receipt(
            &app,
            &visitor,
            StatusCode::OK,
            &row.body,
            &app.receipt(&row),
        )),
        Stored::KeyReused => {
            typed.key = secrets::token::<16>();
            Ok(again(&app, &visitor, &typed, Some(Why::SentBefore), &[]))
        }
    }
}

/// What the widget would have sent. Dates that are none are left out: they must not stop a request.
fn body(app: &App, visitor: &Visitor, typed: &Typed, key: &str) -> String {
    let day = |text: &str| CivilDate::parse(text.trim()).map(|day| day.to_string());
    let mut order = Map::new();
    for (name, text) in [
        ("ordered_on", &typed.ordered_on),
        ("delivered_on", &typed.delivered_on),
    ] {
        if let Some(day) = day(text) {
            order.insert(name.to_owned(), Value::from(day));
        }
    }
    let mut item = Map::new();
    for (name, text) in [
        ("sku", &typed.sku),
        ("product", &typed.product),
        ("title", &typed.title),
    ] {
        if !text.trim().is_empty() {
            item.insert(name.to_owned(), Value::from(text.trim()));
        }
    }
    let mut request = json!({
        "key": key,
        "order_reference": typed.order_reference.trim(),
        "email": typed.email.trim(),
        "facts": {
            "case": typed.case,
            "buyer": { "country": typed.country.trim().to_uppercase() },
            "item": item,
            "order": order,
        },
        "locale": visitor.words.locale(),
        "statement_shown": NOTHING_SHOWN,
        "policy_hash": app.policy.hash,
    });
    for (name, text) in [("name", &typed.name), ("message", &typed.message)] {
        if !text.trim().is_empty() {
            request[name] = Value::from(text.trim());
        }
    }
    request.to_string()
}

/// A form of the desk or of the shop's own site. Another site's form is shown to the buyer first:
/// nothing is lost, and nobody sends in another person's name unseen.
pub(super) fn is_from_shop(app: &App, headers: &HeaderMap) -> bool {
    if app.is_from_here(headers) {
        return true;
    }
    let shop = app
        .policy
        .document
        .shop
        .policy_url
        .as_ref()
        .and_then(|url| {
            let rest = url.as_str().strip_prefix("https://")?;
            rest.split(['/', '?', '#'])
                .next()
                .map(|host| format!("https://{host}"))
        });
    let origin = headers.get("origin").and_then(|value| value.to_str().ok());
    shop.is_some() && shop.as_deref() == origin
}

fn again(
    app: &App,
    visitor: &Visitor,
    typed: &Typed,
    why: Option<Why>,
    findings: &[Finding],
) -> Response {
    let page = view::form::page(&visitor.words, app.site(), typed, why, findings);
    let status = match why {
        None => StatusCode::OK,
        Some(Why::OtherSite) => StatusCode::FORBIDDEN,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    (status, Html(page.into_string())).into_response()
}

fn receipt(
    app: &App,
    visitor: &Visitor,
    status: StatusCode,
    body: &str,
    receipt: &crate::receipt::Confirmed,
) -> Response {
    let request: Option<AfterSalesRequest> = read_request(body).request;
    let page = view::receipt::page(&visitor.words, app.site(), receipt, request.as_ref());
    (status, Html(page.into_string())).into_response()
}
