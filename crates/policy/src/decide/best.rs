//! The better of law and shop, dimension by dimension.

use crate::{Basis, Best, CivilDate, Entitlement, Party};
use core::cmp::Reverse;

/// Longest first; at the same day the law first.
pub(crate) fn sort(entitlements: &mut [Entitlement]) {
    super::sort_few(entitlements, |e| {
        (e.needs_person, Reverse(reach(e)), e.basis)
    });
}

/// How far an entitlement reaches: no end is furthest, an unknown end nearest.
fn reach(entitlement: &Entitlement) -> (bool, Option<CivilDate>) {
    (
        entitlement.unlimited,
        entitlement.deadline.map(|deadline| deadline.safe),
    )
}

/// Whether its period is known, or has no end.
pub(crate) fn is_known(entitlement: &Entitlement) -> bool {
    entitlement.started.is_some() || entitlement.unlimited || entitlement.deadline.is_some()
}

pub(crate) fn of(entitlements: &[Entitlement]) -> Best {
    // What hangs on a day that is not known gives nothing for certain yet.
    let certain = || {
        entitlements
            .iter()
            .filter(|e| !e.needs_person && is_known(e))
    };
    // A right of the law that may be used before the goods arrive has an end that is not known yet.
    let endless = |e: &&Entitlement| e.basis == Basis::Shop || e.started.is_some();
    let unlimited = certain().filter(endless).find(|e| e.unlimited);
    let last = certain()
        .filter(|_| unlimited.is_none())
        .max_by_key(|e| e.deadline.map(|d| d.safe));
    let freight = certain()
        .filter_map(|e| e.return_freight.map(|freight| (freight.payer, e.basis)))
        .max_by_key(|(payer, _)| *payer == Party::Shop);
    let refund = certain()
        .filter_map(|e| e.refund.as_ref().map(|refund| (refund.total, e.basis)))
        .max_by_key(|(total, _)| total.minor);
    Best {
        last_day: last.and_then(|e| e.deadline).map(|d| d.safe),
        last_day_basis: unlimited
            .or(last.filter(|e| e.deadline.is_some()))
            .map(|e| e.basis),
        return_freight: freight.map(|(payer, _)| payer),
        return_freight_basis: freight.map(|(_, basis)| basis),
        refund: refund.map(|(total, _)| total),
        refund_basis: refund.map(|(_, basis)| basis),
    }
}
