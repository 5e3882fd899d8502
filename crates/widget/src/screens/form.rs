//! Only what the shop needs to answer.

use super::photos::place;
use super::questions::{ticked, typed};
use crate::bus::{Bus, endpoint};
use crate::dom::{Tag, tag};
use crate::form::{Fault, Field};
use crate::needs::{Need, offered};
use crate::parts::{Look, back, button, contacts, screen_heading, sends};
use crate::speak::{t, t1};
use crate::state::{Given, Msg, State};
use after_sales_phrases::MessageId;
use after_sales_phrases::say::remedy_label;
use after_sales_policy::CaseType;

pub fn view(state: &State, bus: Bus) -> Tag {
    let given = &*state.given;
    let pack = &given.pack;
    let shop = given.policy.document.shop.name.clone();
    let heading = match &given.config.withdrawal {
        Some(words) => screen_heading(given, words.withdraw.clone()).attr("lang", &words.language),
        None => screen_heading(given, t1(pack, MessageId::UiFormTitle, "shop", shop)),
    };
    let screen = tag("div").part("screen form").child(heading);
    if endpoint(given).is_none() {
        return screen
            .child(tag("p").part("lead").say(pack, MessageId::UiWriteToShop))
            .child(contacts(given))
            .child(tag("div").part("actions").child(back(given, bus)));
    }
    let to_review = tag("button")
        .part("button main")
        .attr("type", "submit")
        .say(pack, MessageId::UiToReview);
    let mut form = tag("form")
        .part("fields")
        .flag("novalidate", true)
        .on("submit", move |event| {
            event.prevent_default();
            bus.send(Msg::Review);
        });
    for need in state.needs() {
        form = form.child(match need.field {
            Field::Remedy => remedies(state, bus),
            Field::Photos => photos(state, need, bus),
            _ => entry(state, need, bus),
        });
    }
    let form = form.child(
        tag("div")
            .part("actions")
            .child(to_review)
            .child(back(given, bus)),
    );
    let said = state.form.said.as_str();
    let said = (!said.is_empty()).then(|| t1(pack, MessageId::UiShopSays, "words", said));
    screen
        .child(tag("p").part("lead").say(pack, MessageId::UiFormLead))
        .children(said.map(|words| tag("p").part("error").text(words)))
        .children(faults(state, bus))
        .child(form)
}

/// Where several fields are wrong: all of them in one place, each a way to its field.
fn faults(state: &State, bus: Bus) -> Option<Tag> {
    let faults = state.form.faults(&state.needs());
    if faults.len() < 2 {
        return None;
    }
    let lines = faults.into_iter().map(|(field, fault)| {
        let told = fault_words(state, field, fault);
        // What is missing is named by the words themselves.
        let (name, rest) = match fault {
            Fault::Empty | Fault::Busy => (told, None),
            Fault::Wrong | Fault::NotTaken => (of_case(state, words(state, field).0), Some(told)),
        };
        let to = button(Look::Quiet, name).on("click", move |_| bus.focus_field(field));
        let rest = rest.map(|told| tag("span").text(told));
        tag("li").child(to).text(" ").children(rest)
    });
    let head = tag("p").part("label").attr("id", "faults");
    let head = head.say(&state.given.pack, MessageId::UiAnswerWrong);
    let list = tag("div").part("faults").attr("role", "group");
    Some(
        list.attr("aria-labelledby", "faults")
            .child(head)
            .child(tag("ul").children(lines)),
    )
}

/// Label of a field, and the hint below it.
fn words(state: &State, field: Field) -> (MessageId, Option<MessageId>) {
    let withdraws = state.withdraws();
    match field {
        Field::Message if withdraws => (MessageId::UiPickTitle, None),
        Field::Message => (MessageId::UiFieldMessage, Some(MessageId::UiBankHint)),
        Field::Serials => (MessageId::UiFieldSerials, Some(MessageId::UiSerialsHint)),
        Field::Photos => (MessageId::UiPhotosTitle, None),
        Field::Remedy => (MessageId::UiFieldRemedy, None),
        Field::Wanted => (MessageId::UiFieldWanted, Some(MessageId::UiWantedHint)),
        Field::Order if withdraws => (MessageId::UiFieldOrder, Some(MessageId::UiContractHint)),
        Field::Order => (MessageId::UiFieldOrder, Some(MessageId::UiFieldOrderHint)),
        Field::Email => (MessageId::UiFieldEmail, Some(MessageId::UiFieldEmailHint)),
        Field::Name => (MessageId::UiFieldName, None),
    }
}

/// A message in the words for the case.
fn of_case(state: &State, id: MessageId) -> String {
    let case = state.case.map_or("", CaseType::as_str);
    t1(&state.given.pack, id, "case", case)
}

type Attributes = &'static [(&'static str, &'static str)];

/// How a field is typed into: the tag, and attributes beyond those that all have.
fn input(state: &State, field: Field) -> (&'static str, Attributes) {
    const NUMBER: Attributes = &[
        ("dir", "auto"),
        ("autocomplete", "off"),
        ("spellcheck", "false"),
    ];
    match field {
        Field::Message => ("textarea", &[("rows", "4"), ("maxlength", "4000")]),
        Field::Wanted => ("textarea", &[("rows", "2"), ("maxlength", "300")]),
        Field::Serials if state.facts().item.quantity > Some(1) => ("textarea", NUMBER),
        Field::Email => (
            "input",
            &[
                ("type", "email"),
                ("dir", "auto"),
                ("autocomplete", "email"),
                ("inputmode", "email"),
            ],
        ),
        Field::Name => ("input", &[("autocomplete", "name"), ("maxlength", "200")]),
        _ => ("input", NUMBER),
    }
}

fn entry(state: &State, need: Need, bus: Bus) -> Tag {
    let field = need.field;
    let name = field.name();
    let (label, hint) = words(state, field);
    let fault = state.form.fault(field);
    let (hint_id, error_id) = ([name, "-hint"].concat(), [name, "-error"].concat());
    let label = labelled("label", state, label, need).attr("for", name);
    let mut whole = tag("div").part("field").child(label);
    let mut described = Vec::new();
    if let Some(hint) = hint {
        described.push(hint_id.as_str());
        let words = of_case(state, hint);
        whole = whole.child(tag("p").part("hint").attr("id", &hint_id).text(words));
    }
    let (kind, attributes) = input(state, field);
    let mut input = tag(kind)
        .part("field-input")
        .attr("id", name)
        .attr("name", name)
        .attr("data-field", name)
        .on("input", move |event| {
            bus.type_in(Msg::Edit(field, typed(&event)))
        });
    for (name, value) in attributes {
        input = input.attr(name, value);
    }
    let text = state.form.text(field);
    input = match kind {
        "input" => input.attr("value", text),
        _ => input.text(text),
    };
    if need.required {
        input = input.attr("aria-required", "true");
    }
    if let Some(fault) = fault {
        described.push(error_id.as_str());
        input = input.attr("aria-invalid", "true");
        whole = whole.child(error(state, field, fault).attr("id", &error_id));
    }
    if !described.is_empty() {
        input = input.attr("aria-describedby", &described.join(" "));
    }
    whole.child(input)
}

fn labelled(name: &'static str, state: &State, label: MessageId, need: Need) -> Tag {
    let label = tag(name).part("label").text(of_case(state, label));
    if need.required {
        return label;
    }
    let optional = tag("span").part("optional");
    let optional = optional.say(&state.given.pack, MessageId::UiOptional);
    label.text(" ").child(optional)
}

fn fault_words(state: &State, field: Field, fault: Fault) -> String {
    let id = match fault {
        Fault::Empty => MessageId::UiErrorEmpty,
        Fault::Wrong => MessageId::UiErrorWrong,
        Fault::NotTaken => MessageId::UiErrorNotTaken,
        Fault::Busy => MessageId::UiPhotosBusy,
    };
    t1(&state.given.pack, id, "field", field.name())
}

fn error(state: &State, field: Field, fault: Fault) -> Tag {
    tag("p")
        .part("error")
        .text(fault_words(state, field, fault))
}

/// The place for photos. Where the shop wants some, a buyer who has none says so.
fn photos(state: &State, need: Need, bus: Bus) -> Tag {
    let field = Field::Photos;
    let fault = state.form.fault(field);
    let fault = fault.map(|fault| error(state, field, fault));
    let mut whole = tag("div")
        .part("field")
        .attr("data-field", "photos")
        .attr("tabindex", "-1")
        .children(place(state, "choose", ""))
        .children(fault);
    if need.required {
        let none = tag("input")
            .attr("type", "checkbox")
            .flag("checked", state.form.given(field).is_some())
            .on("change", move |event| {
                bus.type_in(Msg::Edit(field, ticked(&event)))
            });
        whole = whole.child(choice(none, t(&state.given.pack, MessageId::UiNoPhotos)));
    }
    whole
}

/// A radio button or a box with its label.
fn choice(input: Tag, words: String) -> Tag {
    let words = tag("span").text(words);
    tag("label").part("radio").child(input).child(words)
}

fn remedies(state: &State, bus: Bus) -> Tag {
    let given = &*state.given;
    let one = |value: &'static str, words: String| {
        let picked = state.form.text(Field::Remedy) == value;
        let radio = tag("input")
            .attr("type", "radio")
            .attr("name", "remedy")
            .attr("value", value)
            .flag("checked", picked)
            .on("change", move |_| {
                bus.type_in(Msg::Edit(Field::Remedy, value.into()))
            });
        choice(radio, words)
    };
    let any = one("", t(&given.pack, MessageId::UiRemedyAny));
    let named = offered(&state.verdict())
        .into_iter()
        .map(|remedy| one(remedy.as_str(), remedy_label(remedy, &given.pack)));
    let need = Need {
        field: Field::Remedy,
        required: false,
    };
    tag("fieldset")
        .part("field")
        .child(labelled("legend", state, MessageId::UiFieldRemedy, need))
        .children(named)
        .child(any)
}

/// Label of a field, for the review.
pub fn name(state: &State, field: Field) -> String {
    let label = match field {
        Field::Message if state.withdraws() => MessageId::UiReviewItem,
        field => words(state, field).0,
    };
    of_case(state, label)
}

/// The button to the form.
pub fn change(given: &Given, bus: Bus) -> Tag {
    sends(
        Look::Quiet,
        t(&given.pack, MessageId::UiChange),
        bus,
        Msg::Back,
    )
}
