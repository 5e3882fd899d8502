//! Response headers that hold for whole groups of pages.

use axum::extract::Request;
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

/// Desk pages run no script at all.
const DESK_CSP: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What the README asks of a shop's own pages, so that the demo proves it.
const STOREFRONT_CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; \
     frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// The one page of the demo that asks other sites, because that is what it is for, and what it may ask instead.
const DOCTOR: (&str, &str, &str) = ("/doctor.html", "connect-src 'self'", "connect-src *");

const NO_STORE: &str = "no-store";

fn put(response: &mut Response, name: HeaderName, value: &'static str) {
    response
        .headers_mut()
        .insert(name, HeaderValue::from_static(value));
}

/// On everything.
pub async fn everywhere(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    put(&mut response, header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    put(
        &mut response,
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    );
    response
}

/// On pages that the desk makes.
pub async fn desk(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    // Pictures bring a stricter one.
    response
        .headers_mut()
        .entry(header::CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static(DESK_CSP));
    put(
        &mut response,
        HeaderName::from_static("x-robots-tag"),
        "noindex",
    );
    put(
        &mut response,
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=()",
    );
    let headers = response.headers_mut();
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static(NO_STORE));
    // With `no-referrer` browsers send `Origin: null` from our own forms.
    headers
        .entry(header::REFERRER_POLICY)
        .or_insert(HeaderValue::from_static("same-origin"));
    response
}

/// On answers for programs.
pub async fn api(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    response
        .headers_mut()
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static(NO_STORE));
    response
}

/// On the pages of the shop.
pub async fn storefront(request: Request, next: Next) -> Response {
    let (page, own, any) = DOCTOR;
    let asks = request.uri().path() == page;
    let mut response = next.run(request).await;
    put(
        &mut response,
        header::CONTENT_SECURITY_POLICY,
        STOREFRONT_CSP,
    );
    if let (true, Ok(wider)) = (
        asks,
        HeaderValue::from_str(&STOREFRONT_CSP.replace(own, any)),
    ) {
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_SECURITY_POLICY, wider);
    }
    put(
        &mut response,
        header::REFERRER_POLICY,
        "strict-origin-when-cross-origin",
    );
    response
}

/// On the files of the package: any shop may load them.
pub async fn package(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    put(&mut response, header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    put(
        &mut response,
        HeaderName::from_static("cross-origin-resource-policy"),
        "cross-origin",
    );
    response
}
