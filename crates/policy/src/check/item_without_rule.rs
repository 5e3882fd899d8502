//! A gap: rules answer a case, and in some market an item can fall under none of them.

use super::case_without_rule::ASKED;
use super::cover::Cover;
use crate::finding::Findings;
use crate::{FindingCode, Place, PolicyDocument, Scope};

pub(super) fn check(document: &PolicyDocument, findings: &mut Findings) {
    let markets = &document.shop.markets;
    for case in ASKED {
        let mut cover = Cover::new(&document.rules, &document.shop.regions, case);
        if cover.is_empty() {
            continue;
        }
        let open = |market: &&Place| {
            let here = Scope {
                places: vec![(*market).clone()],
                ..Scope::default()
            };
            !cover.covered(&here, None)
        };
        let open: Vec<&str> = markets.iter().filter(open).map(Place::code).collect();
        let everywhere = markets.is_empty() && !cover.covered(&Scope::default(), None);
        if everywhere || !open.is_empty() {
            let what = if everywhere { "everywhere" } else { "markets" };
            let details = vec![
                ("what", what.into()),
                ("case", case.as_str().into()),
                ("markets", open.join(", ")),
            ];
            findings.add(FindingCode::ItemWithoutRule, "/rules", details);
        }
    }
}
