//! The one thread that writes. Work that waits at the same time shares one commit, and so one wait
//! for the disk; nobody gets an answer before that commit.

use super::DatabaseError;
use rusqlite::{Connection, TransactionBehavior};
use std::thread::JoinHandle;
use tokio::sync::{mpsc, oneshot};

/// Work in one commit at most.
const GROUP: usize = 128;
/// Work that may wait; beyond it, callers wait to hand theirs in.
const QUEUE: usize = 1024;

/// Does its work and leaves what to tell once the commit has gone well or not.
type Work = Box<dyn FnOnce(&Connection) -> Settle + Send>;
type Settle = Box<dyn FnOnce(Result<(), DatabaseError>) + Send>;

/// Hands work to the thread.
pub struct Writer {
    queue: Option<mpsc::Sender<Work>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    pub fn start(mut connection: Connection) -> Self {
        let (queue, mut waiting) = mpsc::channel::<Work>(QUEUE);
        let thread = std::thread::spawn(move || {
            let mut group = Vec::with_capacity(GROUP);
            while let Some(first) = waiting.blocking_recv() {
                group.push(first);
                while group.len() < GROUP {
                    let Ok(next) = waiting.try_recv() else { break };
                    group.push(next);
                }
                commit(&mut connection, &mut group);
            }
        });
        Self {
            queue: Some(queue),
            thread: Some(thread),
        }
    }

    pub async fn write<T, W>(&self, work: W) -> Result<T, DatabaseError>
    where
        T: Send + 'static,
        W: FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let work: Work = Box::new(move |connection| {
            let outcome = alone(connection, work);
            Box::new(move |committed| {
                // Nobody listens when the caller hung up; the work is done all the same.
                let _ = reply.send(committed.and_then(|()| outcome.map_err(DatabaseError::from)));
            })
        });
        let queue = self.queue.as_ref().ok_or(DatabaseError::Closed)?;
        queue.send(work).await.map_err(|_| DatabaseError::Closed)?;
        answer.await.map_err(|_| DatabaseError::Closed)?
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.queue = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn commit(connection: &mut Connection, group: &mut Vec<Work>) {
    let begun = connection.transaction_with_behavior(TransactionBehavior::Immediate);
    let transaction = match begun {
        Ok(transaction) => transaction,
        Err(error) => {
            eprintln!("after-sales desk: the database failed: {error}");
            // Dropped work tells its caller that it was not done.
            group.clear();
            return;
        }
    };
    let settles: Vec<Settle> = group.drain(..).map(|work| work(&transaction)).collect();
    let committed = transaction.commit().map_err(DatabaseError::from);
    for settle in settles {
        settle(committed.clone());
    }
}

/// One piece of work fails alone, not with its group.
fn alone<T>(
    connection: &Connection,
    work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
) -> rusqlite::Result<T> {
    connection.execute_batch("SAVEPOINT work")?;
    let outcome = work(connection);
    let end = match outcome {
        Ok(_) => "RELEASE work",
        Err(_) => "ROLLBACK TO work; RELEASE work",
    };
    connection.execute_batch(end)?;
    outcome
}

#[cfg(test)]
mod tests {
    use super::Writer;
    use rusqlite::Connection;

    #[tokio::test]
    async fn work_that_fails_leaves_the_rest_of_its_group() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("t.sqlite");
        let connection = Connection::open(&path).unwrap();
        connection
            .execute_batch("CREATE TABLE t (x INTEGER UNIQUE) STRICT")
            .unwrap();
        let writer = Writer::start(connection);
        let put = |x: i64| writer.write(move |c| c.execute("INSERT INTO t VALUES (?1)", [x]));
        let (a, b, c) = tokio::join!(put(1), put(1), put(2));
        assert!(a.is_ok() && b.is_err() && c.is_ok());
        drop(writer);
        let count: i64 = Connection::open(&path)
            .unwrap()
            .query_row("SELECT count(*) FROM t", [], |row| row.get(0))
            .unwrap();
        assert_eq!(count, 2);
    }
}
