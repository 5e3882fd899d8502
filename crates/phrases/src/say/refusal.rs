//! Why not, with the date or the point that it hangs on.

use super::{Sentence, Speaker, Tone};
use crate::{MessageId, Pack};
use after_sales_policy::{Refusal, RefusalReason, Verdict};

/// Why one layer says no
///
/// The tone is bad only when nothing is left to the buyer: next to an entitlement of the other layer
/// it is information.
pub fn refusal(refusal: &Refusal, verdict: &Verdict, pack: &Pack) -> Vec<Sentence> {
    let mut speaker = Speaker::new(pack);
    say_refusal(refusal, verdict, &mut speaker);
    speaker.said
}

#[inline(never)]
pub(super) fn say_refusal(refusal: &Refusal, verdict: &Verdict, speaker: &mut Speaker<'_>) {
    speaker.rest_on(refusal.basis, &refusal.source);
    let tone = match verdict.entitlements.is_empty() {
        true => Tone::Bad,
        false => Tone::Plain,
    };
    let basis = refusal.basis.as_str();
    let id = match refusal.reason {
        RefusalReason::PeriodOver if let Some(deadline) = refusal.deadline => {
            speaker.word("basis", basis).day("day", deadline.legal);
            MessageId::RefusalOver
        }
        RefusalReason::NotYet if let Some(day) = refusal.opens_on => {
            speaker.day("day", day);
            MessageId::OpensOn
        }
        RefusalReason::ConditionFails if let Some(state) = refusal.condition => {
            speaker.label("point", MessageId::StatePoint, state.as_str());
            MessageId::RefusalCondition
        }
        RefusalReason::RuleRefuses | RefusalReason::LegalException
            if let Some(goods) = refusal.goods =>
        {
            speaker
                .word("basis", basis)
                .label("reason", MessageId::GoodsReason, goods.as_str());
            MessageId::RefusalGoods
        }
        reason => {
            speaker.word("reason", reason.as_str());
            MessageId::Refusal
        }
    };
    speaker.say(tone, id);
    speaker.tell_number(Tone::Plain, MessageId::Quantity, "count", refusal.quantity);
}
