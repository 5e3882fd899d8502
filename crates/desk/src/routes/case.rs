//! A case for its buyer's programs: the status page as JSON, messages and rating. The token in the
//! address is all the proof there is.

use super::api::is_json;
use crate::app::App;
use crate::case::{self, Whole, life};
use crate::database::messages::{Added, Message};
use crate::database::rating::{Given, Rated, Rating};
use crate::problem::Problem;
use crate::view::parts;
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::sync::Arc;

/// `GET /api/cases/{token}`
pub async fn read(
    State(app): State<Arc<App>>,
    Path(token): Path<String>,
) -> Result<Json<Value>, Problem> {
    Ok(Json(described(&app, &found(&app, token).await?)))
}

/// A message as it is sent.
#[derive(Deserialize)]
pub struct Written {
    key: String,
    message: String,
}

/// `POST /api/cases/{token}/messages`: 201 with the case as it is now, 200 when it was sent before.
pub async fn write(
    State(app): State<Arc<App>>,
    Path(token): Path<String>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let written: Written = sent(&headers, body)?;
    let whole = found(&app, token.clone()).await?;
    let message = Message {
        request: whole.row.number,
        key: written.key,
        text: case::clean(&written.message),
    };
    let status = match case::write(&app, message).await? {
        Added::New(_) => StatusCode::CREATED,
        Added::Known(_) => StatusCode::OK,
        Added::KeyReused => return Err(Problem::key_reused()),
        Added::NoKey => {
            return Err(Problem::field(
                "/key",
                "32 hex digits, made for this message",
            ));
        }
        Added::Empty => return Err(Problem::field("/message", "a message has words")),
        Added::Long => return Err(Problem::field("/message", "at most 2000 characters")),
        Added::TooMany(wait) => return Err(Problem::too_many_messages(wait)),
        Added::Closed => return Err(Problem::case_closed()),
    };
    let now = described(&app, &found(&app, token).await?);
    Ok((status, Json(now)).into_response())
}

/// A rating as it is sent.
#[derive(Deserialize)]
pub struct Stars {
    stars: i64,
    #[serde(default)]
    comment: String,
}

/// `POST /api/cases/{token}/rating`: 201 for the first one, 200 for the same again or a change.
pub async fn rate(
    State(app): State<Arc<App>>,
    Path(token): Path<String>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let typed: Stars = sent(&headers, body)?;
    let given = Given {
        request: found(&app, token).await?.row.number,
        stars: typed.stars,
        comment: case::clean(&typed.comment),
    };
    match case::rate(&app, given).await? {
        Rated::Done { rating, new, .. } => {
            let status = if new {
                StatusCode::CREATED
            } else {
                StatusCode::OK
            };
            Ok((status, Json(rated(&app, &rating))).into_response())
        }
        Rated::Stars => Err(Problem::field("/stars", "a whole number from 1 to 5")),
        Rated::Long => Err(Problem::field("/comment", "at most 2000 characters")),
        Rated::Open => Err(Problem::case_open()),
        Rated::Late => Err(Problem::rating_late()),
    }
}

async fn found(app: &App, token: String) -> Result<Whole, Problem> {
    case::by_token(app, token)
        .await?
        .ok_or_else(Problem::unknown_case)
}

fn sent<T: DeserializeOwned>(
    headers: &HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<T, Problem> {
    if !is_json(headers) {
        return Err(Problem::wrong_type());
    }
    let body = body.map_err(|rejection| Problem::bad_body(rejection.status()))?;
    serde_json::from_slice(&body).map_err(|_| Problem::field("", "not the JSON that is asked for"))
}

/// What a program may know of a case: what its page shows, in the words of the data format.
fn described(app: &App, whole: &Whole) -> Value {
    let (row, case, now) = (&whole.row, &whole.case, app.clock.now());
    let time = |unix: Option<i64>| unix.map(|unix| app.clock.text(unix * 1000));
    let history: Vec<Value> = whole
        .steps
        .iter()
        .map(|step| {
            json!({
                "at": step.at, "who": step.actor, "what": step.kind, "state": step.state, "message": step.message,
            })
        })
        .collect();
    let stored = whole.photos.iter().filter(|photo| photo.size.is_some());
    let (named, stored) = (whole.photos.len(), stored.count());
    let whose = match case.state.as_str() {
        "waiting" => "buyer",
        state if life::is_closed(state) => "nobody",
        _ => "shop",
    };
    json!({
        "id": row.id,
        "shop": app.policy.document.shop.name,
        "case": whole.request.facts.case.as_str(),
        "order_reference": whole.request.order_reference,
        "item": parts::product(&whole.request),
        "message": whole.request.message,
        "received_at": row.received_at,
        "state": case.state,
        "since": whole.since(),
        "turn": whose,
        "answer_by": time(whole.answer_by()),
        // By this clock: the buyer's may be wrong.
        "answer_late": whole.answer_by().is_some_and(|until| now.unix > until),
        "history": history,
        "photos": { "named": named, "missing": named - stored },
        "tracking": {
            "number": case.tracking_number,
            "url": case.tracking_url,
        },
        "resolution": case.resolution,
        "refund": case.refund,
        "takes_messages": case.takes_messages(now.unix),
        "takes_messages_until": time(case.closed_unix.map(|closed| closed + life::AFTER_CLOSING)),
        "takes_rating": whole.takes_rating(now.unix),
        "rating": whole.rating.as_ref().map(|rating| rated(app, rating)),
    })
}

fn rated(app: &App, rating: &Rating) -> Value {
    json!({
        "stars": rating.stars,
        "comment": rating.comment,
        "at": rating.at,
        "changeable_until": app.clock.text(rating.ends_unix() * 1000),
    })
}
