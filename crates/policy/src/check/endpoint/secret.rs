//! A policy is public: every buyer's browser reads it. A key in its endpoint is a key given away
//! (CWE-200, CWE-522). The value is never repeated in a finding.

use crate::finding::{Findings, shown};
use crate::json::Node;
use crate::names::Names;
use crate::split::{all, find, once};
use crate::{At, Endpoint, FindingCode, NameValue};

/// Names, without case and punctuation, that promise a secret.
const NAMES: Names = Names::new(
    "authorization apikey accesskey privatekey token secret password passwd credential cookie signature ",
);

/// How secrets of common services begin; after the first two stands a space.
const BEGINNINGS: Names = Names::new(
    "bearer basic sk_live sk_test rk_live sk- sk_ rk_ ghp_ gho_ ghs_ github_pat_ glpat- xoxb- xoxp- xapp- shpat_ \
     shpss_ shpca_ shppa_ shcat_ pat- whsec_ cs_ ck_ akia asia eyj -----begin ",
);

/// A shorter text only begins alike: `cs_CZ`, or the prose of a body.
const SHORTEST: usize = 20;

pub(super) fn check(endpoint: &Endpoint, findings: &mut Findings) {
    let root = At::ROOT.key("endpoint");
    let mut seen = Seen(findings);
    seen.pairs(&endpoint.headers, root.key("headers"));
    seen.pairs(&endpoint.settings, root.key("settings"));
    seen.query(endpoint.url.as_str(), root.key("url"));
    if let Some(url) = &endpoint.look_up {
        seen.query(url.as_str(), root.key("look_up"));
    }
    if let Some(body) = &endpoint.body {
        seen.constants(&body.0, root.key("body"), "body");
    }
}

struct Seen<'f>(&'f mut Findings);

impl Seen<'_> {
    fn tell(&mut self, at: At<'_>, name: &str) {
        let details = vec![("name", shown(name))];
        self.0
            .add(FindingCode::SecretExposed, at.pointer(), details);
    }

    fn pairs(&mut self, pairs: &[NameValue], at: At<'_>) {
        for (index, pair) in pairs.iter().enumerate() {
            // The page says it, for this buyer.
            let given = find(&pair.value, "{meta:").is_some();
            if !given && (promises(&pair.name) || is_secret(&pair.value)) {
                self.tell(at.index(index), &pair.name);
            }
        }
    }

    fn query(&mut self, url: &str, at: At<'_>) {
        let (_, query) = once(url, "?").unwrap_or_default();
        for pair in all(query, "&") {
            let (name, value) = once(pair, "=").unwrap_or((pair, ""));
            if promises(name) || is_secret(value) {
                self.tell(at, name);
            }
        }
    }

    /// The constants of a body, each with the name that it stands under.
    fn constants(&mut self, node: &Node, at: At<'_>, name: &str) {
        match node {
            Node::Text(text) => {
                let prose = all(text, " ").nth(2).is_some() && !text.starts_with('-');
                let key = is_secret(text) && text.len() >= SHORTEST && !prose;
                if key || (promises(name) && !name.starts_with('$')) {
                    self.tell(at, name);
                }
            }
            Node::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.constants(item, at.index(index), name);
                }
            }
            Node::Object(members) => {
                for (key, value) in members {
                    self.constants(value, at.key(key), key);
                }
            }
            _ => {}
        }
    }
}

/// Whether a name speaks of a secret, however it is written: `X-Api-Key`, `apiKey`, `api_key`. A publishable key
/// is none.
fn promises(name: &str) -> bool {
    let mut plain = String::new();
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            plain.push(c.to_ascii_lowercase());
        }
    }
    let holds = |known: &str| find(&plain, known).is_some();
    !holds("publishable") && NAMES.iter().any(holds)
}

fn is_secret(value: &str) -> bool {
    for (place, start) in BEGINNINGS.iter().enumerate() {
        let (head, rest) = value.split_at_checked(start.len()).unwrap_or_default();
        let long = start.len() > 4 || value.len() >= SHORTEST;
        if head.eq_ignore_ascii_case(start) && long && (place > 1 || rest.starts_with(' ')) {
            return true;
        }
    }
    false
}
