//! The shop's layer: what the governing rule gives.

use super::period::{self, WindowEnd};
use super::{Choice, Findings, Question, refund};
use crate::{
    Answer, Basis, BundleRule, CivilDate, Condition, ConditionState, DayKind, Deadline,
    Entitlement, FactName, FeeKind, Freight, LateTerms, NonWorking, Otherwise, Party, RefundClock,
    RefundStart, Refusal, RefusalReason, Remedy, Rule, StartEvent,
};

pub(crate) fn weigh(question: &Question<'_>, choice: &Choice<'_>, found: &mut Findings) {
    // A narrower rule may still turn up: saying what the broad one gives would be a guess.
    if choice.undecided() {
        return;
    }
    let Some(rule) = choice.governing else {
        found.refusals.push(refusal("", RefusalReason::NoRule));
        return;
    };
    match weigh_rule(question, rule, found) {
        Ok(entitlement) => found.entitlements.push(entitlement),
        Err(refusal) => found.refusals.push(*refusal),
    }
}

fn refusal(rule: &str, reason: RefusalReason) -> Refusal {
    Refusal {
        basis: Basis::Shop,
        source: rule.into(),
        reason,
        deadline: None,
        opens_on: None,
        condition: None,
        goods: None,
    }
}

/// The rule's period for these facts.
struct Period {
    started: Option<CivilDate>,
    starts_on: StartEvent,
    deadline: Option<Deadline>,
    unlimited: bool,
    opens_on: Option<CivilDate>,
    days: Option<u32>,
    day_kind: DayKind,
    months: Option<u32>,
}

fn period(question: &Question<'_>, rule: &Rule, found: &mut Findings) -> Period {
    let calendar = question
        .regime
        .map_or(NonWorking::WEEKENDS, |regime| regime.calendar);
    let first = rule.window.first();
    let mut period = Period {
        started: None,
        starts_on: first.map_or(StartEvent::Purchased, |window| window.starts_on),
        deadline: None,
        unlimited: false,
        opens_on: None,
        days: first.and_then(|window| window.days),
        day_kind: first.map_or(DayKind::Calendar, |window| window.day_kind),
        months: first.and_then(|window| window.months),
    };
    for window in &rule.window {
        let mut season_unknown = false;
        match period::window_end(window, question.facts, &calendar, &mut season_unknown) {
            WindowEnd::Unlimited { started } => {
                period.unlimited = true;
                period.started = Some(started);
            }
            WindowEnd::On { started, deadline } => {
                let later = period
                    .deadline
                    .is_none_or(|known| known.legal < deadline.legal);
                if later {
                    period.deadline = Some(deadline);
                    period.started = Some(started);
                    period.starts_on = window.starts_on;
                    period.days = window.days;
                    period.day_kind = window.day_kind;
                    period.months = window.months;
                }
            }
            WindowEnd::Open(fact) => found.missing.ask(fact),
        }
        if season_unknown {
            found.missing.ask(FactName::OrderedOn);
        }
    }
    if period.unlimited {
        period.deadline = None;
    }
    // No window stated: the promise has no end that the shop wrote down.
    if rule.window.is_empty() {
        period.unlimited = true;
    }
    match period::opens_on(&rule.opens, question.facts) {
        Ok(day) => period.opens_on = day,
        Err(fact) => {
            found.missing.ask(fact);
            period.started = None;
        }
    }
    period
}

fn weigh_rule(
    question: &Question<'_>,
    rule: &Rule,
    found: &mut Findings,
) -> Result<Entitlement, Box<Refusal>> {
    let facts = question.facts;
    let no = |reason| refusal(&rule.id, reason);
    if rule.answer == Answer::Refuse {
        let goods = rule
            .scope
            .traits
            .iter()
            .copied()
            .find(|goods| facts.has(*goods));
        return Err(Box::new(Refusal {
            goods,
            ..no(RefusalReason::RuleRefuses)
        }));
    }
    let over_limit = rule.limits.iter().any(|limit| {
        facts
            .buyer
            .counters
            .iter()
            .any(|known| known.name == limit.counter && known.count >= limit.most)
    });
    if over_limit {
        return Err(Box::new(no(RefusalReason::LimitReached)));
    }
    let period = period(question, rule, found);
    let dated = |reason| Refusal {
        deadline: period.deadline,
        opens_on: period.opens_on,
        ..no(reason)
    };
    if rule.bundle == BundleRule::WholeOnly && facts.item.bundle.as_ref().is_some_and(|b| !b.whole)
    {
        return Err(Box::new(dated(RefusalReason::BundleWhole)));
    }
    if period.opens_on.is_some_and(|day| question.acting < day) {
        return Err(Box::new(dated(RefusalReason::NotYet)));
    }
    let late = match period.deadline {
        Some(deadline) if question.acting > deadline.legal => Some(
            late_terms(rule, deadline, question.acting)
                .ok_or_else(|| dated(RefusalReason::PeriodOver))?,
        ),
        _ => None,
    };
    let mut needs_person = rule.answer == Answer::AskPerson;
    let mut remedies = rule.remedies.clone();
    let mut conditions = Vec::new();
    for condition in &rule.conditions {
        weigh_condition(question, condition, &mut remedies, &mut needs_person, found)
            .map_err(|state| Refusal {
                condition: Some(state),
                ..dated(RefusalReason::ConditionFails)
            })
            .map(|state| conditions.push(state))?;
    }
    let return_freight = rule.return_freight.as_ref().map(|freight| Freight {
        payer: freight.payer,
        amount: freight.amount.map(|amount| match freight.tax {
            Some(tax) => crate::BasisPoints(10_000 + tax.0).of(amount),
            None => amount,
        }),
    });
    let reduced = conditions
        .iter()
        .any(|c| c.holds == Some(false) && c.otherwise == Otherwise::ReducedRefund);
    let money = remedies.iter().any(|remedy| pays(*remedy)) && !reduced;
    let refund = money
        .then(|| refund::by_rule(rule, facts, return_freight, late, &mut found.missing))
        .flatten();
    let wait = |days: u32| question.acting.add_days(i32::try_from(days).unwrap_or(0));
    Ok(Entitlement {
        basis: Basis::Shop,
        source: rule.id.clone(),
        confidence: None,
        remedies,
        chosen_by: rule.chosen_by,
        starts_on: period.starts_on,
        started: period.started,
        opens_on: period.opens_on,
        deadline: period.deadline,
        days: period.days,
        day_kind: period.day_kind,
        months: period.months,
        unlimited: period.unlimited,
        late,
        conditions,
        return_freight,
        outbound_freight: money.then_some(rule.refund.outbound_freight),
        refund,
        fees: charged(rule, question, found),
        refund_clock: clock(rule, question),
        send_by: rule.send_within_days.map(wait),
        methods: rule.methods.clone(),
        proof: rule.proof.clone(),
        needs_person,
    })
}

fn pays(remedy: Remedy) -> bool {
    matches!(
        remedy,
        Remedy::RefundOriginal
            | Remedy::StoreCredit
            | Remedy::GiftCard
            | Remedy::KeepItemRefund
            | Remedy::Termination
    )
}

fn charged(rule: &Rule, question: &Question<'_>, found: &mut Findings) -> Vec<FeeKind> {
    let due = |fee: &&crate::Fee| !refund::is_waived(fee, question.facts, &mut found.missing);
    rule.fees.iter().filter(due).map(|fee| fee.kind).collect()
}

fn clock(rule: &Rule, question: &Question<'_>) -> Option<RefundClock> {
    let terms = &rule.refund;
    let within_days = terms.within_days?;
    let calendar = question
        .regime
        .map_or(NonWorking::WEEKENDS, |regime| regime.calendar);
    let last = period::last_day(
        question.acting,
        within_days,
        terms.day_kind,
        crate::Counting::StartDayExcluded,
        &calendar,
    );
    Some(RefundClock {
        within_days,
        day_kind: terms.day_kind,
        counts_from: terms.counts_from,
        by: (terms.counts_from == RefundStart::Notice).then_some(last),
        may_withhold: false,
    })
}

fn late_terms(rule: &Rule, deadline: Deadline, acting: CivilDate) -> Option<LateTerms> {
    let days_late = acting.days_since(deadline.legal);
    rule.late
        .iter()
        .find(|step| {
            step.until_days_late
                .is_none_or(|until| days_late <= i32::try_from(until).unwrap_or(i32::MAX))
        })
        .map(|step| LateTerms {
            until: step
                .until_days_late
                .map(|until| deadline.legal.add_days(i32::try_from(until).unwrap_or(0))),
            keeps: step.keeps,
        })
}

/// The state of a condition; `Err` names the question whose "no" refuses.
fn weigh_condition(
    question: &Question<'_>,
    condition: &Condition,
    remedies: &mut Vec<Remedy>,
    needs_person: &mut bool,
    found: &mut Findings,
) -> Result<ConditionState, crate::StateFact> {
    let holds = question.facts.answer(condition.state);
    let state = ConditionState {
        state: condition.state,
        holds,
        otherwise: condition.otherwise,
    };
    if holds.is_none() {
        found.missing.ask_state(condition.state);
    }
    if holds != Some(false) {
        return Ok(state);
    }
    match condition.otherwise {
        Otherwise::Refuse
            if condition
                .lifted_by
                .iter()
                .any(|proof| question.facts.proof.contains(proof)) =>
        {
            *needs_person = true;
        }
        Otherwise::Refuse => return Err(condition.state),
        Otherwise::AskPerson => *needs_person = true,
        Otherwise::StoreCredit => *remedies = vec![Remedy::StoreCredit],
        Otherwise::ExchangeOnly => *remedies = vec![Remedy::Exchange],
        Otherwise::ReducedRefund => {}
    }
    Ok(state)
}

/// The buyer and the shop agree that the shop pays: used by the law layer for faults.
pub(crate) const SHOP_PAYS: Freight = Freight {
    payer: Party::Shop,
    amount: None,
};
