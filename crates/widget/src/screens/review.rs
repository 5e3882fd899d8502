//! Everything once more, before it goes.

use super::form::{change, name};
use super::withdrawal::labelled;
use crate::ask::Answered;
use crate::bus::Bus;
use crate::dom::{Tag, tag};
use crate::form::Field;
use crate::parts::{Look, button, pairs, screen_heading};
use crate::speak::{statement, t, title};
use crate::state::{Given, State};
use crate::withdrawal;
use after_sales_phrases::say::{Question, case_label, question, remedy_label};
use after_sales_phrases::{DateStyle, MessageId};

pub fn view(state: &State, bus: Bus) -> Tag {
    let given = &*state.given;
    let pack = &given.pack;
    let words = given.config.withdrawal.as_ref();
    let rows = match words {
        Some(_) => withdrawal::rows(state),
        None => rows(state),
    };
    let mut list = pairs(rows);
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
        .child(
            tag("div")
                .part("actions")
                .child(send.attr("data-send", ""))
                .child(change(given, bus)),
        )
}

/// Item, case, answers and fields of a request.
fn rows(state: &State) -> Vec<(String, String)> {
    let given = &*state.given;
    let pack = &given.pack;
    let facts = state.facts();
    let mut rows = vec![
        (t(pack, MessageId::UiReviewItem), title(state.line(), pack)),
        (
            t(pack, MessageId::UiReviewCase),
            case_label(facts.case, pack),
        ),
    ];
    for reply in &state.replies {
        let asked = question(&reply.fact, pack);
        let said = answer(given, &reply.answer, &asked);
        rows.push((asked.text, said));
    }
    for field in Field::ALL {
        let text = match (field, state.form.remedy) {
            (Field::Remedy, Some(remedy)) => Some(remedy_label(remedy, pack)),
            (field, _) => state.form.given(field),
        };
        if let Some(text) = text {
            rows.push((name(state, field), text));
        }
    }
    rows
}

fn answer(given: &Given, answer: &Answered, asked: &Question) -> String {
    let pack = &given.pack;
    match answer {
        Answered::Day(day) => pack.date(*day, DateStyle::Long),
        Answered::Holds(true) => asked.yes.clone(),
        Answered::Holds(false) => asked.no.clone(),
        Answered::NotArrived => t(pack, MessageId::UiNotArrived),
        Answered::Count(count) => pack.number(i64::from(*count)),
        Answered::Amount(amount) => pack.money(amount),
        Answered::Part(place) => place.code().into(),
        Answered::Chosen(word) => {
            let chosen = asked.choices.iter().find(|choice| choice.word == *word);
            chosen.map_or_else(String::new, |choice| choice.label.clone())
        }
        Answered::Unknown => t(pack, MessageId::UiDontKnow),
    }
}
