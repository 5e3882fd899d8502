//! Copies of a SQLite store, made while the desk runs, and the way back. A PostgreSQL store is copied by
//! PostgreSQL's own `pg_dump`.

use crate::database::schema::{NEWEST, version};
use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Pages copied at a time; between two of these the desk writes.
const PAGES: i32 = 256;
/// Rest between them.
const REST: Duration = Duration::from_millis(2);

/// A copy that was made and checked
#[derive(Clone, Debug)]
pub struct Copied {
    /// Requests in it.
    pub requests: i64,
    /// Bytes of the file.
    pub bytes: u64,
    /// SHA-256 of the file, hex.
    pub sha256: String,
}

/// Why there is no copy; the text says what to do
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The store is not there
    #[error("there is no database {}; name it with --database", .0.display())]
    Missing(PathBuf),
    /// The target is there already
    #[error("{} is there already; name another file, or move that one away first", .0.display())]
    Exists(PathBuf),
    /// A desk holds the store
    #[error("a desk works with {}; stop it first", .0.display())]
    InUse(PathBuf),
    /// The copy is no whole store
    #[error("{} is damaged or no store of a desk: {reason}", path.display())]
    Damaged {
        /// The file
        path: PathBuf,
        /// What the check said
        reason: String,
    },
    /// The system or SQLite failed
    #[error("{}: {reason}", path.display())]
    Failed {
        /// The file
        path: PathBuf,
        /// What was said
        reason: String,
    },
}

/// Copies the store in `from` to the new file `to`, as it is at one moment, and checks the copy. The desk may run.
///
/// # Errors
/// [`BackupError`]; a copy that is not whole is taken away again.
pub fn back_up(from: &Path, to: &Path) -> Result<Copied, BackupError> {
    if to.exists() {
        return Err(BackupError::Exists(to.to_owned()));
    }
    let source = readable(from)?;
    let half = beside(to, "part");
    let copied = copy(&source, &half).and_then(|()| checked(&half));
    let copied = copied.and_then(|copied| {
        put(&half, to).map_err(|error| failed(to, &error))?;
        Ok(copied)
    });
    if copied.is_err() {
        // What is half is of no use; what cannot be taken away is named by the error.
        let _ = fs::remove_file(&half);
    }
    copied
}

/// Puts the copy `from` in the place of the store `to`. What was there stays beside it as `….before-restore`.
///
/// # Errors
/// [`BackupError`]; the store is untouched then.
pub fn restore(from: &Path, to: &Path) -> Result<Copied, BackupError> {
    let found = checked(from)?;
    if to.exists() {
        free(to)?;
    }
    let half = beside(to, "part");
    let source = readable(from)?;
    copy(&source, &half)?;
    let copied = checked(&half)?;
    if copied.requests != found.requests {
        return Err(damaged(&half, "the copy holds another number of requests"));
    }
    if to.exists() {
        put(to, &beside(to, "before-restore")).map_err(|error| failed(to, &error))?;
        for part in ["-wal", "-shm"] {
            // Emptied by the check that nobody holds the store; of the old file in any case.
            let mut name = to.as_os_str().to_owned();
            name.push(part);
            let _ = fs::remove_file(name);
        }
    }
    put(&half, to).map_err(|error| failed(to, &error))?;
    Ok(copied)
}

fn readable(path: &Path) -> Result<Connection, BackupError> {
    if !path.is_file() {
        return Err(BackupError::Missing(path.to_owned()));
    }
    Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .map_err(|error| failed(path, &error))
}

fn copy(source: &Connection, to: &Path) -> Result<(), BackupError> {
    let wrong = |error: rusqlite::Error| failed(to, &error);
    private(to).map_err(|error| failed(to, &error))?;
    let mut target = Connection::open(to).map_err(wrong)?;
    let backup = Backup::new(source, &mut target).map_err(wrong)?;
    backup.run_to_completion(PAGES, REST, None).map_err(wrong)?;
    drop(backup);
    target.close().map_err(|(_, error)| wrong(error))?;
    File::open(to)
        .and_then(|file| file.sync_all())
        .map_err(|error| failed(to, &error))
}

/// Makes the file for its owner only, before anything is in it.
fn private(path: &Path) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.create(true).write(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

/// Reads every page of a copy, and counts.
fn checked(path: &Path) -> Result<Copied, BackupError> {
    let connection = readable(path)?;
    let wrong = |error: rusqlite::Error| damaged(path, &error.to_string());
    let check: String = connection
        .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
        .map_err(wrong)?;
    if check != "ok" {
        return Err(damaged(path, &check));
    }
    let found = version(&connection).map_err(wrong)?;
    if !(1..=NEWEST).contains(&found) {
        return Err(damaged(path, &format!("its tables are of version {found}")));
    }
    let requests = connection
        .query_row("SELECT count(*) FROM request", [], |row| row.get(0))
        .map_err(wrong)?;
    let mut file = File::open(path).map_err(|error| failed(path, &error))?;
    let mut hash = Sha256::new();
    let bytes = io::copy(&mut file, &mut hash).map_err(|error| failed(path, &error))?;
    Ok(Copied {
        requests,
        bytes,
        sha256: hex::encode(hash.finalize()),
    })
}

/// Whether nobody works with a store: whoever does, holds its write-ahead log open.
fn free(path: &Path) -> Result<(), BackupError> {
    let connection = Connection::open(path).map_err(|error| failed(path, &error))?;
    let wrong = |_| BackupError::InUse(path.to_owned());
    connection.busy_timeout(Duration::ZERO).map_err(wrong)?;
    // Only the last connection may leave that mode.
    let mode: String = connection
        .query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))
        .map_err(wrong)?;
    match mode.as_str() {
        "delete" => Ok(()),
        _ => Err(BackupError::InUse(path.to_owned())),
    }
}

/// Renames, so that it holds after a power cut, too.
fn put(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)?;
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

fn failed(path: &Path, error: &dyn std::error::Error) -> BackupError {
    BackupError::Failed {
        path: path.to_owned(),
        reason: error.to_string(),
    }
}

fn damaged(path: &Path, reason: &str) -> BackupError {
    BackupError::Damaged {
        path: path.to_owned(),
        reason: reason.to_owned(),
    }
}
