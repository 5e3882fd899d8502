//! Money back: how much, what is taken off, and when.

use super::{Speaker, Tone, keyword};
use crate::{MessageId, Pack};
use after_sales_policy::{
    DayKind, Entitlement, RefundClock, RefundEstimate, RefundLineKind, RefundStart, Remedy,
};

/// The refund as a table: label and amount of each line, the total last
pub fn refund_lines(estimate: &RefundEstimate, pack: &Pack) -> Vec<(String, String)> {
    let label = |kind| pack.render(MessageId::RefundLine, &[("kind", keyword(kind))]);
    let mut lines: Vec<(String, String)> = estimate
        .lines
        .iter()
        .map(|line| (label(line.kind.as_str()), pack.money(&line.amount)))
        .collect();
    lines.push((label("total"), pack.money(&estimate.total)));
    lines
}

/// How much comes back, and what is kept of it.
pub(super) fn estimate(entitlement: &Entitlement, speaker: &mut Speaker<'_>) {
    let Some(estimate) = &entitlement.refund else {
        for fee in &entitlement.fees {
            let args = [("kind", keyword(fee.as_str()))];
            speaker.say(Tone::Caution, MessageId::Fee, &args);
        }
        if let Some(late) = &entitlement.late {
            let args = [("share", late.keeps.into())];
            speaker.say(Tone::Caution, MessageId::LateKeeps, &args);
        }
        return;
    };
    let total = [("total", estimate.total.into())];
    speaker.say(Tone::Good, MessageId::RefundTotal, &total);
    for line in estimate.lines.iter().filter(|line| line.amount.minor < 0) {
        // Being late has its own sentence, with the share.
        if let (RefundLineKind::Late, Some(late)) = (line.kind, &entitlement.late) {
            let args = [("share", late.keeps.into())];
            speaker.say(Tone::Caution, MessageId::LateKeeps, &args);
            continue;
        }
        let args = [
            ("kind", keyword(line.kind.as_str())),
            ("amount", line.amount.negated().into()),
        ];
        speaker.say(Tone::Caution, MessageId::RefundMinus, &args);
    }
}

/// Which part of the delivery charge comes back.
pub(super) fn outbound(entitlement: &Entitlement, speaker: &mut Speaker<'_>) {
    if let Some(which) = entitlement.outbound_freight {
        let args = [("which", keyword(which.as_str()))];
        speaker.say(Tone::Plain, MessageId::Outbound, &args);
    }
}

/// When the money is back.
pub(super) fn clock(clock: &RefundClock, speaker: &mut Speaker<'_>) {
    let days = [("days", clock.within_days.into())];
    match (clock.by, clock.within_days, clock.day_kind) {
        (_, 0, _) => speaker.say(Tone::Plain, MessageId::RefundAtOnce, &[]),
        (Some(day), _, _) => speaker.say(Tone::Plain, MessageId::RefundBy, &[("day", day.into())]),
        (None, _, kind) => {
            let id = match kind {
                DayKind::Calendar => MessageId::RefundWithin,
                DayKind::Business => MessageId::RefundWithinWorking,
            };
            speaker.say(Tone::Plain, id, &days);
            let event = [("event", keyword(clock.counts_from.as_str()))];
            speaker.say(Tone::Plain, MessageId::RefundFrom, &event);
        }
    }
    if clock.may_withhold && clock.counts_from == RefundStart::Notice {
        speaker.say(Tone::Plain, MessageId::Withhold, &[]);
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
        )
    })
}
