//! A buyer finds an order without a script, and comes to the form with everything in it that the shop knows.

use super::orders::{Missed, found};
use crate::app::App;
use crate::failure::Failure;
use crate::order::{Line, Order};
use crate::peer;
use crate::secrets;
use crate::view;
use crate::view::form::Typed;
use crate::view::lookup::Page;
use crate::visitor::Visitor;
use axum::Form;
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use serde::Deserialize;
use std::net::SocketAddr;
use std::sync::Arc;

/// What the form sends.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    reference: String,
    email: String,
    /// Place of the item in the order, once it is chosen.
    line: String,
    locale: String,
}

/// `GET /orders/look-up`
pub async fn page(State(app): State<Arc<App>>, visitor: Visitor) -> Response {
    let page = Page {
        words: &visitor.words,
        site: app.site(),
        reference: "",
        email: "",
    };
    Html(page.form(false).into_string()).into_response()
}

/// `POST /orders/look-up`: the items of the order, or the form for the one that was chosen. Nothing of it is in an
/// address.
pub async fn send(
    State(app): State<Arc<App>>,
    from: ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    mut visitor: Visitor,
    Form(asked): Form<Asked>,
) -> Result<Response, Failure> {
    if !asked.locale.is_empty() {
        let wishes = [asked.locale.as_str(), visitor.words.locale()];
        visitor.words = app.library.choose(&wishes).clone();
    }
    let order = found(
        &app,
        peer::of(&app, &headers, Some(&from)),
        &asked.reference,
        &asked.email,
    )
    .await;
    let order = order.map_err(|missed| match missed {
        Missed::TooMany(seconds) => Failure::TooMany(seconds),
        Missed::Database(error) => error.into(),
    })?;
    let page = Page {
        words: &visitor.words,
        site: app.site(),
        reference: asked.reference.trim(),
        email: asked.email.trim(),
    };
    let Some(order) = order else {
        let body = Html(page.form(true).into_string());
        return Ok((StatusCode::NOT_FOUND, body).into_response());
    };
    let chosen = match (asked.line.parse::<usize>(), &order.lines[..]) {
        (Ok(place), lines) => lines.get(place),
        (Err(_), [only]) => Some(only),
        (Err(_), _) => None,
    };
    let html = match chosen {
        Some(line) => {
            let typed = typed(&app, &visitor, &asked, &order, line);
            view::form::page(&visitor.words, app.site(), &typed, None, &[])
        }
        None => page.order(&order),
    };
    Ok(Html(html.into_string()).into_response())
}

fn typed(app: &App, visitor: &Visitor, asked: &Asked, order: &Order, line: &Line) -> Typed {
    let day = |day: Option<after_sales_policy::CivilDate>| day.map(|day| day.to_string());
    Typed {
        order_reference: order.reference.clone(),
        email: asked.email.trim().to_owned(),
        sku: line.sku.clone().unwrap_or_default(),
        title: line.title.clone().unwrap_or_default(),
        ordered_on: day(order.ordered_on).unwrap_or_default(),
        delivered_on: day(line.delivered_on).unwrap_or_default(),
        key: secrets::token::<16>(),
        locale: visitor.words.locale().to_owned(),
        country: app.policy.document.shop.country.code().to_owned(),
        ..Typed::default()
    }
}
