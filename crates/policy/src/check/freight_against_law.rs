//! The buyer pays the way back where the law puts it on the shop: for faulty, broken or wrong goods
//! (Directive (EU) 2019/771, Article 14: repair and replacement free of charge), and on withdrawal where
//! the market's row says so.

use super::KnownLaw;
use super::below_law::asks_withdrawal;
use super::market::{Market, cite, codes};
use super::place_in_text::{item, step};
use crate::finding::Findings;
use crate::{Answer, CaseType, Confidence, FindingCode, Party, PolicyDocument, Rule};

/// Cases in which the shop has not delivered what was owed.
const FAULTS: [CaseType; 3] = [CaseType::Defect, CaseType::Damaged, CaseType::Wrong];

pub(super) fn check(
    document: &PolicyDocument,
    law: &KnownLaw<'_>,
    markets: &[Market<'_>],
    findings: &mut Findings,
) {
    for (place, rule) in document.rules.iter().enumerate() {
        if rule.answer != Answer::Accept {
            continue;
        }
        for index in 0..rule.return_freight.len() {
            let pays = |market: &Market<'_>| {
                market.fits(rule, document) && falls_on_buyer(rule, market) == Some(index)
            };
            let faults = rule.cases.iter().any(|case| FAULTS.contains(case));
            let owed = |market: &Market<'_>| {
                let guarantee = market.law.guarantee();
                pays(market)
                    && guarantee.is_some_and(|right| {
                        right.confidence > Confidence::Low
                            && right.gates.is_empty()
                            && right.money.return_freight == Some(Party::Shop)
                    })
            };
            let free = |market: &Market<'_>| {
                pays(market)
                    && !market.excepts(rule)
                    && market.withdrawal().is_some_and(|right| {
                        right.confidence > Confidence::Low
                            && right.money.return_freight == Some(Party::Shop)
                    })
            };
            let path = || step(&item("/rules", place), "return_freight", Some(index));
            if let Some(codes) = codes(markets, owed).filter(|_| faults) {
                let mut details = vec![("what", "faults".into()), ("markets", codes)];
                cite(&mut details, law, markets, owed, |market| {
                    market.law.guarantee()
                });
                findings.add(FindingCode::FreightAgainstLaw, path(), details);
            }
            if let Some(codes) = codes(markets, free).filter(|_| asks_withdrawal(rule)) {
                let mut details = vec![("what", "withdrawal".into()), ("markets", codes)];
                cite(&mut details, law, markets, free, |market| {
                    market.withdrawal()
                });
                findings.add(FindingCode::FreightAgainstLaw, path(), details);
            }
        }
    }
}

/// The first entry that surely holds in the market, when the buyer pays by it. Ways back that are only
/// one choice among several are left to the buyer.
fn falls_on_buyer(rule: &Rule, market: &Market<'_>) -> Option<usize> {
    let mut all = rule.return_freight.iter().enumerate();
    let (index, freight) = all.find(|(_, freight)| {
        freight.methods.is_empty()
            && freight.earlier_returns.is_none()
            && market.meets(&freight.places)
    })?;
    (freight.payer == Party::Buyer).then_some(index)
}
