//! The buyer's page behind an unguessable link. Whoever has the link may do what its buyer may: its forms
//! need no other proof, and no other page can send them without knowing it.

use crate::app::App;
use crate::case::{self, Whole};
use crate::database::messages::{Added, Message};
use crate::database::rating::{Given, Rated};
use crate::failure::Failure;
use crate::secrets;
use crate::view::photos::Wrong;
use crate::view::status::{Draft, Status, page as view};
use crate::visitor::Visitor;
use axum::Form;
use axum::extract::rejection::FormRejection;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::sync::Arc;

/// `GET /status/{token}`
pub async fn page(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
    Path(token): Path<String>,
) -> Result<Response, Failure> {
    let whole = case::by_token(&app, token.clone())
        .await?
        .ok_or(Failure::NotFound)?;
    let draft = Draft {
        sent: query.is_some_and(|query| query.split('&').any(|pair| pair == "sent=1")),
        ..Draft::default()
    };
    Ok(show(&app, &visitor, &token, &whole, draft, StatusCode::OK))
}

/// The page again, with what is wrong with photos that were sent from it.
pub(super) async fn with_wrong_photos(
    app: &App,
    visitor: &Visitor,
    token: &str,
    photos_wrong: Vec<Wrong>,
) -> Result<Response, Failure> {
    let whole = case::by_token(app, token.to_owned())
        .await?
        .ok_or(Failure::NotFound)?;
    let draft = Draft {
        photos_wrong,
        ..Draft::default()
    };
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(show(app, visitor, token, &whole, draft, status))
}

/// What the form for a message sends.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Written {
    key: String,
    message: String,
}

/// `POST /status/{token}/messages`: back to the page, or the form again with what was typed.
pub async fn write(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(token): Path<String>,
    form: Result<Form<Written>, FormRejection>,
) -> Result<Response, Failure> {
    let written = form.map_or_else(|_| Written::default(), |Form(written)| written);
    let whole = case::by_token(&app, token.clone())
        .await?
        .ok_or(Failure::NotFound)?;
    let message = Message {
        request: whole.row.number,
        key: written.key,
        text: case::clean(&written.message),
    };
    let (status, why) = match case::write(&app, message).await? {
        Added::New(_) | Added::Known(_) => {
            return Ok(back(&app, &visitor, &token, "sent=1#latest"));
        }
        Added::KeyReused | Added::NoKey => (StatusCode::UNPROCESSABLE_ENTITY, Some("before")),
        Added::Empty => (StatusCode::UNPROCESSABLE_ENTITY, Some("empty")),
        Added::Long => (StatusCode::UNPROCESSABLE_ENTITY, Some("long")),
        Added::TooMany(_) => (StatusCode::TOO_MANY_REQUESTS, Some("many")),
        // The page says so where the form was.
        Added::Closed => (StatusCode::CONFLICT, None),
    };
    let draft = Draft {
        message: written.message,
        message_wrong: why,
        ..Draft::default()
    };
    Ok(show(&app, &visitor, &token, &whole, draft, status))
}

/// What the form for a rating sends.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Stars {
    stars: String,
    comment: String,
}

/// `POST /status/{token}/rating`: likewise.
pub async fn rate(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(token): Path<String>,
    form: Result<Form<Stars>, FormRejection>,
) -> Result<Response, Failure> {
    let typed = form.map_or_else(|_| Stars::default(), |Form(typed)| typed);
    let whole = case::by_token(&app, token.clone())
        .await?
        .ok_or(Failure::NotFound)?;
    let stars = typed.stars.parse().unwrap_or(0);
    let given = Given {
        request: whole.row.number,
        stars,
        comment: case::clean(&typed.comment),
    };
    let (status, why) = match case::rate(&app, given).await? {
        Rated::Done { .. } => return Ok(back(&app, &visitor, &token, "rated=1#rating")),
        Rated::Stars => (StatusCode::UNPROCESSABLE_ENTITY, "stars"),
        Rated::Long => (StatusCode::UNPROCESSABLE_ENTITY, "long"),
        Rated::Open => (StatusCode::CONFLICT, "open"),
        Rated::Late => (StatusCode::CONFLICT, "late"),
    };
    let draft = Draft {
        stars: Some(stars),
        comment: Some(typed.comment),
        rating_wrong: Some(why),
        ..Draft::default()
    };
    Ok(show(&app, &visitor, &token, &whole, draft, status))
}

/// A reload of the page that follows sends nothing again.
pub(super) fn back(app: &App, visitor: &Visitor, token: &str, end: &str) -> Response {
    let lang = visitor.asked.as_deref();
    let lang = lang.map_or_else(String::new, |lang| format!("lang={lang}&"));
    Redirect::to(&app.path(&format!("/status/{token}?{lang}{end}"))).into_response()
}

fn show(
    app: &App,
    visitor: &Visitor,
    token: &str,
    whole: &Whole,
    draft: Draft,
    status: StatusCode,
) -> Response {
    // The request's language, unless the reader asks for another one.
    let locale = whole.row.locale.as_str();
    let wishes = [visitor.asked.as_deref().unwrap_or(locale), locale];
    let page = view(&Status {
        words: app.library.choose(&wishes),
        languages: app.library.all(),
        site: app.site(),
        token,
        asked: visitor.asked.as_deref(),
        whole,
        draft: &draft,
        clock: &app.clock,
        key: &secrets::token::<16>(),
    });
    let mut response = (status, Html(page.into_string())).into_response();
    let headers = response.headers_mut();
    let kept = |text| HeaderValue::from_static(text);
    headers.insert(header::REFERRER_POLICY, kept("no-referrer"));
    headers.insert(header::CACHE_CONTROL, kept("no-store"));
    response
}
