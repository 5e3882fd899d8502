//! Words that the law of a market forbids or calls misleading, in a text of the shop's own. A text can use
//! them and mean something else, so the finding says that it may be a false alarm.

use super::KnownLaw;
use super::law_lines::LawLines;
use super::texts::{each, holds, words};
use crate::finding::Findings;
use crate::{FindingCode, PolicyDocument};

/// Country, what stands behind it in the country's file, and phrases that say it.
type Entry = (&'static str, &'static str, &'static [&'static str]);

const FORBIDDEN: [Entry; 4] = [
    (
        "AE",
        "AE.label.no_return",
        &[
            "goods sold are neither returnable nor substitutable",
            "goods sold are not returnable",
            "goods sold cannot be returned or exchanged",
            "البضاعة المباعة لا ترد ولا تستبدل",
            "لا ترد ولا تستبدل",
        ],
    ),
    (
        "AU",
        "AU.statement.no_refund_signs",
        &[
            "no refunds",
            "no refund or exchange",
            "no refund no exchange",
        ],
    ),
    (
        "ID",
        "ID.label.void_terms",
        &[
            "barang yang sudah dibeli tidak dapat dikembalikan",
            "barang yang sudah dibeli tidak dapat ditukar",
        ],
    ),
    (
        "PH",
        "PH.label.no_return_no_exchange",
        &[
            "no return no exchange",
            "no returns no exchanges",
            "no return or exchange",
            "no returns or exchanges",
        ],
    ),
];

pub(super) fn check(document: &PolicyDocument, law: &KnownLaw<'_>, findings: &mut Findings) {
    // Only where a row says so, and the shop sells.
    let here = |entry: &&Entry| {
        let mut markets = document.shop.markets.iter();
        markets.any(|market| market.country() == entry.0) && (law.citation)(entry.1).is_some()
    };
    let entries: Vec<&Entry> = FORBIDDEN.iter().filter(here).collect();
    if entries.is_empty() {
        return;
    }
    each(document, &mut |path, text, read| {
        if !read {
            return;
        }
        let said = words(text);
        let mut found: Option<&str> = None;
        let mut places: Vec<&str> = Vec::new();
        let mut lines = LawLines::default();
        for (country, id, phrases) in &entries {
            if let Some(phrase) = phrases.iter().find(|phrase| holds(&said, phrase)) {
                found = found.or(Some(phrase));
                places.push(country);
                lines.cite(law, id, country);
            }
        }
        if let Some(phrase) = found {
            let mut details = vec![("value", phrase.into()), ("markets", places.join(", "))];
            lines.tell(&mut details);
            findings.add(FindingCode::ForbiddenWords, path, details);
        }
    });
}
