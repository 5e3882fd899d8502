//! A market whose law this build does not hold: buyers there read the policy and a note that local law
//! may give more.

use super::market::Market;
use super::place_in_text::step;
use crate::finding::Findings;
use crate::{FindingCode, PolicyDocument};

pub(super) fn check(document: &PolicyDocument, held: &[Market<'_>], findings: &mut Findings) {
    for (index, market) in document.shop.markets.iter().enumerate() {
        if !held.iter().any(|known| known.place == market) {
            let path = step("/shop", "markets", Some(index));
            let details = vec![("markets", market.code().into())];
            findings.add(FindingCode::LawNotHeld, path, details);
        }
    }
}
