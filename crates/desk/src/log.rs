//! One line per request on standard error. No address, no query, no body: nothing of a person.

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use std::time::Instant;

/// Writes method, route (with its placeholders, not their values), status and time.
pub async fn requests(request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let start = Instant::now();
    let response = next.run(request).await;
    // Files of the storefront would drown what matters.
    let plain_file = route.is_none() && response.status().as_u16() < 500;
    if !plain_file {
        let route = route.as_ref().map_or("file", MatchedPath::as_str);
        let took = start.elapsed().as_millis();
        eprintln!("{method} {route} {} {took} ms", response.status().as_u16());
    }
    response
}
