//! A fee on a withdrawal that the law gives. Who withdraws in time owes nothing but, where the law says
//! so, the way back and a loss of value from handling (Directive 2011/83/EU, Articles 13 and 14(5); other
//! markets by their row). Fees for coming later than the law's days are the shop's own affair.

use super::KnownLaw;
use super::below_law::asks_withdrawal;
use super::market::{Market, cite, codes};
use super::place_in_text::{item, step};
use crate::finding::Findings;
use crate::{Answer, Confidence, Fee, FeeKind, FindingCode, Party, PolicyDocument};

pub(super) fn check(
    document: &PolicyDocument,
    law: &KnownLaw<'_>,
    markets: &[Market<'_>],
    findings: &mut Findings,
) {
    for (place, rule) in document.rules.iter().enumerate() {
        if rule.answer != Answer::Accept || !asks_withdrawal(rule) {
            continue;
        }
        for (index, fee) in rule.fees.iter().enumerate() {
            let forbidden = |market: &Market<'_>| {
                market.fits(rule, document) && !market.excepts(rule) && is_forbidden(fee, market)
            };
            if let Some(codes) = codes(markets, forbidden) {
                let path = step(&item("/rules", place), "fees", Some(index));
                let mut details = vec![("kind", fee.kind.as_str().into()), ("markets", codes)];
                cite(&mut details, law, markets, forbidden, |market| {
                    market.withdrawal()
                });
                findings.add(FindingCode::FeeAgainstLaw, path, details);
            }
        }
    }
}

fn is_forbidden(fee: &Fee, market: &Market<'_>) -> bool {
    let Some(right) = market.withdrawal() else {
        return false;
    };
    let after = fee.days.as_ref().and_then(|days| days.least);
    let in_time = after.is_none_or(|least| least <= right.days);
    let waived = fee
        .waived_in
        .iter()
        .any(|place| market.place.is_within(place));
    // Collecting the goods is the way back; coming late is after the right has ended.
    let allowed = match fee.kind {
        FeeKind::Collection => right.money.return_freight == Some(Party::Buyer),
        FeeKind::Late => true,
        // What the law itself lets the shop keep (Israel).
        FeeKind::Handling => right.money.fee.is_some(),
        _ => false,
    };
    let nothing = fee.share.is_none_or(|share| share.0 == 0)
        && fee.amount.is_none_or(|amount| amount.minor == 0);
    right.confidence > Confidence::Low
        && market.meets(&fee.places)
        && in_time
        && !waived
        && !allowed
        && !nothing
}
