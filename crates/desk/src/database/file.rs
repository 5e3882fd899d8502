//! The SQLite file: private, checked, of a known version.

use super::sql::SqlResult;
use super::{schema, sql::Sql};
use crate::DeskError;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// How long a connection waits for another one.
const PATIENCE: Duration = Duration::from_secs(5);

/// Makes or checks the file and brings its tables up to date.
pub fn prepare(path: &Path) -> Result<(), DeskError> {
    let place = || path.display().to_string();
    make_private(path).map_err(|error| DeskError::Database {
        place: place(),
        reason: error.to_string(),
    })?;
    let wrong = |error: rusqlite::Error| explain(path, &error);
    let mut connection = Connection::open(path).map_err(wrong)?;
    settle(&connection).map_err(wrong)?;
    let check: String = connection
        .query_row("PRAGMA quick_check(1)", [], |row| row.get(0))
        .map_err(wrong)?;
    if check != "ok" {
        return Err(DeskError::DatabaseDamaged {
            path: path.to_owned(),
            reason: check,
        });
    }
    let found = schema::version(&connection).map_err(wrong)?;
    if found > schema::NEWEST {
        return Err(DeskError::DatabaseNewer {
            place: place(),
            found,
            known: schema::NEWEST,
        });
    }
    schema::migrate(&mut connection).map_err(wrong)
}

/// The connection of the writer.
pub fn writable(path: &Path) -> SqlResult<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    settle(&connection)?;
    // Not before: old tables are rebuilt without it.
    connection.batch("PRAGMA foreign_keys = ON")?;
    Ok(connection)
}

/// A connection that only reads. SQLite answers it from the write-ahead log while the writer writes.
pub fn readable(path: &Path) -> SqlResult<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    Ok(connection)
}

fn settle(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")
}

/// Makes the file before SQLite does, so that nobody else on the machine can read names and addresses.
fn make_private(path: &Path) -> std::io::Result<()> {
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

fn explain(path: &Path, error: &rusqlite::Error) -> DeskError {
    let path = path.to_owned();
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            DeskError::DatabaseLocked { path }
        }
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => DeskError::DatabaseDamaged {
            path,
            reason: error.to_string(),
        },
        _ => DeskError::Database {
            place: path.display().to_string(),
            reason: error.to_string(),
        },
    }
}
