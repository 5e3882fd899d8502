//! What shuts out a right to change one's mind: conditions of the goods, and exceptions.

use super::gate::{self, Truth};
use super::{away, contract_day, refusal, suffices};
use crate::decide::{Findings, Question};
use crate::regime::within;
use crate::{
    ConditionState, Entitlement, LegalRight, Note, Otherwise, Refusal, RefusalReason, Regime,
    StateFact,
};

/// Fills in what the law asks of the goods, as far as it is answered. Whether the right is still there.
pub(super) fn conditions(
    question: &Question<'_>,
    regime: &Regime,
    right: &LegalRight,
    to: &mut Entitlement,
    found: &mut Findings,
) -> bool {
    let day = contract_day(question);
    let facts = question.facts;
    let traits = [&facts.item.traits, &facts.order.traits, &facts.buyer.traits];
    // Most goods are plain, and lists of exceptions are long.
    let plain = traits.iter().all(|list| list.is_empty());
    let mut unsure = false;
    for exception in regime.exceptions.iter().filter(|_| !plain) {
        // Few goods are excepted, so that is asked first.
        let excepted = question.facts.has(exception.goods);
        if !excepted || !within(day, exception.since, exception.until) {
            continue;
        }
        let applies = if suffices(question, exception.confidence) {
            gate::all(question, exception.gates, None, found)
        } else {
            Truth::CannotTell
        };
        match applies {
            Truth::No => {}
            Truth::Yes => {
                let source = regime.exception_id(exception);
                let no = Refusal {
                    goods: Some(exception.goods),
                    ..refusal(source, RefusalReason::LegalException)
                };
                return refuse(no, found);
            }
            Truth::AskState(state) => condition(state, None, to, found),
            Truth::CannotTell | Truth::Ask(_) => unsure = true,
        }
    }
    if unsure {
        found.note(Note::LawMayGiveMore);
        return false;
    }
    for state in right.conditions {
        let holds = question.facts.answer(*state);
        if holds.is_none() && away(question) {
            continue;
        }
        if holds == Some(false) {
            let base = refusal(to.source.clone(), RefusalReason::ConditionFails);
            let condition = Some(*state);
            return refuse(Refusal { condition, ..base }, found);
        }
        condition(*state, holds, to, found);
    }
    true
}

fn condition(state: StateFact, holds: Option<bool>, to: &mut Entitlement, found: &mut Findings) {
    if holds.is_none() {
        found.missing.ask_state(state);
    }
    to.conditions.push(ConditionState {
        state,
        holds,
        otherwise: Otherwise::Refuse,
    });
}

fn refuse(refusal: Refusal, found: &mut Findings) -> bool {
    if !found.refusals.contains(&refusal) {
        found.refusals.push(refusal);
    }
    false
}
