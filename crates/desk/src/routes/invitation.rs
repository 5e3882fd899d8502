//! Taking an invitation: a person chooses a password by a one-time link.

use super::access::gone_to;
use crate::app::App;
use crate::database::staff;
use crate::failure::Failure;
use crate::passwords::{hashed, unfit};
use crate::session::Staff;
use crate::view;
use crate::view::access::{Setup, SetupNote};
use crate::visitor::Visitor;
use axum::Form;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use serde::Deserialize;
use std::sync::Arc;

/// What the form sends.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    token: String,
    password: String,
    again: String,
}

/// `GET /invitation?token=…`
pub async fn page(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Query(typed): Query<Typed>,
) -> Result<Response, Failure> {
    let found = invited(&app, &typed.token).await?;
    Ok(shown(&app, &visitor, &typed.token, found, None))
}

/// `POST /invitation`: sets the password and logs in.
pub async fn take(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    if !app.is_from_here(&headers) {
        return Err(Failure::Forbidden);
    }
    let found = invited(&app, &typed.token).await?;
    if found.is_none() {
        return Ok(shown(&app, &visitor, "", None, None));
    }
    if let Some(unfit) = unfit(&typed.password, &typed.again) {
        let note = Some(unfit.into());
        return Ok(shown(&app, &visitor, &typed.token, found, note));
    }
    let hash = hashed(&app, typed.password).await?;
    let (token, now) = (typed.token, app.clock.now().unix);
    let taken = app
        .database
        .write(move |c| {
            // Again inside of the transaction: the link works once.
            let Some((number, _)) = staff::invited(c, &token, now)? else {
                return Ok(None);
            };
            staff::set_password(c, number, &hash)?;
            let roles = staff::roles(c, number)?;
            Ok(Some((number, roles)))
        })
        .await?;
    let Some((number, roles)) = taken else {
        return Ok(shown(&app, &visitor, "", None, None));
    };
    let works = |name: &str| roles.iter().any(|(shop, _)| shop == name);
    let shop = app.shops.iter().find(|shop| works(&shop.name));
    let prefix = shop.map_or(app.prefix.as_str(), |shop| shop.prefix.as_str());
    let cookie = Staff::open(&app, Some(number)).await?;
    Ok(gone_to(&format!("{prefix}/inbox"), cookie))
}

async fn invited(app: &App, token: &str) -> Result<Option<String>, Failure> {
    let (token, now) = (token.to_owned(), app.clock.now().unix);
    let found = app
        .database
        .read(move |c| staff::invited(c, &token, now))
        .await?;
    Ok(found.map(|(_, name)| name))
}

fn shown(
    app: &App,
    visitor: &Visitor,
    token: &str,
    name: Option<String>,
    note: Option<SetupNote>,
) -> Response {
    let note = match name {
        None => Some(SetupNote::Closed),
        Some(_) => note,
    };
    let status = note.map_or(StatusCode::OK, SetupNote::status);
    let page = view::access::setup(&Setup {
        words: &visitor.words,
        site: app.site(),
        action: "/invitation",
        token,
        person: Some(name.as_deref().unwrap_or_default()),
        name: "",
        email: "",
        note,
    });
    (status, Html(page.into_string())).into_response()
}
