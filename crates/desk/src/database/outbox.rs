//! Mails that are to be sent, and what became of them.
//!
//! A row is marked **before** an attempt (counted, and put off) and **after** it. A desk that dies in
//! between sends that mail again when it is back: a buyer who gets an acknowledgement twice, under the
//! same Message-ID, is better off than one who gets none.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ValueRef};
use rusqlite::{Connection, OptionalExtension, params};

/// How far a mail is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It waits for its first or its next attempt.
    Queued,
    /// The mail server has it.
    Sent,
    /// It is given up.
    Failed,
}

impl State {
    /// As it is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sent => "sent",
            Self::Failed => "failed",
        }
    }
}

impl FromSql for State {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        [Self::Queued, Self::Sent, Self::Failed]
            .into_iter()
            .find(|state| value.as_str() == Ok(state.as_str()))
            .ok_or(FromSqlError::InvalidType)
    }
}

/// A mail that is queued.
#[derive(Clone, Copy, Debug)]
pub struct Waiting {
    /// Number of the row.
    pub number: i64,
    /// When it is due, milliseconds since 1970.
    pub next_ms: i64,
}

/// A mail that an attempt has begun for.
#[derive(Clone, Copy, Debug)]
pub struct Claimed {
    /// Number of the row.
    pub number: i64,
    /// Row of the request.
    pub request: i64,
    /// When it was queued, milliseconds since 1970.
    pub queued_ms: i64,
    /// Attempts, this one among them.
    pub attempts: u32,
}

/// What the inbox tells of a mail.
#[derive(Clone, Debug)]
pub struct Told {
    pub state: State,
    pub next_ms: i64,
    pub attempts: i64,
    /// A word of a closed set; never a text of the mail server, which may name the buyer.
    pub reason: Option<String>,
    /// The numbers of the mail server's answer: `550 5.1.1`.
    pub code: Option<String>,
    /// When it was sent or given up, RFC 3339.
    pub done_at: Option<String>,
}

/// Queues the acknowledgement of a request; due at once.
pub fn queue(c: &Connection, request: i64, now_ms: i64) -> rusqlite::Result<()> {
    c.prepare_cached(
        "INSERT INTO outbox (request, kind, state, queued_ms, next_ms)
         VALUES (?1, 'acknowledgement', 'queued', ?2, ?2)",
    )?
    .execute(params![request, now_ms])
    .map(drop)
}

/// Queues a mail once more that was given up; `false` when there is none.
pub fn again(c: &Connection, request: i64, now_ms: i64) -> rusqlite::Result<bool> {
    let changed = c.execute(
        "UPDATE outbox SET state = 'queued', queued_ms = ?2, next_ms = ?2, reason = NULL, code = NULL, done_at = NULL
         WHERE request = ?1 AND state = 'failed'",
        [request, now_ms],
    )?;
    Ok(changed > 0)
}

/// Makes everything that waits due now: what a desk that was stopped had in its hands, and what a
/// clock that was wrong has put off for years.
pub fn wake(c: &Connection, now_ms: i64) -> rusqlite::Result<()> {
    c.execute(
        "UPDATE outbox SET next_ms = ?1 WHERE state = 'queued'",
        [now_ms],
    )
    .map(drop)
}

/// The mail that is due first.
pub fn first(c: &Connection) -> rusqlite::Result<Option<Waiting>> {
    c.prepare_cached(
        "SELECT number, next_ms FROM outbox WHERE state = 'queued' ORDER BY next_ms, number LIMIT 1",
    )?
    .query_row([], |sql| {
        Ok(Waiting {
            number: sql.get(0)?,
            next_ms: sql.get(1)?,
        })
    })
    .optional()
}

/// Begins an attempt: counts it and puts the row off until `until_ms`, by when the attempt has ended.
pub fn claim(c: &Connection, number: i64, until_ms: i64) -> rusqlite::Result<Option<Claimed>> {
    c.prepare_cached(
        "UPDATE outbox SET attempts = attempts + 1, next_ms = ?2
         WHERE number = ?1 AND state = 'queued'
         RETURNING number, request, queued_ms, attempts",
    )?
    .query_row(params![number, until_ms], |sql| {
        Ok(Claimed {
            number: sql.get(0)?,
            request: sql.get(1)?,
            queued_ms: sql.get(2)?,
            attempts: sql.get(3)?,
        })
    })
    .optional()
}

/// What came of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The mail server has it.
    Sent,
    /// Another attempt follows, at `next_ms`.
    Later {
        next_ms: i64,
        reason: &'static str,
        code: Option<String>,
    },
    /// No attempt follows.
    Failed {
        reason: &'static str,
        code: Option<String>,
    },
}

/// Ends an attempt.
pub fn settle(c: &Connection, number: i64, outcome: &Outcome, at: &str) -> rusqlite::Result<()> {
    let (state, next, reason, code) = match outcome {
        Outcome::Sent => (State::Sent, None, None, None),
        Outcome::Later {
            next_ms,
            reason,
            code,
        } => (State::Queued, Some(*next_ms), Some(*reason), code.as_ref()),
        Outcome::Failed { reason, code } => (State::Failed, None, Some(*reason), code.as_ref()),
    };
    let done = (state != State::Queued).then_some(at);
    c.prepare_cached(
        "UPDATE outbox SET state = ?2, next_ms = coalesce(?3, next_ms), reason = ?4, code = ?5, done_at = ?6
         WHERE number = ?1 AND state = 'queued'",
    )?
    .execute(params![number, state.as_str(), next, reason, code, done])
    .map(drop)
}

/// The acknowledgement of a request, for the inbox.
pub fn of_request(c: &Connection, request: i64) -> rusqlite::Result<Option<Told>> {
    c.prepare_cached(
        "SELECT state, next_ms, attempts, reason, code, done_at FROM outbox
         WHERE request = ?1 AND kind = 'acknowledgement'",
    )?
    .query_row([request], |sql| {
        Ok(Told {
            state: sql.get(0)?,
            next_ms: sql.get(1)?,
            attempts: sql.get(2)?,
            reason: sql.get(3)?,
            code: sql.get(4)?,
            done_at: sql.get(5)?,
        })
    })
    .optional()
}

/// How many mails are in each state; states without any are left out.
pub fn counts(c: &Connection) -> rusqlite::Result<Vec<(String, i64)>> {
    c.prepare_cached("SELECT state, count(*) FROM outbox GROUP BY state")?
        .query_map([], |sql| Ok((sql.get(0)?, sql.get(1)?)))?
        .collect()
}
