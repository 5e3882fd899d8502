//! What a rule asks of the item, of the buyer's counts and of the price.

use super::{Findings, Question};
use crate::{Condition, ConditionState, Limit, Otherwise, Per, Remedy, Rule, StateFact};

/// Whether the buyer has used up one of the rule's limits.
pub(crate) fn limit_reached(question: &Question<'_>, rule: &Rule) -> bool {
    let facts = question.facts;
    rule.limits.iter().any(|limit: &Limit| {
        let counters = match limit.per {
            Per::Order => &facts.order.counters,
            Per::Buyer => &facts.buyer.counters,
            Per::Product => &facts.item.counters,
        };
        counters.iter().any(|known| {
            known.name == limit.counter && known.days == limit.days && known.count >= limit.most
        })
    })
}

/// The conditions of a rule, weighed.
pub(crate) struct Weighed {
    /// Met, softened or open.
    pub(crate) conditions: Vec<ConditionState>,
    /// What is left of the remedies.
    pub(crate) remedies: Vec<Remedy>,
    /// A person must look.
    pub(crate) needs_person: bool,
    /// Money comes back less a loss of value that nobody knows yet.
    pub(crate) reduced: bool,
}

/// Weighs the conditions of a rule; `Err` names the question whose "no" refuses.
pub(crate) fn weigh(
    question: &Question<'_>,
    rule: &Rule,
    remedies: Vec<Remedy>,
    found: &mut Findings,
) -> Result<Weighed, StateFact> {
    let mut weighed = Weighed {
        conditions: Vec::new(),
        remedies,
        needs_person: false,
        reduced: false,
    };
    // First what refuses: who is refused need not be asked for more.
    for condition in &rule.conditions {
        if question.facts.answer(condition.state) == Some(false) {
            fails(question, condition, &mut weighed)?;
        }
    }
    for condition in &rule.conditions {
        let holds = question.facts.answer(condition.state);
        if holds.is_none() {
            found.missing.ask_state(condition.state);
        }
        weighed.conditions.push(ConditionState {
            state: condition.state,
            holds,
            otherwise: condition.otherwise,
        });
    }
    Ok(weighed)
}

fn fails(
    question: &Question<'_>,
    condition: &Condition,
    weighed: &mut Weighed,
) -> Result<(), StateFact> {
    let shown = |proof| question.facts.proof.contains(proof);
    match condition.otherwise {
        Otherwise::Refuse if condition.lifted_by.iter().any(shown) => weighed.needs_person = true,
        Otherwise::Refuse => return Err(condition.state),
        Otherwise::AskPerson => weighed.needs_person = true,
        Otherwise::StoreCredit => weighed.remedies = vec![Remedy::StoreCredit],
        Otherwise::GiftCard => weighed.remedies = vec![Remedy::GiftCard],
        Otherwise::ExchangeOnly => weighed.remedies = vec![Remedy::Exchange],
        Otherwise::ReducedRefund | Otherwise::ReducedOrSentBack => weighed.reduced = true,
    }
    Ok(())
}
