//! What the inbox lists: promised answers by their time, then everything else, newest first. Positions and
//! filters are read from an index; rows are read for one page only.

use super::sql::{Connection, Line, SqlResult, Value, values};

/// Words of a search that count.
const WORDS: usize = 5;

/// What the list is to hold.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// The shop's name in addresses.
    pub shop: String,
    /// One state, or all.
    pub state: Option<&'static str>,
    /// One kind of case, or all.
    pub case_type: Option<&'static str>,
    /// Only those where it is the shop's turn.
    pub needs_answer: bool,
    /// What order, e-mail, name, product or number of the case have in them, as it was typed.
    pub search: String,
}

impl Filter {
    /// Whether anything is left out but for the state.
    pub fn is_narrow(&self) -> bool {
        self.case_type.is_some() || self.needs_answer || !self.search.is_empty()
    }
}

/// A place in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Column `queue_key`.
    pub key: i64,
    /// Number of the row.
    pub number: i64,
}

/// A line of the inbox.
#[derive(Clone, Debug)]
pub struct Summary {
    pub position: Position,
    pub id: String,
    pub received_at: String,
    pub case_type: String,
    pub order_reference: String,
    pub state: String,
    pub title: String,
    pub preview: String,
    /// Until when an answer is promised that has not been given.
    pub answer_by_unix: Option<i64>,
    /// Whether a mail about it could not be delivered.
    pub mail_failed: bool,
}

/// The part of a statement that chooses, and its values.
pub(super) struct Choice {
    condition: String,
    pub(super) values: Vec<Value>,
}

impl Choice {
    pub(super) fn new(filter: &Filter) -> Self {
        let mut choice = Self {
            condition: "shop = ?1".to_owned(),
            values: vec![Value::from(&filter.shop)],
        };
        let words: Vec<&str> = filter.search.split_whitespace().take(WORDS).collect();
        if let Some(state) = filter.state {
            // For a search, the index that has the words in it is the right one whatever else is asked.
            let column = if words.is_empty() {
                "state"
            } else {
                "state || ''"
            };
            choice.and(&format!("{column} = "), state.into());
        }
        if let Some(case_type) = filter.case_type {
            choice.and("case_type || '' = ", case_type.into());
        }
        if filter.needs_answer {
            choice.condition += " AND state || '' IN ('received', 'in_review')";
        }
        for word in words {
            choice.and("search LIKE ", pattern(word).into());
            choice.condition += " ESCAPE '\\'";
        }
        choice
    }

    fn and(&mut self, condition: &str, value: Value) {
        let place = self.place(value);
        self.condition += &format!(" AND {condition}{place}");
    }

    /// Adds a value; gives its place.
    pub(super) fn place(&mut self, value: Value) -> String {
        self.values.push(value);
        format!("?{}", self.values.len())
    }

    /// Only what comes after a position.
    pub(super) fn after(&mut self, position: Position) {
        let (key, number) = (self.place(position.key.into()), position.number);
        let number = self.place(number.into());
        self.condition += &format!(
            " AND queue_key >= {key} AND (queue_key > {key} OR (queue_key = {key} AND number < {number}))"
        );
    }

    fn before(&mut self, position: Position) {
        let (key, number) = (self.place(position.key.into()), position.number);
        let number = self.place(number.into());
        self.condition += &format!(
            " AND queue_key <= {key} AND (queue_key < {key} OR (queue_key = {key} AND number > {number}))"
        );
    }

    /// A statement that gives columns of the first so many.
    pub(super) fn first(&mut self, columns: &str, most: usize) -> String {
        let most = self.place(Value::Int(i64::try_from(most).unwrap_or(i64::MAX)));
        format!(
            "SELECT {columns} FROM request WHERE number IN (
                SELECT number FROM request WHERE {} ORDER BY queue_key, number DESC LIMIT {most})
             ORDER BY queue_key, number DESC",
            self.condition
        )
    }
}

/// A word as part of a text; what LIKE reads in it is taken literally.
fn pattern(word: &str) -> String {
    let mut out = String::from("%");
    for letter in word.chars().flat_map(char::to_lowercase) {
        if matches!(letter, '\\' | '%' | '_') {
            out.push('\\');
        }
        out.push(letter);
    }
    out.push('%');
    out
}

const COLUMNS: &str = "number, queue_key, id, received_at, case_type, order_reference, state, title, preview,
    CASE WHEN queue_key = answer_by_unix THEN answer_by_unix END,
    EXISTS (SELECT 1 FROM outbox WHERE outbox.request = request.number AND outbox.state = 'failed')";

fn summary(line: &Line) -> SqlResult<Summary> {
    Ok(Summary {
        position: Position {
            number: line.get(0)?,
            key: line.get(1)?,
        },
        id: line.get(2)?,
        received_at: line.get(3)?,
        case_type: line.get(4)?,
        order_reference: line.get(5)?,
        state: line.get(6)?,
        title: line.get(7)?,
        preview: line.get(8)?,
        answer_by_unix: line.get(9)?,
        mail_failed: line.get(10)?,
    })
}

/// The first requests of the list after a position, `most` at most.
pub fn list(
    c: &Connection,
    filter: &Filter,
    after: Option<Position>,
    most: usize,
) -> SqlResult<Vec<Summary>> {
    let mut choice = Choice::new(filter);
    if let Some(position) = after {
        choice.after(position);
    }
    let statement = choice.first(COLUMNS, most);
    c.all(&statement, &choice.values, summary)
}

/// The numbers of the cases before and after one in the list.
#[derive(Clone, Debug, Default)]
pub struct Neighbours {
    pub before: Option<String>,
    pub after: Option<String>,
}

/// What stands beside a request, whether it is in the list itself or not.
pub fn neighbours(c: &Connection, filter: &Filter, number: i64) -> SqlResult<Neighbours> {
    let key = "SELECT queue_key FROM request WHERE number = ?1";
    let Some(key) = c.first(key, values![number], |line| line.get(0))? else {
        return Ok(Neighbours::default());
    };
    let position = Position { key, number };
    let mut after = Choice::new(filter);
    after.after(position);
    let statement = after.first("id", 1);
    let next = c.first(&statement, &after.values, |line| line.get(0))?;
    let mut before = Choice::new(filter);
    before.before(position);
    let statement = format!(
        "SELECT id FROM request WHERE {} ORDER BY queue_key DESC, number LIMIT 1",
        before.condition
    );
    Ok(Neighbours {
        before: c.first(&statement, &before.values, |line| line.get(0))?,
        after: next,
    })
}

/// How many requests of a shop are in each state; states without any are left out.
pub fn counts(c: &Connection, shop: &str) -> SqlResult<Vec<(String, i64)>> {
    c.all(
        "SELECT state, count(*) FROM request WHERE shop = ?1 GROUP BY state",
        values![shop],
        |line| Ok((line.get(0)?, line.get(1)?)),
    )
}

/// How many promised answers are late.
pub fn overdue(c: &Connection, shop: &str, now: i64) -> SqlResult<i64> {
    c.one(
        "SELECT count(*) FROM request WHERE shop = ?1 AND queue_key < ?2",
        values![shop, now],
    )
}

#[cfg(test)]
mod tests {
    use super::{COLUMNS, Choice, Filter, Position, pattern};
    use crate::database::Location;
    use crate::database::engine::Engine;
    use crate::database::sql::Connection;

    #[test]
    fn what_a_search_means_to_a_database_is_taken_literally() {
        assert_eq!(pattern("A_9%\\"), "%a\\_9\\%\\\\%");
    }

    /// The plan of the part that looks for the rows of a page.
    fn plan(c: &Connection, filter: &Filter, after: Option<Position>) -> String {
        let mut choice = Choice::new(filter);
        if let Some(position) = after {
            choice.after(position);
        }
        let statement = format!("EXPLAIN QUERY PLAN {}", choice.first(COLUMNS, 26));
        let lines = c.all(&statement, &choice.values, |line| line.get::<String>(3));
        lines.unwrap().join("\n")
    }

    #[test]
    fn no_list_reads_every_request() {
        let folder = tempfile::tempdir().unwrap();
        let engine = Engine::start(Location::File(folder.path().join("t.sqlite"))).unwrap();
        let reader = engine.reader().unwrap();
        let position = Some(Position { key: 5, number: 7 });
        for bits in 0..32 {
            let filter = Filter {
                shop: "shop".to_owned(),
                state: (bits & 1 != 0).then_some("accepted"),
                case_type: (bits & 2 != 0).then_some("return"),
                needs_answer: bits & 4 != 0,
                search: if bits & 8 != 0 {
                    "ada N-1".to_owned()
                } else {
                    String::new()
                },
            };
            let plan = plan(&*reader, &filter, position.filter(|_| bits & 16 != 0));
            let index = match filter.search.is_empty() {
                true => "INDEX request_",
                // The only one with the words in it: rows that do not fit are not read.
                false => "INDEX request_in_queue (shop=?",
            };
            assert!(plan.contains(index), "{filter:?}\n{plan}");
            assert!(!plan.contains("SCAN request"), "{filter:?}\n{plan}");
            let sorts = plan.matches("TEMP B-TREE").count();
            // The rows of one page may be sorted, not those that it is chosen from.
            assert!(sorts <= 1, "{filter:?}\n{plan}");
        }
    }
}
