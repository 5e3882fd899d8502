//! The answers to a rule's conditions: from the data for `same_kind`, else from the buyer.

use crate::case::Case;
use after_sales_policy::{Attribute, Condition, Rule, StateFact};

/// How what the buyer wants instead compares with the item, in the attributes that the rule names.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SameKind {
    /// One attribute differs.
    Differs,
    /// All are there and equal.
    Equal,
    /// Either side lacks one.
    Lacks,
    /// The rule names none.
    NotNamed,
}

pub fn same_kind(rule: &Rule, case: &Case) -> SameKind {
    let names = rule
        .exchange
        .as_ref()
        .map_or(&[][..], |terms| terms.same.as_slice());
    if names.is_empty() {
        return SameKind::NotNamed;
    }
    fn first<'a>(list: &'a [Attribute], name: &str) -> Option<&'a str> {
        let mut entries = list.iter().filter(|entry| entry.name == name);
        entries.next().map(|entry| entry.value.as_str())
    }
    let pairs: Vec<(Option<&str>, Option<&str>)> = names
        .iter()
        .map(|name| {
            let old = first(&case.facts.item.attributes, name);
            (old, first(&case.facts.event.exchange_attributes, name))
        })
        .collect();
    let differs =
        |(old, new): &(Option<&str>, Option<&str>)| old.is_some() && new.is_some() && old != new;
    if pairs.iter().any(differs) {
        SameKind::Differs
    } else if pairs
        .iter()
        .all(|(old, new)| old.is_some() && new.is_some())
    {
        SameKind::Equal
    } else {
        SameKind::Lacks
    }
}

/// The answer to a condition of this rule, when it is known.
pub fn answer(rule: &Rule, state: StateFact, case: &Case) -> Option<bool> {
    if state == StateFact::SameKind {
        match same_kind(rule, case) {
            SameKind::Differs => return Some(false),
            SameKind::Equal => return Some(true),
            SameKind::Lacks | SameKind::NotNamed => {}
        }
    }
    case.facts.answer(state)
}

pub fn fails(rule: &Rule, condition: &Condition, case: &Case) -> bool {
    answer(rule, condition.state, case) == Some(false)
}

pub fn lifted(condition: &Condition, case: &Case) -> bool {
    condition
        .lifted_by
        .iter()
        .any(|proof| case.facts.proof.contains(proof))
}
