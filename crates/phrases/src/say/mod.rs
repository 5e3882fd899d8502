//! The engine's data in buyers' words: verdicts, promises, policies and questions as sentences.
//!
//! Nothing here holds words. Closed vocabularies choose the variant of one message by their stable
//! text form (`gets-one` by `repair`), so that a new word needs a new variant and no code; a test
//! tells which variant is missing in which language.

mod card;
mod contact;
mod entitlement;
mod finding;
mod labels;
mod letter;
mod promise;
mod question;
mod refund;
mod refusal;
mod shop;
mod speaker;
mod terms;
mod verdict;

pub use card::{Card, Section, case_in_short, order_card, policy_card};
pub use contact::{contact_line, contact_terms};
pub use entitlement::entitlement;
pub use finding::{Worded, finding, finding_lines, finding_words, import_words};
pub use labels::{
    answer_labels, case_hint, case_label, fee_label, method_label, proof_label, remedy_label,
    state_label,
};
pub use letter::{Letter, letter};
pub use promise::{order_promise, promise};
pub use question::{Choice, Question, QuestionKind, question};
pub use refund::refund_lines;
pub use refusal::refusal;
pub use verdict::{alternative, note, verdict};

use crate::{MessageId, Value};
use after_sales_policy::{Basis, SafeUrl};
use serde::{Serialize, Serializer};
use speaker::Speaker;

/// How a sentence sounds, for colour and icon; never the only sign
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Good news
    Good,
    /// Information
    Plain,
    /// Read this before you act
    Caution,
    /// Bad news
    Bad,
}

fn by_name<S: Serializer>(id: &MessageId, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(id.name())
}

/// One or two whole sentences with where they come from
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sentence {
    /// The catalogue's message; written by its name
    #[serde(serialize_with = "by_name")]
    pub message: MessageId,
    /// The words
    pub text: String,
    /// Law or shop, when the statement rests on one of them
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// Rule id or id of the citation that the statement rests on
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// How it sounds
    pub tone: Tone,
    /// Page of what the sentence is about, when the shop named one
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<SafeUrl>,
}

/// A word of a closed vocabulary, as messages choose by it.
fn keyword(word: &'static str) -> Value {
    Value::Text(word.to_owned())
}
