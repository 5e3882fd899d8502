//! A link to the EU's platform for online disputes, or a mention of it. The platform closed on 20 July 2025
//! (Regulation (EU) 2024/3228) and has no successor; a dead link misleads buyers.

use super::texts::{each, holds, words};
use crate::finding::Findings;
use crate::{FindingCode, PolicyDocument, split};

const LINKS: [&str; 3] = [
    "ec.europa.eu/consumers/odr",
    "ec.europa.eu/odr",
    "webgate.ec.europa.eu/odr",
];

/// How its name is written in texts for buyers.
const NAMES: [&str; 7] = [
    "ODR platform",
    "OS-Plattform",
    "platform for online dispute resolution",
    "Plattform zur Online-Streitbeilegung",
    "plataforma ODR",
    "plataforma RLL",
    "plateforme RLL",
];

pub(super) fn check(document: &PolicyDocument, findings: &mut Findings) {
    each(document, &mut |path, text, read| {
        if is_named(text, read) {
            findings.add(FindingCode::ClosedPlatform, path, Vec::new());
        }
    });
}

/// Whether a text links to the platform or, when people read it, names it.
pub(super) fn is_named(text: &str, read: bool) -> bool {
    let plain = text.to_ascii_lowercase();
    let linked = LINKS.iter().any(|link| split::find(&plain, link).is_some());
    linked || (read && is_mentioned(&words(text)))
}

fn is_mentioned(said: &str) -> bool {
    NAMES.iter().any(|name| holds(said, name))
}
