//! What must be so for a right, an exception or more time.

use super::{away, told};
use crate::decide::period::signed;
use crate::decide::{Findings, Question};
use crate::{CivilDate, Disclosure, FactName, Gate, Money, MoneyRange, Note, StateFact};

/// What is known of a condition.
pub(super) enum Truth {
    Yes,
    No,
    /// Hangs on a fact.
    Ask(FactName),
    /// Hangs on an answer of the buyer.
    AskState(StateFact),
    /// Hangs on what the shop told its buyers, or on what nobody has found.
    CannotTell,
}

/// All of them: one that fails settles it, then one that nobody can tell, then one to ask for.
pub(super) fn all(
    question: &Question<'_>,
    gates: &[Gate],
    end: Option<CivilDate>,
    found: &mut Findings,
) -> Truth {
    let mut whole = Truth::Yes;
    for gate in gates {
        let part = one(question, *gate, end, found);
        match (&whole, &part) {
            (_, Truth::No) => return Truth::No,
            (Truth::Yes, _) | (Truth::Ask(_) | Truth::AskState(_), Truth::CannotTell) => {
                whole = part;
            }
            _ => {}
        }
    }
    whole
}

fn one(question: &Question<'_>, gate: Gate, end: Option<CivilDate>, found: &mut Findings) -> Truth {
    let facts = question.facts;
    let event = &facts.event;
    let wants = |wanted: bool, known: Option<bool>| match known {
        Some(known) => yes(known == wanted),
        None => Truth::CannotTell,
    };
    match gate {
        Gate::Never => Truth::No,
        Gate::Unsure => Truth::CannotTell,
        Gate::Told(what) => wants(true, told(question, what)),
        Gate::Untold(what) => wants(false, told(question, what)),
        Gate::MaybeTold(what) => {
            let known = told(question, what);
            if known.is_none() {
                found.note(Note::LawMayGiveMore);
            }
            yes(known != Some(false))
        }
        Gate::CopyLate(days) => copy_late(question, days),
        Gate::Remote => yes(facts.order.channel.as_deref() != Some("store")),
        Gate::Any(traits) => yes(traits.iter().any(|one| facts.has(*one))),
        Gate::All(traits) => yes(traits.iter().all(|one| facts.has(*one))),
        Gate::Fails(state) => match facts.answer(state) {
            Some(holds) => yes(!holds),
            None if away(question) => Truth::No,
            None => Truth::AskState(state),
        },
        Gate::Price(range) => within(facts.item.price, &range, FactName::Price),
        Gate::OrderValue(range) => within(facts.order.value, &range, FactName::OrderValue),
        Gate::Repaired => yes(event.repaired_on.is_some() || event.repairs > Some(0)),
        Gate::RepairFailed(least) => yes(event.failed_repairs >= Some(least)),
        Gate::ShownInTime => match event.noticed_on {
            Some(noticed) => yes(Some(noticed) <= end),
            None => Truth::Ask(FactName::NoticedOn),
        },
    }
}

fn yes(holds: bool) -> Truth {
    if holds { Truth::Yes } else { Truth::No }
}

fn within(amount: Option<Money>, range: &MoneyRange, fact: FactName) -> Truth {
    let Some(amount) = amount else {
        return Truth::Ask(fact);
    };
    let mut fits = true;
    for (bound, upper) in [(range.least, false), (range.most, true)] {
        let Some(bound) = bound else {
            continue;
        };
        if amount.currency != bound.currency {
            // No rate is held.
            return Truth::CannotTell;
        }
        let (low, high) = if upper {
            (amount, bound)
        } else {
            (bound, amount)
        };
        fits &= low.minor <= high.minor;
    }
    yes(fits)
}

/// No copy of the contract so many days after the order.
fn copy_late(question: &Question<'_>, days: u32) -> Truth {
    let order = &question.facts.order;
    let Some(ordered) = order.ordered_on else {
        return Truth::Ask(FactName::OrderedOn);
    };
    let due = ordered.add_days(signed(days));
    match (order.document_on, told(question, Disclosure::ContractCopy)) {
        (Some(day), _) => yes(day > due),
        (None, Some(false)) if question.acting > due => Truth::Yes,
        (None, Some(true)) => Truth::No,
        // It may still come.
        (None, _) => Truth::CannotTell,
    }
}
