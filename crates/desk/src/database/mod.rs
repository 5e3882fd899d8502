//! The store: one writer thread that commits in groups, a few connections that read.

pub mod access;
pub mod cases;
pub mod counts;
mod engine;
pub mod erasure;
pub mod export;
pub mod figures;
mod file;
pub mod hooks;
pub mod inbox;
mod location;
pub mod messages;
pub mod outbox;
pub mod photos;
mod postgres;
pub mod purchases;
pub mod queue;
pub mod rating;
mod reader;
pub mod requests;
pub mod schema;
pub mod sql;
mod sqlite;
pub mod staff;
pub mod steps;
pub mod templates;
mod writer;

use crate::DeskError;
use engine::Engine;
pub use location::Location;
use reader::Readers;
use sql::{Connection, SqlResult};
use std::sync::Arc;
use writer::Writer;

/// Why the store could not do it now.
#[derive(Clone, Debug, thiserror::Error)]
pub enum DatabaseError {
    /// The database says no: damaged, unreachable, a statement it does not take.
    #[error("the database failed: {0}")]
    Failed(Arc<str>),
    /// Something else holds what is needed; the same work may go through a moment later.
    #[error("the database is busy")]
    Busy,
    /// No room is left.
    #[error("the database has no room left")]
    Full,
    /// Something with this key is there already.
    #[error("the database has this already")]
    Conflict,
    /// The writer has stopped.
    #[error("the database is closed")]
    Closed,
}

impl DatabaseError {
    /// A row that is not what its statement asks for.
    fn shape(what: &str) -> Self {
        Self::Failed(what.into())
    }
}

/// Requests, sessions and settings.
pub struct Database {
    engine: Arc<Engine>,
    readers: Readers,
    writer: Writer,
}

impl Database {
    /// Opens or makes the store, checks it and brings its tables up to date.
    ///
    /// Blocks; a PostgreSQL client must not be made inside of an asynchronous task.
    pub fn open(location: Location) -> Result<Self, DeskError> {
        let engine = Arc::new(Engine::start(location)?);
        Ok(Self {
            readers: Readers::start(&engine),
            writer: Writer::start(Arc::clone(&engine)),
            engine,
        })
    }

    /// Runs `work` in a transaction; the answer comes after the commit is on the disk.
    pub async fn write<T, W>(&self, work: W) -> Result<T, DatabaseError>
    where
        T: Send + 'static,
        W: FnOnce(&Connection) -> SqlResult<T> + Send + 'static,
    {
        self.writer.write(work).await
    }

    /// Runs `work` on a connection that cannot write.
    pub async fn read<T, W>(&self, work: W) -> Result<T, DatabaseError>
    where
        T: Send + 'static,
        W: FnOnce(&Connection) -> SqlResult<T> + Send + 'static,
    {
        self.readers.read(work).await
    }

    /// Whether other desks may use the same store at the same time.
    pub fn is_shared(&self) -> bool {
        matches!(self.engine.location(), Location::Server(_))
    }
}
