//! What figures count. Every statement about many requests is answered from one index that holds all it asks for.

use super::sql::{Connection, SqlResult, values};

/// How often something came up with a reason and from a country.
#[derive(Clone, Debug)]
pub struct Cell {
    pub product: String,
    pub reason: String,
    pub country: String,
    /// In the time that was chosen.
    pub cases: u64,
    /// In the last 28 days.
    pub now: u64,
    /// In the time before them.
    pub before: u64,
}

/// One request's times, seconds since 1970.
#[derive(Clone, Copy, Debug)]
pub struct Times {
    pub received: i64,
    /// Until when an answer was promised.
    pub answer_by: Option<i64>,
    pub first_answer: Option<i64>,
    pub closed: Option<i64>,
    pub is_refused: bool,
}

fn count(line: i64) -> u64 {
    line.unsigned_abs()
}

/// When times begin, seconds since 1970.
#[derive(Clone, Copy, Debug)]
pub struct Since {
    /// The time that was chosen.
    pub chosen: i64,
    /// The last 28 days.
    pub lately: i64,
    /// The time before them.
    pub past: i64,
}

/// Every product with its reasons and countries, in one pass over an index that has them in this order.
pub fn cells(c: &Connection, shop: &str, since: Since) -> SqlResult<Vec<Cell>> {
    c.all(
        "SELECT product, reason, country,
            CAST(sum(CASE WHEN received_unix >= ?2 THEN 1 ELSE 0 END) AS BIGINT),
            CAST(sum(CASE WHEN received_unix >= ?3 THEN 1 ELSE 0 END) AS BIGINT),
            CAST(sum(CASE WHEN received_unix >= ?4 AND received_unix < ?3 THEN 1 ELSE 0 END) AS BIGINT)
         FROM request WHERE shop = ?1 GROUP BY product, reason, country",
        values![shop, since.chosen, since.lately, since.past],
        |line| {
            Ok(Cell {
                product: line.get(0)?,
                reason: line.get(1)?,
                country: line.get(2)?,
                cases: count(line.get(3)?),
                now: count(line.get(4)?),
                before: count(line.get(5)?),
            })
        },
    )
}

/// The times of every request.
pub fn times(c: &Connection, shop: &str, since: i64) -> SqlResult<Vec<Times>> {
    c.all(
        "SELECT received_unix, answer_by_unix, first_answer_unix, closed_unix,
            CAST(CASE WHEN state = 'refused' THEN 1 ELSE 0 END AS BIGINT)
         FROM request
         WHERE shop = ?1 AND received_unix >= ?2",
        values![shop, since],
        |line| {
            Ok(Times {
                received: line.get(0)?,
                answer_by: line.get(1)?,
                first_answer: line.get(2)?,
                closed: line.get(3)?,
                is_refused: line.get(4)?,
            })
        },
    )
}

/// How many buyers gave so many stars.
pub fn stars(c: &Connection, shop: &str, since: i64) -> SqlResult<Vec<(i64, u64)>> {
    c.all(
        "SELECT stars, count(*) FROM rating JOIN request ON request.number = rating.request
         WHERE shop = ?1 AND received_unix >= ?2 GROUP BY stars",
        values![shop, since],
        |line| Ok((line.get(0)?, count(line.get(1)?))),
    )
}
