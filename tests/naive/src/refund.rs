//! The refund, line by line: section 4.

use crate::case::Case;
use crate::fee::{fee_amount, fee_is_due, fee_line};
use after_sales_policy::{
    BasisPoints, BundleRule, Freight, LateTerms, Money, OutboundFreight, Party, PaymentKind,
    RefundEstimate, RefundLine, RefundLineKind, RefundPart, Rule, VoucherRule,
};
use jiff::civil::Date;

/// What of the rule's outcome the refund hangs on.
pub struct Circumstances {
    /// First day of the window that counts.
    pub start: Option<Date>,
    pub late: Option<LateTerms>,
    pub freight: Option<Freight>,
    /// The buyer keeps the item: nothing is charged for taking it back.
    pub keeps_item: bool,
}

/// Lines of one currency; a deduction never takes more than is left.
pub struct Lines {
    lines: Vec<RefundLine>,
    zero: Money,
}

impl Lines {
    pub fn new(price: Money) -> Self {
        Self {
            lines: Vec::new(),
            zero: Money { minor: 0, ..price },
        }
    }

    pub fn total(&self) -> i64 {
        self.lines.iter().map(|line| line.amount.minor).sum()
    }

    pub fn plus(&mut self, kind: RefundLineKind, amount: Option<Money>) {
        self.add(kind, amount, 1);
    }

    pub fn minus(&mut self, kind: RefundLineKind, amount: Option<Money>) {
        let left = self.total();
        let amount = amount.map(|amount| Money {
            minor: amount.minor.min(left),
            ..amount
        });
        self.add(kind, amount, -1);
    }

    fn add(&mut self, kind: RefundLineKind, amount: Option<Money>, sign: i64) {
        if let Some(amount) = amount
            && amount.currency == self.zero.currency
            && amount.minor != 0
        {
            let amount = Money {
                minor: sign * amount.minor,
                ..amount
            };
            self.lines.push(RefundLine { kind, amount });
        }
    }

    pub fn estimate(self) -> RefundEstimate {
        let total = Money {
            minor: self.total(),
            ..self.zero
        };
        RefundEstimate {
            lines: self.lines,
            total,
            parts: Vec::new(),
        }
    }
}

/// A share of an amount, rounded half away from zero.
pub fn share(of: Money, share: BasisPoints) -> Money {
    let exact = i128::from(of.minor) * i128::from(share.0);
    let rounded = (exact.abs() + 5_000) / 10_000 * exact.signum();
    Money {
        minor: i64::try_from(rounded).expect("a share of an amount that was read"),
        ..of
    }
}

/// What was paid for delivery, as far as it comes back.
pub fn outbound(case: &Case, what: OutboundFreight) -> Option<Money> {
    let order = &case.facts.order;
    match what {
        OutboundFreight::None => None,
        OutboundFreight::All => order.freight_paid,
        OutboundFreight::Standard => {
            let paid = order.freight_paid?;
            match order.standard_freight {
                Some(standard) if standard.currency == paid.currency => Some(Money {
                    minor: paid.minor.min(standard.minor),
                    ..paid
                }),
                _ => Some(paid),
            }
        }
    }
}

/// Whether the buyer is too late to change an appointment free of charge; `None` when not known.
pub fn notice_missed(case: &Case, rule: &Rule) -> Option<bool> {
    let terms = rule.appointment.as_ref()?;
    let at = case.facts.order.appointment_at?;
    Some(at.minutes_since(case.minute) < i64::from(terms.notice_hours) * 60)
}

/// What is worth at most as much, in one currency.
fn at_most(amount: Option<Money>, most: Option<Money>) -> bool {
    amount.zip(most).is_some_and(|(amount, most)| {
        amount.currency == most.currency && amount.minor <= most.minor
    })
}

/// What was taken off the price: the voucher, or the item's share of a discount.
fn discount(case: &Case, rule: &Rule) -> (RefundLineKind, Option<Money>) {
    let (item, order) = (&case.facts.item, &case.facts.order);
    let lost = rule.refund.voucher == VoucherRule::LostBelowValue;
    if lost && at_most(order.kept, order.voucher) {
        return (RefundLineKind::Voucher, order.voucher);
    }
    let discount = item.discount.map(|discount| discount.times(case.units));
    (RefundLineKind::DiscountShare, discount)
}

/// Price of the units less what was taken off it: shares are shares of this.
pub fn paid_for(case: &Case, rule: &Rule) -> Option<Money> {
    let price = case.price()?;
    let less = discount(case, rule)
        .1
        .filter(|less| less.currency == price.currency);
    let minor = (price.minor - less.map_or(0, |less| less.minor)).max(0);
    Some(Money { minor, ..price })
}

pub fn estimate(case: &Case, rule: &Rule, how: &Circumstances) -> Option<RefundEstimate> {
    let (item, order, terms) = (&case.facts.item, &case.facts.order, &rule.refund);
    let price = case.price()?;
    let mut lines = Lines::new(price);
    // 1
    lines.plus(RefundLineKind::Price, Some(price));
    lines.plus(
        RefundLineKind::Tax,
        item.tax.map(|tax| tax.times(case.units)),
    );
    // 2
    let (kind, less) = discount(case, rule);
    lines.minus(kind, less);
    // 3
    if let Some(bundle) = &item.bundle
        && rule.bundle == BundleRule::DeductDiscount
        && !bundle.whole
    {
        lines.minus(RefundLineKind::BundleDiscount, bundle.discount);
    }
    // 4
    lines.plus(
        RefundLineKind::OutboundFreight,
        outbound(case, terms.outbound_freight),
    );
    lines.plus(
        RefundLineKind::Duties,
        order.duties_paid.filter(|_| terms.duties),
    );
    lines.plus(
        RefundLineKind::Services,
        order.services_paid.filter(|_| terms.services),
    );
    // 5
    let from = terms.free_delivery_from;
    let comparable = |worth: Money| from.filter(|from| from.currency == worth.currency);
    let now_below = order.kept.is_some_and(|kept| {
        kept.minor > 0 && comparable(kept).is_some_and(|from| kept.minor < from.minor)
    });
    // What was never delivered free cannot be taken back.
    let was_free = order
        .value
        .is_none_or(|value| comparable(value).is_some_and(|from| value.minor >= from.minor));
    let now_below = now_below && was_free;
    lines.minus(
        RefundLineKind::FreeDelivery,
        order.carrier_cost.filter(|_| now_below),
    );
    lines.minus(
        RefundLineKind::FreeGift,
        order.missing_gift.filter(|_| terms.missing_gift),
    );
    let paid = paid_for(case, rule)?;
    // 6
    for fee in &rule.fees {
        if !how.keeps_item && fee_is_due(fee, case, how.start) {
            lines.minus(fee_line(fee.kind), fee_amount(fee, case, rule));
        }
    }
    // 7
    lines.minus(
        RefundLineKind::Late,
        how.late.map(|late| share(paid, late.keeps)),
    );
    if let Some(terms) = &rule.appointment
        && notice_missed(case, rule) == Some(true)
    {
        lines.minus(RefundLineKind::Late, Some(share(paid, terms.keeps)));
    }
    // 8
    if let Some(freight) = how.freight
        && freight.payer == Party::Buyer
    {
        lines.minus(RefundLineKind::ReturnLabel, freight.amount);
    }
    let mut estimate = lines.estimate();
    estimate.parts = parts(case, rule, estimate.total);
    Some(estimate)
}

fn parts(case: &Case, rule: &Rule, total: Money) -> Vec<RefundPart> {
    let order = &case.facts.order;
    let Some(kept) = order
        .kept
        .filter(|kept| rule.refund.gift_card_pays_kept && kept.currency == total.currency)
    else {
        return Vec::new();
    };
    let cards = order
        .payments
        .iter()
        .filter(|payment| payment.kind == PaymentKind::GiftCard)
        .filter(|payment| payment.amount.currency == total.currency)
        .map(|payment| payment.amount.minor)
        .sum::<i64>();
    let to_card = (cards - kept.minor).clamp(0, total.minor);
    if to_card == 0 {
        return Vec::new();
    }
    let part = |to, minor| RefundPart {
        to,
        amount: Money { minor, ..total },
    };
    [
        part(PaymentKind::GiftCard, to_card),
        part(PaymentKind::Original, total.minor - to_card),
    ]
    .into_iter()
    .filter(|part| part.amount.minor != 0)
    .collect()
}

/// The refund as store credit: the same lines and the bonus.
pub fn credit(refund: &RefundEstimate, bonus: BasisPoints) -> RefundEstimate {
    let mut lines = Lines::new(refund.total);
    lines.lines.clone_from(&refund.lines);
    lines.plus(RefundLineKind::Bonus, Some(share(refund.total, bonus)));
    lines.estimate()
}
