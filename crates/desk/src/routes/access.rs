//! Setting the password once, logging in and out.

use crate::app::App;
use crate::database::access::{self, Setup};
use crate::failure::Failure;
use crate::session::Staff;
use crate::view;
use crate::view::access::{LoginNote, SetupNote};
use crate::visitor::Visitor;
use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use axum::Form;
use axum::extract::{ConnectInfo, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::net::SocketAddr;
use std::sync::Arc;

/// Fewest characters of a password.
const SHORTEST: usize = 10;
/// Longest password that is hashed, in bytes.
const LONGEST: usize = 1024;

/// What a form of these pages sends.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    token: String,
    password: String,
    again: String,
    csrf: String,
}

/// `GET /login`
pub async fn login_page(
    State(app): State<Arc<App>>,
    visitor: Visitor,
) -> Result<Response, Failure> {
    let password = app.database.read(access::password).await?;
    let note = password.is_none().then_some(LoginNote::NoPassword);
    Ok(login_view(&app, &visitor, StatusCode::OK, note))
}

/// `POST /login`
pub async fn login(
    State(app): State<Arc<App>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    visitor: Visitor,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    if !app.is_from_here(&headers) {
        return Err(Failure::Forbidden);
    }
    app.limiter.attempt(peer.ip()).map_err(Failure::TooMany)?;
    let Some(stored) = app.database.read(access::password).await? else {
        return Ok(login_view(
            &app,
            &visitor,
            StatusCode::FORBIDDEN,
            Some(LoginNote::NoPassword),
        ));
    };
    if !is_password(&app, typed.password, stored).await? {
        return Ok(login_view(
            &app,
            &visitor,
            StatusCode::FORBIDDEN,
            Some(LoginNote::Wrong),
        ));
    }
    app.limiter.forgive(peer.ip());
    let cookie = Staff::open(&app).await?;
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to("/inbox")).into_response())
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
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to("/login")).into_response())
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
    let (status, note) = match open {
        true => (StatusCode::OK, None),
        false => (StatusCode::GONE, Some(SetupNote::Closed)),
    };
    Ok(setup_view(&app, &visitor, status, &typed.token, note))
}

/// `POST /setup`: sets the password and logs in.
pub async fn setup(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    if !app.is_from_here(&headers) {
        return Err(Failure::Forbidden);
    }
    let note = if typed.password.chars().count() < SHORTEST || typed.password.len() > LONGEST {
        Some(SetupNote::Short)
    } else if typed.password != typed.again {
        Some(SetupNote::Differ)
    } else {
        None
    };
    // The token first: without it nobody makes the desk hash anything.
    let token = typed.token.clone();
    if !app
        .database
        .read(move |c| access::setup_open(c, &token))
        .await?
    {
        return Ok(setup_view(
            &app,
            &visitor,
            StatusCode::GONE,
            "",
            Some(SetupNote::Closed),
        ));
    }
    if note.is_some() {
        return Ok(setup_view(
            &app,
            &visitor,
            StatusCode::UNPROCESSABLE_ENTITY,
            &typed.token,
            note,
        ));
    }
    let hash = hashed(&app, typed.password).await?;
    let token = typed.token;
    match app
        .database
        .write(move |c| access::set_up(c, &token, &hash))
        .await?
    {
        Setup::Closed => Ok(setup_view(
            &app,
            &visitor,
            StatusCode::GONE,
            "",
            Some(SetupNote::Closed),
        )),
        Setup::Done => {
            let cookie = Staff::open(&app).await?;
            Ok(([(header::SET_COOKIE, cookie)], Redirect::to("/inbox")).into_response())
        }
    }
}

async fn hashed(app: &App, password: String) -> Result<String, Failure> {
    let _seat = app
        .hashing
        .acquire()
        .await
        .map_err(|_| Failure::Unavailable)?;
    tokio::task::spawn_blocking(move || {
        Argon2::default()
            .hash_password(password.as_bytes())
            .map(|hash| hash.to_string())
    })
    .await
    .ok()
    .and_then(Result::ok)
    .ok_or(Failure::Unavailable)
}

async fn is_password(app: &App, password: String, stored: String) -> Result<bool, Failure> {
    if password.len() > LONGEST {
        return Ok(false);
    }
    let _seat = app
        .hashing
        .acquire()
        .await
        .map_err(|_| Failure::Unavailable)?;
    tokio::task::spawn_blocking(move || {
        PasswordHash::new(&stored).is_ok_and(|hash| {
            Argon2::default()
                .verify_password(password.as_bytes(), &hash)
                .is_ok()
        })
    })
    .await
    .map_err(|_| Failure::Unavailable)
}

fn login_view(
    app: &App,
    visitor: &Visitor,
    status: StatusCode,
    note: Option<LoginNote>,
) -> Response {
    let page = view::access::login(&visitor.words, &app.policy.document.shop, note);
    (status, Html(page.into_string())).into_response()
}

fn setup_view(
    app: &App,
    visitor: &Visitor,
    status: StatusCode,
    token: &str,
    note: Option<SetupNote>,
) -> Response {
    let page = view::access::setup(&visitor.words, &app.policy.document.shop, token, note);
    (status, Html(page.into_string())).into_response()
}
