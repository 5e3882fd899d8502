//! A rule refuses goods that the law of a market does not except from the right to change one's mind.
//! The exceptions are a closed list (in the EU, Directive 2011/83/EU, Article 16); anything beyond it
//! does not bind the buyer.

use super::KnownLaw;
use super::below_law::asks_withdrawal;
use super::market::{Market, cite, codes};
use super::place_in_text::item;
use crate::finding::{Findings, shown};
use crate::{Answer, FindingCode, PolicyDocument};

pub(super) fn check(
    document: &PolicyDocument,
    law: &KnownLaw<'_>,
    markets: &[Market<'_>],
    findings: &mut Findings,
) {
    for (place, rule) in document.rules.iter().enumerate() {
        if rule.answer != Answer::Refuse || !asks_withdrawal(rule) {
            continue;
        }
        let unlawful = |market: &Market<'_>| {
            market.fits(rule, document) && market.gives_withdrawal() && !market.excepts(rule)
        };
        if let Some(codes) = codes(markets, unlawful) {
            let goods = rule.scope.traits.iter().filter(|goods| {
                let bare = |market: &Market<'_>| unlawful(market) && !market.excepts_goods(**goods);
                markets.iter().any(bare)
            });
            let goods: Vec<&str> = goods.map(|goods| goods.as_str()).collect();
            let mut details = vec![
                (
                    "what",
                    if goods.is_empty() { "all" } else { "goods" }.into(),
                ),
                ("rule", shown(&rule.id)),
                ("goods", goods.join(", ")),
                ("markets", codes),
            ];
            cite(&mut details, law, markets, unlawful, |market| {
                market.withdrawal()
            });
            findings.add(
                FindingCode::ExclusionWithoutBasis,
                item("/rules", place),
                details,
            );
        }
    }
}
