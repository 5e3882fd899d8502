//! Errors for programs: `application/problem+json` (RFC 9457).

use crate::database::DatabaseError;
use after_sales_phrases::say::Worded;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// What went wrong with a call: the title in developer English, findings in the language asked for.
#[derive(Debug, Serialize)]
pub struct Problem {
    #[serde(rename = "type")]
    kind: &'static str,
    title: &'static str,
    status: u16,
    code: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    findings: Vec<Worded>,
    #[serde(skip)]
    retry_after: Option<u32>,
}

impl Problem {
    fn new(status: StatusCode, code: &'static str, title: &'static str) -> Self {
        Self {
            kind: "about:blank",
            title,
            status: status.as_u16(),
            code,
            findings: Vec::new(),
            retry_after: None,
        }
    }

    /// The body has findings; nothing was stored.
    pub fn invalid(findings: Vec<Worded>) -> Self {
        let problem = Self::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            "invalid_request",
            "the request has errors; nothing was stored",
        );
        Self {
            findings,
            ..problem
        }
    }

    /// The body is not UTF-8.
    pub fn not_text() -> Self {
        Self::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            "not_text",
            "the body is not UTF-8; nothing was stored",
        )
    }

    /// No `Idempotency-Key`.
    pub fn key_missing() -> Self {
        Self::new(
            StatusCode::BAD_REQUEST,
            "key_missing",
            "send the header Idempotency-Key with the key of the body",
        )
    }

    /// Header and body name different keys.
    pub fn key_differs() -> Self {
        Self::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            "key_differs",
            "Idempotency-Key is not the key of the body; nothing was stored",
        )
    }

    /// The key was used for another body.
    pub fn key_reused() -> Self {
        Self::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            "key_reused",
            "this key was used for another body; make a new key for a new request",
        )
    }

    /// Not `application/json`.
    pub fn wrong_type() -> Self {
        Self::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "wrong_type",
            "send application/json",
        )
    }

    /// Over the limit, or cut off.
    pub fn bad_body(status: StatusCode) -> Self {
        match status {
            StatusCode::PAYLOAD_TOO_LARGE => {
                Self::new(status, "too_large", "a request has at most 256 kB")
            }
            _ => Self::new(
                StatusCode::BAD_REQUEST,
                "cut_off",
                "the body did not arrive whole",
            ),
        }
    }

    /// No such request here.
    pub fn unknown_key() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "unknown_key",
            "no request with this key was stored; it may be sent again with the same key",
        )
    }
}

impl From<DatabaseError> for Problem {
    fn from(error: DatabaseError) -> Self {
        eprintln!("after-sales desk: {error}");
        let problem = Self::new(
            StatusCode::SERVICE_UNAVAILABLE,
            "not_stored",
            "the database cannot be used now; try again with the same key",
        );
        Self {
            retry_after: Some(5),
            ..problem
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_string(&self).unwrap_or_default();
        let mut response = (
            status,
            [(header::CONTENT_TYPE, "application/problem+json")],
            body,
        )
            .into_response();
        if let Some(seconds) = self.retry_after {
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
