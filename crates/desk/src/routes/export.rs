//! The shop takes its requests along: the list as it is filtered, as a table or as lines of JSON.

use super::inbox::Asked;
use crate::app::App;
use crate::database::export::{self, Whole};
use crate::database::inbox::{Filter, Position};
use crate::export as format;
use crate::failure::Failure;
use crate::session::Staff;
use axum::body::{Body, Bytes};
use axum::extract::{Query, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures_core::Stream;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::sync::mpsc;

/// Requests that are read and written at a time.
const BATCH: usize = 200;

/// Writes some requests; the first piece has what stands at the beginning.
type Write = fn(&App, &[Whole], bool) -> Vec<u8>;

/// `GET /inbox/export.csv`
pub async fn csv(
    State(app): State<Arc<App>>,
    _staff: Staff,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    stream(app, &asked, format::csv, "text/csv; charset=utf-8", "csv").await
}

/// `GET /inbox/export.jsonl`
pub async fn json_lines(
    State(app): State<Arc<App>>,
    _staff: Staff,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    stream(
        app,
        &asked,
        format::json_lines,
        "application/jsonl",
        "jsonl",
    )
    .await
}

async fn stream(
    app: Arc<App>,
    asked: &Asked,
    write: Write,
    kind: &'static str,
    ending: &str,
) -> Result<Response, Failure> {
    let filter = asked.filter(&app);
    // The first piece before the answer begins: a store that cannot be read is told with a status.
    let first = batch(&app, &filter, None).await?;
    let day = app.clock.now().text.chars().take(10).collect::<String>();
    let name = format!("attachment; filename=\"requests-{day}.{ending}\"");
    let (sender, pieces) = mpsc::channel(1);
    tokio::spawn(send(app, filter, first, write, sender));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (
            header::CONTENT_DISPOSITION,
            HeaderValue::from_str(&name).unwrap_or(HeaderValue::from_static("attachment")),
        ),
    ];
    Ok((headers, Body::from_stream(Pieces(pieces))).into_response())
}

/// Reads on as fast as the reader takes it, and stops when nobody does.
async fn send(
    app: Arc<App>,
    filter: Filter,
    first: Vec<Whole>,
    write: Write,
    sender: mpsc::Sender<io::Result<Bytes>>,
) {
    let mut rows = first;
    let mut is_first = true;
    loop {
        let piece = write(&app, &rows, is_first);
        is_first = false;
        if sender.send(Ok(piece.into())).await.is_err() {
            return;
        }
        let Some(last) = rows.last().filter(|_| rows.len() == BATCH) else {
            return;
        };
        rows = match batch(&app, &filter, Some(last.position)).await {
            Ok(rows) => rows,
            Err(_) => {
                // The connection breaks off: half a file must not pass for a whole one.
                let cut = io::Error::other("the store cannot be read");
                let _ = sender.send(Err(cut)).await;
                return;
            }
        };
    }
}

async fn batch(app: &App, filter: &Filter, after: Option<Position>) -> Result<Vec<Whole>, Failure> {
    let filter = filter.clone();
    Ok(app
        .database
        .read(move |c| export::next(c, &filter, after, BATCH))
        .await?)
}

struct Pieces(mpsc::Receiver<io::Result<Bytes>>);

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(context)
    }
}
