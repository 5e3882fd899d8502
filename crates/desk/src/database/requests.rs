//! Requests and what became of them.

use super::outbox;
use crate::secrets;
use rusqlite::{Connection, OptionalExtension, Row as SqlRow, params};

/// Forms without a key that say the same within this time are one request.
const SAME_FORM_SECONDS: i64 = 600;

/// The words that `state` may have, in their usual order.
pub const STATES: [&str; 5] = ["received", "in_review", "accepted", "refused", "completed"];

/// What is stored of a request when it arrives.
pub struct NewRequest {
    pub key: String,
    pub digest: String,
    /// For forms without a key: digest of what was typed.
    pub content: Option<String>,
    pub received_at: String,
    pub received_unix: i64,
    pub body: String,
    pub verdict: String,
    pub locale: String,
    pub case_type: String,
    pub order_reference: String,
    pub email: String,
    pub status_hash: [u8; 32],
    /// When its acknowledgement is queued, milliseconds since 1970; nothing when no mail can go out.
    pub mail_ms: Option<i64>,
}

/// A stored request.
#[derive(Clone, Debug)]
pub struct Row {
    pub number: i64,
    pub id: String,
    pub key: String,
    pub digest: String,
    pub received_at: String,
    pub body: String,
    pub verdict: String,
    pub locale: String,
    pub state: String,
    /// How far its acknowledgement by mail is; nothing when none was promised.
    pub mail: Option<outbox::State>,
}

/// What came of storing.
pub enum Stored {
    /// A new row.
    New(Row),
    /// It was there already: the first row.
    Known(Row),
    /// The key belongs to another body.
    KeyReused,
}

/// One entry of the history.
#[derive(Clone, Debug)]
pub struct Step {
    pub number: i64,
    pub at: String,
    pub state: String,
    pub message: String,
}

const COLUMNS: &str = "number, id, key, digest, received_at, body, verdict, locale, state,
    (SELECT outbox.state FROM outbox WHERE outbox.request = request.number AND kind = 'acknowledgement')";

fn row(sql: &SqlRow<'_>) -> rusqlite::Result<Row> {
    Ok(Row {
        number: sql.get(0)?,
        id: sql.get(1)?,
        key: sql.get(2)?,
        digest: sql.get(3)?,
        received_at: sql.get(4)?,
        body: sql.get(5)?,
        verdict: sql.get(6)?,
        locale: sql.get(7)?,
        state: sql.get(8)?,
        mail: sql.get(9)?,
    })
}

fn one(
    c: &Connection,
    condition: &str,
    values: impl rusqlite::Params,
) -> rusqlite::Result<Option<Row>> {
    c.prepare_cached(&format!("SELECT {COLUMNS} FROM request WHERE {condition}"))?
        .query_row(values, row)
        .optional()
}

/// The request with this key.
pub fn by_key(c: &Connection, key: &str) -> rusqlite::Result<Option<Row>> {
    one(c, "key = ?1", [key])
}

/// The request with this number of the case.
pub fn by_id(c: &Connection, id: &str) -> rusqlite::Result<Option<Row>> {
    one(c, "id = ?1", [id])
}

/// The request with this number of its row.
pub fn by_number(c: &Connection, number: i64) -> rusqlite::Result<Option<Row>> {
    one(c, "number = ?1", [number])
}

/// The request behind a status link. Only hashes are compared: timing tells nothing of the token.
pub fn by_status_token(c: &Connection, token: &str) -> rusqlite::Result<Option<Row>> {
    one(c, "status_hash = ?1", params![secrets::fingerprint(token)])
}

/// Stores a request once.
pub fn store(c: &Connection, new: &NewRequest) -> rusqlite::Result<Stored> {
    if let Some(known) = by_key(c, &new.key)? {
        return Ok(if known.digest == new.digest {
            Stored::Known(known)
        } else {
            Stored::KeyReused
        });
    }
    if let Some(content) = &new.content {
        let since = new.received_unix - SAME_FORM_SECONDS;
        let condition = "content = ?1 AND received_unix > ?2 ORDER BY number LIMIT 1";
        if let Some(known) = one(c, condition, params![content, since])? {
            return Ok(Stored::Known(known));
        }
    }
    let mut id = secrets::case_number();
    while by_id(c, &id)?.is_some() {
        id = secrets::case_number();
    }
    c.prepare_cached(
        "INSERT INTO request (id, key, digest, content, received_at, received_unix, body, verdict, locale,
            case_type, order_reference, email, state, status_hash)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 'received', ?13)",
    )?
    .execute(params![
        id, new.key, new.digest, new.content, new.received_at, new.received_unix, new.body, new.verdict,
        new.locale, new.case_type, new.order_reference, new.email, new.status_hash
    ])?;
    let stored = Row {
        number: c.last_insert_rowid(),
        id,
        key: new.key.clone(),
        digest: new.digest.clone(),
        received_at: new.received_at.clone(),
        body: new.body.clone(),
        verdict: new.verdict.clone(),
        locale: new.locale.clone(),
        state: STATES[0].to_owned(),
        mail: new.mail_ms.map(|_| outbox::State::Queued),
    };
    add_step(c, stored.number, &stored.received_at, &stored.state, "")?;
    // In the same transaction: a request that is confirmed has its mail, or neither is there.
    if let Some(now) = new.mail_ms {
        outbox::queue(c, stored.number, now)?;
    }
    Ok(Stored::New(stored))
}

fn add_step(
    c: &Connection,
    request: i64,
    at: &str,
    state: &str,
    message: &str,
) -> rusqlite::Result<()> {
    c.execute(
        "INSERT INTO step (request, at, state, message) VALUES (?1, ?2, ?3, ?4)",
        params![request, at, state, message],
    )
    .map(drop)
}

/// The history, first entry first.
pub fn steps(c: &Connection, request: i64) -> rusqlite::Result<Vec<Step>> {
    c.prepare_cached(
        "SELECT number, at, state, message FROM step WHERE request = ?1 ORDER BY number",
    )?
    .query_map([request], |sql| {
        Ok(Step {
            number: sql.get(0)?,
            at: sql.get(1)?,
            state: sql.get(2)?,
            message: sql.get(3)?,
        })
    })?
    .collect()
}

/// An answer of the shop.
pub struct Change {
    pub request: i64,
    /// Number of the last entry that the shop saw: a second click or a colleague is noticed by it.
    pub seen: i64,
    pub at: String,
    pub state: String,
    pub message: String,
}

/// Adds to the history; `false` when it has moved on since it was read.
pub fn change(c: &Connection, change: &Change) -> rusqlite::Result<bool> {
    let last: i64 = c.query_row(
        "SELECT coalesce(max(number), 0) FROM step WHERE request = ?1",
        [change.request],
        |sql| sql.get(0),
    )?;
    if last != change.seen {
        return Ok(false);
    }
    c.execute(
        "UPDATE request SET state = ?2 WHERE number = ?1",
        params![change.request, change.state],
    )?;
    add_step(
        c,
        change.request,
        &change.at,
        &change.state,
        &change.message,
    )?;
    Ok(true)
}

/// What the inbox lists.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// One state, or all.
    pub state: Option<String>,
    /// Part of an order number, or empty.
    pub order: String,
    /// Only requests older than this number.
    pub before: Option<i64>,
}

/// A line of the inbox.
#[derive(Clone, Debug)]
pub struct Summary {
    pub number: i64,
    pub id: String,
    pub received_at: String,
    pub case_type: String,
    pub order_reference: String,
    pub state: String,
    pub body: String,
    /// Whether its acknowledgement could not be delivered.
    pub mail_failed: bool,
}

/// The newest requests first, `most` at most.
pub fn list(c: &Connection, filter: &Filter, most: usize) -> rusqlite::Result<Vec<Summary>> {
    let order = filter
        .order
        .replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_");
    c.prepare_cached(
        "SELECT number, id, received_at, case_type, order_reference, state, body,
            EXISTS (SELECT 1 FROM outbox WHERE outbox.request = request.number AND outbox.state = 'failed')
         FROM request
         WHERE (?1 IS NULL OR state = ?1)
           AND (?2 = '' OR order_reference LIKE '%' || ?2 || '%' ESCAPE '\\' OR id = upper(?3))
           AND (?4 IS NULL OR number < ?4)
         ORDER BY number DESC LIMIT ?5",
    )?
    .query_map(
        params![
            filter.state,
            order,
            filter.order,
            filter.before,
            most as i64
        ],
        |sql| {
            Ok(Summary {
                number: sql.get(0)?,
                id: sql.get(1)?,
                received_at: sql.get(2)?,
                case_type: sql.get(3)?,
                order_reference: sql.get(4)?,
                state: sql.get(5)?,
                body: sql.get(6)?,
                mail_failed: sql.get(7)?,
            })
        },
    )?
    .collect()
}

/// How many requests are in each state; states without any are left out.
pub fn counts(c: &Connection) -> rusqlite::Result<Vec<(String, i64)>> {
    c.prepare_cached("SELECT state, count(*) FROM request GROUP BY state")?
        .query_map([], |sql| Ok((sql.get(0)?, sql.get(1)?)))?
        .collect()
}
