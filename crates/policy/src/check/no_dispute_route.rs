//! No body named that settles disputes. In the EU and EEA traders that are bound to a dispute body must
//! name it on their site and in their terms (Directive 2013/11/EU, Article 13), in the United Kingdom by
//! the ADR regulations of 2015. A note: not every shop is bound to one.

use super::KnownLaw;
use super::closed_platform::is_named;
use super::duty::of_markets;
use super::law_lines::LawLines;
use crate::finding::Findings;
use crate::{DisputeKind, FindingCode, Place, PolicyDocument};

/// Members of the European Economic Area, and the United Kingdom.
const EXPECTED: [&str; 31] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE",
    "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// The duty to name it, as the rows of law call it.
const DUTY: &str = "label.dispute_body";

pub(super) fn check(document: &PolicyDocument, law: &KnownLaw<'_>, findings: &mut Findings) {
    let duties = of_markets(document, law);
    let named = |market: &Place| {
        document.disputes.iter().any(|step| {
            let serves = |place: &Place| market.is_within(place) || place.is_within(market);
            // The EU's own platform is closed, and nobody's body any more.
            let closed = is_named(&step.name, true)
                || step
                    .url
                    .as_ref()
                    .is_some_and(|url| is_named(url.as_str(), false));
            step.kind != DisputeKind::ShopTeam
                && !closed
                && (step.places.is_empty() || step.places.iter().any(serves))
        })
    };
    // Also who is bound to none says so there.
    let met = |market: &Place| {
        let mut duties = duties.iter();
        duties.any(|duty| {
            duty.name == DUTY && duty.place == market.country() && duty.is_met(document)
        })
    };
    let markets = document.shop.markets.iter();
    let open = markets
        .filter(|market| EXPECTED.contains(&market.country()) && !named(market) && !met(market));
    let open: Vec<&Place> = open.collect();
    if !open.is_empty() {
        let codes: Vec<&str> = open.iter().map(|market| market.code()).collect();
        let mut details = vec![("markets", codes.join(", "))];
        let mut lines = LawLines::default();
        for duty in duties.iter().filter(|duty| duty.name == DUTY) {
            if open.iter().any(|market| market.country() == duty.place) {
                lines.duty(duty, String::new(), "");
            }
        }
        lines.tell(&mut details);
        findings.add(FindingCode::NoDisputeRoute, "/disputes", details);
    }
}
