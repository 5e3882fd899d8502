//! The shop's layer: what the governing rule gives.

use super::conditions::{self, Weighed};
use super::period::{self, day_of, signed};
use super::window::{self, Period};
use super::{Choice, Findings, Question, exchange, refund};
use crate::{
    Answer, Basis, BundleRule, CaseType, CivilDate, Deadline, Entitlement, Fee, LateTerms, Method,
    NonWorking, RefundClock, RefundStart, Refusal, RefusalReason, Remedy, Rule, StartEvent,
};

pub(crate) fn weigh(question: &Question<'_>, choice: &Choice<'_>, found: &mut Findings) {
    // A narrower rule may still turn up: saying what the broad one gives would be a guess.
    if choice.undecided() {
        return;
    }
    let Some(rule) = choice.governing else {
        // The law's own right needs no rule of the shop.
        if question.case != CaseType::Withdrawal || found.entitlements.is_empty() {
            found.refusals.push(refusal("", RefusalReason::NoRule));
        }
        return;
    };
    let part = Question {
        units: conditions::units_left(question, rule),
        ..*question
    };
    match weigh_rule(&part, rule, found) {
        Ok(mut entitlement) => {
            let rest = question.units - part.units;
            if rest > 0 {
                entitlement.quantity = Some(part.units);
                found.refusals.push(Refusal {
                    quantity: Some(rest),
                    ..refusal(&rule.id, RefusalReason::LimitReached)
                });
            }
            found.entitlements.push(entitlement);
        }
        Err(refusal) => found.refusals.push(*refusal),
    }
}

/// The rules at hand may not be those of the order: only a person can say what the shop promised.
pub(crate) fn leave_to_person(found: &mut Findings) {
    found.person = true;
    found.refusals.retain(|refusal| refusal.basis == Basis::Law);
    for entitlement in &mut found.entitlements {
        entitlement.needs_person |= entitlement.basis == Basis::Shop;
    }
}

/// A bare refusal by the shop.
pub(crate) fn refusal(rule: &str, reason: RefusalReason) -> Refusal {
    Refusal {
        basis: Basis::Shop,
        source: rule.into(),
        reason,
        deadline: None,
        opens_on: None,
        condition: None,
        goods: None,
        quantity: None,
    }
}

fn weigh_rule(
    question: &Question<'_>,
    rule: &Rule,
    found: &mut Findings,
) -> Result<Entitlement, Box<Refusal>> {
    let facts = question.facts;
    let no = |reason| Box::new(refusal(&rule.id, reason));
    if rule.answer == Answer::Refuse {
        let mut no = no(RefusalReason::RuleRefuses);
        no.goods = rule
            .scope
            .traits
            .iter()
            .copied()
            .find(|goods| facts.has(*goods));
        return Err(no);
    }
    if question.case == CaseType::Late && was_in_time(facts) {
        return Err(no(RefusalReason::NotLate));
    }
    if question.units == 0 {
        return Err(no(RefusalReason::LimitReached));
    }
    let period = window::period(question, rule, found);
    let dated = |reason| {
        let mut no = no(reason);
        no.deadline = period.deadline;
        no.opens_on = period.opens_on;
        no
    };
    let part = facts
        .item
        .bundle
        .as_ref()
        .is_some_and(|bundle| !bundle.whole);
    if rule.bundle == BundleRule::WholeOnly && part {
        return Err(dated(RefusalReason::BundleWhole));
    }
    if period.opens_on.is_some_and(|day| question.acting < day) {
        return Err(dated(RefusalReason::NotYet));
    }
    let late = match period.deadline.filter(|_| period.over) {
        Some(deadline) => Some(
            late_terms(rule, deadline, question.acting)
                .ok_or_else(|| dated(RefusalReason::PeriodOver))?,
        ),
        None => None,
    };
    let mut remedies = rule.remedies.clone();
    if late.is_none() {
        remedies.retain(|remedy| !period.gone.contains(remedy));
    }
    let weighed = conditions::weigh(question, rule, remedies, found).map_err(|state| {
        let mut no = dated(RefusalReason::ConditionFails);
        no.condition = Some(state);
        no
    })?;
    Ok(entitlement(question, rule, period, late, weighed, found))
}

fn entitlement(
    question: &Question<'_>,
    rule: &Rule,
    period: Period,
    late: Option<LateTerms>,
    weighed: Weighed,
    found: &mut Findings,
) -> Entitlement {
    let facts = question.facts;
    let mut remedies = weighed.remedies;
    let price = refund::price(question);
    let kept = remedies.iter().any(|remedy| pays(*remedy))
        && price.is_some_and(|price| rule.keep_item_up_to.is_some_and(|most| price.at_most(most)));
    if kept {
        remedies = vec![Remedy::KeepItemRefund];
    }
    let too_dear =
        price.is_some_and(|price| rule.most_value.is_some_and(|most| !price.at_most(most)));
    let return_freight = if kept {
        None
    } else {
        refund::freight(rule, facts, &mut found.missing)
    };
    let money = remedies.iter().any(|remedy| pays(*remedy)) && !weighed.reduced;
    let charges = refund::Charges {
        freight: return_freight,
        late,
        started: period.started,
        acting: question.acting,
        kept,
        short_notice: refund::short_notice(rule, question, &mut found.missing),
    };
    let refund = money
        .then(|| refund::by_rule(rule, question, &charges, &mut found.missing))
        .flatten();
    let credit = refund::credit(rule, &remedies, refund.as_ref());
    let due: Vec<&Fee> = rule
        .fees
        .iter()
        .filter(|fee| refund::is_due(fee, facts, &charges, &mut found.missing))
        .collect();
    let wait = |days: u32| question.acting.add_days(signed(days));
    let issued = facts.event.credit_issued_on;
    let guarantee = rule.guarantee.clone();
    let register_within = guarantee
        .as_ref()
        .and_then(|terms| terms.register_within_days);
    let register_by = register_within.zip(facts.order.ordered_on);
    Entitlement {
        basis: Basis::Shop,
        source: rule.id.clone(),
        confidence: None,
        chosen_by: rule.chosen_by,
        first_step: None,
        starts_on: period.starts_on,
        started: period.started,
        opens_on: period.opens_on,
        deadline: period.deadline,
        days: period.days,
        day_kind: period.day_kind,
        months: period.months,
        done_by: period.done_by,
        unlimited: period.unlimited,
        late,
        conditions: weighed.conditions,
        return_freight,
        outbound_freight: money.then_some(rule.refund.outbound_freight),
        fees: due.iter().map(|fee| fee.kind).collect(),
        charges: if refund.is_some() {
            Vec::new()
        } else {
            refund::lines(rule, &due, question)
        },
        refund_clock: clock(rule, question),
        send_by: rule.send_within_days.filter(|_| !kept).map(wait),
        methods: if kept {
            vec![Method::NoShipment]
        } else {
            rule.methods.clone()
        },
        method_terms: if kept {
            Vec::new()
        } else {
            rule.method_terms.clone()
        },
        proof: rule.proof.clone(),
        helpful_proof: rule.helpful_proof.clone(),
        needs_person: weighed.needs_person || too_dear || rule.answer == Answer::AskPerson,
        quantity: None,
        credit,
        credit_valid_until: rule
            .credit_valid_days
            .zip(issued)
            .map(|(days, day)| day.add_days(signed(days))),
        exchange: exchange::estimate(rule, question, &remedies),
        rebooking_fee: price
            .zip(rule.appointment.as_ref())
            .and_then(|(price, terms)| {
                (charges.short_notice.is_some() && terms.rebooking.0 > 0)
                    .then(|| terms.rebooking.of(price))
            }),
        remedy_ends: period.by_remedy,
        guarantee,
        steps: Vec::new(),
        register_by: register_by.map(|(days, day)| day.add_days(signed(days))),
        refund,
        remedies,
    }
}

/// Whether everything came by the last day of the estimate.
fn was_in_time(facts: &crate::Facts) -> bool {
    let order = &facts.order;
    let arrived = order.last_delivered_on.or(order.delivered_on);
    let estimate = order.estimated_delivery_on;
    arrived.zip(estimate).is_some_and(|(day, last)| day <= last)
}

fn pays(remedy: Remedy) -> bool {
    matches!(
        remedy,
        Remedy::RefundOriginal
            | Remedy::StoreCredit
            | Remedy::GiftCard
            | Remedy::KeepItemRefund
            | Remedy::Donate
            | Remedy::Termination
    )
}

fn clock(rule: &Rule, question: &Question<'_>) -> Option<RefundClock> {
    let terms = &rule.refund;
    let within_days = terms.within_days?;
    let calendar = question
        .regime
        .map_or(NonWorking::WEEKENDS, |regime| regime.calendar);
    let from = match terms.counts_from {
        RefundStart::Notice => Some(question.acting),
        RefundStart::EstimatedDelivery => {
            day_of(StartEvent::EstimatedDelivery, question.facts).ok()
        }
        RefundStart::GoodsBack | RefundStart::Inspection => None,
    };
    let by = |from: CivilDate| {
        let counting = crate::Counting::StartDayExcluded;
        period::last_day(from, within_days, terms.day_kind, counting, &calendar)
    };
    Some(RefundClock {
        within_days,
        day_kind: terms.day_kind,
        counts_from: terms.counts_from,
        by: from.map(by),
        may_withhold: false,
    })
}

fn late_terms(rule: &Rule, deadline: Deadline, acting: CivilDate) -> Option<LateTerms> {
    let days_late = acting.days_since(deadline.legal);
    let step = rule.late.iter().find(|step| {
        step.until_days_late
            .is_none_or(|until| days_late <= signed(until))
    });
    step.map(|step| LateTerms {
        until: step
            .until_days_late
            .map(|until| deadline.legal.add_days(signed(until))),
        keeps: step.keeps,
    })
}
