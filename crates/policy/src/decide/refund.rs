//! The refund estimate, line by line. Deductions never take more than is left, so that the lines
//! always add up to the total.

use super::missing::Missing;
use crate::{
    BundleRule, Facts, Fee, FeeKind, Freight, LateTerms, Money, OutboundFreight, Party,
    RefundEstimate, RefundLine, RefundLineKind, Rule,
};

struct Sum {
    lines: Vec<RefundLine>,
    total: Money,
}

impl Sum {
    fn add(&mut self, kind: RefundLineKind, amount: Money) {
        if let Some(total) = self.total.plus(amount)
            && amount.minor != 0
        {
            self.total = total;
            self.lines.push(RefundLine { kind, amount });
        }
    }

    fn deduct(&mut self, kind: RefundLineKind, amount: Money) {
        let most = Money {
            minor: amount.minor.min(self.total.minor),
            ..amount
        };
        self.add(kind, most.negated());
    }

    fn done(self) -> RefundEstimate {
        RefundEstimate {
            lines: self.lines,
            total: self.total,
        }
    }
}

fn price(facts: &Facts) -> Option<Money> {
    facts
        .item
        .price
        .map(|price| price.times(facts.item.quantity.unwrap_or(1)))
}

fn start(facts: &Facts, outbound: OutboundFreight) -> Option<(Sum, Money)> {
    let price = price(facts)?;
    let mut sum = Sum {
        lines: Vec::new(),
        total: Money { minor: 0, ..price },
    };
    sum.add(RefundLineKind::Price, price);
    if let Some(freight) = outbound_freight(facts, outbound) {
        sum.add(RefundLineKind::OutboundFreight, freight);
    }
    Some((sum, price))
}

/// The part of the delivery charge that comes back (Dir. 2011/83 Art. 13(2): not the surcharge for
/// faster delivery).
fn outbound_freight(facts: &Facts, outbound: OutboundFreight) -> Option<Money> {
    let paid = facts.order.freight_paid?;
    match outbound {
        OutboundFreight::None => None,
        OutboundFreight::All => Some(paid),
        OutboundFreight::Standard => {
            let standard = facts.order.standard_freight.unwrap_or(paid);
            Some(
                if standard.currency == paid.currency && standard.minor < paid.minor {
                    standard
                } else {
                    paid
                },
            )
        }
    }
}

/// What the law gives back: price and the delivery charge it names, no fee.
pub(crate) fn by_law(facts: &Facts, outbound: OutboundFreight) -> Option<RefundEstimate> {
    start(facts, outbound).map(|(sum, _)| sum.done())
}

/// What the shop's rule gives back.
pub(crate) fn by_rule(
    rule: &Rule,
    facts: &Facts,
    freight: Option<Freight>,
    late: Option<LateTerms>,
    missing: &mut Missing,
) -> Option<RefundEstimate> {
    let (mut sum, price) = start(facts, rule.refund.outbound_freight)?;
    let bundle = facts.item.bundle.as_ref().filter(|bundle| !bundle.whole);
    if rule.bundle == BundleRule::DeductDiscount
        && let Some(discount) = bundle.and_then(|bundle| bundle.discount)
    {
        sum.deduct(RefundLineKind::BundleDiscount, discount);
    }
    for fee in &rule.fees {
        if !is_waived(fee, facts, missing)
            && let Some(amount) = fee.share.map(|share| share.of(price)).or(fee.amount)
        {
            sum.deduct(line_of(fee.kind), amount);
        }
    }
    if let Some(late) = late {
        sum.deduct(RefundLineKind::Late, late.keeps.of(price));
    }
    if let Some(Freight {
        payer: Party::Buyer,
        amount: Some(amount),
    }) = freight
    {
        sum.deduct(RefundLineKind::ReturnLabel, amount);
    }
    Some(sum.done())
}

/// Whether a fee falls away; asks for the answer that would tell.
pub(crate) fn is_waived(fee: &Fee, facts: &Facts, missing: &mut Missing) -> bool {
    let in_place = |place: Option<&crate::Place>| {
        place.is_some_and(|place| fee.waived_in.iter().any(|free| place.is_within(free)))
    };
    // Both the purchase and the return have to be there.
    if in_place(Some(&facts.buyer.country)) && in_place(facts.order.place.as_ref()) {
        return true;
    }
    let mut waived = false;
    for state in &fee.waived_if {
        match facts.answer(*state) {
            Some(holds) => waived |= holds,
            None => missing.ask_state(*state),
        }
    }
    waived
}

fn line_of(kind: FeeKind) -> RefundLineKind {
    match kind {
        FeeKind::Restocking => RefundLineKind::Restocking,
        FeeKind::Collection => RefundLineKind::Collection,
        FeeKind::Handling => RefundLineKind::Handling,
        FeeKind::Late => RefundLineKind::Late,
    }
}
