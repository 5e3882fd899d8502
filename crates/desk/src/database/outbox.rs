//! Mails that are to be sent, and what became of them.
//!
//! A desk that dies while one is on its way sends that mail again when it is back: a buyer who gets it
//! twice, under the same Message-ID, is better off than one who gets none.

use super::queue::{self, Claim, Queue};
use super::sql::{Connection, Line, SqlResult, values};

pub use super::queue::State;

/// Acknowledgements to one address in an hour and in a day. Whoever enters a stranger's address must not
/// fill that mailbox.
const IN_AN_HOUR: i64 = 5;
const IN_A_DAY: i64 = 20;
const HOUR_MS: i64 = 60 * 60 * 1000;

/// A mail that an attempt has begun for.
#[derive(Clone, Copy, Debug)]
pub struct Claimed {
    /// Number of the row.
    pub number: i64,
    /// Row of the request.
    pub request: i64,
    /// The step that an answer tells; 0 for the acknowledgement.
    pub step: i64,
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

/// A mail of a case.
#[derive(Clone, Debug)]
pub struct Mail {
    /// `acknowledgement` or `answer`.
    pub kind: String,
    /// The step that an answer tells; 0 for the acknowledgement.
    pub step: i64,
    pub told: Told,
}

/// Queues the acknowledgement of a request, due at once; `false` when its address has had enough of
/// them. `address` is a keyed hash: enough to count by. Desks that take requests to one address at the
/// same moment may go over the limit by one each.
pub fn acknowledge(c: &Connection, request: i64, address: &str, now_ms: i64) -> SqlResult<bool> {
    let since: (i64, i64) = c
        .first(
            "SELECT CAST(count(*) AS BIGINT), CAST(coalesce(sum(CASE WHEN queued_ms > ?3 THEN 1 ELSE 0 END), 0) AS BIGINT)
             FROM outbox WHERE address = ?1 AND queued_ms > ?2",
            values![address, now_ms - 24 * HOUR_MS, now_ms - HOUR_MS],
            |line| Ok((line.get(0)?, line.get(1)?)),
        )?
        .unwrap_or_default();
    if since.0 >= IN_A_DAY || since.1 >= IN_AN_HOUR {
        return Ok(false);
    }
    c.change(
        "INSERT INTO outbox (request, kind, state, queued_ms, next_ms, address)
         VALUES (?1, 'acknowledgement', 'queued', ?2, ?2, ?3)",
        values![request, now_ms, address],
    )?;
    Ok(true)
}

/// Queues the mail that tells a step of the shop; due at once.
pub fn answer(c: &Connection, request: i64, step: i64, now_ms: i64) -> SqlResult<()> {
    c.change(
        "INSERT INTO outbox (request, kind, step, state, queued_ms, next_ms)
         VALUES (?1, 'answer', ?2, 'queued', ?3, ?3)",
        values![request, step, now_ms],
    )
    .map(drop)
}

/// Queues the mails of a case once more that were given up; `false` when there is none.
pub fn again(c: &Connection, request: i64, now_ms: i64) -> SqlResult<bool> {
    let changed = c.change("UPDATE outbox SET state = 'queued', queued_ms = ?2, next_ms = ?2, reason = NULL, code = NULL, done_at = NULL
         WHERE request = ?1 AND state = 'failed'", values![request, now_ms])?;
    Ok(changed > 0)
}

/// Begins an attempt with the mail that has been due longest.
pub fn claim(c: &Connection, claim: Claim) -> SqlResult<Option<Claimed>> {
    let columns = "number, request, step, queued_ms, attempts";
    queue::claim(c, Queue::Mails, None, claim, columns, |line| {
        Ok(Claimed {
            number: line.get(0)?,
            request: line.get(1)?,
            step: line.get(2)?,
            queued_ms: line.get(3)?,
            attempts: line.get(4)?,
        })
    })
}

fn told(line: &Line) -> SqlResult<Told> {
    Ok(Told {
        state: line.get(0)?,
        next_ms: line.get(1)?,
        attempts: line.get(2)?,
        reason: line.get(3)?,
        code: line.get(4)?,
        done_at: line.get(5)?,
    })
}

/// The acknowledgement of a request, for the inbox.
pub fn of_request(c: &Connection, request: i64) -> SqlResult<Option<Told>> {
    c.first(
        "SELECT state, next_ms, attempts, reason, code, done_at FROM outbox
         WHERE request = ?1 AND kind = 'acknowledgement'",
        values![request],
        told,
    )
}

/// Every mail of a request, first one first.
pub fn mails_of(c: &Connection, request: i64) -> SqlResult<Vec<Mail>> {
    c.all(
        "SELECT state, next_ms, attempts, reason, code, done_at, kind, step FROM outbox
         WHERE request = ?1 ORDER BY number",
        values![request],
        |line| {
            Ok(Mail {
                told: told(line)?,
                kind: line.get(6)?,
                step: line.get(7)?,
            })
        },
    )
}

/// How many mails are in each state; states without any are left out.
pub fn counts(c: &Connection) -> SqlResult<Vec<(String, i64)>> {
    queue::counts(c, Queue::Mails)
}
