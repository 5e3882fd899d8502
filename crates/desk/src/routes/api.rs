//! Requests sent by the widget or any other program.

use crate::app::App;
use crate::database::requests::{self, Row, Stored};
use crate::intake;
use crate::problem::Problem;
use crate::visitor::Visitor;
use after_sales_policy::read_request;
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// `POST /api/requests`: 201 with a new receipt, 200 with the first one when it was sent before.
pub async fn create(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    if !is_json(&headers) {
        return Err(Problem::wrong_type());
    }
    let header = headers
        .get("idempotency-key")
        .ok_or_else(Problem::key_missing)?;
    let body = body.map_err(|rejection| Problem::bad_body(rejection.status()))?;
    let body = String::from_utf8(body.into()).map_err(|_| Problem::not_text())?;
    let read = read_request(&body);
    let request = read
        .request
        .ok_or_else(|| Problem::invalid(visitor.words.findings(&read.findings)))?;
    if header.as_bytes() != request.key.as_bytes() {
        return Err(Problem::key_differs());
    }
    match intake::accept(&app, request, body, None).await? {
        Stored::New(row) => {
            let receipt = app.receipt(&row);
            let location = [(header::LOCATION, receipt.status_url.clone())];
            Ok((StatusCode::CREATED, location, Json(receipt)).into_response())
        }
        Stored::Known(row) => Ok(known(&app, &row)),
        Stored::KeyReused => Err(Problem::key_reused()),
    }
}

/// `GET /api/requests/by-key/{key}`: whether a request arrived, for a sender who got no answer.
pub async fn by_key(
    State(app): State<Arc<App>>,
    Path(key): Path<String>,
) -> Result<Response, Problem> {
    let shop = app.shop.clone();
    let row = app
        .database
        .read(move |c| requests::by_key(c, &shop, &key))
        .await?;
    row.map(|row| known(&app, &row))
        .ok_or_else(Problem::unknown_key)
}

fn known(app: &App, row: &Row) -> Response {
    Json(app.receipt(row)).into_response()
}

/// Whether a body says that it is JSON.
pub(super) fn is_json(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}
