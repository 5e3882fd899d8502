//! What the receiver keeps, in SQLite.

use crate::refused::{Refused, refused};
use axum::body::Bytes;
use rusqlite::{Connection, OptionalExtension, params};
use std::sync::{Arc, Mutex, PoisonError};

const TABLE: &str =
    "CREATE TABLE IF NOT EXISTS requests (key TEXT PRIMARY KEY, digest TEXT NOT NULL,
    token TEXT NOT NULL UNIQUE, receipt TEXT NOT NULL, body BLOB NOT NULL)";

/// A request with its receipt.
pub struct Row {
    pub key: String,
    pub digest: String,
    pub token: String,
    pub receipt: String,
    /// As it came.
    pub body: Bytes,
}

/// One row for each key; what it gives back is on the disk.
#[derive(Clone)]
pub struct Store(Arc<Mutex<Connection>>);

impl Store {
    /// Opens the file, and makes it where there is none.
    pub fn open(path: &str) -> rusqlite::Result<Self> {
        let database = Connection::open(path)?;
        // With WAL only FULL waits for the disk at every commit.
        database.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;")?;
        database.execute_batch(TABLE)?;
        Ok(Self(Arc::new(Mutex::new(database))))
    }

    /// Stores what is new. Gives whether it was, and the digest and receipt that count.
    pub async fn keep(&self, row: Row) -> Result<(bool, String, String), Refused> {
        self.with(move |db| {
            // The index decides between two at once: the second inserts nothing and reads the first.
            let sql = "INSERT INTO requests VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING";
            let values = params![row.key, row.digest, row.token, row.receipt, &row.body[..]];
            let new = db.execute(sql, values)? == 1;
            let sql = "SELECT digest, receipt FROM requests WHERE key = ?";
            db.query_row(sql, [row.key], |row| Ok((new, row.get(0)?, row.get(1)?)))
        })
        .await
    }

    /// Works on the database where it may block. What fails is told as "not stored".
    async fn with<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, Refused> {
        let store = self.clone();
        let done = tokio::task::spawn_blocking(move || {
            work(&store.0.lock().unwrap_or_else(PoisonError::into_inner))
        });
        let failed = |error: String| {
            eprintln!("not stored: {error}");
            refused(503, "not_stored", "try again with the same key")
        };
        match done.await {
            Ok(done) => done.map_err(|error| failed(error.to_string())),
            Err(error) => Err(failed(error.to_string())),
        }
    }

    /// A receipt by `key` or `token`.
    pub async fn find(
        &self,
        column: &'static str,
        value: String,
    ) -> Result<Option<String>, Refused> {
        let sql = format!("SELECT receipt FROM requests WHERE {column} = ?");
        self.with(move |db| db.query_row(&sql, [value], |row| row.get(0)).optional())
            .await
    }
}
