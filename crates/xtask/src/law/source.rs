//! Where a statement of law stands and how sure we are: the same seven keys in every group.

use super::group::Group;
use after_sales_policy::{CivilDate, Confidence};

/// The keys of a source. A group that writes one of them writes its whole source.
pub const KEYS: [&str; 7] = [
    "citation",
    "url",
    "in_force_from",
    "in_force_until",
    "confidence",
    "basis",
    "note",
];

/// How a statement was established.
const BASES: &[(&str, &str)] = &[
    ("read", "read"),
    ("partly_read", "partly_read"),
    ("secondary", "secondary"),
    ("memory", "memory"),
];

/// Where a statement of law stands.
#[derive(Clone)]
pub struct Source {
    /// `DE.withdrawal`.
    pub id: String,
    /// Act and article.
    pub citation: String,
    /// A page that was read or the official address; `None` where neither is known.
    pub url: Option<String>,
    /// First contract date; `None` where it was not checked.
    pub in_force_from: Option<CivilDate>,
    /// Last contract date; `None` while in force.
    pub in_force_until: Option<CivilDate>,
    /// How sure.
    pub confidence: Confidence,
    /// How it was established.
    pub basis: &'static str,
    /// What a reader must know beside the fields, in our own words.
    pub note: Option<String>,
    /// Further keys of a label or of a statement with a status.
    pub more: Vec<(&'static str, String)>,
}

/// Reads the source of `group`.
pub fn read(group: &Group, id: String) -> Source {
    let url = group.optional_text("url");
    if url.as_deref().is_some_and(|url| !is_web_address(url)) {
        group.problem("url", "not a web address");
    }
    Source {
        id,
        citation: group.text("citation"),
        url,
        in_force_from: date_or_unknown(group, "in_force_from"),
        in_force_until: group
            .get("in_force_until")
            .and_then(|_| date_or_unknown(group, "in_force_until")),
        confidence: group
            .word("confidence", Confidence::ALL)
            .unwrap_or(Confidence::Low),
        basis: group.word("basis", BASES).unwrap_or_default(),
        note: group.optional_text("note"),
        more: Vec::new(),
    }
}

/// `https` or `http`, a host with a dot, nobody's name before it, and nothing that ends an attribute or a
/// line.
fn is_web_address(url: &str) -> bool {
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next());
    let plain = |host: &str| {
        host.contains('.')
            && host
                .chars()
                .all(|letter| letter.is_alphanumeric() || "-.:".contains(letter))
    };
    let stray =
        |letter: char| letter.is_whitespace() || letter.is_control() || "\"<>`\\|".contains(letter);
    host.is_some_and(plain) && !url.contains(stray)
}

fn date_or_unknown(group: &Group, key: &str) -> Option<CivilDate> {
    if group.is_unknown(key) {
        return None;
    }
    let text = group.text(key);
    let date = CivilDate::parse(&text);
    if date.is_none() && !text.is_empty() {
        group.problem(key, "neither a day (YYYY-MM-DD) nor `unknown`");
    }
    date
}
