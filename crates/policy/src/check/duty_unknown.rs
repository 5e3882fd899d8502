//! A duty that is marked as done and that no market of the shop has: mostly a slip, and the true duty is
//! then still open.

use super::KnownLaw;
use super::duty::{are_held, of_markets};
use super::place_in_text::step;
use crate::finding::{Findings, shown};
use crate::near::nearest;
use crate::{FindingCode, PolicyDocument};

pub(super) fn check(document: &PolicyDocument, law: &KnownLaw<'_>, findings: &mut Findings) {
    let shop = &document.shop;
    let mut markets = shop.markets.iter();
    // Without the duties of every market nobody can say that an entry is of none.
    if shop.duties_met.is_empty() || !markets.all(|market| are_held(law, market.country())) {
        return;
    }
    let mut known: Vec<String> = Vec::new();
    for duty in of_markets(document, law) {
        known.push(duty.name.into());
        known.push(duty.id());
    }
    let names: Vec<&str> = known.iter().map(String::as_str).collect();
    for (index, met) in shop.duties_met.iter().enumerate() {
        if names.contains(&met.as_str()) {
            continue;
        }
        let mut details = vec![("word", shown(met))];
        details.extend(nearest(met, &names).map(|near| ("near", near.to_owned())));
        let path = step("/shop", "duties_met", Some(index));
        findings.add(FindingCode::DutyUnknown, path, details);
    }
}
