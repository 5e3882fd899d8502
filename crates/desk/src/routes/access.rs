//! Making the first account, logging in and out.

use crate::app::App;
use crate::database::access::{self, FirstOwner};
use crate::database::staff;
use crate::failure::Failure;
use crate::passwords::{hashed, is_right, unfit};
use crate::peer;
use crate::session::Staff;
use crate::view;
use crate::view::access::{Login, Setup, SetupNote};
use crate::visitor::Visitor;
use after_sales_policy::is_email;
use axum::Form;
use axum::extract::{ConnectInfo, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::net::SocketAddr;
use std::sync::Arc;

/// Longest name of a person, in characters.
const NAME: usize = 80;

/// What a form of these pages sends.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    token: String,
    name: String,
    email: String,
    password: String,
    again: String,
    csrf: String,
}

/// An address as accounts have it; none when it is not one.
pub fn address(email: &str) -> Option<String> {
    let email = email.trim();
    is_email(email).then(|| email.to_lowercase())
}

/// A name as accounts have it; none when it is empty or cannot be shown in a line.
pub fn person_name(name: &str) -> Option<String> {
    let name = name.trim();
    let fine = !name.is_empty() && name.chars().count() <= NAME && !name.contains(char::is_control);
    fine.then(|| name.to_owned())
}

/// `GET /login`
pub async fn login_page(
    State(app): State<Arc<App>>,
    visitor: Visitor,
) -> Result<Response, Failure> {
    login_view(&app, &visitor, "", false).await
}

/// `POST /login`: by address and password; without an address, by the one password of earlier desks.
pub async fn login(
    State(app): State<Arc<App>>,
    from: ConnectInfo<SocketAddr>,
    visitor: Visitor,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    if !app.is_from_here(&headers) {
        return Err(Failure::Forbidden);
    }
    let peer = peer::of(&app, &headers, Some(&from));
    app.limiter.attempt(peer).map_err(Failure::TooMany)?;
    let email = typed.email.trim().to_lowercase();
    let wanted = email.clone();
    let found = app
        .database
        .read(move |c| match wanted.is_empty() {
            true => Ok(access::password(c)?.map(|hash| (None, hash))),
            false => Ok(staff::by_email(c, &wanted)?.map(|(number, hash)| (Some(number), hash))),
        })
        .await?;
    let (number, stored) = found.unzip();
    let number = number.flatten();
    if !is_right(&app, typed.password, stored).await? {
        return login_view(&app, &visitor, &email, true).await;
    }
    let roles = match number {
        Some(number) => app.database.read(move |c| staff::roles(c, number)).await?,
        None => Vec::new(),
    };
    let mut shops = app.shops.iter();
    let works = |name: &str| number.is_none() || roles.iter().any(|(shop, _)| shop == name);
    let start = match works(&app.shop) {
        true => Some(app.path("/inbox")),
        false => shops
            .find(|shop| works(&shop.name))
            .map(|shop| format!("{}/inbox", shop.prefix)),
    };
    // Somebody who was switched off everywhere is nobody.
    let Some(start) = start else {
        return login_view(&app, &visitor, &email, true).await;
    };
    app.limiter.forgive(peer);
    let cookie = Staff::open(&app, number).await?;
    Ok(gone_to(&start, cookie))
}

/// `POST /logout`
pub async fn logout(
    State(app): State<Arc<App>>,
    staff: Staff,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    staff.check(&app, &headers, &typed.csrf)?;
    let cookie = staff.close(&app).await?;
    Ok(gone_to(&app.path("/login"), cookie))
}

/// `GET /setup?token=…`
pub async fn setup_page(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Query(typed): Query<Typed>,
) -> Result<Response, Failure> {
    let token = typed.token.clone();
    let open = app
        .database
        .read(move |c| access::setup_open(c, &token))
        .await?;
    let note = (!open).then_some(SetupNote::Closed);
    Ok(setup_view(&app, &visitor, &typed, note))
}

/// `POST /setup`: makes the first owner and logs in.
pub async fn setup(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    if !app.is_from_here(&headers) {
        return Err(Failure::Forbidden);
    }
    // The token first: without it nobody makes the desk hash anything.
    let token = typed.token.clone();
    let open = app
        .database
        .read(move |c| access::setup_open(c, &token))
        .await?;
    let closed = Some(SetupNote::Closed);
    if !open {
        return Ok(setup_view(&app, &visitor, &typed, closed));
    }
    let (Some(name), Some(email)) = (person_name(&typed.name), address(&typed.email)) else {
        let note = match person_name(&typed.name) {
            None => SetupNote::Name,
            Some(_) => SetupNote::Email,
        };
        return Ok(setup_view(&app, &visitor, &typed, Some(note)));
    };
    if let Some(unfit) = unfit(&typed.password, &typed.again) {
        return Ok(setup_view(&app, &visitor, &typed, Some(unfit.into())));
    }
    let first = FirstOwner {
        token: typed.token.clone(),
        name,
        email,
        hash: hashed(&app, typed.password.clone()).await?,
        shops: app.shops.iter().map(|shop| shop.name.clone()).collect(),
    };
    match app
        .database
        .write(move |c| access::set_up(c, &first))
        .await?
    {
        None => Ok(setup_view(&app, &visitor, &typed, closed)),
        number => {
            let cookie = Staff::open(&app, number).await?;
            Ok(gone_to(&app.path("/inbox"), cookie))
        }
    }
}

/// To another page, with the session's cookie.
pub fn gone_to(address: &str, cookie: HeaderValue) -> Response {
    ([(header::SET_COOKIE, cookie)], Redirect::to(address)).into_response()
}

async fn login_view(
    app: &App,
    visitor: &Visitor,
    email: &str,
    wrong: bool,
) -> Result<Response, Failure> {
    let read =
        |c: &crate::database::sql::Connection| Ok((access::password(c)?.is_some(), staff::any(c)?));
    let (one_password, accounts) = app.database.read(read).await?;
    let page = view::access::login(&Login {
        words: &visitor.words,
        site: app.site(),
        email,
        wrong,
        one_password,
        accounts,
    });
    let status = match wrong {
        true => StatusCode::FORBIDDEN,
        false => StatusCode::OK,
    };
    Ok((status, Html(page.into_string())).into_response())
}

fn setup_view(app: &App, visitor: &Visitor, typed: &Typed, note: Option<SetupNote>) -> Response {
    let status = note.map_or(StatusCode::OK, SetupNote::status);
    let page = view::access::setup(&Setup {
        words: &visitor.words,
        site: app.site(),
        action: "/setup",
        token: &typed.token,
        person: None,
        name: &typed.name,
        email: &typed.email,
        note,
    });
    (status, Html(page.into_string())).into_response()
}
