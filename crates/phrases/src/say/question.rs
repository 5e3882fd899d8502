//! The one more thing we need to know.

use super::labels::answer_labels;
use super::{Sentence, Tone, keyword};
use crate::{MessageId, Pack};
use after_sales_policy::{FactName, MissingFact, StateFact};
use serde::Serialize;

/// How a question is answered
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// With a day
    Date,
    /// With yes or no
    YesNo,
    /// With one of the values that the shop's page knows: tier, category, price, seller …
    Choice,
}

/// A question to the buyer
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Question {
    /// The question
    pub text: String,
    /// Where to find the answer, when that helps
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// How it is answered
    pub kind: QuestionKind,
    /// Label of "yes"; for a state, yes means that it holds
    pub yes: String,
    /// Label of "no"
    pub no: String,
}

/// The question that gets a missing fact
pub fn question(missing: &MissingFact, pack: &Pack) -> Question {
    let (yes, no) = answer_labels(pack);
    let (text, hint, kind) = match (missing.fact, missing.state) {
        (FactName::State, Some(state)) => {
            let args = [("state", keyword(state.as_str()))];
            let hint = has_state_hint(state).then(|| pack.render(MessageId::StateHint, &args));
            let text = pack.render(MessageId::StateQuestion, &args);
            (text, hint, QuestionKind::YesNo)
        }
        (fact, _) => {
            let args = [("fact", keyword(fact.as_str()))];
            let hint = has_hint(fact).then(|| pack.render(MessageId::FactHint, &args));
            (
                pack.render(MessageId::FactQuestion, &args),
                hint,
                kind(fact),
            )
        }
    };
    Question {
        text,
        hint,
        kind,
        yes,
        no,
    }
}

/// The question as a sentence of a verdict.
pub(super) fn question_sentence(missing: &MissingFact, pack: &Pack) -> Sentence {
    let id = match (missing.fact, missing.state) {
        (FactName::State, Some(_)) => MessageId::StateQuestion,
        _ => MessageId::FactQuestion,
    };
    Sentence {
        message: id,
        text: question(missing, pack).text,
        basis: None,
        source: None,
        tone: Tone::Caution,
    }
}

fn kind(fact: FactName) -> QuestionKind {
    match fact {
        FactName::OrderedOn
        | FactName::PaidOn
        | FactName::ShippedOn
        | FactName::DeliveredOn
        | FactName::FirstDeliveredOn
        | FactName::LastDeliveredOn
        | FactName::ReceiptConfirmedOn
        | FactName::EstimatedDeliveryOn
        | FactName::ActivatedOn
        | FactName::NoticedOn
        | FactName::SellerContactedOn => QuestionKind::Date,
        FactName::State => QuestionKind::YesNo,
        FactName::Tier
        | FactName::Subdivision
        | FactName::Category
        | FactName::Price
        | FactName::Attribute
        | FactName::EarlierReturns
        | FactName::Seller => QuestionKind::Choice,
    }
}

/// Facts that `fact-hint` has words for.
fn has_hint(fact: FactName) -> bool {
    matches!(
        fact,
        FactName::OrderedOn
            | FactName::PaidOn
            | FactName::ShippedOn
            | FactName::DeliveredOn
            | FactName::NoticedOn
            | FactName::SellerContactedOn
            | FactName::EstimatedDeliveryOn
            | FactName::Subdivision
    )
}

/// States that `state-hint` has words for.
fn has_state_hint(state: StateFact) -> bool {
    matches!(
        state,
        StateFact::SealIntact
            | StateFact::Complete
            | StateFact::Clean
            | StateFact::FaultReachesMeasure
            | StateFact::UsedAsIntended
    )
}
