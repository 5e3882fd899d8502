//! Which item is it about?

use crate::bus::Bus;
use crate::config::{Line, OrderGiven};
use crate::dom::{Tag, tag};
use crate::parts::{pressed, screen_heading, section_heading};
use crate::speak::{t, t1, title};
use crate::state::{Given, Msg, State};
use after_sales_phrases::MessageId;

pub fn view(state: &State, bus: Bus) -> Tag {
    let given = &*state.given;
    let orders = given.config.orders.iter().enumerate();
    let orders = orders.map(|(place, order)| one_order(given, place, order, bus));
    tag("div")
        .part("screen pick")
        .child(screen_heading(
            given,
            t(&given.pack, MessageId::UiPickTitle),
        ))
        .children(orders)
}

fn one_order(given: &Given, place: usize, order: &OrderGiven, bus: Bus) -> Tag {
    let name = t1(
        &given.pack,
        MessageId::UiOrder,
        "reference",
        order.reference.clone(),
    );
    let mut whole = tag("div").part("order").child(section_heading(given, name));
    if let Some(day) = order.ordered_on {
        let text = t1(&given.pack, MessageId::UiOrderedOn, "day", day);
        whole = whole.child(tag("p").part("meta").text(text));
    }
    let lines = order.lines.iter().enumerate().map(|(line_place, line)| {
        let button = tag("button").part("choice").attr("type", "button").child(
            tag("span")
                .part("choice-name")
                .text(title(line, &given.pack)),
        );
        let mut card = pressed(button, bus, Msg::Pick(place, line_place));
        for text in facts_of(given, line) {
            card = card.child(tag("span").part("meta").text(text));
        }
        tag("li").child(card)
    });
    whole.child(tag("ul").part("choices").children(lines))
}

fn facts_of(given: &Given, line: &Line) -> Vec<String> {
    let pack = &given.pack;
    let mut texts = Vec::new();
    if let Some(count) = line.quantity.filter(|count| *count > 1) {
        texts.push(t1(pack, MessageId::UiPieces, "count", count));
    }
    match (line.delivered_on, line.arrived) {
        (Some(day), _) => texts.push(t1(pack, MessageId::UiArrivedOn, "day", day)),
        (None, Some(false)) => texts.push(t(pack, MessageId::UiOnItsWay)),
        (None, _) => {}
    }
    texts
}
