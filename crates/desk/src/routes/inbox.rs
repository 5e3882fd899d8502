//! The shop reads requests.

use crate::app::App;
use crate::case::life;
use crate::database::cases::{self, Case};
use crate::database::erasure;
use crate::database::inbox::{self, Filter, Neighbours, Position};
use crate::database::outbox::{self, Told};
use crate::database::photos::{self, Photo};
use crate::database::purchases::{self, Note};
use crate::database::rating::{self, Rating};
use crate::database::requests::{self, Row, STATES};
use crate::database::staff as people;
use crate::database::steps::{self, Step};
use crate::database::templates::{self, Template};
use crate::failure::Failure;
use crate::session::Staff;
use crate::view;
use crate::view::actions::Draft;
use crate::visitor::Visitor;
use crate::wording;
use after_sales_policy::{CaseType, read_request};
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::sync::Arc;

/// Requests on one page of the list.
const PAGE: usize = 25;
/// Longest search, in characters.
const SEARCH: usize = 200;

/// What the list was asked for.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    state: String,
    case: String,
    turn: String,
    q: String,
    after: String,
}

impl Asked {
    /// The part of the list that was asked for; what it does not know is left out.
    pub fn filter(&self, app: &App) -> Filter {
        let search = self.q.trim().chars().filter(|c| !c.is_control());
        Filter {
            shop: app.shop.clone(),
            state: STATES.into_iter().find(|state| *state == self.state),
            case_type: CaseType::ALL
                .iter()
                .map(|(_, name)| *name)
                .find(|name| *name == self.case),
            needs_answer: self.turn == "1",
            search: search.take(SEARCH).collect(),
        }
    }

    fn position(&self) -> Option<Position> {
        let (key, number) = self.after.split_once('-')?;
        Some(Position {
            key: key.parse().ok()?,
            number: number.parse().ok()?,
        })
    }
}

/// `GET /inbox`
pub async fn list(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    staff: Staff,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let (filter, after, now) = (asked.filter(&app), asked.position(), app.clock.now().unix);
    let wanted = filter.clone();
    let (mut rows, counts, overdue) = app
        .database
        .read(move |c| {
            Ok((
                inbox::list(c, &wanted, after, PAGE + 1)?,
                inbox::counts(c, &wanted.shop)?,
                inbox::overdue(c, &wanted.shop, now)?,
            ))
        })
        .await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let page = view::inbox::page(&view::inbox::Inbox {
        words: &visitor.words,
        app: &app,
        staff: &staff,
        filter: &filter,
        counts: &counts,
        overdue,
        now,
        rows: &rows,
        is_first: after.is_none(),
        more,
    });
    Ok(Html(page.into_string()).into_response())
}

/// `GET /inbox/{id}`
pub async fn detail(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    staff: Staff,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    show(&app, &visitor, &staff, id, asked.filter(&app), None).await
}

/// What the button sends.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Again {
    csrf: String,
}

/// `POST /inbox/{id}/mail`: sends the acknowledgement once more that was given up.
pub async fn mail_again(
    State(app): State<Arc<App>>,
    staff: Staff,
    headers: HeaderMap,
    Path(id): Path<String>,
    Form(again): Form<Again>,
) -> Result<Response, Failure> {
    staff.check(&app, &headers, &again.csrf)?;
    let outgoing = app.outgoing.as_ref().ok_or(Failure::NotFound)?;
    let (wanted, now, shop) = (id.clone(), app.clock.now().millis, app.shop.clone());
    let found = app
        .database
        .write(move |c| {
            let Some(row) = requests::by_id(c, &shop, &wanted)? else {
                return Ok(false);
            };
            outbox::again(c, row.number, now)?;
            Ok(true)
        })
        .await?;
    if !found {
        return Err(Failure::NotFound);
    }
    outgoing.bell.notify_one();
    Ok(Redirect::to(&app.path(&format!("/inbox/{id}"))).into_response())
}

/// What the form of the erasure sends.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Erase {
    csrf: String,
    /// Not empty when the box was ticked.
    sure: String,
}

/// `POST /inbox/{id}/erasure`: takes personal data out of a case that has ended.
pub async fn erase(
    State(app): State<Arc<App>>,
    staff: Staff,
    headers: HeaderMap,
    Path(id): Path<String>,
    Form(typed): Form<Erase>,
) -> Result<Response, Failure> {
    staff.check(&app, &headers, &typed.csrf)?;
    let (wanted, now, shop) = (id.clone(), app.clock.now().unix, app.shop.clone());
    let found = app
        .database
        .write(move |c| {
            let Some(row) = requests::by_id(c, &shop, &wanted)? else {
                return Ok(false);
            };
            // An open case is somebody's work.
            if life::is_closed(&row.state) && !typed.sure.is_empty() {
                erasure::erase(c, row.number, now)?;
            }
            Ok(true)
        })
        .await?;
    match found {
        false => Err(Failure::NotFound),
        true => Ok(Redirect::to(&app.path(&format!("/inbox/{id}#main"))).into_response()),
    }
}

/// What the store has about a case.
struct Found {
    row: Row,
    case: Case,
    steps: Vec<Step>,
    mail: Option<Told>,
    undelivered: Vec<i64>,
    photos: Vec<Photo>,
    known: Option<Note>,
    rating: Option<Rating>,
    beside: Neighbours,
    texts: Vec<Template>,
    names: Vec<(i64, String)>,
}

/// The page of a case, with what was typed and not saved.
pub async fn show(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    id: String,
    filter: Filter,
    draft: Option<Draft>,
) -> Result<Response, Failure> {
    let (shop, wanted) = (app.shop.clone(), filter.clone());
    let found = app
        .database
        .read(move |c| {
            let Some(row) = requests::by_id(c, &shop, &id)? else {
                return Ok(None);
            };
            let steps = steps::of_request(c, row.number)?;
            let Some(case) = cases::of(c, row.number)? else {
                return Ok(None);
            };
            let mail = outbox::of_request(c, row.number)?;
            let failed = outbox::mails_of(c, row.number)?.into_iter();
            let failed = failed
                .filter(|mail| mail.kind == "answer" && mail.told.state == outbox::State::Failed);
            let undelivered: Vec<i64> = failed.map(|mail| mail.step).collect();
            let photos = photos::of_request(c, row.number)?;
            let known = purchases::noted(c, row.number)?;
            let rating = rating::of(c, row.number)?;
            let beside = inbox::neighbours(c, &wanted, row.number)?;
            let texts = templates::of_shop(c, &shop)?;
            let names = people::of_steps(c, row.number)?;
            Ok(Some(Found {
                row,
                case,
                steps,
                mail,
                undelivered,
                photos,
                known,
                rating,
                beside,
                texts,
                names,
            }))
        })
        .await?;
    let found = found.ok_or(Failure::NotFound)?;
    let row = &found.row;
    let request = read_request(&row.body).request.ok_or(Failure::NotFound)?;
    let mail = found.mail.map(|told| {
        let next = app.clock.text(told.next_ms);
        (told, next)
    });
    let mut wishes = vec![row.locale.as_str()];
    wishes.extend(
        app.policy
            .document
            .shop
            .languages
            .iter()
            .map(String::as_str),
    );
    let status = draft.as_ref().map_or(StatusCode::OK, Draft::status);
    let page = view::detail::page(&view::detail::Detail {
        words: &visitor.words,
        app,
        staff,
        filter: &filter,
        beside: &found.beside,
        row,
        case: &found.case,
        rating: found.rating.as_ref(),
        request: &request,
        steps: &found.steps,
        names: &found.names,
        undelivered: &found.undelivered,
        photos: &found.photos,
        known_order: found.known.as_ref(),
        texts: &wording::for_buyer(&found.texts, &wishes),
        language: view::templates::language(app, &row.locale),
        draft: draft.as_ref(),
        mail: mail.as_ref(),
    });
    Ok((status, Html(page.into_string())).into_response())
}
