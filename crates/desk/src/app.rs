//! What every handler shares.

use crate::clock::Clock;
use crate::database::Database;
use crate::database::requests::Row;
use crate::limiter::Limiter;
use crate::mail::{self, Outgoing};
use crate::receipt::Confirmed;
use crate::secrets;
use crate::words::Library;
use after_sales_policy::{Policy, Receipt};
use axum::http::HeaderMap;
use tokio::sync::Semaphore;

/// Length of a status token: 128 bits as hex.
const STATUS_TOKEN: usize = 32;

/// The desk of one shop.
pub struct App {
    /// The policy that requests are decided by.
    pub policy: Policy,
    /// Its text, as the file has it.
    pub policy_text: String,
    /// The store.
    pub database: Database,
    /// The languages.
    pub library: Library,
    /// The shop's clock.
    pub clock: Clock,
    /// `https://desk.shop.example`, when it was told.
    pub public_base: Option<String>,
    /// Status links and form tokens are derived from it.
    pub secret: String,
    /// Tries to log in.
    pub limiter: Limiter,
    /// How mail goes out, when it does.
    pub outgoing: Option<Outgoing>,
    /// Password hashes take 19 MiB each: only so many at a time.
    pub hashing: Semaphore,
}

impl App {
    /// The token of the status page of the request with this key. It cannot be guessed from the key
    /// or the number of the case without the desk's secret.
    pub fn status_token(&self, key: &str) -> String {
        let mut token = secrets::derived(self.secret.as_bytes(), "status", key);
        token.truncate(STATUS_TOKEN);
        token
    }

    /// The receipt of a stored request: always the same one.
    pub fn receipt(&self, row: &Row) -> Confirmed {
        let base = self.public_base.as_deref().unwrap_or_default();
        let receipt = Receipt {
            id: row.id.clone(),
            key: row.key.clone(),
            digest: row.digest.clone(),
            received_at: row.received_at.clone(),
            status_url: format!("{base}/status/{}", self.status_token(&row.key)),
        };
        Confirmed::new(receipt, row.mail)
    }

    /// Whether an acknowledgement can go to this address.
    pub fn can_mail(&self, address: &str) -> bool {
        self.outgoing.is_some() && mail::recipient(address).is_some()
    }

    /// The name of the desk's host, when it was told and is a name.
    pub fn host(&self) -> Option<String> {
        let url = url::Url::parse(self.public_base.as_deref()?).ok()?;
        url.domain().map(str::to_owned)
    }

    /// Whether cookies may travel over https only.
    pub fn is_https(&self) -> bool {
        self.public_base
            .as_deref()
            .is_some_and(|base| base.starts_with("https://"))
    }

    /// Whether a form was sent from a page of this desk, as far as the browser tells.
    pub fn is_from_here(&self, headers: &HeaderMap) -> bool {
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        if let Some(site) = header("sec-fetch-site") {
            return matches!(site, "same-origin" | "none");
        }
        let Some(origin) = header("origin") else {
            return true;
        };
        let host = origin.split_once("://").map(|(_, host)| host);
        self.public_base.as_deref() == Some(origin) || (host.is_some() && host == header("host"))
    }
}
