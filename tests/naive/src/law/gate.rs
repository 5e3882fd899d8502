//! One condition of a right: the table of section 2.

use super::told::told;
use crate::case::{Ask, Case};
use crate::day::{day, plus_days};
use after_sales_policy::{Disclosure, FactName, Gate, Money, MoneyRange};
use jiff::civil::Date;

/// What is known of a condition.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Holds {
    Yes,
    /// Yes as long as nobody says otherwise: the buyer is told that the law may give more.
    Presumably,
    No,
    CannotTell,
    HangsOn(Ask),
}

fn yes_or_no(holds: bool) -> Holds {
    if holds { Holds::Yes } else { Holds::No }
}

/// `wanted` is what the shop must have told or not told.
fn by_disclosure(what: Disclosure, wanted: bool, case: &Case) -> Holds {
    match told(what, case) {
        Some(was) => yes_or_no(was == wanted),
        None => Holds::CannotTell,
    }
}

/// Whether the buyer's copy of the contract comes more than so many days after the order.
fn copy_late(days: u32, case: &Case) -> Holds {
    let Some(ordered) = case.ordered() else {
        return Holds::HangsOn((FactName::OrderedOn, None));
    };
    let last = plus_days(ordered, days.into());
    if let Some(document) = case.facts.order.document_on {
        return yes_or_no(day(document) > last);
    }
    match told(Disclosure::ContractCopy, case) {
        Some(true) => Holds::No,
        Some(false) if case.acting > last => Holds::Yes,
        _ => Holds::CannotTell,
    }
}

fn in_range(range: &MoneyRange, amount: Option<Money>, fact: FactName) -> Holds {
    let Some(amount) = amount else {
        return Holds::HangsOn((fact, None));
    };
    for bound in [range.least, range.most].into_iter().flatten() {
        if bound.currency != amount.currency {
            return Holds::CannotTell;
        }
    }
    let enough = range.least.is_none_or(|least| least.minor <= amount.minor);
    yes_or_no(enough && range.most.is_none_or(|most| amount.minor <= most.minor))
}

/// What is known of one condition. `normal_end` is there for the extensions of a period that has one.
pub fn holds(gate: &Gate, case: &Case, normal_end: Option<Date>) -> Holds {
    let (facts, event) = (case.facts, &case.facts.event);
    match gate {
        Gate::Never => Holds::No,
        Gate::Unsure => Holds::CannotTell,
        Gate::Told(what) => by_disclosure(*what, true, case),
        Gate::Untold(what) => by_disclosure(*what, false, case),
        Gate::MaybeTold(what) => match told(*what, case) {
            Some(was) => yes_or_no(was),
            None => Holds::Presumably,
        },
        Gate::CopyLate(days) => copy_late(*days, case),
        Gate::Remote => yes_or_no(facts.order.channel.as_deref() != Some("store")),
        Gate::Any(traits) => yes_or_no(traits.iter().any(|one| facts.has(*one))),
        Gate::All(traits) => yes_or_no(traits.iter().all(|one| facts.has(*one))),
        Gate::Fails(state) => match facts.answer(*state) {
            Some(answer) => yes_or_no(!answer),
            None => Holds::HangsOn((FactName::State, Some(*state))),
        },
        Gate::Price(range) => in_range(range, facts.item.price, FactName::Price),
        Gate::OrderValue(range) => in_range(range, facts.order.value, FactName::OrderValue),
        Gate::Repaired => {
            yes_or_no(event.repaired_on.is_some() || event.repairs.is_some_and(|n| n > 0))
        }
        Gate::RepairFailed(least) => {
            yes_or_no(event.failed_repairs.is_some_and(|failed| failed >= *least))
        }
        Gate::ShownInTime => match (event.noticed_on, normal_end) {
            (None, _) => Holds::HangsOn((FactName::NoticedOn, None)),
            (Some(noticed), Some(end)) => yes_or_no(day(noticed) <= end),
            (Some(_), None) => Holds::Yes,
        },
    }
}

/// What several conditions come to: one that fails settles it, then one that cannot be told, then the first
/// that hangs on a fact.
pub fn all_hold(gates: &[Gate], case: &Case, normal_end: Option<Date>) -> Holds {
    let each: Vec<Holds> = gates
        .iter()
        .map(|gate| holds(gate, case, normal_end))
        .collect();
    for settles in [Holds::No, Holds::CannotTell] {
        if each.contains(&settles) {
            return settles;
        }
    }
    let hangs = each.iter().find(|one| matches!(one, Holds::HangsOn(_)));
    hangs.copied().unwrap_or(Holds::Yes)
}

/// Whether one of the conditions holds only as long as nobody says otherwise.
pub fn presumed(gates: &[Gate], case: &Case) -> bool {
    gates
        .iter()
        .any(|gate| holds(gate, case, None) == Holds::Presumably)
}
