//! Short labels for buttons, lists and tables.

use super::keyword;
use crate::{MessageId, Pack, Value};
use after_sales_policy::{
    Alternative, CaseType, Contact, ContactKind, FeeKind, Method, Proof, Remedy, StateFact,
};

/// What the buyer picks first: "I changed my mind"
pub fn case_label(case: CaseType, pack: &Pack) -> String {
    pack.render(MessageId::CaseLabel, &[("case", keyword(case.as_str()))])
}

/// One sentence that tells when the case fits
pub fn case_hint(case: CaseType, pack: &Pack) -> String {
    pack.render(MessageId::CaseHint, &[("case", keyword(case.as_str()))])
}

/// A remedy in a list: "free repair"
pub fn remedy_label(remedy: Remedy, pack: &Pack) -> String {
    pack.render(MessageId::Remedy, &[("remedy", keyword(remedy.as_str()))])
}

/// A way back in a list: "at a drop-off point"
pub fn method_label(method: Method, pack: &Pack) -> String {
    pack.render(MessageId::Method, &[("method", keyword(method.as_str()))])
}

/// A proof in a list: "receipt or order number"
pub fn proof_label(proof: Proof, pack: &Pack) -> String {
    pack.render(MessageId::Proof, &[("proof", keyword(proof.as_str()))])
}

/// A fee in a table: "Restocking fee"
pub fn fee_label(fee: FeeKind, pack: &Pack) -> String {
    pack.render(MessageId::RefundLine, &[("kind", keyword(fee.as_str()))])
}

/// A point about the item in a list: "tags still attached"
pub fn state_label(state: StateFact, pack: &Pack) -> String {
    pack.render(MessageId::StatePoint, &[("state", keyword(state.as_str()))])
}

/// The answers "Yes" and "No"
pub fn answer_labels(pack: &Pack) -> (String, String) {
    (
        pack.render(MessageId::AnswerYes, &[]),
        pack.render(MessageId::AnswerNo, &[]),
    )
}

/// A next best way on a button; "ask the shop" names the first address that the shop gave
///
/// A page is never named by its address: text is no link.
pub fn alternative_label(way: Alternative, contacts: &[Contact], pack: &Pack) -> String {
    match (way, contacts.first()) {
        (Alternative::AskShop, Some(contact)) => contact_line(contact, pack),
        _ => pack.render(
            MessageId::AlternativeLabel,
            &[("way", keyword(way.as_str()))],
        ),
    }
}

/// How to reach a person, as a sentence
pub fn contact_line(contact: &Contact, pack: &Pack) -> String {
    let value = match contact.kind {
        ContactKind::Page => String::new(),
        _ => contact.value.clone(),
    };
    pack.render(
        MessageId::Contact,
        &[
            ("kind", keyword(contact.kind.as_str())),
            ("value", Value::Text(value)),
        ],
    )
}
