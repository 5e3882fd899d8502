//! Counts by day and word: calls that were turned away, and what pages counted. Nothing of a person.

use super::sql::{Connection, SqlResult, values};

/// A table of counts and the column of its words.
#[derive(Clone, Copy, Debug)]
pub struct Counts {
    table: &'static str,
    word: &'static str,
}

/// Calls that were turned away, by code.
pub const TURNED_AWAY: Counts = Counts {
    table: "turned_away",
    word: "code",
};

/// What happened on the shop's pages, by the words of `seen::is_known`.
pub const SEEN: Counts = Counts {
    table: "seen",
    word: "word",
};

impl Counts {
    /// Adds to a count.
    pub fn add(
        self,
        c: &Connection,
        shop: &str,
        day: &str,
        word: &str,
        count: i64,
    ) -> SqlResult<()> {
        let Self {
            table,
            word: column,
        } = self;
        c.change(
            &format!(
                "INSERT INTO {table} (day, shop, {column}, count) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (day, shop, {column}) DO UPDATE SET count = {table}.count + excluded.count"
            ),
            values![day, shop, word, count],
        )
        .map(drop)
    }

    /// The counts since a day, the largest first.
    pub fn since(self, c: &Connection, shop: &str, day: &str) -> SqlResult<Vec<(String, u64)>> {
        let Self { table, word } = self;
        c.all(
            &format!(
                "SELECT {word}, CAST(sum(count) AS BIGINT) FROM {table} WHERE shop = ?1 AND day >= ?2
                 GROUP BY {word} ORDER BY 2 DESC, {word}"
            ),
            values![shop, day],
            |line| Ok((line.get(0)?, line.get::<i64>(1)?.unsigned_abs())),
        )
    }
}
