//! Everything once more, before it goes.

use super::form::change;
use super::photos::place;
use super::withdrawal::labelled;
use crate::bus::Bus;
use crate::copy::rows;
use crate::dom::{Tag, tag};
use crate::parts::{Look, button, pairs, screen_heading};
use crate::speak::{statement, t};
use crate::state::State;
use after_sales_phrases::MessageId;

pub fn view(state: &State, bus: Bus) -> Tag {
    let given = &*state.given;
    let pack = &given.pack;
    let words = given.config.withdrawal.as_ref();
    let mut list = pairs(rows(state));
    let send = match words {
        // The second control carries the statutory words alone.
        Some(words) => labelled(button(Look::Main, String::new()), words, &words.confirm),
        None => {
            let facts = state.facts();
            let told = statement(given, &given.decide(&facts), &facts);
            list = list
                .child(tag("dt").say(pack, MessageId::UiReviewStatement))
                .child(tag("dd").part("statement").text(told));
            button(Look::Main, t(pack, MessageId::UiSend))
        }
    };
    let send = send.on("click", move |_| bus.submit());
    tag("div")
        .part("screen review-screen")
        .child(screen_heading(given, t(pack, MessageId::UiReviewTitle)))
        .child(list)
        .children(place(state, "review", ""))
        .child(
            tag("div")
                .part("actions")
                .child(send.attr("data-send", ""))
                .child(change(given, bus)),
        )
}
