//! Fees: which are due, what they come to, and what to ask for them.

use crate::case::{Ask, Case};
use crate::day::days_between;
use crate::refund::{paid_for, share};
use crate::scope::{Fit, buyer_in};
use after_sales_policy::{FactName, Fee, FeeKind, Money, RefundLine, RefundLineKind, Rule};
use jiff::civil::Date;

/// Whether this fee is due; open when it hangs on the way back that is not chosen yet.
pub fn fee_fits(fee: &Fee, case: &Case, start: Option<Date>) -> Fit {
    let in_days = fee.days.as_ref().is_none_or(|range| {
        start.is_some_and(|start| {
            // Before the start it is day 0.
            let day = days_between(start, case.acting).max(0);
            range.least.is_none_or(|least| i64::from(least) <= day)
                && range.most.is_none_or(|most| day <= i64::from(most))
        })
    });
    let waived_by_state = fee
        .waived_if
        .iter()
        .any(|state| case.facts.answer(*state) == Some(true));
    let bought_there = case
        .facts
        .order
        .place
        .as_ref()
        .is_some_and(|bought_in| fee.waived_in.iter().any(|place| bought_in.is_within(place)));
    let waived_by_place = bought_there && buyer_in(case, &fee.waived_in) == Fit::Yes;
    if !in_days || waived_by_state || waived_by_place {
        return Fit::No;
    }
    if !fee.places.is_empty() {
        let there = buyer_in(case, &fee.places);
        if there != Fit::Yes {
            return there;
        }
    }
    match case.facts.event.method {
        _ if fee.methods.is_empty() => Fit::Yes,
        None => Fit::Open((FactName::Method, None)),
        Some(method) if fee.methods.contains(&method) => Fit::Yes,
        Some(_) => Fit::No,
    }
}

/// Whether this fee is surely due in this case.
pub fn fee_is_due(fee: &Fee, case: &Case, start: Option<Date>) -> bool {
    fee_fits(fee, case, start) == Fit::Yes
}

/// The facts that would say whether the fee is due: the way back, and answers that would waive it.
pub fn fee_asks(fee: &Fee, case: &Case, start: Option<Date>, asks: &mut Vec<Ask>) {
    match fee_fits(fee, case, start) {
        Fit::No => {}
        Fit::Open(ask) => asks.push(ask),
        Fit::Yes => {
            for state in &fee.waived_if {
                if case.facts.answer(*state).is_none() {
                    asks.push((FactName::State, Some(*state)));
                }
            }
        }
    }
}

/// What the fee comes to; a share only when the price is known.
pub fn fee_amount(fee: &Fee, case: &Case, rule: &Rule) -> Option<Money> {
    let amount = match (fee.share, fee.amount) {
        (Some(part), _) => share(paid_for(case, rule)?, part),
        (None, Some(amount)) if fee.per_unit => amount.times(case.units),
        (None, amount) => amount?,
    };
    Some(match fee.cap {
        Some(cap) if cap.currency == amount.currency => Money {
            minor: amount.minor.min(cap.minor),
            ..amount
        },
        _ => amount,
    })
}

pub fn fee_line(kind: FeeKind) -> RefundLineKind {
    match kind {
        FeeKind::Restocking => RefundLineKind::Restocking,
        FeeKind::Collection => RefundLineKind::Collection,
        FeeKind::Handling => RefundLineKind::Handling,
        FeeKind::Late => RefundLineKind::Late,
        FeeKind::Rebooking => RefundLineKind::Rebooking,
        FeeKind::Inspection => RefundLineKind::Inspection,
        FeeKind::Packaging => RefundLineKind::Packaging,
    }
}

/// The fees that are due, when there is no estimate to take them off.
pub fn charges(rule: &Rule, case: &Case, start: Option<Date>) -> Vec<RefundLine> {
    rule.fees
        .iter()
        .filter(|fee| fee_is_due(fee, case, start))
        .filter_map(|fee| {
            Some(RefundLine {
                kind: fee_line(fee.kind),
                amount: fee_amount(fee, case, rule)?,
            })
        })
        .collect()
}
