//! One open fact at a time.

use crate::ask::{Answered, Input, input, may_be_on_its_way};
use crate::bus::Bus;
use crate::dom::{Tag, tag};
use crate::parts::{Look, back, screen_heading, sends};
use crate::speak::t;
use crate::state::{Given, Msg, State};
use after_sales_phrases::MessageId;
use after_sales_phrases::say::question;
use after_sales_policy::{FactName, MissingFact};
use wasm_bindgen::{JsCast, JsValue};

pub fn view(state: &State, fact: &MissingFact, bus: Bus) -> Tag {
    let given = &*state.given;
    let pack = &given.pack;
    let asked = question(fact, pack);
    let number = state.replies.len() + 1;
    let total = state.replies.len() + state.open().len().max(1);
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX).into();
    let step = [("number", count(number)), ("total", count(total))];
    let step = pack.render(MessageId::UiQuestionStep, &step);

    let legend = tag("legend").child(screen_heading(given, asked.text));
    let mut whole = tag("fieldset").part("question").child(legend);
    if let Some(hint) = &asked.hint {
        whole = whole.child(tag("p").part("hint").attr("id", "hint").text(hint.clone()));
    }
    let dont_know = sends(
        Look::Quiet,
        t(pack, MessageId::UiDontKnow),
        bus,
        Msg::Reply(Answered::Unknown),
    );
    let whole = match input(fact) {
        Some(Input::YesNo | Input::Choice) => {
            let mut answers = vec![
                (asked.yes, Answered::Holds(true)),
                (asked.no, Answered::Holds(false)),
            ];
            if !asked.choices.is_empty() {
                let choices = asked.choices.into_iter();
                let offered = choices.filter(|choice| is_offered(given, fact, choice.word));
                answers = offered
                    .map(|choice| (choice.label, Answered::Chosen(choice.word)))
                    .collect();
            }
            let answers = answers
                .into_iter()
                .map(|(label, said)| sends(Look::Other, label, bus, Msg::Reply(said)));
            whole.child(tag("div").part("answers").children(answers))
        }
        kind => {
            let go = sends(Look::Main, t(pack, MessageId::UiContinue), bus, Msg::Go);
            let whole = whole.children(field(state, kind, asked.hint.is_some(), bus));
            let mut answers = tag("div").part("answers").child(go);
            if may_be_on_its_way(fact) {
                let label = t(pack, MessageId::UiNotArrived);
                let msg = Msg::Reply(Answered::NotArrived);
                answers = answers.child(sends(Look::Other, label, bus, msg));
            }
            whole.child(answers)
        }
    };
    tag("div")
        .part("screen questions")
        .child(tag("p").part("eyebrow").text(step))
        .child(whole)
        .child(
            tag("div")
                .part("actions")
                .child(back(given, bus))
                .child(dont_know),
        )
}

/// Whether an answer makes sense at this shop: it may not know every way back.
fn is_offered(given: &Given, fact: &MissingFact, word: &str) -> bool {
    let mut rules = given.policy.document.rules.iter();
    fact.fact != FactName::Method
        || rules.any(|rule| {
            let methods = rule.methods.iter().chain(&rule.scope.methods);
            methods.into_iter().any(|method| method.as_str() == word)
        })
}

/// The field, and below it what is wrong.
fn field(state: &State, kind: Option<Input>, hint: bool, bus: Bus) -> Vec<Tag> {
    let pack = &state.given.pack;
    let described = match (hint, state.draft_wrong) {
        (true, true) => "hint wrong",
        (true, false) => "hint",
        (false, _) => "wrong",
    };
    let mut entry = tag("input")
        .part("field-input")
        .attr("data-draft", "")
        .attr("aria-labelledby", "heading")
        .attr("aria-describedby", described)
        .attr("value", &state.draft)
        .on("input", move |event| bus.type_in(Msg::Draft(typed(&event))))
        .on("keydown", move |event| {
            let key = js_sys::Reflect::get(&event, &"key".into());
            if key.is_ok_and(|key| key.as_string().as_deref() == Some("Enter")) {
                event.prevent_default();
                bus.send(Msg::Go);
            }
        });
    entry = match kind {
        Some(Input::PastDay) => entry
            .attr("type", "date")
            .attr("min", "1990-01-01")
            .attr("max", &state.given.now.today.text()),
        Some(Input::AnyDay) => entry.attr("type", "date"),
        Some(Input::Count) => entry.attr("type", "text").attr("inputmode", "numeric"),
        Some(Input::Amount) => entry.attr("type", "text").attr("inputmode", "decimal"),
        _ => entry
            .attr("type", "text")
            .attr("autocomplete", "address-level1"),
    };
    if !state.draft_wrong {
        return vec![entry];
    }
    let words = match kind {
        Some(Input::PastDay | Input::AnyDay) => MessageId::UiDayWrong,
        _ => MessageId::UiAnswerWrong,
    };
    let wrong = tag("p").part("error").attr("id", "wrong").say(pack, words);
    vec![entry.attr("aria-invalid", "true"), wrong]
}

/// What stands in the field that an event came from.
pub fn typed(event: &web_sys::Event) -> String {
    let value = of_target(event, "value");
    value
        .and_then(|value| value.as_string())
        .unwrap_or_default()
}

/// A word when the box that an event came from is ticked.
pub fn ticked(event: &web_sys::Event) -> String {
    let ticked = of_target(event, "checked").is_some_and(|ticked| ticked.is_truthy());
    if ticked { "none".into() } else { String::new() }
}

fn of_target(event: &web_sys::Event, name: &str) -> Option<JsValue> {
    let target = event.target()?;
    js_sys::Reflect::get(target.unchecked_ref(), &name.into()).ok()
}
