//! What buyers write about their case.

use super::cases;
use super::hooks::{self, Event};
use super::sql::{Connection, SqlResult, values};
use super::steps::{self, New};
use crate::case::{MESSAGE, life};
use crate::clock::Reading;
use crate::hook::Outward;

/// A day in seconds.
const DAY: i64 = 24 * 60 * 60;
/// Length of a key, hex digits.
const KEY: usize = 32;

/// A message of a buyer.
#[derive(Clone, Debug)]
pub struct Message {
    /// Row of the request.
    pub request: i64,
    /// 32 hex digits made when the form was shown; the same over every try.
    pub key: String,
    /// Cleaned.
    pub text: String,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// A new step.
    New(i64),
    /// It was there already, as this step.
    Known(i64),
    /// The key belongs to other words.
    KeyReused,
    /// No key.
    NoKey,
    /// No words.
    Empty,
    /// Too many characters.
    Long,
    /// Enough for a day; seconds to wait.
    TooMany(u32),
    /// The case was closed too long ago.
    Closed,
}

/// Stores a message once. It opens a closed case, and one that waited for it goes on.
pub fn add(c: &Connection, message: &Message, now: &Reading, out: &Outward) -> SqlResult<Added> {
    if message.key.len() != KEY || !message.key.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Ok(Added::NoKey);
    }
    let Some(mut case) = cases::held(c, message.request)? else {
        return Ok(Added::Closed);
    };
    let known = "SELECT number, message FROM step WHERE request = ?1 AND key = ?2";
    let known = c.first(known, values![message.request, &message.key], |line| {
        Ok((line.get::<i64>(0)?, line.get::<String>(1)?))
    })?;
    if let Some((number, text)) = known {
        return Ok(if text == message.text {
            Added::Known(number)
        } else {
            Added::KeyReused
        });
    }
    if message.text.is_empty() {
        return Ok(Added::Empty);
    }
    if message.text.chars().count() > MESSAGE {
        return Ok(Added::Long);
    }
    if !case.takes_messages(now.unix) {
        return Ok(Added::Closed);
    }
    let sent: Vec<i64> = c.all(
        "SELECT at_unix FROM step WHERE request = ?1 AND actor = 'buyer' AND kind = 'message' AND at_unix > ?2
         ORDER BY at_unix",
        values![message.request, now.unix - DAY],
        |line| line.get(0),
    )?;
    if sent.len() as i64 >= life::MESSAGES_A_DAY {
        let free = sent.first().map_or(now.unix, |first| first + DAY);
        let wait = u32::try_from((free - now.unix).max(1)).unwrap_or(1);
        return Ok(Added::TooMany(wait));
    }
    let from = case.state.clone();
    case.to(life::after_message(&from), now.unix);
    cases::put(c, message.request, &case)?;
    let step = steps::add(
        c,
        &New {
            request: message.request,
            at: &now.text,
            state: &case.state,
            message: &message.text,
            actor: "buyer",
            kind: "message",
            key: Some(&message.key),
            staff: None,
        },
    )?;
    let event = Event::message(step, &from, &message.text);
    hooks::queue(c, out, message.request, event, now)?;
    Ok(Added::New(step))
}
