//! Where photos are received and made anew: so much memory and so many hands, and whoever does not fit waits a moment
//! or is told to come back.

use super::header::{Header, MEMORY};
use super::{LARGEST, Picture, Refused, develop};
use crate::limiter::Limiter;
use axum::body::{Body, Bytes, HttpBody};
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

/// Memory for files on their way in, in KiB. It is taken as the bytes come, so that a slow sender holds little.
const RECEIVED: u32 = 48 << 10;
/// A photo that takes longer to arrive is cut off: the sender goes on with another try.
pub const LONGEST: Duration = Duration::from_secs(90);
/// Longest silence of a sender.
const SILENCE: Duration = Duration::from_secs(10);
/// Longest wait for memory or a hand.
const PATIENCE: Duration = Duration::from_secs(20);
/// Pictures in the making at the same time.
const HANDS: usize = 4;
/// Tries for one request within ten minutes: five photos, eight times each.
const TRIES: usize = 40;
const SPAN: Duration = Duration::from_secs(600);

/// Why a photo was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// For what it is.
    Refused(Refused),
    /// It is longer than a photo may be.
    TooLong,
    /// It did not arrive whole.
    CutOff,
    /// Too much is being done at the moment.
    Busy,
}

/// A file that arrived; it counts as received until it is dropped.
#[derive(Default)]
pub struct Upload {
    /// Its bytes.
    pub bytes: Vec<u8>,
    held: Vec<OwnedSemaphorePermit>,
}

/// Memory and hands for photos.
pub struct Studio {
    received: Arc<Semaphore>,
    memory: Arc<Semaphore>,
    hands: Arc<Semaphore>,
    tries: Limiter<i64>,
}

impl Default for Studio {
    fn default() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Self {
            received: Arc::new(Semaphore::new(RECEIVED as usize)),
            memory: Arc::new(Semaphore::new(kib(MEMORY) as usize)),
            hands: Arc::new(Semaphore::new(cores.min(HANDS))),
            tries: Limiter::new(TRIES, SPAN),
        }
    }
}

impl Studio {
    /// Notes that a photo of the request with this number is sent; `Err` holds the seconds to wait.
    ///
    /// # Errors
    /// When too many were sent lately.
    pub fn attempt(&self, request: i64) -> Result<(), u64> {
        self.tries.attempt(request)
    }

    /// Reads a body to its end. A `length` that the sender tells and that is too much is refused at once.
    ///
    /// # Errors
    /// [`Trouble`]: why it was not read.
    pub async fn receive(&self, mut body: Body, length: Option<usize>) -> Result<Upload, Trouble> {
        let mut upload = Upload::default();
        if length.is_some_and(|length| length > LARGEST) {
            return Err(Trouble::TooLong);
        }
        let whole = async {
            while let Some(part) = timeout(SILENCE, next(&mut body))
                .await
                .map_err(|_| Trouble::CutOff)?
            {
                self.take(&mut upload, &part?)?;
            }
            Ok(upload)
        };
        timeout(LONGEST, whole)
            .await
            .unwrap_or(Err(Trouble::CutOff))
    }

    /// Adds bytes to a file, as long as there is room.
    ///
    /// # Errors
    /// When the file is too long, or too many come in at the moment.
    pub fn take(&self, upload: &mut Upload, part: &[u8]) -> Result<(), Trouble> {
        if upload.bytes.len() + part.len() > LARGEST {
            return Err(Trouble::TooLong);
        }
        let before = kib(upload.bytes.len() as u64);
        upload.bytes.extend_from_slice(part);
        let more = kib(upload.bytes.len() as u64) - before;
        let room = Arc::clone(&self.received).try_acquire_many_owned(more);
        upload.held.push(room.map_err(|_| Trouble::Busy)?);
        Ok(())
    }

    /// Makes the picture, on a thread beside those that answer.
    ///
    /// # Errors
    /// [`Trouble`]: why there is none.
    pub async fn develop(&self, upload: Upload) -> Result<Picture, Trouble> {
        let _hand = wait(&self.hands, 1).await?;
        let (header, upload) = beside(move || (Header::read(&upload.bytes), upload)).await?;
        let needed = kib(header.map_err(Trouble::Refused)?.memory);
        let _memory = wait(&self.memory, needed).await?;
        let picture = beside(move || develop(&upload.bytes)).await?;
        picture.map_err(Trouble::Refused)
    }
}

/// Rounded up: nothing takes nothing.
fn kib(bytes: u64) -> u32 {
    u32::try_from(bytes.div_ceil(1024)).unwrap_or(u32::MAX)
}

async fn wait(room: &Arc<Semaphore>, much: u32) -> Result<OwnedSemaphorePermit, Trouble> {
    let waited = timeout(PATIENCE, Arc::clone(room).acquire_many_owned(much)).await;
    waited
        .map_err(|_| Trouble::Busy)?
        .map_err(|_| Trouble::Busy)
}

/// Runs what takes long. A decoder that stops itself over a file has met a damaged one.
async fn beside<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Trouble> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|_| Trouble::Refused(Refused::Damaged))
}

/// The next bytes of a body; none at its end.
async fn next(body: &mut Body) -> Option<Result<Bytes, Trouble>> {
    loop {
        let frame = poll_fn(|cx| Pin::new(&mut *body).poll_frame(cx)).await?;
        match frame.map(|frame| frame.into_data()) {
            Ok(Ok(data)) => return Some(Ok(data)),
            // Trailers.
            Ok(Err(_)) => {}
            Err(_) => return Some(Err(Trouble::CutOff)),
        }
    }
}
