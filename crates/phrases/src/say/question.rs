//! The one more thing we need to know.

use super::keyword;
use super::labels::answer_labels;
use crate::{MessageId, Pack};
use after_sales_policy::{FactName, Method, MissingFact, OrderState, Reason, Role, StateFact};
use serde::Serialize;

/// How a question is answered
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// With a day
    Date,
    /// With yes or no
    YesNo,
    /// With one of `choices`, or with a value that the shop's page knows: tier, category, price …
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
    /// Answers to choose from, where a closed vocabulary holds them all
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice>,
}

/// One answer of a closed vocabulary
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// The word, as the facts write it
    pub word: &'static str,
    /// The same for the buyer
    pub label: String,
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
        choices: choices(missing.fact, pack),
    }
}

fn choices(fact: FactName, pack: &Pack) -> Vec<Choice> {
    fn words<W>(all: &[(W, &'static str)]) -> Vec<&'static str> {
        all.iter().map(|(_, word)| *word).collect()
    }
    let (id, arg) = match fact {
        FactName::Method => (MessageId::Method, "method"),
        _ => (MessageId::Choice, "word"),
    };
    let words = match fact {
        FactName::Reason => words(Reason::ALL),
        FactName::Role => words(Role::ALL),
        FactName::OrderState => words(OrderState::ALL),
        FactName::Method => words(Method::ALL),
        _ => Vec::new(),
    };
    let choice = |word| Choice {
        word,
        label: pack.render(id, &[(arg, keyword(word))]),
    };
    words.into_iter().map(choice).collect()
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
        | FactName::SellerContactedOn
        | FactName::ReplacementDeliveredOn => QuestionKind::Date,
        FactName::State => QuestionKind::YesNo,
        _ => QuestionKind::Choice,
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
            | FactName::Reason
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
