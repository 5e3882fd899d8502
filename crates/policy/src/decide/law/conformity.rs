//! Liability for goods that are not as they should be (Dir. (EU) 2019/771 in the EU, and its cousins).

use super::{entitlement, is_sure, refusal, told, weaker};
use crate::decide::period::day_of;
use crate::decide::shop::SHOP_PAYS;
use crate::decide::{Findings, Question};
use crate::{
    CivilDate, Deadline, Disclosure, GuaranteeKind, LegalGuarantee, Note, OutboundFreight, Refusal,
    RefusalReason, Regime, Remedy, StartEvent, Trait,
};

pub(super) fn weigh(question: &Question<'_>, regime: &Regime, found: &mut Findings) {
    let guarantee = &regime.guarantee;
    if !is_sure(question, guarantee.source.confidence, found) || !exists(question, guarantee, found)
    {
        return;
    }
    let mut claim = entitlement(
        guarantee.source,
        StartEvent::Delivered,
        guarantee.remedies,
        guarantee.chosen_by,
    );
    claim.return_freight = Some(SHOP_PAYS);
    claim.confidence = claim
        .confidence
        .map(|c| weaker(c, guarantee.source.confidence));
    match guarantee.kind {
        GuaranteeKind::Complaint => {
            claim.days = Some(u32::from(complaint_days(question, guarantee)))
        }
        _ => claim.months = Some(u32::from(months(question, guarantee))),
    }
    let delivered = match day_of(StartEvent::Delivered, question.facts) {
        Ok(day) => day,
        Err(fact) => {
            found.missing.ask(fact);
            found.entitlements.push(claim);
            return;
        }
    };
    let last = last_day(question, guarantee, delivered);
    if question.acting > last {
        let over = refusal(guarantee.source, RefusalReason::PeriodOver);
        found.refusals.push(Refusal {
            deadline: Some(Deadline {
                safe: last,
                legal: last,
            }),
            ..over
        });
        return;
    }
    claim.started = Some(delivered);
    claim.deadline = Some(Deadline {
        safe: last,
        legal: last,
    });
    if matches!(
        guarantee.kind,
        GuaranteeKind::Limitation | GuaranteeKind::ExpectedLife
    ) {
        found.note(Note::DependsOnItem);
    }
    presumption(question, guarantee, delivered, found);
    reject(question, guarantee, delivered, found);
    found.entitlements.push(claim);
}

fn exists(question: &Question<'_>, guarantee: &LegalGuarantee, found: &mut Findings) -> bool {
    match guarantee.kind {
        GuaranteeKind::None => {
            found.note(Note::LawMayGiveMore);
            false
        }
        GuaranteeKind::Excludable => match told(question, Disclosure::GuaranteeExcluded) {
            Some(true) => {
                found
                    .refusals
                    .push(refusal(guarantee.source, RefusalReason::NoLegalRight));
                false
            }
            Some(false) => true,
            None => {
                found.note(Note::LawMayGiveMore);
                false
            }
        },
        GuaranteeKind::Fixed
        | GuaranteeKind::Limitation
        | GuaranteeKind::Complaint
        | GuaranteeKind::ExpectedLife => true,
    }
}

fn months(question: &Question<'_>, guarantee: &LegalGuarantee) -> u16 {
    let used = question.facts.has(Trait::Used) && guarantee.used_months > 0;
    if used {
        guarantee.used_months
    } else {
        guarantee.months
    }
}

fn complaint_days(question: &Question<'_>, guarantee: &LegalGuarantee) -> u16 {
    let short = question.facts.has(Trait::NonDurable) && guarantee.non_durable_days > 0;
    if short {
        guarantee.non_durable_days
    } else {
        guarantee.days
    }
}

fn last_day(
    question: &Question<'_>,
    guarantee: &LegalGuarantee,
    delivered: CivilDate,
) -> CivilDate {
    if guarantee.kind != GuaranteeKind::Complaint {
        return delivered.add_months(u32::from(months(question, guarantee)));
    }
    let days = i32::from(complaint_days(question, guarantee));
    // A hidden fault: the days run from when it shows.
    let shown = question.facts.event.noticed_on.unwrap_or(delivered);
    delivered.max(shown).add_days(days)
}

fn presumption(
    question: &Question<'_>,
    guarantee: &LegalGuarantee,
    delivered: CivilDate,
    found: &mut Findings,
) {
    let used = question.facts.has(Trait::Used) && guarantee.used_presumption_months > 0;
    let months = if used {
        guarantee.used_presumption_months
    } else {
        guarantee.presumption_months
    };
    if months == 0 {
        return;
    }
    let shown = question.facts.event.noticed_on.unwrap_or(question.acting);
    let until = delivered.add_months(u32::from(months));
    found.note(if shown <= until {
        Note::FaultPresumed
    } else {
        Note::FaultToShow
    });
}

/// The short right to reject for a full refund (CRA 2015 s. 22 in the United Kingdom).
fn reject(
    question: &Question<'_>,
    guarantee: &LegalGuarantee,
    delivered: CivilDate,
    found: &mut Findings,
) {
    if guarantee.rejection_days == 0 {
        return;
    }
    let last = delivered.add_days(i32::from(guarantee.rejection_days));
    let deadline = Deadline {
        safe: last,
        legal: last,
    };
    if question.acting > last {
        let over = refusal(guarantee.source, RefusalReason::PeriodOver);
        found.refusals.push(Refusal {
            deadline: Some(deadline),
            ..over
        });
        return;
    }
    let mut reject = entitlement(
        guarantee.source,
        StartEvent::Delivered,
        &[Remedy::Termination, Remedy::RefundOriginal],
        crate::Party::Buyer,
    );
    reject.days = Some(u32::from(guarantee.rejection_days));
    reject.started = Some(delivered);
    reject.deadline = Some(deadline);
    reject.return_freight = Some(SHOP_PAYS);
    reject.refund = crate::decide::refund::by_law(question, OutboundFreight::All);
    found.entitlements.push(reject);
}
