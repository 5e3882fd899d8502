//! The one thread that writes. Work that waits at the same time shares one commit, and so one wait
//! for the disk; nobody gets an answer before that commit.

use super::DatabaseError;
use super::engine::{Engine, Open};
use super::sql::{Connection, SqlResult};
use crate::log;
use std::sync::Arc;
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
    pub fn start(engine: Arc<Engine>) -> Self {
        let (queue, mut waiting) = mpsc::channel::<Work>(QUEUE);
        let thread = std::thread::spawn(move || {
            let mut open = None;
            let mut group = Vec::with_capacity(GROUP);
            while let Some(first) = waiting.blocking_recv() {
                group.push(first);
                while group.len() < GROUP {
                    let Ok(next) = waiting.try_recv() else { break };
                    group.push(next);
                }
                open = commit(&engine, open.take(), &mut group);
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
        W: FnOnce(&Connection) -> SqlResult<T> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let work: Work = Box::new(move |connection| {
            let outcome = alone(connection, work);
            Box::new(move |committed| {
                // Nobody listens when the caller hung up; the work is done all the same.
                let _ = reply.send(committed.and(outcome));
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

/// Commits a group; gives the connection back when it can be used again. After a failure the next group
/// gets a new one: what an old one still holds in its hands is not known then.
fn commit(engine: &Engine, open: Option<Open>, group: &mut Vec<Work>) -> Option<Open> {
    let begun = open.map_or_else(|| engine.writer(), Ok).and_then(|open| {
        open.batch(engine.begin())?;
        Ok(open)
    });
    let open = match begun {
        Ok(open) => open,
        Err(error) => {
            log::trouble("nothing was stored", &error.to_string());
            // Dropped work tells its caller that it was not done.
            group.clear();
            return None;
        }
    };
    let settles: Vec<Settle> = group.drain(..).map(|work| work(&*open)).collect();
    // PostgreSQL answers COMMIT of a transaction that went wrong with a rollback and no error; a question tells.
    let sound = open.rows("SELECT 1", &[]);
    let committed = sound.and_then(|_| open.batch("COMMIT"));
    for settle in settles {
        settle(committed.clone());
    }
    match committed {
        Ok(()) => Some(open),
        Err(error) => {
            log::trouble("nothing was stored", &error.to_string());
            None
        }
    }
}

/// One piece of work fails alone, not with its group.
fn alone<T>(
    connection: &Connection,
    work: impl FnOnce(&Connection) -> SqlResult<T>,
) -> SqlResult<T> {
    connection.batch("SAVEPOINT work")?;
    let outcome = work(connection);
    connection.batch(match outcome {
        Ok(_) => "RELEASE SAVEPOINT work",
        Err(_) => "ROLLBACK TO SAVEPOINT work; RELEASE SAVEPOINT work",
    })?;
    outcome
}

#[cfg(test)]
mod tests {
    use super::Writer;
    use crate::database::Location;
    use crate::database::engine::Engine;
    use crate::database::sql::{Connection, values};
    use std::sync::Arc;

    #[tokio::test]
    async fn work_that_fails_leaves_the_rest_of_its_group() {
        let folder = tempfile::tempdir().unwrap();
        let location = Location::File(folder.path().join("t.sqlite"));
        let engine = Arc::new(Engine::start(location).unwrap());
        let writer = Writer::start(Arc::clone(&engine));
        let put = |name: &'static str| {
            let statement = "INSERT INTO setting (name, value) VALUES (?1, '')";
            writer.write(move |c| c.change(statement, values![name]))
        };
        let (a, b, c) = tokio::join!(put("a"), put("a"), put("b"));
        assert!(a.is_ok() && b.is_err() && c.is_ok());
        drop(writer);
        let count = "SELECT count(*) FROM setting WHERE name IN ('a', 'b')";
        let reader = engine.reader().unwrap();
        let reader: &Connection = &*reader;
        assert_eq!(reader.one::<i64>(count, &[]).unwrap(), 2);
    }
}
