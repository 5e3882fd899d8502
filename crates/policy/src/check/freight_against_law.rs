//! The buyer pays the way back where the law puts it on the shop: for faulty, broken or wrong goods
//! (Directive (EU) 2019/771, Article 14: repair and replacement free of charge), and on withdrawal where
//! the market's row says so.

use super::below_law::asks_withdrawal;
use super::market::{Market, codes};
use super::place_in_text::{item, step};
use crate::finding::Findings;
use crate::{
    Answer, CaseType, Confidence, FindingCode, GuaranteeKind, Party, PolicyDocument, Rule,
};

/// Cases in which the shop has not delivered what was owed.
const FAULTS: [CaseType; 3] = [CaseType::Defect, CaseType::Damaged, CaseType::Wrong];

pub(super) fn check(document: &PolicyDocument, markets: &[Market<'_>], findings: &mut Findings) {
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
                let guarantee = &market.law.guarantee;
                pays(market)
                    && guarantee.source.confidence > Confidence::Low
                    && !matches!(
                        guarantee.kind,
                        GuaranteeKind::None | GuaranteeKind::Excludable
                    )
            };
            let free = |market: &Market<'_>| {
                pays(market)
                    && market.gives_withdrawal()
                    && !market.excepts(rule)
                    && market.law.withdrawal.source.confidence > Confidence::Low
                    && market.law.withdrawal.return_freight == Some(Party::Shop)
            };
            let path = || step(&item("/rules", place), "return_freight", Some(index));
            let mut tell = |what: &str, found: Option<String>| {
                if let Some(codes) = found {
                    let details = vec![("what", what.into()), ("markets", codes)];
                    findings.add(FindingCode::FreightAgainstLaw, path(), details);
                }
            };
            if faults {
                tell("faults", codes(markets, owed));
            }
            if asks_withdrawal(rule) {
                tell("withdrawal", codes(markets, free));
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
