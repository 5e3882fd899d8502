//! Lines on standard error, for people or, as JSON, for programs. No address, no query, no body: nothing of a
//! person.

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use jiff::Timestamp;
use serde_json::json;
use std::sync::OnceLock;
use std::time::Instant;

/// How lines are written
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
}

/// Chosen by the first desk of the program.
static FORMAT: OnceLock<LogFormat> = OnceLock::new();

/// Chooses how lines are written, for the whole program.
pub fn choose(format: LogFormat) {
    // The second desk of a program, as in tests, writes as the first one does.
    let _ = FORMAT.set(format);
}

/// Writes method, route (with its placeholders, not their values), status and time.
pub async fn requests(request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let start = Instant::now();
    let response = next.run(request).await;
    let status = response.status().as_u16();
    // Files of the storefront would drown what matters.
    if route.is_some() || status >= 500 {
        let route = route.as_ref().map_or("file", MatchedPath::as_str);
        let took = start.elapsed().as_millis();
        match format() {
            LogFormat::Text => eprintln!("{method} {route} {status} {took} ms"),
            LogFormat::Json => eprintln!(
                "{}",
                json!({ "time": now(), "event": "request", "method": method.as_str(), "route": route,
                    "status": status, "ms": u64::try_from(took).unwrap_or(u64::MAX) })
            ),
        }
    }
    response
}

/// Writes that something does not work, and why: words of this program or of the system, never of a person.
pub fn trouble(what: &str, why: &str) {
    match format() {
        LogFormat::Text => eprintln!("after-sales desk: {what}: {why}"),
        LogFormat::Json => eprintln!(
            "{}",
            json!({ "time": now(), "event": "trouble", "what": what, "why": why })
        ),
    }
}

fn format() -> LogFormat {
    FORMAT.get().copied().unwrap_or_default()
}

fn now() -> String {
    Timestamp::now()
        .strftime("%Y-%m-%dT%H:%M:%S%.3fZ")
        .to_string()
}
