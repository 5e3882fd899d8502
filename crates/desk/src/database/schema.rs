//! The tables, version by version. `user_version` tells how far a file has come.

use rusqlite::Connection;

/// Each step brings a file from its index to the next version. Steps are only ever added.
const STEPS: &[&str] = &[
    "CREATE TABLE request (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        key TEXT NOT NULL UNIQUE,
        digest TEXT NOT NULL,
        content TEXT,
        received_at TEXT NOT NULL,
        received_unix INTEGER NOT NULL,
        body TEXT NOT NULL,
        verdict TEXT NOT NULL,
        locale TEXT NOT NULL,
        case_type TEXT NOT NULL,
        order_reference TEXT NOT NULL,
        email TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('received','in_review','accepted','refused','completed')),
        status_hash BLOB NOT NULL UNIQUE
     ) STRICT;
     CREATE INDEX request_by_state ON request (state, number);
     CREATE INDEX request_by_content ON request (content, received_unix) WHERE content IS NOT NULL;
     CREATE TABLE step (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        request INTEGER NOT NULL REFERENCES request (number) ON DELETE CASCADE,
        at TEXT NOT NULL,
        state TEXT NOT NULL,
        message TEXT NOT NULL
     ) STRICT;
     CREATE INDEX step_by_request ON step (request, number);
     CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
     CREATE TABLE session (hash BLOB PRIMARY KEY, ends_unix INTEGER NOT NULL) STRICT, WITHOUT ROWID;",
    "CREATE TABLE outbox (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        request INTEGER NOT NULL REFERENCES request (number) ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (kind IN ('acknowledgement')),
        state TEXT NOT NULL CHECK (state IN ('queued','sent','failed')),
        queued_ms INTEGER NOT NULL,
        next_ms INTEGER NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        reason TEXT,
        code TEXT,
        done_at TEXT,
        UNIQUE (request, kind)
     ) STRICT;
     CREATE INDEX outbox_due ON outbox (next_ms, number) WHERE state = 'queued';",
];

/// The newest version.
pub const NEWEST: i64 = STEPS.len() as i64;

/// The version of a file.
pub fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("PRAGMA user_version", [], |row| row.get(0))
}

/// Brings a file to the newest version, each step whole or not at all.
pub fn migrate(connection: &mut Connection) -> rusqlite::Result<()> {
    let from = usize::try_from(version(connection)?).unwrap_or(0);
    for (index, step) in STEPS.iter().enumerate().skip(from) {
        let transaction =
            connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", index as i64 + 1)?;
        transaction.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{NEWEST, STEPS, migrate, version};
    use rusqlite::Connection;

    #[test]
    fn a_file_of_the_first_version_keeps_its_requests_and_promises_them_no_mail() {
        let mut c = Connection::open_in_memory().unwrap();
        c.execute_batch(STEPS[0]).unwrap();
        c.pragma_update(None, "user_version", 1).unwrap();
        c.execute_batch(
            "INSERT INTO request (id, key, digest, received_at, received_unix, body, verdict, locale, case_type,
                order_reference, email, state, status_hash)
             VALUES ('R-1', 'k', 'd', 't', 0, '{}', 'null', 'en', 'return', 'N-1', 'a@b.example', 'received', x'00')",
        )
        .unwrap();
        migrate(&mut c).unwrap();
        assert_eq!(version(&c).unwrap(), NEWEST);
        let row = crate::database::requests::by_key(&c, "k").unwrap().unwrap();
        assert_eq!((row.id.as_str(), row.mail), ("R-1", None));
    }
}
