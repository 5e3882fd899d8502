//! Opening the file: private, checked, of a known version.

use super::schema;
use crate::DeskError;
use rusqlite::{Connection, ErrorCode};
use std::path::Path;
use std::time::Duration;

/// How long a connection waits for another one.
pub const PATIENCE: Duration = Duration::from_secs(5);

/// The connection of the writer.
pub fn writable(path: &Path) -> Result<Connection, DeskError> {
    make_private(path).map_err(|error| DeskError::Database {
        path: path.to_owned(),
        reason: error.to_string(),
    })?;
    let wrong = |error: rusqlite::Error| explain(path, &error);
    let mut connection = Connection::open(path).map_err(wrong)?;
    connection.busy_timeout(PATIENCE).map_err(wrong)?;
    connection
        .pragma_update(None, "journal_mode", "WAL")
        .map_err(wrong)?;
    connection
        .pragma_update(None, "synchronous", "FULL")
        .map_err(wrong)?;
    connection
        .pragma_update(None, "foreign_keys", true)
        .map_err(wrong)?;
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
            path: path.to_owned(),
            found,
            known: schema::NEWEST,
        });
    }
    schema::migrate(&mut connection).map_err(wrong)?;
    Ok(connection)
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
            path,
            reason: error.to_string(),
        },
    }
}
