//! Late and missing goods: section 7.

use super::Found;
use super::give::{entitlement, money};
use super::list::in_force;
use crate::case::Case;
use crate::day::{civil, day, plus_days};
use after_sales_policy::{FactName, LateDelivery, Note, OrderState, RefusalReason, StartEvent};
use jiff::civil::Date;

/// The last day on which the shop is in time.
fn due(law: &LateDelivery, case: &Case) -> Option<Date> {
    if let Some(promised) = case.facts.order.estimated_delivery_on {
        return Some(plus_days(day(promised), law.grace_days.into()));
    }
    let ordered = case.ordered().filter(|_| law.unpromised_days > 0)?;
    Some(plus_days(ordered, law.unpromised_days.into()))
}

pub fn weigh(case: &Case, found: &mut Found) {
    let Some(regime) = case.regime else {
        return;
    };
    let Some(law) = &regime.late else {
        found.notes.push(Note::LawMayGiveMore);
        return;
    };
    let (right, order) = (&law.right, &case.facts.order);
    if !in_force(right.since, right.until, case) {
        found.notes.push(Note::LawNotHeld);
        return;
    }
    if right.confidence < case.policy.document.law.least_confidence {
        found.notes.push(Note::LawMayGiveMore);
        return;
    }
    let came = order.last_delivered_on.max(order.delivered_on).map(day);
    let sent = order.shipped_on.map(day);
    let done = if law.by_sending { sent } else { came };
    let mut given = entitlement(regime, right, StartEvent::EstimatedDelivery, case);
    given.days = None;
    given.months = None;
    let Some(due) = due(law, case) else {
        let fact = if law.unpromised_days > 0 {
            FactName::OrderedOn
        } else {
            FactName::EstimatedDeliveryOn
        };
        found.asks.push((fact, None));
        found.given.push(given);
        return;
    };
    let not_sent = [OrderState::Placed, OrderState::InPreparation].map(Some);
    if law.by_sending && sent.is_none() && !not_sent.contains(&order.state) {
        found.notes.push(Note::LawMayGiveMore);
        return;
    }
    if order.estimated_delivery_on.is_none() && done.is_none() {
        found.asks.push((FactName::EstimatedDeliveryOn, None));
    }
    if done.unwrap_or(case.acting) <= due {
        let refused = found.refuse(&given.source, RefusalReason::NotLate);
        if done.is_none() {
            refused.opens_on = Some(civil(plus_days(due, 1)));
        }
        return;
    }
    if came.is_some() || order.arrived == Some(true) {
        found.notes.push(Note::LawMayGiveMore);
        return;
    }
    given.started = Some(civil(due));
    money(&mut given, &right.money, case);
    if law.extra_time {
        match case.facts.event.extra_time_until {
            None => {
                given.needs_person = true;
                found.notes.push(Note::ExtraTime);
            }
            Some(until) => {
                let opens = civil(plus_days(day(until), 1));
                if case.acting <= day(until) {
                    let refused = found.refuse(&given.source, RefusalReason::NotYet);
                    refused.opens_on = Some(opens);
                    return;
                }
                given.opens_on = Some(opens);
            }
        }
    }
    found.given.push(given);
}
