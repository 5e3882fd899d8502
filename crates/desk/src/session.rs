//! The shop's session: a cookie, its open row, and a form token bound to it.

use crate::app::App;
use crate::database::access;
use crate::failure::Failure;
use crate::secrets;
use axum::extract::FromRequestParts;
use axum::http::{HeaderMap, HeaderValue, header, request::Parts};
use std::sync::Arc;

/// How long a session lasts, in seconds.
const LIFE: i64 = 12 * 60 * 60;
/// 256 bits as hex.
const TOKEN: usize = 64;

/// Somebody of the shop who is logged in.
pub struct Staff {
    token: String,
    /// Goes into every form and must come back with it.
    pub csrf: String,
}

impl Staff {
    /// Refuses a form that was not made for this session.
    pub fn check(&self, app: &App, headers: &HeaderMap, csrf: &str) -> Result<(), Failure> {
        match secrets::same(&self.csrf, csrf) && app.is_from_here(headers) {
            true => Ok(()),
            false => Err(Failure::Forbidden),
        }
    }

    /// Opens a session; gives the value of `Set-Cookie`.
    pub async fn open(app: &App) -> Result<HeaderValue, Failure> {
        let token = secrets::token::<32>();
        let (now, kept) = (app.clock.now().unix, token.clone());
        app.database
            .write(move |c| access::open_session(c, &kept, now, now + LIFE))
            .await?;
        Ok(cookie(app, &token, LIFE))
    }

    /// Ends the session; gives the `Set-Cookie` that takes the cookie away.
    pub async fn close(self, app: &App) -> Result<HeaderValue, Failure> {
        app.database
            .write(move |c| access::close_session(c, &self.token))
            .await?;
        Ok(cookie(app, "", 0))
    }
}

impl FromRequestParts<Arc<App>> for Staff {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Failure> {
        let token = sent(&parts.headers, name(app)).ok_or(Failure::LogIn)?;
        let (now, asked) = (app.clock.now().unix, token.clone());
        let open = app
            .database
            .read(move |c| access::session_open(c, &asked, now))
            .await?;
        if !open {
            return Err(Failure::LogIn);
        }
        let csrf = secrets::derived(app.secret.as_bytes(), "csrf", &token);
        Ok(Self { token, csrf })
    }
}

/// A browser takes a `__Host-` cookie only from this very host over https.
fn name(app: &App) -> &'static str {
    if app.is_https() {
        "__Host-after_sales_desk"
    } else {
        "after_sales_desk"
    }
}

fn cookie(app: &App, token: &str, life: i64) -> HeaderValue {
    let secure = if app.is_https() { "; Secure" } else { "" };
    let text = format!(
        "{}={token}; Path=/; Max-Age={life}; HttpOnly; SameSite=Strict{secure}",
        name(app)
    );
    HeaderValue::from_str(&text).unwrap_or_else(|_| HeaderValue::from_static(""))
}

fn sent(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, value)| *key == name && value.len() == TOKEN)
        .map(|(_, value)| value.to_owned())
}
