//! A person's own account: the password, and ending every session.

use super::access::gone_to;
use crate::app::App;
use crate::database::{access, staff};
use crate::failure::Failure;
use crate::passwords::{hashed, is_right, unfit};
use crate::peer;
use crate::session::Staff;
use crate::view;
use crate::view::account::Note;
use crate::visitor::Visitor;
use axum::Form;
use axum::extract::{ConnectInfo, State};
use axum::http::HeaderMap;
use axum::response::{Html, IntoResponse, Response};
use serde::Deserialize;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

/// What the forms send.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    csrf: String,
    /// `password` or `everywhere`.
    #[serde(rename = "do")]
    what: String,
    current: String,
    password: String,
    again: String,
}

/// `GET /account`
pub async fn page(State(app): State<Arc<App>>, visitor: Visitor, staff: Staff) -> Response {
    shown(&app, &visitor, &staff, None)
}

/// `POST /account`
pub async fn change(
    State(app): State<Arc<App>>,
    from: ConnectInfo<SocketAddr>,
    visitor: Visitor,
    staff: Staff,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    staff.check(&app, &headers, &typed.csrf)?;
    match typed.what.as_str() {
        "everywhere" => {
            let number = staff.number;
            app.database
                .write(move |c| access::end_sessions(c, number))
                .await?;
            Ok(gone_to(&app.path("/login"), Staff::forgotten(&app)))
        }
        "password" => {
            // Whoever found an open browser must not find the password by trying.
            let peer = peer::of(&app, &headers, Some(&from));
            app.limiter.attempt(peer).map_err(Failure::TooMany)?;
            new_password(&app, &visitor, &staff, typed, peer).await
        }
        _ => Ok(shown(&app, &visitor, &staff, None)),
    }
}

async fn new_password(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    typed: Typed,
    peer: IpAddr,
) -> Result<Response, Failure> {
    let number = staff.number;
    let stored = app
        .database
        .read(move |c| match number {
            Some(number) => staff::password(c, number),
            None => access::password(c),
        })
        .await?;
    if !is_right(app, typed.current, stored).await? {
        return Ok(shown(app, visitor, staff, Some(Note::Wrong)));
    }
    app.limiter.forgive(peer);
    if let Some(unfit) = unfit(&typed.password, &typed.again) {
        return Ok(shown(app, visitor, staff, Some(unfit.into())));
    }
    let hash = hashed(app, typed.password).await?;
    app.database
        .write(move |c| match number {
            Some(number) => staff::set_password(c, number, &hash),
            None => access::set_password(c, &hash),
        })
        .await?;
    let cookie = Staff::open(app, number).await?;
    Ok(gone_to(&app.path("/inbox"), cookie))
}

fn shown(app: &App, visitor: &Visitor, staff: &Staff, note: Option<Note>) -> Response {
    let status = Note::status(note);
    let page = view::account::page(&visitor.words, app.site(), staff, note);
    (status, Html(page.into_string())).into_response()
}
