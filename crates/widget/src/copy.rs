//! What was entered, for the review and for the buyer's own copy.

use crate::ask::Answered;
use crate::form::Field;
use crate::screens::{field_name, outcome};
use crate::speak::{statement, t, t1, title};
use crate::state::{Given, State};
use crate::text::time_of_day;
use crate::withdrawal::{self, add};
use after_sales_phrases::say::{Question, case_label, question, remedy_label};
use after_sales_phrases::{DateStyle, MessageId, Pack, Value};
use after_sales_policy::CivilDate;

/// Everything that is sent, each with its label: item, case, answers and the form's fields.
pub fn rows(state: &State) -> Vec<(String, String)> {
    if state.withdraws() {
        return withdrawal::rows(state);
    }
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
    for need in state.needs() {
        let photos = u32::try_from(state.form.photos.len()).unwrap_or_default();
        let text = match (need.field, state.form.remedy()) {
            (Field::Remedy, Some(remedy)) => Some(remedy_label(remedy, pack)),
            (Field::Photos, _) if photos > 0 => Some(pack.number(photos.into())),
            (field, _) => state.form.given(field).map(|text| match field {
                Field::Photos => t(pack, MessageId::UiNoPhotos),
                _ => text,
            }),
        };
        if let Some(text) = text {
            rows.push((field_name(state, need.field), text));
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

/// The buyer's copy: to whom, what, when, and what came of it.
#[inline(never)]
pub fn copy(state: &State) -> String {
    let pack = &state.given.pack;
    let shop = state.given.policy.document.shop.name.clone();
    let mut text = t1(pack, MessageId::UiFormTitle, "shop", shop);
    text.push('\n');
    match &state.given.config.withdrawal {
        Some(words) => {
            text.push('\n');
            text.push_str(&withdrawal::statement(state, words));
        }
        None => {
            for (label, value) in rows(state) {
                add(&mut text, &label, &value);
            }
            let facts = state.facts();
            let told = statement(&state.given, &state.given.decide(&facts), &facts);
            add(&mut text, &t(pack, MessageId::UiReviewStatement), &told);
        }
    }
    text.push('\n');
    for (label, value) in outcome(state) {
        add(&mut text, &label, &value);
    }
    text.push('\n');
    text
}

/// Name of the file with that copy.
pub fn file_name(state: &State) -> String {
    let given = &state.given;
    let name = match &given.config.withdrawal {
        Some(words) => words.withdraw.clone(),
        None => t(&given.pack, MessageId::UiYourCopy),
    };
    [&name, ".txt"].concat()
}

/// Day and time with their zone; nothing for a text that is no time stamp.
#[inline(never)]
pub fn moment(pack: &Pack, stamp: &str) -> Option<String> {
    let day = stamp.get(..10).and_then(CivilDate::parse)?;
    let time = Value::Text(time_of_day(stamp));
    Some(pack.render(
        MessageId::UiReceiptAt,
        &[("day", day.into()), ("time", time)],
    ))
}

#[cfg(test)]
#[path = "copy_tests.rs"]
mod tests;
