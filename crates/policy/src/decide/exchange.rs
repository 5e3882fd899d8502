//! What an exchange for something dearer or cheaper means in money, and whether it is for the same kind.

use super::Question;
use super::refund::price;
use crate::{Attribute, ExchangeEstimate, Facts, Money, Remedy, Rule};

/// The difference, when the price of what the buyer wants is known and the shop has terms for it.
pub(crate) fn estimate(
    rule: &Rule,
    question: &Question<'_>,
    remedies: &[Remedy],
) -> Option<ExchangeEstimate> {
    let exchanges = |remedy: &Remedy| {
        matches!(
            remedy,
            Remedy::Exchange | Remedy::ExchangeVariant | Remedy::ExchangeSame
        )
    };
    let terms = rule.exchange.as_ref()?;
    let (paid, wanted) = (price(question)?, question.facts.event.exchange_price?);
    if paid.currency != wanted.currency || !remedies.iter().any(exchanges) {
        return None;
    }
    let difference = paid.minor.saturating_sub(wanted.minor);
    let amount = |minor| Money { minor, ..paid };
    Some(ExchangeEstimate {
        back: (difference > 0).then(|| amount(difference)),
        paid_as: (difference > 0).then_some(terms.cheaper),
        to_pay: (difference < 0 && terms.dearer).then(|| amount(-difference)),
    })
}

/// Whether what the buyer wants instead is like the item in all that the rule names; `None` while an
/// attribute of either is not known, or when the rule names none.
pub(crate) fn same_kind(rule: &Rule, facts: &Facts) -> Option<bool> {
    let names = &rule.exchange.as_ref()?.same;
    let mut same = (!names.is_empty()).then_some(true);
    for name in names {
        let value = |list: &[Attribute]| {
            let found = list.iter().find(|attribute| attribute.name == *name);
            found.map(|attribute| attribute.value.clone())
        };
        let wanted = value(&facts.event.exchange_attributes);
        match value(&facts.item.attributes).zip(wanted) {
            None => same = None,
            Some((old, new)) if old != new => return Some(false),
            Some(_) => {}
        }
    }
    same
}
