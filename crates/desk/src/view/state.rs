//! States and history in the shop's words.

use crate::database::steps::Step;
use crate::words::Words;
use after_sales_phrases::MessageId;
use maud::{Markup, html};

/// A state, with a mark that does not rest on colour alone.
pub fn badge(words: &Words, state: &str) -> Markup {
    html! { span.badge data-state=(state) { (words.word(MessageId::InboxState, state)) } }
}

/// The history, newest entry last, with who of the shop it was: number of the entry and name. An entry whose mail
/// was not delivered says so.
pub fn history(
    words: &Words,
    steps: &[Step],
    names: &[(i64, String)],
    undelivered: &[i64],
) -> Markup {
    html! {
        ol.history {
            @for (index, step) in steps.iter().enumerate() {
                @let same = index.checked_sub(1).is_some_and(|last| steps[last].state == step.state);
                @let name = names.iter().find(|(number, _)| *number == step.number).map(|(_, name)| name);
                li data-state=(step.state) data-who=(step.actor) {
                    p.when {
                        strong {
                            @if same { (words.word(MessageId::InboxStep, &step.kind)) }
                            @else { (words.word(MessageId::InboxState, &step.state)) }
                        }
                        span.who {
                            @match name {
                                Some(name) => { bdi { (name) } },
                                None => { (words.word(MessageId::InboxActor, &step.actor)) },
                            }
                        }
                        time datetime=(step.at) { (words.short_moment(&step.at)) }
                    }
                    @if undelivered.contains(&step.number) {
                        p { span.badge data-mail="failed" { (words.say(MessageId::DeskMailFailed)) } }
                    }
                    @if !step.message.is_empty() { p.said dir="auto" { (step.message) } }
                }
            }
        }
    }
}
