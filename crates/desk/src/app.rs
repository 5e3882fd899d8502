//! What every handler shares.

use crate::clock::Clock;
use crate::database::Database;
use crate::database::requests::Row;
use crate::figure::tally::Tally;
use crate::hook::{Hooks, Outward, Wanted};
use crate::limiter::Limiter;
use crate::mail::{self, Outgoing};
use crate::order::gate::Gate;
use crate::photo::Studio;
use crate::receipt::Confirmed;
use crate::secrets;
use crate::status_page::StatusPage;
use crate::view::site::Site;
use crate::words::Library;
use after_sales_policy::{Policy, Receipt};
use axum::http::HeaderMap;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Length of a status token: 128 bits as hex.
const STATUS_TOKEN: usize = 32;

/// A shop of the desk, as the others link to it.
#[derive(Clone, Debug)]
pub struct Neighbour {
    /// The shop's name in addresses and in the store.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// What its addresses begin with.
    pub prefix: String,
}

/// The desk of one shop. Desks of several shops share what is behind an `Arc`.
pub struct App {
    /// The shop's name in addresses and in the store.
    pub shop: String,
    /// What the shop's addresses begin with: nothing for the first shop, `/shops/name` for the others.
    pub prefix: String,
    /// Every shop of the desk, this one included.
    pub shops: Arc<[Neighbour]>,
    /// The policy that requests are decided by.
    pub policy: Policy,
    /// Its text, as the file has it.
    pub policy_text: String,
    /// The shop's clock.
    pub clock: Clock,
    /// The store.
    pub database: Arc<Database>,
    /// The languages.
    pub library: Arc<Library>,
    /// The shop's own page for cases, when it has one.
    pub status_page: Option<StatusPage>,
    /// `https://desk.shop.example`, when it was told.
    pub public_base: Option<String>,
    /// Status links and form tokens are derived from it.
    pub secret: String,
    /// Tries to log in.
    pub limiter: Arc<Limiter>,
    /// Everything else that is sent; unlimited when there is none.
    pub rates: Option<Arc<Limiter>>,
    /// What pages count, apart from that: a count must never keep a request out.
    pub count_rates: Option<Arc<Limiter>>,
    /// Whether a proxy stands before the desk and names the callers.
    pub behind_proxy: bool,
    /// How mail goes out, when it does.
    pub outgoing: Option<Arc<Outgoing>>,
    /// Which other system of this shop is told what happens, when one is.
    pub hook: Option<Arc<Hooks>>,
    /// Where photos are made anew.
    pub studio: Arc<Studio>,
    /// Guards orders.
    pub orders: Arc<Gate>,
    /// Calls that were turned away and are not counted in the store yet.
    pub turned_away: Tally,
    /// What pages counted and is not in the store yet.
    pub seen: Tally,
    /// Password hashes take 19 MiB each: only so many at a time.
    pub hashing: Arc<Semaphore>,
}

impl App {
    /// The token of the status page of the request with this key. It cannot be guessed from the key
    /// or the number of the case without the desk's secret.
    pub fn status_token(&self, key: &str) -> String {
        let mut token = secrets::derived(self.secret.as_bytes(), &self.path("status"), key);
        token.truncate(STATUS_TOKEN);
        token
    }

    /// The receipt of a stored request: always the same one.
    pub fn receipt(&self, row: &Row) -> Confirmed {
        let base = self.public_base.as_deref().unwrap_or_default();
        let token = self.status_token(&row.key);
        let photos = row
            .has_photos
            .then(|| format!("{base}{}", self.path(&format!("/api/cases/{token}/photos"))));
        let receipt = Receipt {
            id: row.id.clone(),
            key: row.key.clone(),
            digest: row.digest.clone(),
            received_at: row.received_at.clone(),
            status_url: match &self.status_page {
                Some(page) => page.of(base, &token),
                None => self.own_page(&token),
            },
        };
        let case = format!("{base}{}", self.path(&format!("/api/cases/{token}")));
        Confirmed::new(receipt, row.mail, photos, case, self.own_page(&token))
    }

    /// The desk's own page for a case, which needs no script.
    fn own_page(&self, token: &str) -> String {
        let base = self.public_base.as_deref().unwrap_or_default();
        format!("{base}{}", self.path(&format!("/status/{token}")))
    }

    /// The address of a page of this shop: `/inbox`.
    pub fn path(&self, page: &str) -> String {
        self.site().path(page)
    }

    /// The shop, for its pages.
    pub fn site(&self) -> Site<'_> {
        Site {
            shop: &self.policy.document.shop,
            prefix: &self.prefix,
        }
    }

    /// Whether an acknowledgement can go to this address.
    pub fn can_mail(&self, address: &str) -> bool {
        self.outgoing.is_some() && mail::recipient(address).is_some()
    }

    /// Who is told of a step that is about to be stored.
    pub fn outward(&self) -> Outward {
        Outward {
            mail: self.outgoing.is_some(),
            hook: self.hook.as_ref().map(|hook| Wanted {
                personal: hook.webhook.personal,
            }),
        }
    }

    /// Wakes whoever sends what a step has queued.
    pub fn ring(&self) {
        if let Some(outgoing) = &self.outgoing {
            outgoing.bell.notify_one();
        }
        if let Some(hook) = &self.hook {
            hook.bell.notify_one();
        }
    }

    /// What mails to an address are counted by: nobody without the desk's secret gets the address from it.
    pub fn address_mark(&self, address: &str) -> String {
        let address = address.trim().to_lowercase();
        secrets::derived(self.secret.as_bytes(), "address", &address)
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
