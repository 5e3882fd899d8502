//! Calls to the shop's other systems that are to be made, and what became of them.
//!
//! An event is queued in the transaction that it tells of: either both are there or neither is.

use super::queue::{self, Claim, Queue};
use super::sql::{Connection, SqlResult, values};
use crate::clock::Reading;
use crate::hook::Outward;
use crate::secrets;
use serde_json::{Map, Value, json};

/// Something that happened to a case.
pub struct Event {
    kind: &'static str,
    /// Members that anybody may read.
    told: Value,
    /// Members in a person's words.
    personal: Value,
}

impl Event {
    /// A request was stored.
    pub fn received() -> Self {
        Self {
            kind: "request.received",
            told: json!({}),
            personal: json!({}),
        }
    }

    /// The shop answered.
    pub fn changed(step: i64, from: &str, kind: &str, message: &str) -> Self {
        Self {
            kind: "case.changed",
            told: json!({ "step": step, "before": from, "what": kind }),
            personal: json!({ "message": message }),
        }
    }

    /// The buyer wrote.
    pub fn message(step: i64, from: &str, message: &str) -> Self {
        Self {
            kind: "message.received",
            told: json!({ "step": step, "before": from }),
            personal: json!({ "message": message }),
        }
    }

    /// The buyer sent photos after the request.
    pub fn photos(step: i64, from: &str) -> Self {
        Self {
            kind: "photos.received",
            told: json!({ "step": step, "before": from }),
            personal: json!({}),
        }
    }

    /// The buyer rated the case, or changed the rating.
    pub fn rating(stars: i64, again: bool, comment: &str) -> Self {
        Self {
            kind: "rating.received",
            told: json!({ "stars": stars, "changed": again }),
            personal: json!({ "comment": comment }),
        }
    }
}

/// Queues an event of a request, due at once; nothing where nobody is to be called.
pub fn queue(
    c: &Connection,
    out: &Outward,
    request: i64,
    event: Event,
    now: &Reading,
) -> SqlResult<()> {
    let Some(wanted) = out.hook else {
        return Ok(());
    };
    let found = c.first(
        "SELECT shop, id, case_type, order_reference, state, received_at, email, resolution FROM request
         WHERE number = ?1",
        values![request],
        |line| {
            let text = |column| line.get::<String>(column);
            let mut data = Map::new();
            for (name, column) in [
                ("shop", 0),
                ("id", 1),
                ("case", 2),
                ("order_reference", 3),
                ("state", 4),
                ("received_at", 5),
            ] {
                data.insert(name.to_owned(), Value::from(text(column)?));
            }
            if let Some(resolution) = line.get::<Option<String>>(7)? {
                data.insert("resolution".to_owned(), Value::from(resolution));
            }
            if wanted.personal {
                data.insert("email".to_owned(), Value::from(text(6)?));
            }
            Ok((text(0)?, data))
        },
    )?;
    let Some((shop, mut data)) = found else {
        return Ok(());
    };
    let personal = wanted.personal.then_some(event.personal);
    for more in [Some(event.told), personal].into_iter().flatten() {
        if let Value::Object(more) = more {
            data.extend(more);
        }
    }
    let payload = json!({ "type": event.kind, "timestamp": now.text, "data": data }).to_string();
    c.change(
        "INSERT INTO hook (shop, request, event, kind, payload, state, queued_ms, next_ms)
         VALUES (?1, ?2, ?3, ?4, ?5, 'queued', ?6, ?6)",
        values![
            shop,
            request,
            format!("msg_{}", secrets::token::<16>()),
            event.kind,
            payload,
            now.millis
        ],
    )
    .map(drop)
}

/// A call that an attempt has begun for.
#[derive(Clone, Debug)]
pub struct Claimed {
    /// Number of the row.
    pub number: i64,
    /// `webhook-id`.
    pub event: String,
    /// The body, as it is signed and sent.
    pub payload: String,
    /// When it was queued, milliseconds since 1970.
    pub queued_ms: i64,
    /// Attempts, this one among them.
    pub attempts: u32,
}

/// Begins an attempt with the call of a shop that has been due longest.
pub fn claim(c: &Connection, shop: &str, claim: Claim) -> SqlResult<Option<Claimed>> {
    let columns = "number, event, payload, queued_ms, attempts";
    queue::claim(c, Queue::Hooks, Some(shop), claim, columns, |line| {
        Ok(Claimed {
            number: line.get(0)?,
            event: line.get(1)?,
            payload: line.get(2)?,
            queued_ms: line.get(3)?,
            attempts: line.get(4)?,
        })
    })
}
