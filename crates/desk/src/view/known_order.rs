//! What the shop's own system knows of the order of a request, beside what the buyer said.

use super::parts::{fact, money};
use crate::database::purchases::Note;
use crate::words::Words;
use after_sales_phrases::MessageId;
use after_sales_policy::read_facts;
use maud::{Markup, html};
use serde_json::Value;

/// The section; nothing when the order is not known.
pub fn section(words: &Words, note: Option<&Note>) -> Markup {
    let Some(note) = note else {
        return html! {};
    };
    let facts = read_facts(&note.facts).facts;
    let order = facts.as_ref().map(|facts| &facts.order);
    let day = |day: Option<after_sales_policy::CivilDate>| day.map(|day| words.day(day));
    let ordered = order.and_then(|order| day(order.ordered_on));
    let delivered = order.and_then(|order| day(order.delivered_on));
    let price = facts.as_ref().and_then(|facts| facts.item.price);
    let verdict: Value = serde_json::from_str(&note.verdict).unwrap_or_default();
    let text = |path: &str| verdict.pointer(path).and_then(Value::as_str);
    let status = text("/status").map(|status| words.word(MessageId::DeskVerdictStatus, status));
    let last = text("/best/last_day").map(|day| words.day_text(day));
    html! {
        section {
            h2 { (words.say(MessageId::OrdersKnownTitle)) }
            dl.facts {
                (fact(words, MessageId::DeskOrderedOn, ordered.as_deref()))
                (fact(words, MessageId::DeskDeliveredOn, delivered.as_deref()))
                (fact(words, MessageId::DeskPrice, price.map(|price| money(words, price)).as_deref()))
                (fact(words, MessageId::OrdersByThese, status.as_deref()))
                (fact(words, MessageId::DeskLastDay, last.as_deref()))
            }
            p.hint { (words.word(MessageId::OrdersSource, &note.source)) }
        }
    }
}
