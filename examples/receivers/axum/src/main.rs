//! Receives after-sales requests with axum and SQLite: `receiver [PORT] [FILE]`
//!
//! For trying out and for a start of your own; put a web server with TLS and rate limits before it.

mod refused;
mod store;

use axum::Router;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{DefaultBodyLimit, Path, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, options, post};
use refused::{Refused, invalid, refused};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use store::{Row, Store};

const LARGEST: usize = 256 * 1024;
/// The key of the request in a body, which is checked as far as the shop needs it to answer.
fn key_of(body: &[u8]) -> Result<String, Refused> {
    let request: Value = serde_json::from_slice(body)
        .map_err(|_| refused(400, "malformed", "the body is no JSON in UTF-8"))?;
    if !request.is_object() {
        return Err(refused(400, "malformed", "the body is no JSON object"));
    }
    let text = |name: &str| request[name].as_str().unwrap_or_default();
    let hex = |c: u8| c.is_ascii_digit() || (b'a'..=b'f').contains(&c);
    if text("key").len() != 32 || !text("key").bytes().all(hex) {
        return Err(invalid("/key", "the key has 32 hex digits"));
    }
    let odd = |c: char| c.is_whitespace() || c.is_control() || "<>,;\"()".contains(c);
    let parts = text("email").split_once('@');
    let fits = parts
        .is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'));
    if !fits || text("email").contains(odd) {
        return Err(invalid("/email", "this is no e-mail address"));
    }
    if text("order_reference").trim().is_empty() {
        return Err(invalid(
            "/order_reference",
            "the number of the order is missing",
        ));
    }
    Ok(text("key").to_owned())
}

async fn receive(
    State(store): State<Store>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Refused> {
    let text = |name: &str| {
        headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    };
    let kind = text("content-type")
        .split(';')
        .next()
        .unwrap_or_default()
        .trim();
    if !kind.eq_ignore_ascii_case("application/json") {
        // Browsers send other types from any site without asking.
        return Err(refused(415, "wrong_type", "send application/json"));
    }
    let named = text("idempotency-key");
    if named.is_empty() {
        return Err(refused(
            400,
            "key_missing",
            "send the header Idempotency-Key",
        ));
    }
    let body = body.map_err(|error| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => refused(413, "too_large", "a request has at most 256 KiB"),
        _ => refused(400, "cut_off", "the body did not arrive whole"),
    })?;
    let key = key_of(&body)?;
    if named != key {
        return Err(refused(
            422,
            "key_differs",
            "Idempotency-Key is not the key of the body",
        ));
    }
    // Of the bytes as they came: what a JSON writer makes of them has another digest.
    let digest = hex(&Sha256::digest(&body));
    let mut random = [0; 20];
    getrandom::fill(&mut random)
        .map_err(|_| refused(503, "not_stored", "try again with the same key"))?;
    let (id, token) = (hex(&random[..4]).to_uppercase(), hex(&random[4..]));
    let receipt = json!({
        "id": format!("R-{id}"), "key": key, "digest": digest,
        "received_at": jiff::Timestamp::now().to_string(), "status_url": format!("/status/{token}"),
    });
    let row = Row {
        key,
        digest: digest.clone(),
        token,
        receipt: receipt.to_string(),
        body,
    };
    let (new, kept, first) = store.keep(row).await?;
    if kept != digest {
        return Err(refused(
            422,
            "key_reused",
            "this key was used for another body",
        ));
    }
    let status = if new {
        StatusCode::CREATED
    } else {
        StatusCode::OK
    };
    Ok((status, [(header::CONTENT_TYPE, "application/json")], first).into_response())
}

async fn by_key(State(store): State<Store>, Path(key): Path<String>) -> Result<Response, Refused> {
    let unknown = || refused(404, "unknown_key", "no request with this key was stored");
    let receipt = store.find("key", key).await?.ok_or_else(unknown)?;
    Ok(([(header::CONTENT_TYPE, "application/json")], receipt).into_response())
}

async fn status(State(store): State<Store>, Path(token): Path<String>) -> Result<String, Refused> {
    let found = store.find("token", token).await?;
    let known: Option<Value> = found.and_then(|text| serde_json::from_str(&text).ok());
    let known = known.ok_or_else(|| refused(404, "not_found", "there is nothing here"))?;
    let text = |name: &str| known[name].as_str().unwrap_or_default();
    Ok(format!(
        "{}: received on {}. We will write to you.\n",
        text("id"),
        text("received_at")
    ))
}

async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in [
        ("access-control-allow-origin", "*"),
        ("access-control-allow-methods", "GET, POST"),
        (
            "access-control-allow-headers",
            "content-type, idempotency-key",
        ),
        ("access-control-max-age", "600"),
        ("access-control-expose-headers", "Date, Retry-After"),
        ("cache-control", "no-store"),
        ("x-content-type-options", "nosniff"),
    ] {
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    response
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut words = std::env::args().skip(1);
    let port: u16 = words.next().map_or(Ok(8000), |word| word.parse())?;
    let file = words.next().unwrap_or_else(|| "requests.sqlite".to_owned());
    let asked = || options(|| async { StatusCode::NO_CONTENT });
    let router = Router::new()
        .route("/api/requests", post(receive).merge(asked()))
        .route("/api/requests/by-key/{key}", get(by_key).merge(asked()))
        .route("/status/{token}", get(status))
        .fallback(|| async { refused(404, "not_found", "there is nothing here") })
        .method_not_allowed_fallback(|| async { refused(405, "wrong_method", "send POST") })
        .layer(DefaultBodyLimit::max(LARGEST))
        .layer(from_fn(headers))
        .with_state(Store::open(&file)?);
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    println!("http://{}/api/requests", listener.local_addr()?);
    Ok(axum::serve(listener, router).await?)
}
