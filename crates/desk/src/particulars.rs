//! What a request asks for, line by line, for pages and mails: how many, why, which wish, what instead, which
//! serial numbers.

use crate::words::Words;
use after_sales_phrases::{MessageId, Value};
use after_sales_policy::AfterSalesRequest;

/// The lines that have something to say: label, text, and whether the text is the buyer's own.
pub fn lines(words: &Words, request: &AfterSalesRequest) -> Vec<(MessageId, String, bool)> {
    let (item, event) = (&request.facts.item, &request.facts.event);
    let quantity = item
        .quantity
        .map(|count| words.with(MessageId::DeskCount, &[("count", Value::from(count))]));
    let reason = event
        .reason
        .map(|reason| words.word(MessageId::FiguresReason, reason.as_str()));
    let wish = request
        .remedy
        .map(|remedy| words.word(MessageId::DeskRemedy, remedy.as_str()));
    let serials = (!request.serials.is_empty()).then(|| request.serials.join(", "));
    [
        (MessageId::DeskQuantity, quantity, false),
        (MessageId::DeskReason, reason, false),
        (MessageId::DeskWish, wish, false),
        (MessageId::DeskWanted, request.wanted.clone(), true),
        (MessageId::DeskSerials, serials, true),
    ]
    .into_iter()
    .filter_map(|(label, text, own)| Some((label, text?, own)))
    .collect()
}
