//! What an entitlement by law carries: section 4.

use super::told::told;
use crate::case::Case;
use crate::day::{civil, plus_days, plus_working_days};
use crate::refund::{Lines, outbound, share};
use after_sales_policy::{
    Basis, Confidence, DayKind, Disclosure, Entitlement, FeeKind, Freight, LegalRight, Money,
    MoneyTerms, RefundClock, RefundEstimate, RefundLineKind, RefundStart, Regime, StartEvent,
};

/// An entitlement with what the row states of it: no period, no money, no way back.
pub fn entitlement(
    regime: &Regime,
    right: &LegalRight,
    starts_on: StartEvent,
    case: &Case,
) -> Entitlement {
    let confidence: Confidence = right.confidence;
    Entitlement {
        basis: Basis::Law,
        source: regime.right_id(right),
        remedies: right.remedies.to_vec(),
        starts_on,
        day_kind: right.day_kind,
        unlimited: false,
        conditions: Vec::new(),
        needs_person: false,
        confidence: Some(confidence),
        chosen_by: Some(right.chosen_by),
        first_step: Some(right.first_step)
            .filter(|first| *first > 0 && (*first as usize) < right.remedies.len()),
        started: None,
        opens_on: None,
        deadline: None,
        days: (right.days > 0).then_some(right.days),
        months: (right.days == 0 && right.months > 0).then_some(right.months),
        done_by: None,
        late: None,
        return_freight: None,
        outbound_freight: None,
        refund: None,
        fees: Vec::new(),
        charges: Vec::new(),
        refund_clock: None,
        send_by: None,
        methods: Vec::new(),
        proof: Vec::new(),
        helpful_proof: Vec::new(),
        method_terms: Vec::new(),
        quantity: (case.units < case.asked).then_some(case.units),
        credit: None,
        credit_valid_until: None,
        exchange: None,
        rebooking_fee: None,
        remedy_ends: Vec::new(),
        guarantee: None,
        register_by: None,
        steps: Vec::new(),
    }
}

/// Who pays the way back.
pub fn way_back(terms: &MoneyTerms, case: &Case) -> Option<Freight> {
    let untold = told(Disclosure::ReturnCostTold, case) == Some(false);
    let payer = if untold && terms.return_freight_untold.is_some() {
        terms.return_freight_untold
    } else {
        terms.return_freight
    };
    payer.map(|payer| Freight {
        payer,
        amount: None,
    })
}

/// When the money is back.
pub fn clock(terms: &MoneyTerms, case: &Case) -> Option<RefundClock> {
    let within_days = terms.refund_days?;
    let day_kind = terms.refund_day_kind;
    let by = (terms.refund_starts_on == RefundStart::Notice).then(|| match day_kind {
        DayKind::Calendar => plus_days(case.acting, within_days.into()),
        DayKind::Business => plus_working_days(&case.calendar(), case.acting, within_days),
    });
    Some(RefundClock {
        within_days,
        day_kind,
        counts_from: terms.refund_starts_on,
        may_withhold: terms.may_withhold,
        by: by.map(civil),
    })
}

fn estimate(terms: &MoneyTerms, case: &Case) -> Option<RefundEstimate> {
    let item = &case.facts.item;
    let price = case.price()?;
    let mut lines = Lines::new(price);
    lines.plus(RefundLineKind::Price, Some(price));
    lines.plus(
        RefundLineKind::Tax,
        item.tax.map(|tax| tax.times(case.units)),
    );
    lines.minus(
        RefundLineKind::DiscountShare,
        item.discount.map(|discount| discount.times(case.units)),
    );
    if let Some(what) = terms.outbound_freight {
        lines.plus(RefundLineKind::OutboundFreight, outbound(case, what));
    }
    if let Some(fee) = terms.fee {
        let whole = share(price, fee.share);
        let capped = if fee.cap.currency == price.currency {
            Money {
                minor: whole.minor.min(fee.cap.minor),
                ..whole
            }
        } else {
            whole
        };
        lines.minus(RefundLineKind::Handling, Some(capped));
    }
    Some(lines.estimate())
}

/// The money terms.
pub fn money(given: &mut Entitlement, terms: &MoneyTerms, case: &Case) {
    given.outbound_freight = terms.outbound_freight;
    given.refund = estimate(terms, case);
    if terms.fee.is_some() {
        given.fees = vec![FeeKind::Handling];
    }
    given.refund_clock = clock(terms, case);
}
