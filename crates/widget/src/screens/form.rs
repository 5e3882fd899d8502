//! Only what the shop needs to answer.

use super::questions::typed;
use crate::bus::{Bus, endpoint};
use crate::dom::{Tag, tag};
use crate::form::{Fault, Field};
use crate::parts::{Look, back, contacts, screen_heading, sends};
use crate::speak::{t, t1};
use crate::state::{Given, Msg, State};
use after_sales_phrases::MessageId;
use after_sales_phrases::say::remedy_label;
use after_sales_policy::Remedy;

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
    for field in state.fields() {
        form = match field {
            Field::Remedy => form.children(remedies(state, bus)),
            field => form.child(entry(state, *field, bus)),
        };
    }
    let form = form.child(
        tag("div")
            .part("actions")
            .child(to_review)
            .child(back(given, bus)),
    );
    screen
        .child(tag("p").part("lead").say(pack, MessageId::UiFormLead))
        .child(form)
}

struct Words {
    label: MessageId,
    hint: Option<MessageId>,
    optional: bool,
}

fn words(state: &State, field: Field) -> Words {
    let (label, hint, optional) = match field {
        Field::Order if state.withdraws() => (
            MessageId::UiFieldOrder,
            Some(MessageId::UiContractHint),
            false,
        ),
        Field::Order => (
            MessageId::UiFieldOrder,
            Some(MessageId::UiFieldOrderHint),
            false,
        ),
        Field::Email => (
            MessageId::UiFieldEmail,
            Some(MessageId::UiFieldEmailHint),
            false,
        ),
        Field::Name => (MessageId::UiFieldName, None, !state.withdraws()),
        Field::Remedy => (MessageId::UiFieldRemedy, None, true),
        Field::Message if state.withdraws() => (MessageId::UiPickTitle, None, true),
        Field::Message => (MessageId::UiFieldMessage, None, true),
    };
    Words {
        label,
        hint,
        optional,
    }
}

fn entry(state: &State, field: Field, bus: Bus) -> Tag {
    let given = &*state.given;
    let name = field.name();
    let words = words(state, field);
    let fault = state.form.fault(field);
    let (hint_id, error_id) = ([name, "-hint"].concat(), [name, "-error"].concat());
    let label = label(given, &words).attr("for", name);
    let mut whole = tag("div").part("field").child(label);
    let mut described = Vec::new();
    if let Some(hint) = words.hint {
        described.push(hint_id.as_str());
        let hint = tag("p")
            .part("hint")
            .attr("id", &hint_id)
            .say(&given.pack, hint);
        whole = whole.child(hint);
    }
    if fault.is_some() {
        described.push(error_id.as_str());
    }
    let long = field == Field::Message;
    let mut input = tag(if long { "textarea" } else { "input" })
        .part("field-input")
        .attr("id", name)
        .attr("name", name)
        .attr("data-field", name)
        .on("input", move |event| {
            bus.type_in(Msg::Edit(field, typed(&event)))
        });
    let text = state.form.text(field);
    input = match field {
        Field::Message => input.attr("rows", "4").attr("maxlength", "4000").text(text),
        Field::Email => input
            .attr("type", "email")
            .attr("dir", "auto")
            .attr("autocomplete", "email")
            .attr("inputmode", "email")
            .attr("value", text),
        Field::Name => input
            .attr("autocomplete", "name")
            .attr("maxlength", "200")
            .attr("value", text),
        _ => input
            .attr("dir", "auto")
            .attr("autocomplete", "off")
            .attr("spellcheck", "false")
            .attr("value", text),
    };
    if !words.optional {
        input = input.attr("aria-required", "true");
    }
    if !described.is_empty() {
        input = input.attr("aria-describedby", &described.join(" "));
    }
    match fault {
        Some(fault) => {
            let message = error(given, field, fault);
            whole
                .child(tag("p").part("error").attr("id", &error_id).text(message))
                .child(input.attr("aria-invalid", "true"))
        }
        None => whole.child(input),
    }
}

fn label(given: &Given, words: &Words) -> Tag {
    let label = tag("label").part("label").text(t(&given.pack, words.label));
    if words.optional {
        label.text(" ").child(optional(given))
    } else {
        label
    }
}

fn optional(given: &Given) -> Tag {
    tag("span")
        .part("optional")
        .say(&given.pack, MessageId::UiOptional)
}

fn error(given: &Given, field: Field, fault: Fault) -> String {
    let id = match fault {
        Fault::Empty => MessageId::UiErrorEmpty,
        Fault::Wrong => MessageId::UiErrorWrong,
        Fault::NotTaken => return t(&given.pack, MessageId::UiErrorNotTaken),
    };
    t1(&given.pack, id, "field", field.name())
}

/// What law or shop offer, when there is a choice.
fn offered(state: &State) -> Vec<Remedy> {
    let mut offered = Vec::new();
    for one in state
        .verdict()
        .entitlements
        .iter()
        .flat_map(|e| &e.remedies)
    {
        if !offered.contains(one) {
            offered.push(*one);
        }
    }
    // Ending the contract and getting the money back are one wish.
    if offered.contains(&Remedy::RefundOriginal) {
        offered.retain(|remedy| *remedy != Remedy::Termination);
    }
    offered
}

fn remedies(state: &State, bus: Bus) -> Option<Tag> {
    let given = &*state.given;
    let offered = offered(state);
    if offered.len() < 2 {
        return None;
    }
    let choice = |value: &'static str, words: String| {
        let picked = state.form.text(Field::Remedy) == value;
        let radio = tag("input")
            .attr("type", "radio")
            .attr("name", "remedy")
            .attr("value", value)
            .flag("checked", picked)
            .on("change", move |_| {
                bus.type_in(Msg::Edit(Field::Remedy, value.into()))
            });
        tag("label")
            .part("radio")
            .child(radio)
            .child(tag("span").text(words))
    };
    let any = choice("", t(&given.pack, MessageId::UiRemedyAny));
    let named = offered
        .into_iter()
        .map(|remedy| choice(remedy.as_str(), remedy_label(remedy, &given.pack)));
    let legend = tag("legend")
        .part("label")
        .say(&given.pack, MessageId::UiFieldRemedy)
        .text(" ")
        .child(optional(given));
    Some(
        tag("fieldset")
            .part("field")
            .child(legend)
            .children(named)
            .child(any),
    )
}

/// Label of a field, for the review.
pub fn name(state: &State, field: Field) -> String {
    let label = match field {
        Field::Message if state.withdraws() => MessageId::UiReviewItem,
        field => words(state, field).label,
    };
    t(&state.given.pack, label)
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
