//! The shop's session: a cookie, its open row, the person behind it, and a form token bound to it.

use crate::app::{App, Neighbour};
use crate::database::access::{self, Person};
use crate::database::staff::Role;
use crate::failure::Failure;
use crate::secrets;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::{HeaderMap, HeaderValue, header, request::Parts};
use axum::middleware::Next;
use axum::response::Response;
use std::sync::Arc;

/// How long a session lasts, in seconds.
const LIFE: i64 = 12 * 60 * 60;
/// 256 bits as hex.
const TOKEN: usize = 64;

/// Somebody of the shop who is logged in.
#[derive(Clone)]
pub struct Staff {
    token: String,
    /// Goes into every form and must come back with it.
    pub csrf: String,
    /// The account; none for the one password of earlier desks.
    pub number: Option<i64>,
    /// Empty for the one password.
    pub name: String,
    /// What the person may do in this shop.
    pub role: Role,
    /// Every shop that the person works for, in the order of the desk.
    pub shops: Vec<Neighbour>,
}

impl Staff {
    /// Refuses a form that was not made for this session.
    pub fn check(&self, app: &App, headers: &HeaderMap, csrf: &str) -> Result<(), Failure> {
        match secrets::same(&self.csrf, csrf) && app.is_from_here(headers) {
            true => Ok(()),
            false => Err(Failure::Forbidden),
        }
    }

    /// Opens a session of an account, or of the one password; gives the value of `Set-Cookie`.
    pub async fn open(app: &App, staff: Option<i64>) -> Result<HeaderValue, Failure> {
        let token = secrets::token::<32>();
        let (now, kept) = (app.clock.now().unix, token.clone());
        app.database
            .write(move |c| access::open_session(c, &kept, staff, now, now + LIFE))
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

    /// The `Set-Cookie` that takes the cookie away.
    pub fn forgotten(app: &App) -> HeaderValue {
        cookie(app, "", 0)
    }

    fn new(app: &App, token: String, person: Person) -> Result<Self, Failure> {
        // The one password is from a time when whoever had it could do everything.
        let role = |shop: &str| match person.number {
            None => Some(Role::Owner),
            Some(_) => person
                .roles
                .iter()
                .find(|(name, _)| name == shop)
                .map(|(_, role)| *role),
        };
        let shops = app.shops.iter();
        Ok(Self {
            // Somebody of another shop is told what a stranger to this one is told.
            role: role(&app.shop).ok_or(Failure::NotFound)?,
            shops: shops
                .filter(|shop| role(&shop.name).is_some())
                .cloned()
                .collect(),
            csrf: secrets::derived(app.secret.as_bytes(), "csrf", &token),
            token,
            number: person.number,
            name: person.name,
        })
    }
}

/// Lets only those through who are logged in and whose role goes so far.
pub async fn require(
    State((app, needed)): State<(Arc<App>, Role)>,
    mut request: Request,
    next: Next,
) -> Result<Response, Failure> {
    let token = sent(request.headers(), name(&app)).ok_or(Failure::LogIn)?;
    let (now, asked) = (app.clock.now().unix, token.clone());
    let person = app
        .database
        .read(move |c| access::person(c, &asked, now))
        .await?
        .ok_or(Failure::LogIn)?;
    let staff = Staff::new(&app, token, person)?;
    if staff.role < needed {
        return Err(Failure::NotAllowed);
    }
    request.extensions_mut().insert(staff);
    Ok(next.run(request).await)
}

impl FromRequestParts<Arc<App>> for Staff {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<App>) -> Result<Self, Failure> {
        // Only `require` puts somebody there: a route that is open to anyone has nobody.
        parts.extensions.get().cloned().ok_or(Failure::LogIn)
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
