//! Files of the storefront and of the package. `ServeDir` keeps to its folder, answers `If-None-Match`
//! and sends the `.br` or `.gz` beside a file when the browser takes it.

use super::public;
use crate::app::App;
use crate::failure::{self, Failure};
use crate::headers;
use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderValue, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use std::path::PathBuf;
use std::sync::Arc;
use tower_http::services::ServeDir;

/// The pages of the shop.
pub fn storefront(app: &Arc<App>, folder: PathBuf) -> Router {
    serve(app, folder).layer(from_fn(headers::storefront))
}

/// The built npm package.
pub fn package(app: &Arc<App>, folder: PathBuf) -> Router {
    serve(app, folder).layer(from_fn(headers::package))
}

fn serve(app: &Arc<App>, folder: PathBuf) -> Router {
    let missing = Router::new().fallback(public::missing);
    let files = ServeDir::new(folder)
        .precompressed_br()
        .precompressed_gzip()
        .fallback(missing);
    Router::new()
        .fallback_service(files)
        .layer(from_fn(tidy))
        .layer(from_fn_with_state(Arc::clone(app), failure::pages))
}

/// Hides files that editors and version control leave behind, names the charset of text, and lets
/// nobody show yesterday's file without asking.
async fn tidy(request: Request, next: Next) -> Response {
    if is_hidden(request.uri().path()) {
        return Failure::NotFound.into_response();
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-cache"));
    let kind = headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok());
    let kind = kind.filter(|kind| kind.starts_with("text/") && !kind.contains("charset"));
    if let Some(Ok(kind)) =
        kind.map(|kind| HeaderValue::from_str(&format!("{kind}; charset=utf-8")))
    {
        headers.insert(header::CONTENT_TYPE, kind);
    }
    response
}

fn is_hidden(path: &str) -> bool {
    let plain = path.replace("%2e", ".").replace("%2E", ".");
    plain
        .split('/')
        .any(|part| part.starts_with('.') && part != ".well-known")
}

#[cfg(test)]
mod tests {
    use super::is_hidden;

    #[test]
    fn dot_files_are_hidden() {
        for path in [
            "/.git/config",
            "/a/.env",
            "/%2egit/config",
            "/../x",
            "/a/%2E%2e/x",
        ] {
            assert!(is_hidden(path), "{path}");
        }
        for path in ["/", "/a.js", "/.well-known/security.txt"] {
            assert!(!is_hidden(path), "{path}");
        }
    }
}
