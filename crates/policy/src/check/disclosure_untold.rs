//! The file says that buyers are not told something, and by the law of a market that gives them more: a
//! longer time, the way back at the shop's cost, or goods that could otherwise be refused.

use super::KnownLaw;
use super::disclosure_unknown::{details, ids};
use super::market::Market;
use super::place_in_text::step;
use crate::finding::Findings;
use crate::{Disclosure, FindingCode, PolicyDocument};

/// What takes something from buyers when it is told: nobody is asked to tell it.
const FOR_THE_SHOP: [Disclosure; 2] = [Disclosure::GuaranteeExcluded, Disclosure::UsedTermAgreed];

pub(super) fn check(
    document: &PolicyDocument,
    law: &KnownLaw<'_>,
    markets: &[Market<'_>],
    findings: &mut Findings,
) {
    for (index, fact) in document.shop.disclosures.iter().enumerate() {
        if fact.told || FOR_THE_SHOP.contains(&fact.what) {
            continue;
        }
        let ids = |market: &Market<'_>| ids(market, fact.what, document, true);
        if let Some(details) = details(fact.what, markets, law, &ids) {
            let path = step("/shop", "disclosures", Some(index));
            findings.add(FindingCode::DisclosureUntold, path, details);
        }
    }
}
