//! Refusals: `application/problem+json` (RFC 9457).

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// What is answered instead of a receipt.
pub struct Refused(u16, Value);

/// A refusal with its code and its words for developers.
pub fn refused(status: u16, code: &str, title: &str) -> Refused {
    Refused(
        status,
        json!({ "type": "about:blank", "title": title, "status": status, "code": code }),
    )
}

/// A refusal of one field.
pub fn invalid(field: &str, title: &str) -> Refused {
    let Refused(status, mut problem) = refused(422, "invalid_request", title);
    problem["errors"] = json!([{ "pointer": field, "detail": title }]);
    Refused(status, problem)
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.0).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let kind = [(header::CONTENT_TYPE, "application/problem+json")];
        let mut response = (status, kind, self.1.to_string()).into_response();
        if self.0 == 503 {
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
        }
        response
    }
}
