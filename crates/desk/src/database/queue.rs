//! Work that is to be done once, later, by whoever comes first: mails and calls to other systems.
//!
//! A row is claimed before an attempt (counted, and put off until the attempt has surely ended) and
//! settled after it. A worker that dies in between leaves a row that falls due again.

use super::sql::{Connection, FromValue, SqlResult, Value, values};

/// Which rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Queue {
    /// Mails to buyers.
    Mails,
    /// Calls to the shop's other systems.
    Hooks,
}

impl Queue {
    fn table(self) -> &'static str {
        match self {
            Self::Mails => "outbox",
            Self::Hooks => "hook",
        }
    }
}

/// How far a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It waits for its first or its next attempt.
    Queued,
    /// The other side has it.
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

impl FromValue for State {
    fn from_value(value: &Value) -> Option<Self> {
        let Value::Text(word) = value else {
            return None;
        };
        [Self::Queued, Self::Sent, Self::Failed]
            .into_iter()
            .find(|state| word == state.as_str())
    }
}

/// Who claims, and until when the claim holds.
#[derive(Clone, Copy, Debug)]
pub struct Claim {
    /// Milliseconds since 1970.
    pub now_ms: i64,
    /// By then the attempt has ended.
    pub until_ms: i64,
    /// Whether other desks claim at the same time: then rows in their hands are passed over, not waited for.
    pub shared: bool,
}

/// Begins an attempt with the row that has been due longest: finds, counts and puts off in one
/// statement. Gives the values of `columns`; nothing when none is due, or another desk took the last one.
pub fn claim<T>(
    c: &Connection,
    queue: Queue,
    shop: Option<&str>,
    claim: Claim,
    columns: &str,
    make: impl FnOnce(&super::sql::Line) -> SqlResult<T>,
) -> SqlResult<Option<T>> {
    let table = queue.table();
    let pass = if claim.shared {
        "FOR UPDATE SKIP LOCKED"
    } else {
        ""
    };
    let mine = match queue {
        Queue::Mails => "CAST(?3 AS TEXT) IS NULL",
        Queue::Hooks => "shop = ?3",
    };
    // The times are looked at once more: a server that waited for another desk sees what that one did.
    let statement = format!(
        "UPDATE {table} SET attempts = attempts + 1, next_ms = ?2, in_hand = 1
         WHERE number = (SELECT number FROM {table} WHERE state = 'queued' AND next_ms <= ?1 AND {mine}
                         ORDER BY next_ms, number LIMIT 1 {pass})
           AND state = 'queued' AND next_ms <= ?1
         RETURNING {columns}"
    );
    c.first(
        &statement,
        values![claim.now_ms, claim.until_ms, shop],
        make,
    )
}

/// When the next row falls due, milliseconds since 1970.
pub fn next(c: &Connection, queue: Queue, shop: Option<&str>) -> SqlResult<Option<i64>> {
    let mine = match queue {
        Queue::Mails => "CAST(?1 AS TEXT) IS NULL",
        Queue::Hooks => "shop = ?1",
    };
    let statement = format!(
        "SELECT next_ms FROM {} WHERE state = 'queued' AND {mine} ORDER BY next_ms, number LIMIT 1",
        queue.table()
    );
    c.first(&statement, values![shop], |line| line.get(0))
}

/// At the start: makes due what waits. A desk that is alone knows that nobody has anything in hand. One
/// of several leaves what the others have in hand: what a stopped one held falls due when its claim has
/// run out, and what a clock that was wrong has put off beyond `furthest_ms` is brought back.
pub fn wake(
    c: &Connection,
    queue: Queue,
    now_ms: i64,
    furthest_ms: i64,
    shared: bool,
) -> SqlResult<()> {
    let statement = format!(
        "UPDATE {} SET next_ms = ?1, in_hand = 0
         WHERE state = 'queued' AND next_ms > ?1 AND (?2 = 0 OR in_hand = 0 OR next_ms > ?3)",
        queue.table()
    );
    c.change(&statement, values![now_ms, shared, furthest_ms])
        .map(drop)
}

/// What came of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The other side has it.
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
pub fn settle(
    c: &Connection,
    queue: Queue,
    number: i64,
    outcome: &Outcome,
    at: &str,
) -> SqlResult<()> {
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
    let statement = format!(
        "UPDATE {} SET state = ?2, next_ms = coalesce(?3, next_ms), reason = ?4, code = ?5, done_at = ?6, in_hand = 0
         WHERE number = ?1 AND state = 'queued'",
        queue.table()
    );
    c.change(
        &statement,
        values![number, state.as_str(), next, reason, code, done],
    )
    .map(drop)
}

/// How many rows are in each state; states without any are left out.
pub fn counts(c: &Connection, queue: Queue) -> SqlResult<Vec<(String, i64)>> {
    let statement = format!(
        "SELECT state, count(*) FROM {} GROUP BY state",
        queue.table()
    );
    c.all(&statement, values![], |line| {
        Ok((line.get(0)?, line.get(1)?))
    })
}
