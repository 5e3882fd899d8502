//! Taking personal data out of a case. What figures count stays, and the receipt: key, digest, number, time.

use super::sql::{Connection, SqlResult, values};
use after_sales_policy::{AfterSalesRequest, read_request};

/// Stands where an address was.
pub const NOBODY: &str = "erased@erased.invalid";
/// Stands where a text was that a request must have.
const NOTHING: &str = "-";

/// Cases of a kind that ended before a moment, oldest first, `most` at most. Open cases are somebody's work and stay.
pub fn due(
    c: &Connection,
    shop: &str,
    case_type: Option<&str>,
    before_unix: i64,
    most: i64,
) -> SqlResult<Vec<i64>> {
    c.all(
        "SELECT number FROM request
         WHERE shop = ?1 AND erased_unix IS NULL AND closed_unix IS NOT NULL AND closed_unix < ?2
           AND (CAST(?3 AS TEXT) IS NULL OR case_type = ?3)
         ORDER BY number LIMIT ?4",
        values![shop, before_unix, case_type.map(str::to_owned), most],
        |line| line.get(0),
    )
}

/// Takes personal data out of one case; `false` when that was done before.
pub fn erase(c: &Connection, request: i64, now_unix: i64) -> SqlResult<bool> {
    let body: Option<String> = c.first(
        "SELECT body FROM request WHERE number = ?1 AND erased_unix IS NULL",
        values![request],
        |line| line.get(0),
    )?;
    let Some(body) = body else { return Ok(false) };
    let left = read_request(&body).request.map_or_else(
        || "{}".to_owned(),
        |request| without_person(request).to_body(),
    );
    c.change(
        "UPDATE request SET body = ?2, email = '', order_reference = '', search = lower(id), preview = '',
            content = NULL, tracking_number = NULL, tracking_url = NULL, erased_unix = ?3 WHERE number = ?1",
        values![request, left, now_unix],
    )?;
    for statement in [
        "UPDATE step SET message = '' WHERE request = ?1",
        "UPDATE rating SET comment = '' WHERE request = ?1",
        "DELETE FROM photo WHERE request = ?1",
        "DELETE FROM outbox WHERE request = ?1",
        "DELETE FROM hook WHERE request = ?1",
    ] {
        c.change(statement, values![request])?;
    }
    Ok(true)
}

fn without_person(request: AfterSalesRequest) -> AfterSalesRequest {
    AfterSalesRequest {
        order_reference: NOTHING.to_owned(),
        email: NOBODY.to_owned(),
        statement_shown: NOTHING.to_owned(),
        name: None,
        message: None,
        wanted: None,
        serials: Vec::new(),
        photos: Vec::new(),
        ..request
    }
}

/// Forgets what the order system told before a moment; how many orders that were.
pub fn forget_purchases(c: &Connection, shop: &str, before_unix: i64) -> SqlResult<u64> {
    c.change(
        "DELETE FROM purchase WHERE shop = ?1 AND updated_unix < ?2",
        values![shop, before_unix],
    )
}
