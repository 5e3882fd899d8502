//! The body of a call: whole, in pieces with pauses, or broken off.

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Sleep, sleep};

/// What happens after the last piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Last {
    /// The body is over.
    End,
    /// The connection is cut.
    Cut,
    /// Nothing, for ever: the caller must hang up.
    Silence,
}

/// A body on its way. Its whole length is announced, whatever then comes of it.
pub struct Flow {
    announced: u64,
    pieces: VecDeque<Bytes>,
    pause: Duration,
    last: Last,
    nap: Option<Pin<Box<Sleep>>>,
}

impl Flow {
    /// The first `sent` bytes of a body in pieces, with a pause after each, and then `last`.
    pub fn pieces(body: &[u8], sent: usize, count: usize, pause: Duration, last: Last) -> Self {
        let sent = body.get(..sent).unwrap_or(body);
        let size = sent.len().div_ceil(count.max(1)).max(1);
        Self {
            announced: body.len() as u64,
            pieces: sent.chunks(size).map(Bytes::copy_from_slice).collect(),
            pause,
            last,
            nap: None,
        }
    }
}

impl<T: Into<Bytes>> From<T> for Flow {
    fn from(body: T) -> Self {
        let body: Bytes = body.into();
        Self {
            announced: body.len() as u64,
            pieces: VecDeque::from_iter((!body.is_empty()).then_some(body)),
            pause: Duration::ZERO,
            last: Last::End,
            nap: None,
        }
    }
}

impl Body for Flow {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(nap) = &mut self.nap {
            if nap.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
            self.nap = None;
        }
        if let Some(piece) = self.pieces.pop_front() {
            if !self.pause.is_zero() {
                self.nap = Some(Box::pin(sleep(self.pause)));
            }
            return Poll::Ready(Some(Ok(Frame::data(piece))));
        }
        match self.last {
            Last::End => Poll::Ready(None),
            Last::Cut => Poll::Ready(Some(Err(io::ErrorKind::BrokenPipe.into()))),
            Last::Silence => Poll::Pending,
        }
    }

    fn is_end_stream(&self) -> bool {
        self.announced == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.announced)
    }
}
