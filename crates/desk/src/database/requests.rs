//! Requests as they came in, each once.

use super::hooks::{self, Event};
use super::outbox;
use super::sql::{Connection, Line, SqlResult, Value, values};
use super::steps;
use crate::clock::Reading;
use crate::hook::Outward;
use crate::secrets;

/// Forms without a key that say the same within this time are one request.
const SAME_FORM_SECONDS: i64 = 600;

/// Characters that the inbox finds a case by: a server takes no key of an index beyond 2,704 bytes.
const FOUND_BY: usize = 600;

/// The words that `state` may have, in their usual order.
pub const STATES: [&str; 6] = [
    "received",
    "in_review",
    "waiting",
    "accepted",
    "refused",
    "completed",
];

/// What is stored of a request when it arrives.
pub struct NewRequest {
    pub shop: String,
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
    /// Where the buyer lives, ISO 3166.
    pub country: String,
    /// What figures call the product.
    pub product: String,
    /// Why, in a word of the closed set; empty when the buyer gave none.
    pub reason: String,
    /// What the inbox finds it by, in small letters.
    pub search: String,
    /// The product in the buyer's words.
    pub title: String,
    /// How the message begins.
    pub preview: String,
    pub status_hash: [u8; 32],
    /// Until when the shop said it would answer.
    pub answer_by_unix: Option<i64>,
    /// Hashes of the photos that are to follow.
    pub photos: Vec<String>,
    /// When its acknowledgement is queued, milliseconds since 1970; nothing when no mail can go out.
    pub mail_ms: Option<i64>,
    /// What mails to the buyer's address are counted by.
    pub address: String,
    /// Who else is told.
    pub out: Outward,
}

/// A stored request.
#[derive(Clone, Debug)]
pub struct Row {
    pub number: i64,
    pub shop: String,
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
    /// Whether photos belong to it.
    pub has_photos: bool,
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

const COLUMNS: &str = "number, shop, id, key, digest, received_at, body, verdict, locale, state,
    (SELECT outbox.state FROM outbox WHERE outbox.request = request.number AND kind = 'acknowledgement'),
    EXISTS (SELECT 1 FROM photo WHERE photo.request = request.number)";

fn row(line: &Line) -> SqlResult<Row> {
    Ok(Row {
        number: line.get(0)?,
        shop: line.get(1)?,
        id: line.get(2)?,
        key: line.get(3)?,
        digest: line.get(4)?,
        received_at: line.get(5)?,
        body: line.get(6)?,
        verdict: line.get(7)?,
        locale: line.get(8)?,
        state: line.get(9)?,
        mail: line.get(10)?,
        has_photos: line.get(11)?,
    })
}

fn one(c: &Connection, condition: &str, values: &[Value]) -> SqlResult<Option<Row>> {
    c.first(
        &format!("SELECT {COLUMNS} FROM request WHERE {condition}"),
        values,
        row,
    )
}

/// The request with this key.
pub fn by_key(c: &Connection, shop: &str, key: &str) -> SqlResult<Option<Row>> {
    one(c, "shop = ?1 AND key = ?2", values![shop, key])
}

/// The request with this number of the case.
pub fn by_id(c: &Connection, shop: &str, id: &str) -> SqlResult<Option<Row>> {
    one(c, "shop = ?1 AND id = ?2", values![shop, id])
}

/// The request with this number of its row.
pub fn by_number(c: &Connection, number: i64) -> SqlResult<Option<Row>> {
    one(c, "number = ?1", values![number])
}

/// The request behind a status link. Only hashes are compared: timing tells nothing of the token.
pub fn by_status_token(c: &Connection, shop: &str, token: &str) -> SqlResult<Option<Row>> {
    let hash = secrets::fingerprint(token);
    one(c, "shop = ?1 AND status_hash = ?2", values![shop, hash])
}

/// Stores a request once.
pub fn store(c: &Connection, new: &NewRequest) -> SqlResult<Stored> {
    if let Some(known) = known(c, new)? {
        return Ok(known);
    }
    if let Some(content) = &new.content {
        let since = new.received_unix - SAME_FORM_SECONDS;
        let condition = "shop = ?1 AND content = ?2 AND received_unix > ?3 ORDER BY number LIMIT 1";
        if let Some(known) = one(c, condition, values![&new.shop, content, since])? {
            return Ok(Stored::Known(known));
        }
    }
    let mut id = secrets::case_number();
    while c
        .first("SELECT 1 FROM request WHERE id = ?1", values![&id], |_| {
            Ok(())
        })?
        .is_some()
    {
        id = secrets::case_number();
    }
    // Another desk on the same server may have stored the key since it was looked for.
    let number = c.first(
        "INSERT INTO request (id, shop, key, digest, content, received_at, received_unix, body, verdict, locale,
            case_type, order_reference, email, country, product, reason, search, state, status_hash, answer_by_unix,
            title, preview)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, 'received', ?18, ?19, ?20, ?21)
         ON CONFLICT (shop, key) DO NOTHING RETURNING number",
        values![
            &id,
            &new.shop,
            &new.key,
            &new.digest,
            &new.content,
            &new.received_at,
            new.received_unix,
            &new.body,
            &new.verdict,
            &new.locale,
            &new.case_type,
            &new.order_reference,
            &new.email,
            &new.country,
            &new.product,
            &new.reason,
            found_by(&id, &new.search),
            new.status_hash,
            new.answer_by_unix,
            &new.title,
            &new.preview
        ],
        |line| line.get::<i64>(0),
    )?;
    let Some(number) = number else {
        return Ok(known(c, new)?.unwrap_or(Stored::KeyReused));
    };
    steps::add(c, &steps::New::received(number, &new.received_at))?;
    for sha256 in &new.photos {
        c.change(
            "INSERT INTO photo (request, sha256) VALUES (?1, ?2) ON CONFLICT (request, sha256) DO NOTHING",
            values![number, sha256],
        )?;
    }
    // In the same transaction: a request that is confirmed has its mail, or neither is there.
    let mailed = match new.mail_ms {
        Some(now) => outbox::acknowledge(c, number, &new.address, now)?,
        None => false,
    };
    let now = Reading {
        text: new.received_at.clone(),
        unix: new.received_unix,
        millis: new.received_unix * 1000,
    };
    hooks::queue(c, &new.out, number, Event::received(), &now)?;
    Ok(Stored::New(Row {
        number,
        shop: new.shop.clone(),
        id,
        key: new.key.clone(),
        digest: new.digest.clone(),
        received_at: new.received_at.clone(),
        body: new.body.clone(),
        verdict: new.verdict.clone(),
        locale: new.locale.clone(),
        state: STATES[0].to_owned(),
        mail: mailed.then_some(outbox::State::Queued),
        has_photos: !new.photos.is_empty(),
    }))
}

fn found_by(id: &str, search: &str) -> String {
    let letters = id.chars().chain(['\n']).chain(search.chars());
    letters
        .flat_map(char::to_lowercase)
        .take(FOUND_BY)
        .collect()
}

fn known(c: &Connection, new: &NewRequest) -> SqlResult<Option<Stored>> {
    let known = by_key(c, &new.shop, &new.key)?;
    Ok(known.map(|known| match known.digest == new.digest {
        true => Stored::Known(known),
        false => Stored::KeyReused,
    }))
}
