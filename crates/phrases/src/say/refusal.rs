//! Why not, with the date or the point that it hangs on.

use super::labels::state_label;
use super::{Sentence, Speaker, Tone, keyword};
use crate::{MessageId, Pack};
use after_sales_policy::{Refusal, RefusalReason, Trait, Verdict};

/// Why one layer says no
///
/// The tone is bad only when nothing is left to the buyer: next to an entitlement of the other layer
/// it is information.
pub fn refusal(refusal: &Refusal, verdict: &Verdict, pack: &Pack) -> Vec<Sentence> {
    let mut speaker = Speaker::resting_on(pack, refusal.basis, &refusal.source);
    let tone = if verdict.entitlements.is_empty() {
        Tone::Bad
    } else {
        Tone::Plain
    };
    let basis = ("basis", keyword(refusal.basis.as_str()));
    match (refusal.reason, refusal) {
        (
            RefusalReason::PeriodOver,
            Refusal {
                deadline: Some(deadline),
                ..
            },
        ) => {
            let args = [basis, ("day", deadline.legal.into())];
            speaker.say(tone, MessageId::RefusalOver, &args);
        }
        (
            RefusalReason::NotYet,
            Refusal {
                opens_on: Some(day),
                ..
            },
        ) => {
            speaker.say(tone, MessageId::OpensOn, &[("day", (*day).into())]);
        }
        (
            RefusalReason::ConditionFails,
            Refusal {
                condition: Some(state),
                ..
            },
        ) => {
            let args = [("point", state_label(*state, pack).into())];
            speaker.say(tone, MessageId::RefusalCondition, &args);
        }
        (
            RefusalReason::RuleRefuses | RefusalReason::LegalException,
            Refusal {
                goods: Some(goods), ..
            },
        ) => {
            let args = [basis, ("reason", goods_reason(*goods, pack).into())];
            speaker.say(tone, MessageId::RefusalGoods, &args);
        }
        (reason, _) => {
            let args = [("reason", keyword(reason.as_str()))];
            speaker.say(tone, MessageId::Refusal, &args);
        }
    }
    speaker.said
}

/// What it is about such goods, as a whole sentence.
pub(super) fn goods_reason(goods: Trait, pack: &Pack) -> String {
    pack.render(
        MessageId::GoodsReason,
        &[("goods", keyword(goods.as_str()))],
    )
}
