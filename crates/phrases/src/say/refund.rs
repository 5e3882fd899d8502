//! Money back: how much, what is taken off, and when.

use super::labels::label;
use super::{Speaker, Tone};
use crate::{MessageId, Pack};
use after_sales_policy::{
    CivilDate, DayKind, Entitlement, RefundClock, RefundEstimate, RefundLineKind, RefundStart,
    Remedy,
};

/// The refund as a table: label and amount of each line, the total last
pub fn refund_lines(estimate: &RefundEstimate, pack: &Pack) -> Vec<(String, String)> {
    let label = |kind| label(MessageId::RefundLine, kind, pack);
    let mut lines: Vec<(String, String)> = estimate
        .lines
        .iter()
        .map(|line| (label(line.kind.as_str()), pack.money(&line.amount)))
        .collect();
    lines.push((label("total"), pack.money(&estimate.total)));
    lines
}

/// How much comes back, and what is kept of it.
#[inline(never)]
pub(super) fn estimate(entitlement: &Entitlement, speaker: &mut Speaker<'_>) {
    let Some(estimate) = &entitlement.refund else {
        for fee in &entitlement.fees {
            let kind = fee.as_str();
            let charges = &entitlement.charges;
            if !charges.iter().any(|line| line.kind.as_str() == kind) {
                speaker
                    .word("kind", kind)
                    .label("what", MessageId::RefundLine, kind)
                    .say(Tone::Caution, MessageId::Fee);
            }
        }
        for line in &entitlement.charges {
            speaker
                .amount("amount", line.amount)
                .label("what", MessageId::RefundLine, line.kind.as_str())
                .say(Tone::Caution, MessageId::Charge);
        }
        return late_keeps(entitlement, speaker);
    };
    speaker
        .amount("total", estimate.total)
        .say(Tone::Good, MessageId::RefundTotal);
    for line in &estimate.lines {
        // Being late has its own sentence, with the share.
        if line.amount.minor >= 0 {
            continue;
        } else if line.kind == RefundLineKind::Late && entitlement.late.is_some() {
            late_keeps(entitlement, speaker);
        } else {
            let kind = line.kind.as_str();
            speaker
                .word("kind", kind)
                .amount("amount", line.amount.negated())
                .label("what", MessageId::RefundLine, kind)
                .say(Tone::Caution, MessageId::RefundMinus);
        }
    }
    for part in &estimate.parts {
        speaker
            .word("to", part.to.as_str())
            .amount("amount", part.amount)
            .say(Tone::Plain, MessageId::RefundPart);
    }
}

fn late_keeps(entitlement: &Entitlement, speaker: &mut Speaker<'_>) {
    if let Some(late) = &entitlement.late {
        speaker
            .share(late.keeps.0)
            .say(Tone::Caution, MessageId::LateKeeps);
    }
}

/// Which part of the delivery charge comes back.
#[inline(never)]
pub(super) fn outbound(entitlement: &Entitlement, speaker: &mut Speaker<'_>) {
    if let Some(which) = entitlement.outbound_freight {
        speaker
            .word("which", which.as_str())
            .say(Tone::Plain, MessageId::Outbound);
    }
}

/// When the money is back; `by` is the day, where it is known.
#[inline(never)]
pub(super) fn clock(clock: &RefundClock, by: Option<CivilDate>, speaker: &mut Speaker<'_>) {
    let days = clock.within_days;
    if days == 0 {
        speaker.say(Tone::Plain, MessageId::RefundAtOnce);
    } else if by.is_some() {
        speaker.tell_day(Tone::Plain, MessageId::RefundBy, by);
    } else {
        let id = match clock.day_kind {
            DayKind::Calendar => MessageId::RefundWithin,
            DayKind::Business => MessageId::RefundWithinWorking,
        };
        speaker.number("days", days).say(Tone::Plain, id);
        speaker
            .word("event", clock.counts_from.as_str())
            .say(Tone::Plain, MessageId::RefundFrom);
    }
}

/// Whether the shop may wait for the goods.
pub(super) fn withhold(clock: &RefundClock, speaker: &mut Speaker<'_>) {
    if clock.may_withhold && clock.counts_from == RefundStart::Notice {
        speaker.say(Tone::Plain, MessageId::Withhold);
    }
}

/// Whether any remedy pays money, so that a day for it has a place.
pub(super) fn pays_money(entitlement: &Entitlement) -> bool {
    entitlement.remedies.iter().any(|remedy| {
        matches!(
            remedy,
            Remedy::RefundOriginal
                | Remedy::KeepItemRefund
                | Remedy::Termination
                | Remedy::PriceReduction
                | Remedy::Donate
        )
    })
}
