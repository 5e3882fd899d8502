//! The right to change one's mind (CRD Arts. 9 to 16 in the EU, and its cousins elsewhere).

use super::{deadline, entitlement, is_sure, refusal, told};
use crate::decide::period::day_of;
use crate::decide::{Findings, Question, refund};
use crate::{
    ConditionState, DayKind, Disclosure, ExceptionNeeds, Freight, LegalException, Note, Otherwise,
    OutboundFreight, Party, RefundClock, RefundStart, Refusal, RefusalReason, Regime, Remedy,
    RightKind, StateFact, Trait, WithdrawalRight,
};

pub(super) fn weigh(question: &Question<'_>, regime: &Regime, found: &mut Findings) {
    let right = &regime.withdrawal;
    if !is_sure(question, right.source.confidence, found) || !exists(question, right, found) {
        return;
    }
    let Some(mut conditions) = conditions(question, right, found) else {
        return;
    };
    for exception in regime
        .exceptions
        .iter()
        .filter(|e| question.facts.has(e.goods))
    {
        match apply(question, exception, found) {
            Applies::No => {}
            Applies::Yes => {
                let base = Refusal {
                    source: regime.exception_id(exception),
                    ..refusal(right.source, RefusalReason::LegalException)
                };
                found.refusals.push(Refusal {
                    goods: Some(exception.goods),
                    ..base
                });
                return;
            }
            Applies::Unless(state) => {
                found.missing.ask_state(state);
                conditions.push(ConditionState {
                    state,
                    holds: None,
                    otherwise: Otherwise::Refuse,
                });
            }
            Applies::CannotTell => {
                found.note(Note::LawMayGiveMore);
                return;
            }
        }
    }
    open(question, regime, conditions, found);
}

/// What the law asks of the goods, as far as it is answered; `None` when an answer shuts the right out.
fn conditions(
    question: &Question<'_>,
    right: &WithdrawalRight,
    found: &mut Findings,
) -> Option<Vec<ConditionState>> {
    let mut conditions = Vec::new();
    for state in right.conditions.iter().copied() {
        let holds = question.facts.answer(state);
        match holds {
            Some(false) => {
                let base = refusal(right.source, RefusalReason::ConditionFails);
                found.refusals.push(Refusal {
                    condition: Some(state),
                    ..base
                });
                return None;
            }
            Some(true) => {}
            None => found.missing.ask_state(state),
        }
        conditions.push(ConditionState {
            state,
            holds,
            otherwise: Otherwise::Refuse,
        });
    }
    Some(conditions)
}

/// Whether the right exists here, for this shop and order.
fn exists(question: &Question<'_>, right: &WithdrawalRight, found: &mut Findings) -> bool {
    // The conditional rights are rights over goods; what holds for downloads was not found.
    if right.kind == RightKind::Conditional && question.facts.has(Trait::Digital) {
        found.note(Note::LawMayGiveMore);
        return false;
    }
    // A right over distance contracts (CRD Art. 9 and its cousins): who bought in a shop has none.
    let in_store = question.facts.order.channel.as_deref() == Some("store");
    if in_store && right.kind == RightKind::Unconditional {
        found
            .refusals
            .push(refusal(right.source, RefusalReason::NoLegalRight));
        return false;
    }
    let displayed = right.unless_told.map(|what| told(question, what));
    match (right.kind, displayed) {
        (RightKind::Unconditional, _) | (RightKind::Conditional, Some(Some(false))) => true,
        (RightKind::None, _) | (RightKind::Conditional, Some(Some(true))) => {
            found
                .refusals
                .push(refusal(right.source, RefusalReason::NoLegalRight));
            false
        }
        (RightKind::Conditional, _) => {
            found.note(Note::LawMayGiveMore);
            false
        }
    }
}

enum Applies {
    No,
    Yes,
    /// Applies unless the answer is yes; not asked yet.
    Unless(StateFact),
    /// Hangs on what the shop told its buyers, which it has not stated.
    CannotTell,
}

fn apply(question: &Question<'_>, exception: &LegalException, found: &mut Findings) -> Applies {
    if !is_sure(question, exception.confidence, found) {
        return Applies::CannotTell;
    }
    let unless = |state| match question.facts.answer(state) {
        Some(true) => Applies::No,
        Some(false) => Applies::Yes,
        None => Applies::Unless(state),
    };
    match exception.needs {
        ExceptionNeeds::Nothing => Applies::Yes,
        ExceptionNeeds::SealBroken => unless(StateFact::SealIntact),
        // All of consent, acknowledgement and confirmation (CRD Arts. 16(m), 8(7)).
        ExceptionNeeds::DigitalConsent => match told(question, Disclosure::DigitalConsentConfirmed)
        {
            Some(false) => Applies::No,
            Some(true) => unless(StateFact::NotStarted),
            None => match question.facts.answer(StateFact::NotStarted) {
                Some(true) => Applies::No,
                _ => Applies::CannotTell,
            },
        },
        ExceptionNeeds::ConfirmedPerOrder => {
            match told(question, Disclosure::NoReturnConfirmedPerOrder) {
                Some(true) => Applies::Yes,
                Some(false) => Applies::No,
                None => Applies::CannotTell,
            }
        }
    }
}

fn open(
    question: &Question<'_>,
    regime: &Regime,
    conditions: Vec<ConditionState>,
    found: &mut Findings,
) {
    let right = &regime.withdrawal;
    let facts = question.facts;
    let digital = facts.has(Trait::Digital);
    // A service runs from the contract (CRD Art. 9(2)(a)); it has no goods to send.
    let intangible = digital || facts.order.appointment_at.is_some();
    let starts_on = if intangible {
        right.digital_starts_on
    } else {
        right.starts_on
    };
    let remedies: &[Remedy] = if right.kind == RightKind::Conditional && right.refund_days.is_none()
    {
        &[Remedy::RefundOriginal]
    } else {
        &[Remedy::Termination, Remedy::RefundOriginal]
    };
    let mut entitlement = entitlement(right.source, starts_on, remedies, Party::Buyer);
    entitlement.conditions = conditions;
    entitlement.days = Some(u32::from(right.days));
    entitlement.day_kind = right.day_kind;
    match day_of(starts_on, facts) {
        Ok(started) => {
            let mut last = deadline(
                regime,
                started,
                right.days,
                right.day_kind,
                right.first_day_counted,
                right.rolls_over,
                found,
            );
            if right.extension_months > 0
                && told(question, Disclosure::WithdrawalInformation) == Some(false)
            {
                let extended = last.safe.add_months(u32::from(right.extension_months));
                last = super::rolled(regime, extended, right.rolls_over, found);
            }
            if question.acting > last.legal {
                let over = refusal(right.source, RefusalReason::PeriodOver);
                found.refusals.push(Refusal {
                    deadline: Some(last),
                    ..over
                });
                return;
            }
            entitlement.started = Some(started);
            entitlement.deadline = Some(last);
        }
        // The right may be used before the goods arrive (CRD recital 40).
        Err(_) if facts.order.arrived == Some(false) => entitlement.unlimited = true,
        Err(fact) => found.missing.ask(fact),
    }
    if !intangible {
        entitlement.return_freight = freight(question, right);
        if right.goods_back_days > 0 {
            entitlement.send_by = Some(question.acting.add_days(i32::from(right.goods_back_days)));
        }
        if right.return_freight.is_some() && right.goods_back_days > 0 {
            found.note(Note::DiminishedValue);
        }
    }
    entitlement.outbound_freight = right.outbound_freight;
    entitlement.refund = refund::by_law(
        question,
        right.outbound_freight.unwrap_or(OutboundFreight::None),
    );
    entitlement.refund_clock = right.refund_days.map(|days| RefundClock {
        within_days: u32::from(days),
        day_kind: DayKind::Calendar,
        counts_from: right.refund_starts_on,
        by: (right.refund_starts_on == RefundStart::Notice)
            .then(|| question.acting.add_days(i32::from(days))),
        may_withhold: right.may_withhold,
    });
    found.entitlements.push(entitlement);
}

/// The buyer pays only when told so, where the law says that (CRD Art. 6(6)).
fn freight(question: &Question<'_>, right: &WithdrawalRight) -> Option<Freight> {
    let untold = told(question, Disclosure::ReturnCostTold) == Some(false);
    let payer = if untold {
        right.return_freight_untold.or(right.return_freight)
    } else {
        right.return_freight
    };
    payer.map(|payer| Freight {
        payer,
        amount: None,
    })
}
