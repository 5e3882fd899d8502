//! What an exchange for something dearer or cheaper means in money.

use super::Question;
use super::refund::price;
use crate::{ExchangeEstimate, Money, Remedy, Rule};

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
