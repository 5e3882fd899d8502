//! A few threads that only read, each with a connection of its own. A PostgreSQL client must be opened,
//! used and dropped outside of asynchronous tasks, which such a thread is.

use super::DatabaseError;
use super::engine::{Engine, Open};
use super::sql::{Connection, SqlResult};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use tokio::sync::{mpsc, oneshot};

/// Readers at work at the same time.
const MOST: usize = 4;
/// Questions that may wait; beyond it, callers wait to hand theirs in.
const QUEUE: usize = 1024;

/// Answers one question; false when the connection is not to be used again.
type Work = Box<dyn FnOnce(SqlResult<&Connection>) -> bool + Send>;

/// Hands questions to the threads.
pub struct Readers {
    queue: Option<mpsc::Sender<Work>>,
    threads: Vec<JoinHandle<()>>,
}

impl Readers {
    pub fn start(engine: &Arc<Engine>) -> Self {
        let (queue, waiting) = mpsc::channel::<Work>(QUEUE);
        let waiting = Arc::new(Mutex::new(waiting));
        let threads = (0..MOST)
            .map(|_| {
                let (engine, waiting) = (Arc::clone(engine), Arc::clone(&waiting));
                std::thread::spawn(move || answer(&engine, &waiting))
            })
            .collect();
        Self {
            queue: Some(queue),
            threads,
        }
    }

    pub async fn read<T, W>(&self, work: W) -> Result<T, DatabaseError>
    where
        T: Send + 'static,
        W: FnOnce(&Connection) -> SqlResult<T> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let work: Work = Box::new(move |connection| {
            let outcome = connection.and_then(work);
            let sound = outcome.is_ok();
            // Nobody listens when the caller hung up.
            let _ = reply.send(outcome);
            sound
        });
        let queue = self.queue.as_ref().ok_or(DatabaseError::Closed)?;
        queue.send(work).await.map_err(|_| DatabaseError::Closed)?;
        answer.await.map_err(|_| DatabaseError::Closed)?
    }
}

impl Drop for Readers {
    fn drop(&mut self) {
        self.queue = None;
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

fn answer(engine: &Engine, waiting: &Mutex<mpsc::Receiver<Work>>) {
    let mut open: Option<Open> = None;
    loop {
        let next = waiting
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .blocking_recv();
        let Some(work) = next else { return };
        let sound = match open.take().map_or_else(|| engine.reader(), Ok) {
            Ok(reader) => {
                let sound = work(Ok(&*reader));
                open = Some(reader);
                sound
            }
            Err(error) => work(Err(error)),
        };
        if !sound {
            open = None;
        }
    }
}
