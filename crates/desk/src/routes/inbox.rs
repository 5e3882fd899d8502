//! The shop reads and answers requests.

use crate::app::App;
use crate::database::outbox;
use crate::database::requests::{self, Change, Filter, STATES};
use crate::failure::Failure;
use crate::session::Staff;
use crate::view;
use crate::view::detail::Draft;
use crate::visitor::Visitor;
use after_sales_policy::read_request;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::sync::Arc;

/// Requests on one page of the list.
const PAGE: usize = 25;

/// What the list was asked for.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    state: String,
    q: String,
    before: String,
}

/// `GET /inbox`
pub async fn list(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    staff: Staff,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let filter = Filter {
        state: STATES
            .contains(&asked.state.as_str())
            .then_some(asked.state),
        order: asked.q.trim().to_owned(),
        before: asked.before.parse().ok(),
    };
    let wanted = filter.clone();
    let (mut rows, counts) = app
        .database
        .read(move |c| Ok((requests::list(c, &wanted, PAGE + 1)?, requests::counts(c)?)))
        .await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let page = view::inbox::page(&view::inbox::Inbox {
        words: &visitor.words,
        shop: &app.policy.document.shop,
        csrf: &staff.csrf,
        filter: &filter,
        counts: &counts,
        rows: &rows,
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
) -> Result<Response, Failure> {
    show(&app, &visitor, &staff, id, None).await
}

/// What the shop answers.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Answer {
    csrf: String,
    seen: i64,
    state: String,
    message: String,
}

/// `POST /inbox/{id}`: a new state, with words for the buyer.
pub async fn answer(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    staff: Staff,
    headers: HeaderMap,
    Path(id): Path<String>,
    Form(answer): Form<Answer>,
) -> Result<Response, Failure> {
    staff.check(&app, &headers, &answer.csrf)?;
    let state = STATES
        .iter()
        .find(|state| **state == answer.state)
        .ok_or(Failure::NotFound)?;
    let message = answer.message.trim().to_owned();
    let draft = |changed| Draft {
        state,
        message: answer.message.clone(),
        changed,
    };
    if *state == "refused" && message.is_empty() {
        return show(&app, &visitor, &staff, id, Some(draft(false))).await;
    }
    let (wanted, at) = (id.clone(), app.clock.now().text);
    let saved = app
        .database
        .write(move |c| {
            let Some(row) = requests::by_id(c, &wanted)? else {
                return Ok(None);
            };
            let (state, seen) = ((*state).to_owned(), answer.seen);
            requests::change(
                c,
                &Change {
                    request: row.number,
                    seen,
                    at,
                    state,
                    message,
                },
            )
            .map(Some)
        })
        .await?;
    match saved {
        None => Err(Failure::NotFound),
        Some(true) => Ok(Redirect::to(&format!("/inbox/{id}")).into_response()),
        Some(false) => show(&app, &visitor, &staff, id, Some(draft(true))).await,
    }
}

/// `POST /inbox/{id}/mail`: sends the acknowledgement once more that was given up.
pub async fn mail_again(
    State(app): State<Arc<App>>,
    staff: Staff,
    headers: HeaderMap,
    Path(id): Path<String>,
    Form(answer): Form<Answer>,
) -> Result<Response, Failure> {
    staff.check(&app, &headers, &answer.csrf)?;
    let outgoing = app.outgoing.as_ref().ok_or(Failure::NotFound)?;
    let (wanted, now) = (id.clone(), app.clock.now().millis);
    let found = app
        .database
        .write(move |c| {
            let Some(row) = requests::by_id(c, &wanted)? else {
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
    Ok(Redirect::to(&format!("/inbox/{id}")).into_response())
}

async fn show(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    id: String,
    draft: Option<Draft>,
) -> Result<Response, Failure> {
    let found = app
        .database
        .read(move |c| {
            let Some(row) = requests::by_id(c, &id)? else {
                return Ok(None);
            };
            let steps = requests::steps(c, row.number)?;
            let mail = outbox::of_request(c, row.number)?;
            Ok(Some((row, steps, mail)))
        })
        .await?;
    let (row, steps, mail) = found.ok_or(Failure::NotFound)?;
    let request = read_request(&row.body).request.ok_or(Failure::NotFound)?;
    let mail = mail.map(|told| {
        let next = app.clock.text(told.next_ms);
        (told, next)
    });
    let status = match &draft {
        None => StatusCode::OK,
        Some(draft) if draft.changed => StatusCode::CONFLICT,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let page = view::detail::page(&view::detail::Detail {
        words: &visitor.words,
        shop: &app.policy.document.shop,
        policy_hash: &app.policy.hash,
        csrf: &staff.csrf,
        row: &row,
        request: &request,
        steps: &steps,
        draft: draft.as_ref(),
        mail: mail.as_ref(),
        can_mail: app.outgoing.is_some(),
    });
    Ok((status, Html(page.into_string())).into_response())
}
