//! The refund estimate, line by line. Deductions never take more than is left, so that the lines
//! always add up to the total.

mod charges;

pub(crate) use charges::{Charges, freight, is_due, short_notice};

use super::Question;
use super::missing::Missing;
use crate::{
    BundleRule, Facts, Fee, FeeKind, Freight, Money, MoneyTerms, OutboundFreight, Party,
    PaymentKind, RefundEstimate, RefundLine, RefundLineKind, RefundPart, Remedy, Rule, VoucherRule,
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

    fn add_known(&mut self, kind: RefundLineKind, amount: Option<Money>) {
        if let Some(amount) = amount {
            self.add(kind, amount);
        }
    }

    fn deduct(&mut self, kind: RefundLineKind, amount: Money) {
        let most = Money {
            minor: amount.minor.min(self.total.minor),
            ..amount
        };
        self.add(kind, most.negated());
    }

    fn deduct_known(&mut self, kind: RefundLineKind, amount: Option<Money>) {
        if let Some(amount) = amount {
            self.deduct(kind, amount);
        }
    }

    fn done(self) -> RefundEstimate {
        RefundEstimate {
            lines: self.lines,
            total: self.total,
            parts: Vec::new(),
        }
    }
}

/// What was paid for the units that are asked about, before discounts on the whole order and taxes that
/// come on top.
pub(crate) fn price(question: &Question<'_>) -> Option<Money> {
    per_unit(question, question.facts.item.price)
}

fn per_unit(question: &Question<'_>, amount: Option<Money>) -> Option<Money> {
    amount.map(|amount| amount.times(question.units))
}

/// What shares are taken of: the price without what a voucher or discount took off.
fn less(price: Money, off: i64) -> Money {
    Money {
        minor: price.minor.saturating_sub(off).max(0),
        ..price
    }
}

/// Price and tax as they were paid.
fn start(question: &Question<'_>) -> Option<(Sum, Money)> {
    let price = price(question)?;
    let mut sum = Sum {
        lines: Vec::new(),
        total: Money { minor: 0, ..price },
    };
    sum.add(RefundLineKind::Price, price);
    let tax = per_unit(question, question.facts.item.tax);
    sum.add_known(RefundLineKind::Tax, tax);
    Some((sum, price))
}

/// The part of the delivery charge that comes back (Dir. 2011/83 Art. 13(2): not the surcharge for
/// faster delivery).
fn outbound_freight(facts: &Facts, outbound: OutboundFreight) -> Option<Money> {
    let paid = facts.order.freight_paid?;
    let standard = facts.order.standard_freight.unwrap_or(paid);
    match outbound {
        OutboundFreight::None => None,
        OutboundFreight::Standard if standard.at_most(paid) => Some(standard),
        OutboundFreight::Standard | OutboundFreight::All => Some(paid),
    }
}

/// What the law gives back: what was paid and the delivery charge it names, less the fee it allows.
pub(crate) fn by_law(question: &Question<'_>, terms: &MoneyTerms) -> Option<RefundEstimate> {
    let facts = question.facts;
    let outbound = terms.outbound_freight.unwrap_or(OutboundFreight::None);
    let (mut sum, price) = start(question)?;
    let discount = per_unit(question, facts.item.discount);
    sum.deduct_known(RefundLineKind::DiscountShare, discount);
    sum.add_known(
        RefundLineKind::OutboundFreight,
        outbound_freight(facts, outbound),
    );
    if let Some(fee) = terms.fee {
        let share = fee.share.of(price);
        let least = if fee.cap.at_most(share) {
            fee.cap
        } else {
            share
        };
        sum.deduct(RefundLineKind::Handling, least);
    }
    Some(sum.done())
}

/// What the shop's rule gives back.
pub(crate) fn by_rule(
    rule: &Rule,
    question: &Question<'_>,
    charges: &Charges,
    missing: &mut Missing,
) -> Option<RefundEstimate> {
    let facts = question.facts;
    let (mut sum, price) = start(question)?;
    let (terms, order) = (&rule.refund, &facts.order);
    let before = sum.total;
    match lost_voucher(rule, facts) {
        Some(voucher) => sum.deduct(RefundLineKind::Voucher, voucher),
        None => {
            let discount = per_unit(question, facts.item.discount);
            sum.deduct_known(RefundLineKind::DiscountShare, discount);
        }
    }
    let paid = less(price, before.minor - sum.total.minor);
    let part = facts.item.bundle.as_ref().filter(|bundle| !bundle.whole);
    if rule.bundle == BundleRule::DeductDiscount {
        let discount = part.and_then(|bundle| bundle.discount);
        sum.deduct_known(RefundLineKind::BundleDiscount, discount);
    }
    let outbound = outbound_freight(facts, terms.outbound_freight);
    sum.add_known(RefundLineKind::OutboundFreight, outbound);
    sum.add_known(
        RefundLineKind::Duties,
        order.duties_paid.filter(|_| terms.duties),
    );
    sum.add_known(
        RefundLineKind::Services,
        order.services_paid.filter(|_| terms.services),
    );
    if lost_free_delivery(rule, facts) {
        sum.deduct_known(RefundLineKind::FreeDelivery, order.carrier_cost);
    }
    sum.deduct_known(
        RefundLineKind::FreeGift,
        order.missing_gift.filter(|_| terms.missing_gift),
    );
    for fee in &rule.fees {
        if is_due(fee, facts, charges, missing) {
            sum.deduct_known(
                line_of(fee.kind),
                charges::amount(fee, Some(paid), question.units),
            );
        }
    }
    let keeps = [charges.late.map(|late| late.keeps), charges.short_notice];
    for share in keeps.into_iter().flatten() {
        sum.deduct(RefundLineKind::Late, share.of(paid));
    }
    if let Some(Freight {
        payer: Party::Buyer,
        amount,
    }) = charges.freight
    {
        sum.deduct_known(RefundLineKind::ReturnLabel, amount);
    }
    let mut estimate = sum.done();
    estimate.parts = parts(rule, facts, estimate.total);
    Some(estimate)
}

/// Whether delivery was free for the whole order and would not have been for the part that is kept.
fn lost_free_delivery(rule: &Rule, facts: &Facts) -> bool {
    let (Some(from), Some(kept)) = (rule.refund.free_delivery_from, facts.order.kept) else {
        return false;
    };
    let was_free = facts.order.value.is_none_or(|value| from.at_most(value));
    let part = kept.minor > 0 && kept.currency == from.currency && kept.minor < from.minor;
    was_free && part
}

/// The voucher, when what is kept is worth no more than it and the shop takes it back then.
fn lost_voucher(rule: &Rule, facts: &Facts) -> Option<Money> {
    let (voucher, kept) = (facts.order.voucher?, facts.order.kept?);
    let lost = rule.refund.voucher == VoucherRule::LostBelowValue && kept.at_most(voucher);
    lost.then_some(voucher)
}

/// How the total comes back when a gift card pays for what is kept first.
fn parts(rule: &Rule, facts: &Facts, total: Money) -> Vec<RefundPart> {
    let (true, Some(kept)) = (rule.refund.gift_card_pays_kept, facts.order.kept) else {
        return Vec::new();
    };
    let cards = facts.order.payments.iter().filter(|payment| {
        payment.kind == PaymentKind::GiftCard && payment.amount.currency == total.currency
    });
    let paid = cards.fold(0_i64, |sum, payment| {
        sum.saturating_add(payment.amount.minor)
    });
    let left = paid.saturating_sub(kept.minor).clamp(0, total.minor);
    if left == 0 || kept.currency != total.currency {
        return Vec::new();
    }
    let shares = [
        (PaymentKind::GiftCard, left),
        (PaymentKind::Original, total.minor - left),
    ];
    let part = |(to, minor)| RefundPart {
        to,
        amount: Money { minor, ..total },
    };
    let worth = shares.into_iter().filter(|(_, minor)| *minor > 0);
    worth.map(part).collect()
}

/// Store credit instead of the refund, with the shop's bonus.
pub(crate) fn credit(
    rule: &Rule,
    remedies: &[Remedy],
    refund: Option<&RefundEstimate>,
) -> Option<RefundEstimate> {
    let bonus = rule.credit_bonus.filter(|share| share.0 > 0)?;
    let refund = refund.filter(|_| remedies.contains(&Remedy::StoreCredit))?;
    let mut sum = Sum {
        lines: refund.lines.clone(),
        total: refund.total,
    };
    sum.add(RefundLineKind::Bonus, bonus.of(refund.total));
    Some(sum.done())
}

/// What the fees that are due come to, when no refund carries them.
pub(crate) fn lines(rule: &Rule, due: &[&Fee], question: &Question<'_>) -> Vec<RefundLine> {
    let off = lost_voucher(rule, question.facts)
        .or_else(|| per_unit(question, question.facts.item.discount));
    let paid = price(question).map(|price| {
        let same = off.filter(|off| off.currency == price.currency);
        less(price, same.map_or(0, |off| off.minor))
    });
    let known = due.iter().filter_map(|fee| {
        Some(RefundLine {
            kind: line_of(fee.kind),
            amount: charges::amount(fee, paid, question.units)?,
        })
    });
    known.collect()
}

fn line_of(kind: FeeKind) -> RefundLineKind {
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
