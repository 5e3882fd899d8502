//! What the page's script tells of a request: how it goes, what came of it, and which photos follow.
//!
//! The script sends (`send.js`); here its words are read. Whatever is no known word changes nothing, or is the state in
//! which a buyer is told the least: *unknown*.

use after_sales_policy::json::{Node, parse};
use after_sales_policy::{At, Decode, Decoder, Photo};

/// News of the request.
#[derive(Clone, Debug, PartialEq)]
pub enum News {
    /// It ended.
    Ended(Outcome),
    /// It is on its way.
    Progress(Progress),
    /// The photos that the buyer chose, each with its hash, and whether more are being made ready.
    Photos(Vec<Photo>, bool),
    /// An earlier page sent a request with this key and never saw what came of it.
    Pending(String),
}

/// What the buyer is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// The shop has it.
    Received,
    /// It went out; the shop's system gives no receipt.
    Unconfirmed,
    /// The shop does not have it.
    NotSent,
    /// Nobody knows yet.
    Unknown,
    /// The buyer finishes it: in the mail program, or with the copy.
    HandedOver,
}

/// What came of a request: an object of texts that the script has made flat.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Which of the five.
    pub sent: Sent,
    told: Node,
}

/// How it goes: `phase` is a keyword of `ui-phase`, `time` a time of day or empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress(Node);

fn text<'n>(node: &'n Node, key: &str) -> &'n str {
    node.get(key).and_then(Node::as_text).unwrap_or_default()
}

impl Outcome {
    /// A text; empty when it was not told. `id`, `received_at`, `status_url` and `photos_url` are the receipt's, as the
    /// shop wrote them; `why` and `way` are keywords; `message` is the shop's own; `time` is when to try again.
    pub fn text(&self, key: &str) -> &str {
        text(&self.told, key)
    }

    /// Whether the script says `value` of something: `latest` is false when the shop has an earlier wording under this
    /// key, `mail` true when it says that it sends an acknowledgement by mail, too.
    pub fn is(&self, key: &str, value: bool) -> bool {
        is(&self.told, key, value)
    }

    /// JSON Pointers to what the shop did not take.
    pub fn pointers(&self) -> impl Iterator<Item = &str> {
        let pointers = self.told.get("pointers").and_then(Node::as_list);
        pointers.unwrap_or(&[]).iter().filter_map(Node::as_text)
    }
}

impl Progress {
    /// A text; empty when it was not told.
    pub fn text(&self, key: &str) -> &str {
        text(&self.0, key)
    }
}

impl News {
    /// Reads what the script tells; `None` for anything else.
    pub fn read(news: &str) -> Option<Self> {
        let tree = parse(news).ok()?;
        if let Some(photos) = tree.get("photos") {
            let photos = Vec::<Photo>::decode(photos, At::ROOT, &mut Decoder::default());
            return Some(Self::Photos(photos?, is(&tree, "busy", true)));
        }
        let state = text(&tree, "state");
        let sent = match state {
            // A receipt without a number, or of a system that promises none, is no receipt.
            "received" if !text(&tree, "id").is_empty() && !is(&tree, "confirmed", false) => {
                Sent::Received
            }
            "received" | "sent_unconfirmed" => Sent::Unconfirmed,
            "not_sent" => Sent::NotSent,
            "handed_over" => Sent::HandedOver,
            "" => {
                let key = text(&tree, "pending");
                return match key {
                    "" if text(&tree, "phase").is_empty() => None,
                    "" => Some(Self::Progress(Progress(tree))),
                    key => Some(Self::Pending(key.into())),
                };
            }
            _ => Sent::Unknown,
        };
        Some(Self::Ended(Outcome { sent, told: tree }))
    }
}

fn is(tree: &Node, key: &str, value: bool) -> bool {
    tree.get(key) == Some(&Node::Bool(value))
}

#[cfg(test)]
#[path = "outcome_tests.rs"]
mod tests;
