//! The buyer's page behind an unguessable link.

use crate::app::App;
use crate::database::outbox;
use crate::database::requests;
use crate::failure::Failure;
use crate::view;
use crate::visitor::Visitor;
use after_sales_policy::read_request;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{Html, IntoResponse, Response};
use std::sync::Arc;

/// `GET /status/{token}`
pub async fn page(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Result<Response, Failure> {
    let kept = token.clone();
    let found = app
        .database
        .read(move |c| {
            let Some(row) = requests::by_status_token(c, &token)? else {
                return Ok(None);
            };
            let steps = requests::steps(c, row.number)?;
            Ok(Some((row, steps)))
        })
        .await?;
    let (mut row, steps) = found.ok_or(Failure::NotFound)?;
    // Nobody sends what waits: the buyer must not rely on it.
    if app.outgoing.is_none() && row.mail == Some(outbox::State::Queued) {
        row.mail = None;
    }
    // The request's language, unless the reader asks for another one.
    let wishes = [visitor.asked.as_deref().unwrap_or(&row.locale), &row.locale];
    let words = app.library.choose(&wishes);
    let request = read_request(&row.body).request.ok_or(Failure::NotFound)?;
    let page = view::status::page(&view::status::Status {
        words,
        languages: app.library.all(),
        shop: &app.policy.document.shop,
        token: &kept,
        row: &row,
        request: &request,
        steps: &steps,
    });
    let headers = [
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, Html(page.into_string())).into_response())
}
