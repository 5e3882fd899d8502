//! The way of a request to the shop, without the network: what to do next after each answer.
//!
//! A buyer sees one of three results. *Received* needs a receipt that echoes key and digest; *not
//! sent* needs a backend that says so; everything else is *unknown* and may be tried again safely,
//! because key and body stay the same.

use after_sales_policy::json::{Node, parse};
use after_sales_policy::{Receipt, body_digest};

/// What the network does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Send the body.
    Post,
    /// Ask whether the key is known.
    LookUp,
    /// Nothing: see [`Transport::result`].
    Rest,
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// The device has no connection; nothing left it.
    Offline,
    /// No answer in time, or the connection broke: the shop may have the request or not.
    Nothing,
    /// An answer.
    Answer {
        /// HTTP status.
        status: u16,
        /// Body as text.
        text: String,
    },
}

/// What the buyer is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sent {
    /// The shop has it; `latest` is false when it has an earlier wording under the same key.
    Received {
        /// The shop's receipt.
        receipt: Receipt,
        /// Whether the receipt is for what the buyer sent last.
        latest: bool,
        /// Whether the backend says that it also sends an acknowledgement by mail.
        mail: bool,
    },
    /// The shop does not have it.
    NotSent(Why),
    /// Nobody knows yet.
    Unknown,
}

/// Why a request was not sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// No connection.
    Offline,
    /// The shop found errors; JSON Pointers into the body.
    Invalid(Vec<String>),
    /// Too many requests for now.
    Busy,
    /// The shop refused it or does not know the address.
    Refused,
    /// The connection broke before the shop had it.
    NotArrived,
}

/// One request on its way.
#[derive(Clone, Debug, PartialEq)]
pub struct Transport {
    /// 32 hex digits, the same over every retry.
    pub key: String,
    /// What is sent.
    pub body: String,
    digests: Vec<String>,
    step: Step,
    /// Whether the next "key unknown" may be followed by sending once more.
    may_repeat: bool,
    /// What came of it; none while on its way.
    pub result: Option<Sent>,
}

impl Transport {
    /// A request with a key that no other request has.
    pub fn new(key: String) -> Self {
        Self {
            key,
            body: String::new(),
            digests: Vec::new(),
            step: Step::Rest,
            may_repeat: false,
            result: None,
        }
    }

    /// Sends `body`. While the fate of an earlier body is unknown, that one is looked for first.
    pub fn send(&mut self, body: String) -> Step {
        let digest = body_digest(&body);
        self.digests.retain(|known| *known != digest);
        self.digests.push(digest);
        self.body = body;
        self.result = None;
        self.may_repeat = false;
        self.go(Step::Post)
    }

    /// Looks the request up and, when the shop does not know it, sends it once more.
    pub fn again(&mut self) -> Step {
        if self.step != Step::Rest || self.body.is_empty() {
            return Step::Rest;
        }
        self.result = None;
        self.may_repeat = true;
        self.go(Step::LookUp)
    }

    /// What to do after a reply.
    pub fn heard(&mut self, reply: &Reply) -> Step {
        match self.step {
            Step::Post => self.after_post(reply),
            Step::LookUp => self.after_look_up(reply),
            Step::Rest => Step::Rest,
        }
    }

    fn after_post(&mut self, reply: &Reply) -> Step {
        let (status, text) = match reply {
            Reply::Offline => return self.end(Sent::NotSent(Why::Offline)),
            Reply::Nothing => return self.go(Step::LookUp),
            Reply::Answer { status, text } => (*status, text.as_str()),
        };
        match status {
            200..=299 => match self.receipt(text) {
                Some(received) => self.end(received),
                None => self.go(Step::LookUp),
            },
            422 => match pointers(text) {
                found if !found.is_empty() => self.end(Sent::NotSent(Why::Invalid(found))),
                // The key was used for other words: an earlier try arrived after all.
                _ if self.digests.len() > 1 => self.go(Step::LookUp),
                _ => self.end(Sent::NotSent(Why::Refused)),
            },
            429 => self.end(Sent::NotSent(Why::Busy)),
            // 408 and 409 leave open whether the request is being stored.
            400..=407 | 410..=499 => self.end(Sent::NotSent(Why::Refused)),
            _ => self.go(Step::LookUp),
        }
    }

    fn after_look_up(&mut self, reply: &Reply) -> Step {
        let Reply::Answer { status, text } = reply else {
            return self.end(Sent::Unknown);
        };
        if let Some(received) = (200..=299)
            .contains(status)
            .then(|| self.receipt(text))
            .flatten()
        {
            return self.end(received);
        }
        if *status != 404 {
            return self.end(Sent::Unknown);
        }
        if core::mem::take(&mut self.may_repeat) {
            return self.go(Step::Post);
        }
        // Any other page may answer 404; only the backend itself knows that it has nothing.
        let certain = parse(text).ok().and_then(|tree| {
            tree.get("code")?
                .as_text()
                .map(|code| code == "unknown_key")
        });
        if certain == Some(true) {
            self.end(Sent::NotSent(Why::NotArrived))
        } else {
            self.end(Sent::Unknown)
        }
    }

    fn receipt(&self, text: &str) -> Option<Sent> {
        let mut newest_first = self.digests.iter().rev();
        newest_first
            .find_map(|digest| Receipt::read(text, &self.key, digest))
            .map(|receipt| Sent::Received {
                latest: self.digests.last() == Some(&receipt.digest),
                mail: mails(text),
                receipt,
            })
    }

    fn go(&mut self, step: Step) -> Step {
        self.step = step;
        step
    }

    fn end(&mut self, sent: Sent) -> Step {
        self.result = Some(sent);
        self.go(Step::Rest)
    }
}

/// Whether a receipt tells of a mail; only a backend that says so is believed to send one.
fn mails(text: &str) -> bool {
    let tree = parse(text).ok();
    let word = tree
        .as_ref()
        .and_then(|tree| tree.get("acknowledgement")?.as_text());
    word == Some("mail")
}

/// The paths of the findings in an error answer.
fn pointers(text: &str) -> Vec<String> {
    let Ok(tree) = parse(text) else {
        return Vec::new();
    };
    let findings = tree.get("findings").and_then(Node::as_list).unwrap_or(&[]);
    findings
        .iter()
        .filter_map(|finding| finding.get("path")?.as_text().map(String::from))
        .collect()
}

#[cfg(test)]
#[path = "send_tests.rs"]
mod tests;
