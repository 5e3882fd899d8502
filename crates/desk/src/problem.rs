//! Errors for programs: `application/problem+json` (RFC 9457).

use crate::database::DatabaseError;
use crate::log;
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
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<Pointed>,
    #[serde(skip)]
    retry_after: Option<u32>,
}

/// A member of the body that is wrong, by its JSON pointer.
#[derive(Debug, Serialize)]
struct Pointed {
    pointer: &'static str,
    detail: &'static str,
}

impl Problem {
    /// With a code for programs and a title for their developers.
    pub fn new(status: StatusCode, code: &'static str, title: &'static str) -> Self {
        Self {
            kind: "about:blank",
            title,
            status: status.as_u16(),
            code,
            findings: Vec::new(),
            errors: Vec::new(),
            retry_after: None,
        }
    }

    /// Worth another try after so many seconds.
    pub fn after(self, seconds: u32) -> Self {
        Self {
            retry_after: Some(seconds),
            ..self
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

    /// Over the rate; seconds to wait.
    pub fn too_many(seconds: u64) -> Self {
        let problem = Self::new(
            StatusCode::TOO_MANY_REQUESTS,
            "too_many",
            "too many calls from this address in a minute; try again later with the same key",
        );
        Self {
            retry_after: Some(u32::try_from(seconds).unwrap_or(u32::MAX)),
            ..problem
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

    /// No case behind this link.
    pub fn unknown_case() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "unknown_case",
            "no case is behind this address",
        )
    }

    /// A member of the body is wrong.
    pub fn field(pointer: &'static str, detail: &'static str) -> Self {
        let problem = Self::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            "invalid_request",
            "the body has errors; nothing was stored",
        );
        Self {
            errors: vec![Pointed { pointer, detail }],
            ..problem
        }
    }

    /// As many messages as a day allows.
    pub fn too_many_messages(seconds: u32) -> Self {
        let problem = Self::new(
            StatusCode::TOO_MANY_REQUESTS,
            "too_many_messages",
            "a case takes 20 messages a day; nothing was stored",
        );
        Self {
            retry_after: Some(seconds),
            ..problem
        }
    }

    /// The case was closed too long ago.
    pub fn case_closed() -> Self {
        Self::new(
            StatusCode::CONFLICT,
            "case_closed",
            "the case has been closed for more than 30 days; send a new request",
        )
    }

    /// Only a closed case is rated.
    pub fn case_open() -> Self {
        Self::new(
            StatusCode::CONFLICT,
            "case_open",
            "a case can be rated when it is closed",
        )
    }

    /// A rating stays after 14 days.
    pub fn rating_late() -> Self {
        Self::new(
            StatusCode::CONFLICT,
            "rating_kept",
            "this rating can no longer be changed",
        )
    }
}

impl From<DatabaseError> for Problem {
    fn from(error: DatabaseError) -> Self {
        log::trouble("a call was not answered", &error.to_string());
        Self::new(
            StatusCode::SERVICE_UNAVAILABLE,
            "not_stored",
            "the database cannot be used now; try again with the same key",
        )
        .after(5)
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_string(&self).unwrap_or_default();
        let code = self.code;
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
        if status.is_client_error() {
            response.extensions_mut().insert(TurnedAway(code));
        }
        response
    }
}

/// On an answer that turned a call away: its code, to be counted.
#[derive(Clone, Copy, Debug)]
pub struct TurnedAway(pub &'static str);
