//! No body named that settles disputes. In the EU and EEA traders that are bound to a dispute body must
//! name it on their site and in their terms (Directive 2013/11/EU, Article 13), in the United Kingdom by
//! the ADR regulations of 2015. A note: not every shop is bound to one.

use crate::finding::Findings;
use crate::{DisputeKind, FindingCode, Place, PolicyDocument};

/// Members of the European Economic Area, and the United Kingdom.
const EXPECTED: [&str; 31] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE",
    "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

pub(super) fn check(document: &PolicyDocument, findings: &mut Findings) {
    let named = |market: &Place| {
        document.disputes.iter().any(|step| {
            let serves = |place: &Place| market.is_within(place) || place.is_within(market);
            step.kind != DisputeKind::ShopTeam
                && (step.places.is_empty() || step.places.iter().any(serves))
        })
    };
    let markets = document.shop.markets.iter();
    let open = markets.filter(|market| EXPECTED.contains(&market.country()) && !named(market));
    let open: Vec<&str> = open.map(Place::code).collect();
    if !open.is_empty() {
        let details = vec![("markets", open.join(", "))];
        findings.add(FindingCode::NoDisputeRoute, "/disputes", details);
    }
}
