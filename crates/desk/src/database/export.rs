//! Requests whole, in the order of the inbox, some at a time.

use super::inbox::{Choice, Filter, Position};
use super::sql::{Connection, Line, SqlResult};

/// All of a request that a shop takes along.
#[derive(Clone, Debug)]
pub struct Whole {
    pub position: Position,
    pub id: String,
    pub received_at: String,
    pub state: String,
    pub case_type: String,
    pub order_reference: String,
    pub email: String,
    pub country: String,
    pub title: String,
    pub locale: String,
    pub answer_by_unix: Option<i64>,
    pub first_answer_unix: Option<i64>,
    pub closed_unix: Option<i64>,
    pub is_exception: bool,
    pub tracking_number: Option<String>,
    pub tracking_url: Option<String>,
    pub resolution: Option<String>,
    pub refund_minor: Option<i64>,
    pub refund_currency: Option<String>,
    /// The request as it came in, JSON.
    pub body: String,
    /// The verdict of that day, JSON.
    pub verdict: String,
}

const COLUMNS: &str = "number, queue_key, id, received_at, state, case_type, order_reference, email, country, title,
    locale, answer_by_unix, first_answer_unix, closed_unix, is_exception, tracking_number, tracking_url, resolution,
    refund_minor, refund_currency, body, verdict";

fn whole(line: &Line) -> SqlResult<Whole> {
    Ok(Whole {
        position: Position {
            number: line.get(0)?,
            key: line.get(1)?,
        },
        id: line.get(2)?,
        received_at: line.get(3)?,
        state: line.get(4)?,
        case_type: line.get(5)?,
        order_reference: line.get(6)?,
        email: line.get(7)?,
        country: line.get(8)?,
        title: line.get(9)?,
        locale: line.get(10)?,
        answer_by_unix: line.get(11)?,
        first_answer_unix: line.get(12)?,
        closed_unix: line.get(13)?,
        is_exception: line.get::<i64>(14)? != 0,
        tracking_number: line.get(15)?,
        tracking_url: line.get(16)?,
        resolution: line.get(17)?,
        refund_minor: line.get(18)?,
        refund_currency: line.get(19)?,
        body: line.get(20)?,
        verdict: line.get(21)?,
    })
}

/// The next requests after a position, `most` at most.
pub fn next(
    c: &Connection,
    filter: &Filter,
    after: Option<Position>,
    most: usize,
) -> SqlResult<Vec<Whole>> {
    let mut choice = Choice::new(filter);
    if let Some(position) = after {
        choice.after(position);
    }
    let statement = choice.first(COLUMNS, most);
    c.all(&statement, &choice.values, whole)
}
