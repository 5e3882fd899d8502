//! Short labels for buttons, lists and tables.

use super::keyword;
use crate::{MessageId, Pack};
use after_sales_policy::{CaseType, FeeKind, Method, Proof, Remedy, StateFact};

/// A message that does nothing but choose by one word.
#[inline(never)]
pub(super) fn label(id: MessageId, word: &'static str, pack: &Pack) -> String {
    let chosen_by = match id {
        MessageId::Remedy => "remedy",
        MessageId::Method => "method",
        MessageId::Proof => "proof",
        MessageId::StatePoint => "state",
        MessageId::RefundLine => "kind",
        MessageId::GoodsReason => "goods",
        MessageId::CardSection => "section",
        MessageId::CaseLabel | MessageId::CaseHint => "case",
        MessageId::StateQuestion | MessageId::StateHint => "state",
        MessageId::FactQuestion | MessageId::FactHint => "fact",
        _ => "word",
    };
    pack.render(id, &[(chosen_by, keyword(word))])
}

/// What the buyer picks first: "I changed my mind"
pub fn case_label(case: CaseType, pack: &Pack) -> String {
    label(MessageId::CaseLabel, case.as_str(), pack)
}

/// One sentence that tells when the case fits
pub fn case_hint(case: CaseType, pack: &Pack) -> String {
    label(MessageId::CaseHint, case.as_str(), pack)
}

/// A remedy in a list: "free repair"
pub fn remedy_label(remedy: Remedy, pack: &Pack) -> String {
    label(MessageId::Remedy, remedy.as_str(), pack)
}

/// A way back in a list: "at a drop-off point"
pub fn method_label(method: Method, pack: &Pack) -> String {
    label(MessageId::Method, method.as_str(), pack)
}

/// A proof in a list: "receipt or order number"
pub fn proof_label(proof: Proof, pack: &Pack) -> String {
    label(MessageId::Proof, proof.as_str(), pack)
}

/// A fee in a table: "Restocking fee"
pub fn fee_label(fee: FeeKind, pack: &Pack) -> String {
    label(MessageId::RefundLine, fee.as_str(), pack)
}

/// A point about the item in a list: "tags still attached"
pub fn state_label(state: StateFact, pack: &Pack) -> String {
    label(MessageId::StatePoint, state.as_str(), pack)
}

/// The answers "Yes" and "No"
pub fn answer_labels(pack: &Pack) -> (String, String) {
    (
        pack.render(MessageId::AnswerYes, &[]),
        pack.render(MessageId::AnswerNo, &[]),
    )
}
