//! The way back, the day of the money and the difference of an exchange.

use crate::case::{Ask, Case};
use crate::day::{civil, day, plus_days, plus_working_days};
use crate::refund::share;
use crate::scope::{Fit, buyer_in, in_range};
use after_sales_policy::{
    DayKind, ExchangeEstimate, FactName, Freight, Money, RefundClock, RefundStart, Rule,
};

/// Who pays the way back: the first of the terms that fits.
pub fn way_back(rule: &Rule, case: &Case, asks: &mut Vec<Ask>) -> Option<Freight> {
    for terms in &rule.return_freight {
        // One after the other: the first that does not fit decides, and only its fact is asked for.
        let mut fit = Fit::Yes;
        if !terms.places.is_empty() {
            fit = buyer_in(case, &terms.places);
        }
        if let Some(range) = terms.earlier_returns.as_ref().filter(|_| fit == Fit::Yes) {
            fit = match case.facts.order.earlier_returns {
                None => Fit::Open((FactName::EarlierReturns, None)),
                Some(n) if in_range(range, n) => Fit::Yes,
                Some(_) => Fit::No,
            };
        }
        if !terms.methods.is_empty() && fit == Fit::Yes {
            fit = match case.facts.event.method {
                None => Fit::Open((FactName::Method, None)),
                Some(way) if terms.methods.contains(&way) => Fit::Yes,
                Some(_) => Fit::No,
            };
        }
        if let Fit::Open(ask) = fit {
            asks.push(ask);
        }
        if fit == Fit::Yes {
            let amount = terms.amount.map(|amount| Money {
                minor: amount.minor + terms.tax.map_or(0, |tax| share(amount, tax).minor),
                ..amount
            });
            return Some(Freight {
                payer: terms.payer,
                amount,
            });
        }
    }
    None
}

pub fn refund_clock(rule: &Rule, case: &Case) -> Option<RefundClock> {
    let terms = &rule.refund;
    let within_days = terms.within_days?;
    let start = match terms.counts_from {
        RefundStart::Notice => Some(case.acting),
        RefundStart::EstimatedDelivery => case.facts.order.estimated_delivery_on.map(day),
        RefundStart::GoodsBack | RefundStart::Inspection => None,
    };
    let by = start.map(|start| match terms.day_kind {
        DayKind::Calendar => plus_days(start, within_days.into()),
        DayKind::Business => plus_working_days(&case.calendar(), start, within_days),
    });
    Some(RefundClock {
        within_days,
        day_kind: terms.day_kind,
        counts_from: terms.counts_from,
        may_withhold: false,
        by: by.map(civil),
    })
}

pub fn exchange(rule: &Rule, case: &Case) -> Option<ExchangeEstimate> {
    let terms = rule.exchange.as_ref()?;
    let (new, old) = (case.facts.event.exchange_price?, case.price()?);
    if new.currency != old.currency {
        return None;
    }
    let difference = Money {
        minor: new.minor - old.minor,
        ..old
    };
    let mut estimate = ExchangeEstimate {
        back: None,
        paid_as: None,
        to_pay: None,
    };
    if difference.minor < 0 {
        estimate.paid_as = Some(terms.cheaper);
        estimate.back = Some(difference.negated());
    } else if difference.minor > 0 && terms.dearer {
        estimate.to_pay = Some(difference);
    }
    Some(estimate)
}
