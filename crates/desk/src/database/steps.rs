//! The history of a case: what buyer, shop and desk did, first entry first.

use super::cases::{self, Case};
use super::hooks::{self, Event};
use super::outbox;
use super::sql::{Connection, Line, SqlResult, values};
use crate::case::{Answer, Answered, life};
use crate::clock::Reading;
use crate::hook::Outward;
use crate::mail;
use jiff::Timestamp;

/// One entry of the history.
#[derive(Clone, Debug)]
pub struct Step {
    pub number: i64,
    pub at: String,
    /// The state that the case was in after it.
    pub state: String,
    pub message: String,
    /// Who: `buyer`, `shop`, `desk`.
    pub actor: String,
    /// What: `state`, `message`, `tracking`, `photos`.
    pub kind: String,
}

/// An entry to add.
pub struct New<'a> {
    pub request: i64,
    pub at: &'a str,
    pub state: &'a str,
    pub message: &'a str,
    pub actor: &'static str,
    pub kind: &'static str,
    /// Of a buyer's message, so that it comes once.
    pub key: Option<&'a str>,
    /// Who of the shop.
    pub staff: Option<i64>,
}

impl<'a> New<'a> {
    /// The first entry.
    pub fn received(request: i64, at: &'a str) -> Self {
        Self {
            request,
            at,
            state: "received",
            message: "",
            actor: "buyer",
            kind: "state",
            key: None,
            staff: None,
        }
    }
}

/// Adds an entry; gives its number.
pub fn add(c: &Connection, new: &New<'_>) -> SqlResult<i64> {
    // The time in one number too, to count by; a time that cannot be read counts as long ago.
    let at_unix = new.at.parse().map_or(0, Timestamp::as_second);
    c.one(
        "INSERT INTO step (request, at, at_unix, state, message, actor, kind, key, staff)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) RETURNING number",
        values![
            new.request,
            new.at,
            at_unix,
            new.state,
            new.message,
            new.actor,
            new.kind,
            new.key,
            new.staff
        ],
    )
}

const COLUMNS: &str = "number, at, state, message, actor, kind";

fn step(line: &Line) -> SqlResult<Step> {
    Ok(Step {
        number: line.get(0)?,
        at: line.get(1)?,
        state: line.get(2)?,
        message: line.get(3)?,
        actor: line.get(4)?,
        kind: line.get(5)?,
    })
}

/// The history, first entry first.
pub fn of_request(c: &Connection, request: i64) -> SqlResult<Vec<Step>> {
    let all = format!("SELECT {COLUMNS} FROM step WHERE request = ?1 ORDER BY number");
    c.all(&all, values![request], step)
}

/// The entry with this number.
pub fn one(c: &Connection, number: i64) -> SqlResult<Option<Step>> {
    let one = format!("SELECT {COLUMNS} FROM step WHERE number = ?1");
    c.first(&one, values![number], step)
}

/// Stores an answer of the shop: the step, what the case has come to, the mail and the call that tell of it.
pub fn answer(
    c: &Connection,
    answer: &Answer,
    now: &Reading,
    out: &Outward,
) -> SqlResult<Answered> {
    let Some(mut case) = cases::held(c, answer.request)? else {
        return Ok(Answered::NotThere);
    };
    let last: i64 = c.one(
        "SELECT coalesce(max(number), 0) FROM step WHERE request = ?1",
        values![answer.request],
    )?;
    if last != answer.seen {
        return Ok(Answered::MovedOn);
    }
    if let Some(fault) = answer.fault(&case.state) {
        return Ok(Answered::Wrong(fault));
    }
    let (from, kind) = (case.state.clone(), answer.kind(&case.state));
    apply(&mut case, answer, now.unix);
    cases::put(c, answer.request, &case)?;
    let new = New {
        request: answer.request,
        at: &now.text,
        state: &case.state,
        message: &answer.message,
        actor: "shop",
        kind,
        key: None,
        staff: answer.staff,
    };
    let step = add(c, &new)?;
    if out.mail && mail::recipient(&case.email).is_some() {
        outbox::answer(c, answer.request, step, now.millis)?;
    }
    let event = Event::changed(step, &from, kind, &answer.message);
    hooks::queue(c, out, answer.request, event, now)?;
    Ok(Answered::Done(step))
}

fn apply(case: &mut Case, answer: &Answer, at_unix: i64) {
    case.to(&answer.state, at_unix);
    case.first_answer_unix.get_or_insert(at_unix);
    if let Some(exception) = answer.exception {
        case.is_exception = exception;
    }
    for (kept, told) in [
        (&mut case.tracking_number, &answer.tracking_number),
        (&mut case.tracking_url, &answer.tracking_url),
    ] {
        if let Some(told) = told {
            *kept = Some(told.clone()).filter(|told| !told.is_empty());
        }
    }
    if answer.resolution.is_some() {
        case.resolution.clone_from(&answer.resolution);
    }
    if case.state == "refused" {
        case.resolution = Some("refused".to_owned());
    }
    if answer.refund.is_some() {
        case.refund = answer.refund;
    }
    debug_assert!(life::is_closed(&case.state) == case.closed_unix.is_some());
}
