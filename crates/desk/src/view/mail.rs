//! What buyers and the shop read of the acknowledgement by mail.

use super::parts::fact;
use crate::database::outbox::{State, Told};
use crate::words::Words;
use after_sales_phrases::{MessageId, Value};
use maud::{Markup, html};

fn word(state: Option<State>) -> &'static str {
    state.map_or("none", State::as_str)
}

/// For the buyer: whether a mail comes, has come, or must not be waited for.
pub fn note(words: &Words, state: Option<State>) -> Markup {
    let text = words.with(
        MessageId::DeskMailNote,
        &[("state", Value::from(word(state)))],
    );
    let alarming = state == Some(State::Failed);
    html! { p.mail-note.note[alarming].hint[!alarming] data-mail=(word(state)) { (text) } }
}

/// For the shop: how far the mail is, and why it does not get on. `mail` has the time of the next attempt,
/// `action` what the shop can do.
pub fn section(words: &Words, mail: Option<&(Told, String)>, action: &Markup) -> Markup {
    let told = mail.map(|(told, _)| told);
    let state = told.map(|told| told.state);
    let at = mail.map(|(told, next)| told.done_at.as_deref().unwrap_or(next));
    let said = [
        ("state", Value::from(word(state))),
        (
            "moment",
            Value::Text(at.map(|at| words.moment(at)).unwrap_or_default()),
        ),
    ];
    let reason = told.and_then(|told| told.reason.as_deref());
    let reason = reason.map(|reason| {
        words.with(
            MessageId::DeskMailReason,
            &[("reason", Value::from(reason))],
        )
    });
    let count = |told: &Told| {
        words.with(
            MessageId::DeskCount,
            &[("count", Value::Number(told.attempts))],
        )
    };
    let failed = state == Some(State::Failed);
    html! {
        section data-mail=(word(state)) {
            h2 { (words.say(MessageId::DeskMailTitle)) }
            p.note[failed] { (words.with(MessageId::DeskMailShop, &said)) }
            dl.facts {
                (fact(words, MessageId::DeskMailWhy, reason.as_deref()))
                (fact(words, MessageId::DeskMailAnswer, told.and_then(|told| told.code.as_deref())))
                (fact(words, MessageId::DeskMailAttempts, told.filter(|told| told.attempts > 0).map(count).as_deref()))
            }
            (action)
        }
    }
}
