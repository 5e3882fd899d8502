//! The tables, version by version. SQLite's `user_version` and a table on a server tell how far a store has
//! come. A server begins with version 3 or later; files may be older.

use super::DatabaseError;
use super::location::Location;
use super::sql::{Connection, SqlResult, values};
use crate::DeskError;

/// The tables of version 4.
const TABLES: &str = concat!(include_str!("tables.sql"), include_str!("tables_4.sql"));
/// What version 4 has and version 3 had not.
const FOURTH: &str = include_str!("tables_4.sql");

/// What files of version 2 are brought to the newest one by: their tables go aside, are read and are dropped.
const ASIDE: [&str; 5] = ["request", "step", "outbox", "setting", "session"];
const COPY: &str = "
    INSERT INTO request (number, shop, id, key, digest, content, received_at, received_unix, body, verdict, locale,
        case_type, order_reference, email, state, status_hash, country, title, preview, search)
      SELECT number, 'shop', id, key, digest, content, received_at, received_unix, body, verdict, locale,
        case_type, order_reference, email, state, status_hash,
        coalesce(json_extract(body, '$.facts.buyer.country'), ''),
        coalesce(json_extract(body, '$.facts.item.title'), json_extract(body, '$.facts.item.sku'), ''),
        substr(coalesce(json_extract(body, '$.message'), ''), 1, 200),
        substr(lower(id || char(10) || order_reference || char(10) || email || char(10)
          || coalesce(json_extract(body, '$.name'), '') || char(10)
          || coalesce(json_extract(body, '$.facts.item.title'), '')), 1, 600)
      FROM old_request;
    INSERT INTO step (number, request, at, state, message)
      SELECT number, request, at, state, message FROM old_step;
    INSERT INTO outbox (number, request, kind, state, queued_ms, next_ms, attempts, reason, code, done_at)
      SELECT number, request, kind, state, queued_ms, next_ms, attempts, reason, code, done_at FROM old_outbox;
    INSERT INTO setting SELECT name, value FROM old_setting;";
const OLD_INDICES: [&str; 4] = [
    "request_by_state",
    "request_by_content",
    "step_by_request",
    "outbox_due",
];

/// Versions 1 and 2, for files that were made then.
const FIRST: [&str; 2] = [include_str!("tables_1.sql"), include_str!("tables_2.sql")];

/// The newest version.
pub const NEWEST: i64 = 4;

/// What every desk on a server waits for before it looks at the tables. Any number will do.
const LOCK: i64 = 7_083_150_622;

/// The version of a file.
pub fn version(connection: &rusqlite::Connection) -> rusqlite::Result<i64> {
    connection.query_row("PRAGMA user_version", [], |row| row.get(0))
}

/// Brings a file to the newest version, each step whole or not at all.
pub fn migrate(connection: &mut rusqlite::Connection) -> rusqlite::Result<()> {
    let mut from = version(connection)?;
    if from == 0 {
        return step(connection, TABLES, NEWEST);
    }
    while let Some(statements) = FIRST.get(usize::try_from(from).unwrap_or(usize::MAX)) {
        from += 1;
        step(connection, statements, from)?;
    }
    if from == 2 {
        return step(connection, &rebuilt(), NEWEST);
    }
    if from == 3 {
        step(connection, FOURTH, NEWEST)?;
    }
    Ok(())
}

fn rebuilt() -> String {
    let mut text = String::new();
    for index in OLD_INDICES {
        text += &format!("DROP INDEX {index};");
    }
    for table in ASIDE {
        text += &format!("ALTER TABLE {table} RENAME TO old_{table};");
    }
    text += TABLES;
    text += COPY;
    for table in ASIDE.iter().rev() {
        text += &format!("DROP TABLE old_{table};");
    }
    text
}

fn step(connection: &mut rusqlite::Connection, statements: &str, to: i64) -> rusqlite::Result<()> {
    let transaction =
        connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    transaction.execute_batch(statements)?;
    transaction.pragma_update(None, "user_version", to)?;
    transaction.commit()
}

/// Brings a server's tables to the newest version; desks that start at the same time wait for each other.
pub fn migrate_server(connection: &Connection, location: &Location) -> Result<(), DeskError> {
    let wrong = |error: DatabaseError| DeskError::Database {
        place: location.to_string(),
        reason: error.to_string(),
    };
    let found = migrated(connection).map_err(wrong)?;
    match found > NEWEST {
        false => Ok(()),
        true => Err(DeskError::DatabaseNewer {
            place: location.to_string(),
            found,
            known: NEWEST,
        }),
    }
}

fn migrated(connection: &Connection) -> SqlResult<i64> {
    connection.batch("BEGIN")?;
    // Ends with the transaction.
    connection.rows("SELECT pg_advisory_xact_lock(?1)::text", values![LOCK])?;
    connection.batch("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)")?;
    let found = connection.first("SELECT max(version) FROM schema_version", &[], |line| {
        line.get::<Option<i64>>(0)
    })?;
    let version = match found.flatten() {
        Some(3) => {
            connection.batch(&for_server(FOURTH))?;
            connection.change("UPDATE schema_version SET version = ?1", values![NEWEST])?;
            NEWEST
        }
        Some(version) => version,
        None => {
            connection.batch(&for_server(TABLES))?;
            let put = "INSERT INTO schema_version (version) VALUES (?1)";
            connection.change(put, values![NEWEST])?;
            NEWEST
        }
    };
    connection.batch("COMMIT")?;
    Ok(version)
}

/// The tables in PostgreSQL's words.
fn for_server(tables: &str) -> String {
    const WORDS: [(&str, &str); 5] = [
        (
            "INTEGER PRIMARY KEY AUTOINCREMENT",
            "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
        ),
        (" INTEGER", " BIGINT"),
        (" BLOB", " BYTEA"),
        (") STRICT, WITHOUT ROWID;", ");"),
        (") STRICT;", ");"),
    ];
    WORDS
        .iter()
        .fold(tables.to_owned(), |text, (ours, theirs)| {
            text.replace(ours, theirs)
        })
}

#[cfg(test)]
mod tests {
    use super::{FIRST, NEWEST, migrate, version};
    use crate::database::counts::{SEEN, TURNED_AWAY};
    use crate::database::{requests, steps};
    use rusqlite::Connection;

    #[test]
    fn a_file_of_version_3_gets_what_is_new_and_keeps_the_rest() {
        let mut c = Connection::open_in_memory().unwrap();
        c.execute_batch(include_str!("tables.sql")).unwrap();
        c.pragma_update(None, "user_version", 3).unwrap();
        c.execute_batch(
            "INSERT INTO turned_away (day, shop, code, count) VALUES ('d', 's', 'c', 2)",
        )
        .unwrap();
        migrate(&mut c).unwrap();
        assert_eq!(version(&c).unwrap(), NEWEST);
        SEEN.add(&c, "s", "2026-11-22", "submitted", 1).unwrap();
        assert_eq!(SEEN.since(&c, "s", "2026-11-22").unwrap().len(), 1);
        assert_eq!(
            TURNED_AWAY.since(&c, "s", "").unwrap(),
            [("c".to_owned(), 2)]
        );
    }

    #[test]
    fn a_file_of_an_old_version_keeps_its_requests_and_promises_them_no_mail() {
        for old in [1, 2] {
            let mut c = Connection::open_in_memory().unwrap();
            for statements in &FIRST[..old] {
                c.execute_batch(statements).unwrap();
            }
            c.pragma_update(None, "user_version", old as i64).unwrap();
            c.execute_batch(
                "INSERT INTO request (id, key, digest, received_at, received_unix, body, verdict, locale, case_type,
                    order_reference, email, state, status_hash)
                 VALUES ('R-1', 'k', 'd', 't', 0, '{}', 'null', 'en', 'return', 'N-1', 'a@b.example', 'received', x'00');
                 INSERT INTO step (request, at, state, message) VALUES (1, 't', 'received', 'm');",
            )
            .unwrap();
            migrate(&mut c).unwrap();
            assert_eq!(version(&c).unwrap(), NEWEST);
            let row = requests::by_key(&c, "shop", "k").unwrap().unwrap();
            assert_eq!((row.id.as_str(), row.mail), ("R-1", None));
            assert_eq!(steps::of_request(&c, row.number).unwrap()[0].message, "m");
        }
    }
}
