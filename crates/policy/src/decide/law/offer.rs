//! A right that the buyer has, or may have, as an entitlement: to change one's mind (CRD Arts. 9 to 16 in
//! the EU, and its cousins elsewhere), or for faults (Dir. (EU) 2019/771, and its cousins).

use super::length::{self, End};
use super::{give, refusal, restrict, told};
use crate::decide::period::{day_of, signed};
use crate::decide::{Findings, Question};
use crate::{
    CaseType, CivilDate, Deadline, Disclosure, Entitlement, FactName, Gate, LegalRight, Note,
    RefundStart, Refusal, RefusalReason, Regime, StartEvent, Trait,
};

/// Adds the entitlement, or the refusal of one that is over or shut out. `sure` is false while a fact is
/// missing that decides whether there is such a right; `mind` is about changing one's mind.
pub(super) fn offer(
    question: &Question<'_>,
    regime: &Regime,
    right: &LegalRight,
    (sure, mind): (bool, bool),
    found: &mut Findings,
) {
    let facts = question.facts;
    // A service runs from the contract (CRD Art. 9(2)(a)); it has no goods to send.
    let intangible = mind && (facts.has(Trait::Digital) || facts.order.appointment_at.is_some());
    let starts_on = if intangible {
        right.digital_starts_on
    } else {
        Some(start_of_goods(question, right, mind))
    };
    let Some(starts_on) = starts_on else {
        // What holds for downloads here was not found.
        found.note(Note::LawMayGiveMore);
        return;
    };
    let mut to = give::entitlement(regime, right, starts_on);
    if mind && !restrict::conditions(question, regime, right, &mut to, found) {
        return;
    }
    match day_of(starts_on, facts) {
        _ if !sure => {}
        Ok(day) => {
            if !lasts(question, regime, right, (day, mind), &mut to, found) {
                return;
            }
        }
        // The right may be used before the goods arrive (CRD recital 40).
        Err(_) if mind && facts.order.arrived == Some(false) => to.unlimited = true,
        // So it is while a contract is not there that the days count from.
        Err(FactName::DocumentOn) if told(question, Disclosure::ContractCopy) == Some(false) => {
            to.unlimited = true;
        }
        Err(fact) => found.missing.ask(fact),
    }
    if right.opens_after_days > 0 && !opens(question, right, &mut to, found) {
        return;
    }
    let mut terms = right.money;
    if intangible || question.case == CaseType::Cancellation {
        // Nothing comes back that the shop could wait for.
        terms.may_withhold = false;
        if terms.refund_starts_on == RefundStart::GoodsBack {
            terms.refund_starts_on = RefundStart::Notice;
        }
    } else {
        goods(question, right, &mut to, found);
    }
    let second = second_step(question, right, &mut to);
    give::money(question, regime, &terms, mind || second, &mut to);
    found.entitlements.push(to);
}

/// Regular deliveries count from the first (CRD Art. 9(2)(b)(iii)).
fn start_of_goods(question: &Question<'_>, right: &LegalRight, mind: bool) -> StartEvent {
    let regular = [Trait::SubscriptionFirst, Trait::SubscriptionRenewal];
    let regular = regular.into_iter().any(|one| question.facts.has(one));
    match right.starts_on {
        StartEvent::LastItemDelivered if mind && regular => StartEvent::FirstItemDelivered,
        other => other,
    }
}

/// Whether the shop has had the days that the law gives it first.
fn opens(
    question: &Question<'_>,
    right: &LegalRight,
    to: &mut Entitlement,
    found: &mut Findings,
) -> bool {
    // Nothing opens before the shop was asked.
    let Some(asked) = question.facts.event.seller_contacted_on else {
        return false;
    };
    let opens = asked.add_days(signed(right.opens_after_days) + 1);
    to.opens_on = Some(opens);
    let open = question.acting >= opens;
    if !open {
        found.refusals.push(Refusal {
            opens_on: Some(opens),
            ..refusal(to.source.clone(), RefusalReason::NotYet)
        });
    }
    open
}

/// Fills in the period; whether it is still open.
fn lasts(
    question: &Question<'_>,
    regime: &Regime,
    right: &LegalRight,
    (day, mind): (CivilDate, bool),
    to: &mut Entitlement,
    found: &mut Findings,
) -> bool {
    let event = &question.facts.event;
    let shown = event
        .noticed_on
        .filter(|shown| right.hidden && *shown > day);
    if shown.is_some() {
        to.starts_on = StartEvent::Noticed;
    }
    let started = shown.unwrap_or(day);
    to.started = Some(started);
    if right.depends || shown.is_some() {
        found.note(Note::DependsOnItem);
    }
    let End { last, perhaps } = length::end(question, regime, right, (started, mind), found);
    if let Some(last) = last {
        let mut last = if mind {
            length::rolled(regime, last, found)
        } else {
            Deadline {
                safe: last,
                legal: last,
            }
        };
        if question.acting > last.legal {
            to.needs_person = doubtful(question, regime, right, (last.legal, mind));
            if !to.needs_person {
                // Nobody is told "no" while there may be more time.
                if !perhaps {
                    found.refusals.push(Refusal {
                        deadline: Some(last),
                        ..refusal(to.source.clone(), RefusalReason::PeriodOver)
                    });
                }
                return false;
            }
        }
        notified(question, right, &mut last, to);
        to.deadline = Some(last);
    } else {
        // There is no last day, or the law names no number of days, which is not the same.
        to.unlimited = right.days > 0 || right.months > 0;
        (to.days, to.months) = (None, None);
        if mind && !to.unlimited {
            found.note(Note::ReasonableTime);
        }
    }
    if right.presumption_months > 0 {
        let until = day.add_months(right.presumption_months);
        found.note(if event.noticed_on.unwrap_or(question.acting) <= until {
            Note::FaultPresumed
        } else {
            Note::FaultToShow
        });
    }
    true
}

/// Whether a person can say that a right is still there after its last day: a rest day may have moved it, where
/// that is not confirmed or the part of the country is not known; or the shorter period may not have been agreed;
/// or the goods can be expected to last longer than the least one.
fn doubtful(
    question: &Question<'_>,
    regime: &Regime,
    right: &LegalRight,
    (legal, mind): (CivilDate, bool),
) -> bool {
    let calendar = &regime.calendar;
    // All that was known has moved it already.
    let settled = regime.rolls_over == Some(true) && calendar.elsewhere.is_empty();
    // What shortens the right may not have been agreed.
    let agreed =
        |gate: &Gate| matches!(gate, Gate::MaybeTold(what) if told(question, *what).is_none());
    let shorter = right.gates.iter().any(agreed);
    // The days between the safe and the legal one rest everywhere.
    let moved = || !settled && question.acting <= calendar.roll_at_most(legal);
    let lives = right.least && question.facts.item.expected_months.is_none();
    shorter || lives || (mind && regime.rolls_over != Some(false) && moved())
}

/// The last day to tell the shop of a fault that was noticed. Who is late with that is sent to a person:
/// what it costs differs.
fn notified(
    question: &Question<'_>,
    right: &LegalRight,
    last: &mut Deadline,
    to: &mut Entitlement,
) {
    let event = &question.facts.event;
    let Some(noticed) = event.noticed_on.filter(|_| right.notify_months > 0) else {
        return;
    };
    let tell_by = noticed.add_months(right.notify_months);
    if event.seller_contacted_on.is_some_and(|day| day <= tell_by) {
        return;
    }
    let late = question.acting > tell_by;
    to.needs_person |= late;
    if !late {
        last.safe = last.safe.min(tell_by);
        last.legal = last.safe;
    }
}

/// What sending goods back means.
fn goods(question: &Question<'_>, right: &LegalRight, to: &mut Entitlement, found: &mut Findings) {
    let terms = &right.money;
    to.return_freight = give::freight(question, terms);
    if terms.goods_back_days > 0 {
        to.send_by = Some(question.acting.add_days(signed(terms.goods_back_days)));
    }
    // Nothing for use by a buyer who was not told of the right (CRD Art. 14(2)).
    if terms.diminished_value && told(question, Disclosure::WithdrawalInformation) != Some(false) {
        found.note(Note::DiminishedValue);
    }
}

/// After so many repairs that failed, the second step comes first.
fn second_step(question: &Question<'_>, right: &LegalRight, to: &mut Entitlement) -> bool {
    let failed = question.facts.event.failed_repairs.unwrap_or(0);
    let second = right.failed_repairs > 0 && failed >= right.failed_repairs;
    if second {
        // A library's rotation is ten times the code.
        for _ in 0..right.first_step {
            if !to.remedies.is_empty() {
                let first = to.remedies.remove(0);
                to.remedies.push(first);
            }
        }
        to.chosen_by = Some(crate::Party::Buyer);
        to.first_step = None;
    }
    second
}
