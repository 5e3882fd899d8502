//! Orders that the shop's system told, and what the desk knew of the order of a request.

use super::sql::{Connection, SqlResult, values};
use crate::order::person::Asked;
use crate::order::{Order, read};
use crate::secrets;
use subtle::ConstantTimeEq;

/// An order to keep.
#[derive(Clone, Debug)]
pub struct New {
    /// Whose it is.
    pub asked: Asked,
    /// The order.
    pub order: Order,
    /// What told it: `api`, `csv`, or the name of an order system.
    pub source: &'static str,
    /// When its day began.
    pub ordered_unix: Option<i64>,
}

/// What came of orders.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// Not known before.
    pub created: usize,
    /// Known, and told otherwise now.
    pub replaced: usize,
    /// Known as they are.
    pub unchanged: usize,
}

/// An order that is known.
#[derive(Clone, Debug)]
pub struct Known {
    /// The order.
    pub order: Order,
    /// What told it.
    pub source: String,
}

/// What putting orders would come to; nothing is stored.
pub fn compare(c: &Connection, orders: &[New]) -> SqlResult<Counts> {
    let mut counts = Counts::default();
    for new in orders {
        compared(c, new, &new.order.to_json().to_string(), &mut counts)?;
    }
    Ok(counts)
}

fn compared(c: &Connection, new: &New, body: &str, counts: &mut Counts) -> SqlResult<bool> {
    let find = "SELECT body, email_hash FROM purchase WHERE shop = ?1 AND reference_key = ?2";
    let asked = &new.asked;
    let known = c.first(find, values![&asked.shop, &asked.reference_key], |line| {
        Ok((line.get::<String>(0)?, line.get::<Vec<u8>>(1)?))
    })?;
    let same = known
        .as_ref()
        .is_some_and(|(known, hash)| known == body && hash[..] == asked.email_hash[..]);
    let count = match known {
        None => &mut counts.created,
        Some(_) if same => &mut counts.unchanged,
        Some(_) => &mut counts.replaced,
    };
    *count += 1;
    Ok(same)
}

/// Stores orders; one that is known by its number is replaced.
pub fn put(c: &Connection, orders: &[New], now: i64) -> SqlResult<Counts> {
    let mut counts = Counts::default();
    for new in orders {
        let body = new.order.to_json().to_string();
        if compared(c, new, &body, &mut counts)? {
            continue;
        }
        c.change(
            "INSERT INTO purchase (shop, reference, reference_key, email_hash, body, source, ordered_unix, updated_unix)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
             ON CONFLICT (shop, reference_key) DO UPDATE SET reference = excluded.reference,
                email_hash = excluded.email_hash, body = excluded.body, source = excluded.source,
                ordered_unix = excluded.ordered_unix, updated_unix = excluded.updated_unix",
            values![
                &new.asked.shop,
                &new.order.reference,
                &new.asked.reference_key,
                new.asked.email_hash,
                body,
                new.source,
                new.ordered_unix,
                now
            ],
        )?;
    }
    Ok(counts)
}

/// Stores an order of a webhook, which may come more than once: see [`Order::keep_days`].
pub fn import(c: &Connection, mut new: New, now: i64) -> SqlResult<Counts> {
    if let Some(known) = known(c, &new.asked)? {
        new.order.keep_days(&known.order);
    }
    put(c, &[new], now)
}

/// The order of a buyer who knows its number and the address it was made with. Whether the number or the address is
/// wrong makes no difference, neither in what is done nor in what is answered.
pub fn facts_for(c: &Connection, asked: &Asked) -> SqlResult<Option<Known>> {
    let find = "SELECT email_hash FROM purchase WHERE shop = ?1 AND reference_key = ?2";
    let values = values![&asked.shop, &asked.reference_key];
    let hash = c.first(find, values, |line| line.get::<Vec<u8>>(0))?;
    // An order that is not there has an address that nobody has.
    let hash = hash.unwrap_or_else(|| secrets::random::<32>().to_vec());
    match bool::from(hash[..].ct_eq(&asked.email_hash[..])) {
        true => known(c, asked),
        false => Ok(None),
    }
}

fn known(c: &Connection, asked: &Asked) -> SqlResult<Option<Known>> {
    let find = "SELECT body, source FROM purchase WHERE shop = ?1 AND reference_key = ?2";
    let row = c.first(find, values![&asked.shop, &asked.reference_key], |line| {
        Ok((line.get::<String>(0)?, line.get::<String>(1)?))
    })?;
    let known = |(body, source): (String, String)| {
        let order = read::stored(&body)?;
        Some(Known { order, source })
    };
    Ok(row.and_then(known))
}

/// How many orders of a shop are known, and when the last one was told.
pub fn summary(c: &Connection, shop: &str) -> SqlResult<(i64, Option<i64>)> {
    let count = "SELECT count(*), max(updated_unix) FROM purchase WHERE shop = ?1";
    let found = c.first(count, values![shop], |line| {
        Ok((line.get(0)?, line.get(1)?))
    })?;
    Ok(found.unwrap_or_default())
}

/// Whether any order of a shop is known.
pub fn any(c: &Connection, shop: &str) -> SqlResult<bool> {
    let found = "SELECT EXISTS (SELECT 1 FROM purchase WHERE shop = ?1)";
    c.one(found, values![shop])
}

/// What the desk knew of a request's order, and what it decided with that.
#[derive(Clone, Debug)]
pub struct Note {
    /// What told the order.
    pub source: String,
    /// The facts that were decided by, JSON.
    pub facts: String,
    /// The verdict, JSON.
    pub verdict: String,
}

/// Writes it beside the request; what the buyer said stays as it is.
pub fn note(c: &Connection, request: i64, note: &Note) -> SqlResult<()> {
    c.change(
        "INSERT INTO known_order (request, source, facts, verdict) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (request) DO NOTHING",
        values![request, &note.source, &note.facts, &note.verdict],
    )
    .map(drop)
}

/// What was written beside a request.
pub fn noted(c: &Connection, request: i64) -> SqlResult<Option<Note>> {
    let find = "SELECT source, facts, verdict FROM known_order WHERE request = ?1";
    c.first(find, values![request], |line| {
        Ok(Note {
            source: line.get(0)?,
            facts: line.get(1)?,
            verdict: line.get(2)?,
        })
    })
}

#[cfg(test)]
#[path = "purchases_tests.rs"]
mod tests;
