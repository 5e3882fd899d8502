//! The order of the entitlements of both layers, and the better of them: section 8.

use after_sales_policy::{Basis, Best, CivilDate, Entitlement, Party};

/// An entitlement and whether it hangs on a missing day (D6).
pub struct Weighed {
    pub given: Entitlement,
    pub hangs: bool,
}

/// Whether `a` comes before `b`; both `false` when they are equal.
fn before(a: &Entitlement, b: &Entitlement) -> bool {
    let safe = |one: &Entitlement| one.deadline.map(|deadline| deadline.safe);
    if a.needs_person != b.needs_person {
        return b.needs_person;
    }
    if a.unlimited != b.unlimited {
        return a.unlimited;
    }
    if safe(a) != safe(b) {
        return safe(a) > safe(b);
    }
    a.basis == Basis::Law && b.basis == Basis::Shop
}

/// Each goes before the first that it comes before; equals stay as found.
pub fn sorted(all: Vec<Weighed>) -> Vec<Weighed> {
    let mut sorted: Vec<Weighed> = Vec::new();
    for one in all {
        let place = sorted
            .iter()
            .position(|other| before(&one.given, &other.given));
        sorted.insert(place.unwrap_or(sorted.len()), one);
    }
    sorted
}

pub fn best(sorted: &[Weighed]) -> Best {
    let mut best = Best {
        last_day: None,
        last_day_basis: None,
        return_freight: None,
        return_freight_basis: None,
        refund: None,
        refund_basis: None,
    };
    let usable: Vec<&Entitlement> = sorted
        .iter()
        .filter(|one| !one.given.needs_person && !one.hangs)
        .map(|one| &one.given)
        .collect();
    last_day(&usable, &mut best);
    for one in &usable {
        if let Some(freight) = one.return_freight {
            let better = best.return_freight.is_none()
                || best.return_freight == Some(Party::Buyer)
                || freight.payer == Party::Shop;
            if better {
                best.return_freight = Some(freight.payer);
                best.return_freight_basis = Some(one.basis);
            }
        }
        if let Some(refund) = &one.refund {
            let total = refund.total;
            if best.refund.is_none_or(|best| total.minor >= best.minor) {
                best.refund = Some(total);
                best.refund_basis = Some(one.basis);
            }
        }
    }
    best
}

fn last_day(usable: &[&Entitlement], best: &mut Best) {
    let endless =
        |one: &&&Entitlement| one.unlimited && (one.basis == Basis::Shop || one.started.is_some());
    if let Some(endless) = usable.iter().find(endless) {
        best.last_day_basis = Some(endless.basis);
        return;
    }
    let mut latest: Option<CivilDate> = None;
    for one in usable {
        let Some(deadline) = one.deadline else {
            continue;
        };
        if latest.is_none_or(|latest| deadline.safe >= latest) {
            latest = Some(deadline.safe);
            best.last_day = latest;
            best.last_day_basis = Some(one.basis);
        }
    }
}
