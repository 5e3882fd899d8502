//! Owners decide who else works for the shop.

use super::access::{address, person_name};
use crate::app::App;
use crate::database::DatabaseError;
use crate::database::access;
use crate::database::sql::Connection;
use crate::database::staff::{self, Role};
use crate::failure::Failure;
use crate::session::Staff;
use crate::view;
use crate::view::staff::{Invitation, Note};
use crate::visitor::Visitor;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::sync::Arc;

/// How long an invitation can be taken, in seconds.
const INVITATION: i64 = 7 * 24 * 60 * 60;

/// What the forms send.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    csrf: String,
    /// `role`, `off`, `on`, `link`; for the one password, `drop`.
    #[serde(rename = "do")]
    what: String,
    name: String,
    email: String,
    role: String,
}

/// What came of a change.
enum Changed {
    Done,
    Link(Invitation),
    No(Note),
    NotThere,
}

/// `GET /staff`
pub async fn page(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    staff: Staff,
) -> Result<Response, Failure> {
    shown(&app, &visitor, &staff, None, None).await
}

/// `POST /staff`: invites somebody; the link is shown once.
pub async fn invite(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    staff: Staff,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    staff.check(&app, &headers, &typed.csrf)?;
    let fields = (
        person_name(&typed.name),
        address(&typed.email),
        Role::parse(&typed.role),
    );
    let (Some(name), Some(email), Some(role)) = fields else {
        let note = Some(Note::Fields(typed.name, typed.email));
        return shown(&app, &visitor, &staff, note, None).await;
    };
    let (shop, ends) = (app.shop.clone(), app.clock.now().unix + INVITATION);
    let changed = app
        .database
        .write(move |c| {
            let number = staff::add(c, &name, &email)?;
            staff::set_role(c, number, &shop, role)?;
            // Who has a password comes in with it.
            match staff::password(c, number)? {
                Some(_) => Ok(Changed::Done),
                None => Ok(Changed::Link(Invitation {
                    name,
                    token: staff::invite(c, number, ends)?,
                })),
            }
        })
        .await?;
    told(&app, &visitor, &staff, changed).await
}

/// `POST /staff/{person}`: another role, the way in or out, a new link; `one-password` is the one password.
pub async fn change(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    staff: Staff,
    headers: HeaderMap,
    Path(person): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    staff.check(&app, &headers, &typed.csrf)?;
    let shop = app.shop.clone();
    if person == "one-password" {
        let dropped = app
            .database
            .write(move |c| access::drop_password(c, &shop))
            .await?;
        return match dropped {
            false => shown(&app, &visitor, &staff, Some(Note::LastOwner), None).await,
            true => Ok(Redirect::to(&app.path("/staff")).into_response()),
        };
    }
    let number: i64 = person.parse().map_err(|_| Failure::NotFound)?;
    let (me, ends) = (staff.number, app.clock.now().unix + INVITATION);
    let changed = app
        .database
        .write(move |c| changed(c, &shop, me, number, &typed, ends))
        .await?;
    told(&app, &visitor, &staff, changed).await
}

fn changed(
    c: &Connection,
    shop: &str,
    me: Option<i64>,
    number: i64,
    typed: &Typed,
    ends: i64,
) -> Result<Changed, DatabaseError> {
    let members = staff::of_shop(c, shop)?;
    let Some(member) = members.into_iter().find(|member| member.number == number) else {
        return Ok(Changed::NotThere);
    };
    let role = Role::parse(&typed.role);
    let leaves = typed.what == "off" || (typed.what == "role" && role != Some(Role::Owner));
    let safe = access::password(c)?.is_some() || staff::other_owner(c, shop, number)?;
    if leaves && member.role == Role::Owner && !safe {
        return Ok(Changed::No(Note::LastOwner));
    }
    match (typed.what.as_str(), role) {
        ("role", Some(role)) => staff::set_role(c, number, shop, role)?,
        ("off", _) => {
            staff::set_off(c, number, shop, true)?;
            // Who also works for other shops logs in again there.
            access::end_sessions(c, Some(number))?;
        }
        ("on", _) => staff::set_off(c, number, shop, false)?,
        ("link", _) if !reaches(c, me, number)? => return Ok(Changed::No(Note::OtherShop)),
        ("link", _) => {
            return Ok(Changed::Link(Invitation {
                name: member.name,
                token: staff::invite(c, number, ends)?,
            }));
        }
        _ => return Ok(Changed::NotThere),
    }
    Ok(Changed::Done)
}

/// Whether an owner may open a person's account with a new link: only one who owns every shop that the person
/// works for, or the link would open doors that are not the owner's.
fn reaches(c: &Connection, me: Option<i64>, person: i64) -> Result<bool, DatabaseError> {
    let Some(me) = me else {
        return Ok(true);
    };
    let mine = staff::roles(c, me)?;
    let theirs = staff::roles(c, person)?;
    Ok(theirs.iter().all(|(shop, _)| {
        mine.iter()
            .any(|(own, role)| own == shop && *role == Role::Owner)
    }))
}

async fn told(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    changed: Changed,
) -> Result<Response, Failure> {
    match changed {
        Changed::Done => Ok(Redirect::to(&app.path("/staff")).into_response()),
        Changed::Link(link) => shown(app, visitor, staff, None, Some(link)).await,
        Changed::No(note) => shown(app, visitor, staff, Some(note), None).await,
        Changed::NotThere => Err(Failure::NotFound),
    }
}

async fn shown(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    note: Option<Note>,
    link: Option<Invitation>,
) -> Result<Response, Failure> {
    let shop = app.shop.clone();
    let (members, one_password) = app
        .database
        .read(move |c| Ok((staff::of_shop(c, &shop)?, access::password(c)?.is_some())))
        .await?;
    let status = match note {
        None => StatusCode::OK,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let page = view::staff::page(&view::staff::People {
        words: &visitor.words,
        site: app.site(),
        staff,
        base: app.public_base.as_deref().unwrap_or_default(),
        members: &members,
        one_password,
        now: app.clock.now().unix,
        note: note.as_ref(),
        link: link.as_ref(),
    });
    Ok((status, Html(page.into_string())).into_response())
}
