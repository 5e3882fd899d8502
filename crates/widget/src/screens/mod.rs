//! The screens of the self-check.

mod answer;
mod case;
mod form;
mod photos;
mod pick;
mod questions;
mod receipt;
mod review;
mod withdrawal;

use crate::bus::Bus;
use crate::dom::{Tag, tag};
use crate::speak::{headline, t};
use crate::state::{Screen, State};
use after_sales_phrases::MessageId;

pub use form::name as field_name;
pub use receipt::outcome;

/// The present screen.
pub fn view(state: &State, bus: Bus) -> Tag {
    let screen = match &state.screen {
        Screen::Entry => {
            // The control alone is no section to name.
            let words = state.given.config.withdrawal.as_ref();
            return words.map_or_else(|| tag("div"), |words| withdrawal::entry(state, words, bus));
        }
        Screen::Pick => pick::view(state, bus),
        Screen::Case => case::view(state, bus),
        Screen::Question(fact) => questions::view(state, fact, bus),
        Screen::Answer => answer::view(state, bus),
        Screen::Form => form::view(state, bus),
        Screen::Review => review::view(state, bus),
        Screen::Sending => receipt::view(state, bus),
        Screen::HandedOver => receipt::taken_over(state),
    };
    tag("section")
        .part("check")
        .attr("aria-labelledby", "heading")
        .child(screen)
}

/// What a screen reader hears without looking for it: what came about without a press.
pub fn status(state: &State) -> String {
    match &state.screen {
        Screen::Sending => [receipt::title(state), receipt::progress(state)].join(" "),
        Screen::Answer => headline(&state.given, &state.verdict(), &state.facts())
            .into_iter()
            .next()
            .map(|sentence| sentence.text)
            .unwrap_or_default(),
        _ if !state.form.errors.is_empty() && state.screen == Screen::Form => {
            t(&state.given.pack, MessageId::UiAnswerWrong)
        }
        _ => String::new(),
    }
}
