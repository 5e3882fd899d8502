//! What a rule asks of the item, of the buyer's counts and of the price.

use super::{Findings, Question, exchange};
use crate::{Condition, ConditionState, Otherwise, Per, Remedy, Rule, StateFact};

/// How many of the units that are asked about the rule's limits leave.
pub(crate) fn units_left(question: &Question<'_>, rule: &Rule) -> u32 {
    let facts = question.facts;
    let mut left = question.units;
    for limit in &rule.limits {
        let counters = match limit.per {
            Per::Order => &facts.order.counters,
            Per::Buyer => &facts.buyer.counters,
            Per::Product => &facts.item.counters,
        };
        let mut count = 0;
        for known in counters {
            if known.name == limit.counter && known.days == limit.days {
                count = known.count.max(count);
            }
        }
        let below = limit.most.saturating_sub(count);
        if limit.units || below == 0 {
            left = left.min(below);
        }
    }
    left
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
        if answer(question, rule, condition.state) == Some(false) {
            fails(question, condition, &mut weighed)?;
        }
    }
    for condition in &rule.conditions {
        let holds = answer(question, rule, condition.state);
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

/// What is known of a condition: from the data where they tell, else from the buyer.
fn answer(question: &Question<'_>, rule: &Rule, state: StateFact) -> Option<bool> {
    let told = match state {
        StateFact::SameKind => exchange::same_kind(rule, question.facts),
        _ => None,
    };
    told.or_else(|| question.facts.answer(state))
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
