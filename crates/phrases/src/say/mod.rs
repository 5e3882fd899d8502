//! The engine's data in buyers' words: verdicts, promises, policies and questions as sentences.
//!
//! Nothing here holds words. Closed vocabularies choose the variant of one message by their stable
//! text form (`gets-one` by `repair`), so that a new word needs a new variant and no code; a test
//! tells which variant is missing in which language.

mod card;
mod entitlement;
mod labels;
mod promise;
mod question;
mod refund;
mod refusal;
mod verdict;

pub use card::{Card, Section, policy_card};
pub use entitlement::entitlement;
pub use labels::{
    alternative_label, answer_labels, case_hint, case_label, contact_line, fee_label, method_label,
    proof_label, remedy_label, state_label,
};
pub use promise::promise;
pub use question::{Question, QuestionKind, question};
pub use refund::refund_lines;
pub use refusal::refusal;
pub use verdict::{alternative, note, verdict};

use crate::{MessageId, Pack, Value};
use after_sales_policy::Basis;
use serde::{Serialize, Serializer};

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
}

/// Collects sentences that rest on the same source.
struct Speaker<'p> {
    pack: &'p Pack,
    basis: Option<Basis>,
    source: Option<String>,
    said: Vec<Sentence>,
}

impl<'p> Speaker<'p> {
    /// Sentences that rest on nothing but the question.
    fn new(pack: &'p Pack) -> Self {
        Self {
            pack,
            basis: None,
            source: None,
            said: Vec::new(),
        }
    }

    fn resting_on(pack: &'p Pack, basis: Basis, source: &str) -> Self {
        let mut speaker = Self::new(pack);
        speaker.rest_on(basis, source);
        speaker
    }

    /// What is said from here on rests on this.
    fn rest_on(&mut self, basis: Basis, source: &str) {
        self.basis = Some(basis);
        self.source = Some(source.to_owned()).filter(|source| !source.is_empty());
    }

    fn rest_on_nothing(&mut self) {
        self.basis = None;
        self.source = None;
    }

    fn say(&mut self, tone: Tone, id: MessageId, args: &[(&str, Value)]) {
        self.said.push(Sentence {
            message: id,
            text: self.pack.render(id, args),
            basis: self.basis,
            source: self.source.clone(),
            tone,
        });
    }

    /// Appends what others said, leaving out what was said word for word before.
    fn add(&mut self, sentences: Vec<Sentence>) {
        for sentence in sentences {
            if !self.said.contains(&sentence) {
                self.said.push(sentence);
            }
        }
    }
}

/// A word of a closed vocabulary, as messages choose by it.
fn keyword(word: &'static str) -> Value {
    Value::Text(word.to_owned())
}
