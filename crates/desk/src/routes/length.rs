//! How long a body may be.
//!
//! A sender reads the answer only when nothing breaks the line before. Who asked first (`Expect: 100-continue`, RFC 9110,
//! section 10.1.1) is told before a byte is read, for to read is to invite. Who sends already, as browsers do, is heard to
//! the end within reason, because a line that is closed in the middle looks to a page like a shop that is not there.

use crate::app::App;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::header::{CONTENT_LENGTH, EXPECT};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::MethodRouter;
use http_body_util::{BodyExt, Full, Limited};
use std::sync::Arc;

/// So much of what is too long is passed over; a sender of more finds the line closed.
const PASSED_OVER: u64 = 16 << 20;

/// A handler that gets at most so many bytes.
pub fn within(handler: MethodRouter<Arc<App>>, most: usize) -> MethodRouter<Arc<App>> {
    // The limit stands for whoever does not tell a length.
    let handler: MethodRouter<Arc<App>> = handler.layer(from_fn_with_state(most, told));
    handler.layer(DefaultBodyLimit::max(most))
}

/// Each route answers in its own way, as if it had read too much; the body itself stays unread.
async fn told(State(most): State<usize>, request: Request, next: Next) -> Response {
    let length = request.headers().get(CONTENT_LENGTH);
    let length = length.and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    if length.is_none_or(|length| length <= most as u64) {
        return next.run(request).await;
    }
    let (parts, mut body) = request.into_parts();
    if !parts.headers.contains_key(EXPECT) && length.is_some_and(|length| length <= PASSED_OVER) {
        while let Some(Ok(_)) = body.frame().await {}
    }
    let too_long = Limited::new(Full::from("."), 0);
    next.run(Request::from_parts(parts, Body::new(too_long)))
        .await
}
