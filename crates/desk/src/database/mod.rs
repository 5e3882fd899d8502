//! The store: one writer thread that commits in groups, a few connections that read.

pub mod access;
mod open;
pub mod outbox;
mod reader;
pub mod requests;
mod schema;
mod writer;

use crate::DeskError;
use reader::Readers;
use rusqlite::Connection;
use std::path::Path;
use std::sync::Arc;
use writer::Writer;

/// Why the store could not do it now.
#[derive(Clone, Debug, thiserror::Error)]
pub enum DatabaseError {
    /// SQLite says no: disk full, locked, damaged.
    #[error("the database failed: {0}")]
    Failed(Arc<rusqlite::Error>),
    /// The writer has stopped.
    #[error("the database is closed")]
    Closed,
}

impl From<rusqlite::Error> for DatabaseError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Failed(Arc::new(error))
    }
}

/// Requests, sessions and settings of one shop.
pub struct Database {
    readers: Readers,
    writer: Writer,
}

impl Database {
    /// Opens or makes the file, checks it and brings its schema up to date.
    pub fn open(path: &Path) -> Result<Self, DeskError> {
        let connection = open::writable(path)?;
        Ok(Self {
            readers: Readers::new(path.to_owned()),
            writer: Writer::start(connection),
        })
    }

    /// Runs `work` in a transaction; the answer comes after the commit is on the disk.
    pub async fn write<T, W>(&self, work: W) -> Result<T, DatabaseError>
    where
        T: Send + 'static,
        W: FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    {
        self.writer.write(work).await
    }

    /// Runs `work` on a connection that cannot write.
    pub async fn read<T, W>(&self, work: W) -> Result<T, DatabaseError>
    where
        T: Send + 'static,
        W: FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    {
        self.readers.read(work).await
    }
}
