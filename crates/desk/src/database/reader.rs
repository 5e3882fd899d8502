//! Connections that only read. SQLite answers them from the write-ahead log while the writer writes.

use super::{DatabaseError, open::PATIENCE};
use rusqlite::{Connection, OpenFlags};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Semaphore;

/// Readers at work at the same time.
const MOST: usize = 4;

/// A few connections, opened when first needed.
pub struct Readers {
    idle: Arc<Mutex<Vec<Connection>>>,
    seats: Arc<Semaphore>,
    path: Arc<PathBuf>,
}

impl Readers {
    pub fn new(path: PathBuf) -> Self {
        Self {
            idle: Arc::default(),
            seats: Arc::new(Semaphore::new(MOST)),
            path: Arc::new(path),
        }
    }

    pub async fn read<T, W>(&self, work: W) -> Result<T, DatabaseError>
    where
        T: Send + 'static,
        W: FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    {
        let seats = Arc::clone(&self.seats);
        let seat = seats
            .acquire_owned()
            .await
            .map_err(|_| DatabaseError::Closed)?;
        let (idle, path) = (Arc::clone(&self.idle), Arc::clone(&self.path));
        let answer = tokio::task::spawn_blocking(move || {
            let _seat = seat;
            let waiting = idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let connection = match waiting {
                Some(connection) => connection,
                None => connect(&path)?,
            };
            let answer = work(&connection)?;
            idle.lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(connection);
            Ok::<T, rusqlite::Error>(answer)
        });
        Ok(answer.await.map_err(|_| DatabaseError::Closed)??)
    }
}

fn connect(path: &PathBuf) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    Ok(connection)
}
