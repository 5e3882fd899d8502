//! What a page handler may end with instead of a page.

use crate::app::App;
use crate::database::DatabaseError;
use crate::log;
use crate::view;
use crate::visitor::Visitor;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use std::sync::Arc;

/// Why there is no page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Nothing is there.
    NotFound,
    /// The form is not from this session or this site.
    Forbidden,
    /// The person's role does not go so far.
    NotAllowed,
    /// Only for the shop.
    LogIn,
    /// Too many tries; seconds to wait.
    TooMany(u64),
    /// The store cannot be used now.
    Unavailable,
}

impl Failure {
    /// The status of the answer.
    pub fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden | Self::NotAllowed => StatusCode::FORBIDDEN,
            Self::LogIn => StatusCode::SEE_OTHER,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    fn retry_after(self) -> Option<u64> {
        match self {
            Self::TooMany(seconds) => Some(seconds),
            Self::Unavailable => Some(5),
            _ => None,
        }
    }
}

impl From<DatabaseError> for Failure {
    fn from(error: DatabaseError) -> Self {
        log::trouble("a page was not made", &error.to_string());
        Self::Unavailable
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        if let Some(seconds) = self.retry_after() {
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response.extensions_mut().insert(self);
        response
    }
}

/// Gives failures a page in the visitor's language.
pub async fn pages(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    request: Request,
    next: Next,
) -> Response {
    let response = next.run(request).await;
    match response.extensions().get::<Failure>().copied() {
        None => response,
        Some(Failure::LogIn) => Redirect::to(&app.path("/login")).into_response(),
        Some(failure) => {
            let (mut parts, _) = response.into_parts();
            let page = view::notice::page(&visitor.words, app.site(), failure);
            let html = HeaderValue::from_static("text/html; charset=utf-8");
            parts.headers.insert(header::CONTENT_TYPE, html);
            parts.headers.remove(header::CONTENT_LENGTH);
            Response::from_parts(parts, page.into_string().into())
        }
    }
}
