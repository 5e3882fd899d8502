//! Goods that do not come (CRD Art. 18 in the EU, 16 CFR 435 in the United States, and others).

use super::{contract_day, give, is_sure, refusal};
use crate::decide::period::signed;
use crate::decide::{Findings, Question};
use crate::{
    CivilDate, FactName, LateDelivery, Note, OrderState, Refusal, RefusalReason, Regime, StartEvent,
};

pub(super) fn weigh(question: &Question<'_>, regime: &Regime, found: &mut Findings) {
    let Some(late) = &regime.late else {
        found.note(Note::LawMayGiveMore);
        return;
    };
    let (right, order) = (&late.right, &question.facts.order);
    if !right.holds_on(contract_day(question)) {
        found.note(Note::LawNotHeld);
        return;
    }
    if !is_sure(question, right.confidence, found) {
        return;
    }
    let mut to = give::entitlement(regime, right, StartEvent::EstimatedDelivery);
    (to.days, to.months) = (None, None);
    let Some(due) = due(question, late) else {
        if late.unpromised_days > 0 {
            found.missing.ask(FactName::OrderedOn);
        } else {
            found.missing.ask(FactName::EstimatedDeliveryOn);
        }
        found.entitlements.push(to);
        return;
    };
    let came = order.last_delivered_on.max(order.delivered_on);
    let waits = matches!(
        order.state,
        Some(OrderState::Placed | OrderState::InPreparation)
    );
    if late.by_sending && order.shipped_on.is_none() && !waits {
        // Whether it was sent in time is not known.
        found.note(Note::LawMayGiveMore);
        return;
    }
    let done = if late.by_sending {
        order.shipped_on
    } else {
        came
    };
    let in_time = done.map_or(question.acting <= due, |day| day <= due);
    if order.estimated_delivery_on.is_none() && done.is_none() {
        // A day that was promised goes before, and may settle it.
        found.missing.ask(FactName::EstimatedDeliveryOn);
    }
    if in_time {
        found.refusals.push(Refusal {
            opens_on: done.is_none().then(|| due.add_days(1)),
            ..refusal(to.source.clone(), RefusalReason::NotLate)
        });
        return;
    }
    if came.is_some() || order.arrived == Some(true) {
        // Late, but there: what else the buyer has was not found.
        found.note(Note::LawMayGiveMore);
        return;
    }
    to.started = Some(due);
    if late.extra_time {
        match question.facts.event.extra_time_until {
            None => {
                to.needs_person = true;
                found.note(Note::ExtraTime);
            }
            Some(last) if question.acting <= last => {
                found.refusals.push(Refusal {
                    opens_on: Some(last.add_days(1)),
                    ..refusal(to.source.clone(), RefusalReason::NotYet)
                });
                return;
            }
            Some(last) => to.opens_on = Some(last.add_days(1)),
        }
    }
    give::money(question, regime, &right.money, true, &mut to);
    found.entitlements.push(to);
}

/// The last day on which the shop is in time.
fn due(question: &Question<'_>, late: &LateDelivery) -> Option<CivilDate> {
    let order = &question.facts.order;
    let promised = order.estimated_delivery_on;
    let unpromised = order.ordered_on.filter(|_| late.unpromised_days > 0);
    promised
        .map(|day| day.add_days(signed(late.grace_days)))
        .or_else(|| unpromised.map(|day| day.add_days(signed(late.unpromised_days))))
}
