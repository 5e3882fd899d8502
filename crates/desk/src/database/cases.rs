//! What a case has come to, beside its history.

use super::sql::{Connection, SqlResult, values};
use crate::case::life;
use after_sales_policy::{Currency, Money};

/// What the store keeps of a case's course.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    pub state: String,
    /// As the buyer gave it.
    pub email: String,
    /// Until when the shop said it would answer, seconds since 1970.
    pub answer_by_unix: Option<i64>,
    pub first_answer_unix: Option<i64>,
    /// Since when nobody is expected to do anything more.
    pub closed_unix: Option<i64>,
    /// The shop gave more than policy and law ask for.
    pub is_exception: bool,
    pub tracking_number: Option<String>,
    pub tracking_url: Option<String>,
    /// How it ended: a remedy, `refused`, `withdrawn`.
    pub resolution: Option<String>,
    /// What was paid back.
    pub refund: Option<Money>,
}

impl Case {
    /// Brings it to a state. A case that is opened again has not ended.
    pub fn to(&mut self, state: &str, at_unix: i64) {
        match (life::is_closed(&self.state), life::is_closed(state)) {
            (false, true) => self.closed_unix = Some(at_unix),
            (true, false) => (self.closed_unix, self.resolution) = (None, None),
            _ => {}
        }
        state.clone_into(&mut self.state);
    }

    /// Whether its buyer may still write.
    pub fn takes_messages(&self, now_unix: i64) -> bool {
        self.closed_unix
            .is_none_or(|closed| now_unix < closed + life::AFTER_CLOSING)
    }
}

/// The case of a request.
pub fn of(c: &Connection, request: i64) -> SqlResult<Option<Case>> {
    c.first(
        "SELECT state, email, answer_by_unix, first_answer_unix, closed_unix, is_exception, tracking_number,
            tracking_url, resolution, refund_minor, refund_currency
         FROM request WHERE number = ?1",
        values![request],
        |line| {
            let (minor, currency): (Option<i64>, Option<String>) = (line.get(9)?, line.get(10)?);
            let currency = currency.as_deref().and_then(Currency::parse);
            Ok(Case {
                state: line.get(0)?,
                email: line.get(1)?,
                answer_by_unix: line.get(2)?,
                first_answer_unix: line.get(3)?,
                closed_unix: line.get(4)?,
                is_exception: line.get(5)?,
                tracking_number: line.get(6)?,
                tracking_url: line.get(7)?,
                resolution: line.get(8)?,
                refund: minor
                    .zip(currency)
                    .map(|(minor, currency)| Money { minor, currency }),
            })
        },
    )
}

/// The same, held until the transaction ends: on a server, whoever else would change the case waits.
pub fn held(c: &Connection, request: i64) -> SqlResult<Option<Case>> {
    let hold = "UPDATE request SET state = state WHERE number = ?1";
    match c.change(hold, values![request])? {
        0 => Ok(None),
        _ => of(c, request),
    }
}

/// Writes a held case back.
pub fn put(c: &Connection, request: i64, case: &Case) -> SqlResult<()> {
    c.change(
        "UPDATE request SET state = ?2, first_answer_unix = ?3, closed_unix = ?4, is_exception = ?5,
            tracking_number = ?6, tracking_url = ?7, resolution = ?8, refund_minor = ?9, refund_currency = ?10
         WHERE number = ?1",
        values![
            request,
            &case.state,
            case.first_answer_unix,
            case.closed_unix,
            case.is_exception,
            &case.tracking_number,
            &case.tracking_url,
            &case.resolution,
            case.refund.map(|refund| refund.minor),
            case.refund.map(|refund| refund.currency.code().to_owned())
        ],
    )
    .map(drop)
}
