//! What the buyer sends and what comes back.

use crate::json::{self, ToNode};
use crate::macros::{answer, record};
use crate::read::{hex, unreadable};
use crate::split;
use crate::{At, Decode, Decoder, Facts, Finding, FindingCode, MOST_PHOTOS, Photo, Remedy};
use sha2::{Digest, Sha256};

record! {
    /// A request of a buyer to the shop. No account, no bank details, nothing the case does not need.
    pub struct AfterSalesRequest {
        required {
            /// 32 hex digits made when the form opened; the same over every retry.
            key: String,
            /// Number of the order as the buyer knows it.
            order_reference: String,
            /// Where the shop answers.
            email: String,
            /// What the buyer told and was asked.
            facts: Facts,
            /// Language of the page, BCP 47; the shop answers in it.
            locale: String,
            /// The verdict in the words that the buyer read.
            statement_shown: String,
            /// Hash of the policy that the widget decided by.
            policy_hash: String,
        }
        optional {
            /// Name, when the buyer gave it.
            name: Option<String>,
            /// What the buyer wishes.
            remedy: Option<Remedy>,
            /// In the buyer's own words.
            message: Option<String>,
            /// Serial numbers of the items, as they stand on them.
            serials: Vec<String>,
            /// What the buyer wants instead of what came: another size, the item that was ordered.
            wanted: Option<String>,
            /// Photos that follow, each sent under its hash once the request is stored.
            photos: Vec<Photo>,
        }
    }
}

/// What came of reading a request.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadRequest {
    /// The request, when nothing was wrong.
    pub request: Option<AfterSalesRequest>,
    /// Everything that was wrong.
    pub findings: Vec<Finding>,
}

/// Reads a request from JSON text.
pub fn read_request(text: &str) -> ReadRequest {
    let tree = match json::parse(text) {
        Ok(tree) => tree,
        Err(error) => {
            return ReadRequest {
                request: None,
                findings: vec![unreadable(&error)],
            };
        }
    };
    let mut decoder = Decoder::default();
    let request = AfterSalesRequest::decode(&tree, At::ROOT, &mut decoder);
    let mut findings = decoder.findings.into_list();
    if let Some(request) = &request {
        findings.extend(request.problems());
    }
    ReadRequest {
        request: request.filter(|_| findings.is_empty()),
        findings,
    }
}

impl AfterSalesRequest {
    /// What is wrong with it beyond its form; empty when it can be sent.
    pub fn problems(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut bad = |path: At<'_>, wanted: &str| {
            let details = vec![("wanted", wanted.into())];
            findings.push(Finding::new(FindingCode::BadValue, path.pointer(), details));
        };
        if !is_hex(&self.key, 32) {
            bad(At::ROOT.key("key"), "key");
        }
        if !is_email(&self.email) {
            bad(At::ROOT.key("email"), "email");
        }
        if !fits(&self.order_reference, LONGEST_NUMBER) {
            bad(At::ROOT.key("order_reference"), "order_reference");
        }
        if self.wanted.as_ref().is_some_and(|text| !fits(text, 300)) {
            bad(At::ROOT.key("wanted"), "wish");
        }
        let serials = At::ROOT.key("serials");
        if self.serials.len() > 20 {
            bad(serials, "serials");
        }
        for (index, serial) in self.serials.iter().enumerate() {
            if !fits(serial, LONGEST_NUMBER) {
                bad(serials.index(index), "serials");
            }
        }
        let photos = At::ROOT.key("photos");
        if self.photos.len() > MOST_PHOTOS {
            bad(photos, "photos");
        }
        for (index, photo) in self.photos.iter().enumerate() {
            let before = self.photos.iter().take(index);
            // Upper case would be a second name of the same bytes.
            let name = &photo.sha256;
            let fine = is_hex(name, 64) && !name.bytes().any(|byte| byte.is_ascii_uppercase());
            if !fine || before.into_iter().any(|other| other.sha256 == *name) {
                bad(photos.index(index), "photos");
            }
        }
        findings
    }

    /// The body to send: JSON with members in a fixed order, so that its digest is stable.
    pub fn to_body(&self) -> String {
        let mut body = String::new();
        self.to_node().write(&mut body);
        body
    }
}

/// Longest number of an order or an item, in characters.
const LONGEST_NUMBER: usize = 80;

fn fits(text: &str, most: usize) -> bool {
    !text.trim().is_empty() && text.chars().count() <= most
}

fn is_hex(text: &str, digits: usize) -> bool {
    text.len() == digits && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Whether a text has the form `local@domain.tld`. Whether mail arrives, only mail can tell.
pub fn is_email(text: &str) -> bool {
    let text = text.trim();
    let mut parts = split::all(text, "@");
    let (Some(local), Some(domain), None) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    let clean = |c: char| {
        let outside = matches!(c, '<' | '>' | ',' | ';' | '"' | '(' | ')');
        !(outside || c.is_whitespace() || c.is_control())
    };
    let labels = || split::all(domain, ".");
    text.len() <= 254
        && !local.is_empty()
        && text.chars().all(clean)
        && labels().count() > 1
        && labels().all(|label| !label.is_empty())
}

/// SHA-256 of a body, hex: what widget and desk compare.
pub fn body_digest(body: &str) -> String {
    hex(&Sha256::digest(body.as_bytes()))
}

answer! {
    /// The shop's word that it has the request. Only a receipt that echoes key and digest counts.
    #[derive(Eq)]
    pub struct Receipt {
        required {
            /// Number of the case at the shop.
            id: String,
            /// Key of the request.
            key: String,
            /// Digest of the body that was stored.
            digest: String,
            /// When it was stored, RFC 3339, by the shop's clock.
            received_at: String,
            /// Page where the buyer can follow the case; a path on the desk or an https link.
            status_url: String,
        }
        optional {}
    }
}

impl Receipt {
    /// Reads a backend's answer; `None` when it is not a receipt for this key and digest.
    pub fn read(text: &str, key: &str, digest: &str) -> Option<Self> {
        let tree = json::parse(text).ok()?;
        let member = |name: &str| tree.get(name)?.as_text().map(String::from);
        let receipt = Self {
            id: member("id")?,
            key: member("key")?,
            digest: member("digest")?,
            received_at: member("received_at")?,
            status_url: member("status_url").unwrap_or_default(),
        };
        (receipt.key == key && receipt.digest == digest && !receipt.id.is_empty())
            .then_some(receipt)
    }
}
