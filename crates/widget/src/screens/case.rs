//! What happened?

use crate::bus::Bus;
use crate::dom::{Tag, tag};
use crate::parts::{back, pressed, screen_heading};
use crate::speak::{t, title};
use crate::state::{Msg, State};
use after_sales_phrases::MessageId;
use after_sales_phrases::say::{case_hint, case_label};

pub fn view(state: &State, bus: Bus) -> Tag {
    let given = &*state.given;
    let pack = &given.pack;
    let cases = state.cases().into_iter().map(|case| {
        let card = tag("button")
            .part("choice")
            .attr("type", "button")
            .attr("data-case", case.as_str())
            .child(tag("span").part("choice-name").text(case_label(case, pack)))
            .child(tag("span").part("meta").text(case_hint(case, pack)));
        tag("li").child(pressed(card, bus, Msg::Case(case)))
    });
    let mut whole = tag("div").part("screen case");
    let line = state.line();
    if line.title.is_some() {
        whole = whole.child(tag("p").part("eyebrow").text(title(line, pack)));
    }
    whole = whole
        .child(screen_heading(given, t(pack, MessageId::UiCaseTitle)))
        .child(tag("ul").part("choices grid").children(cases));
    if state.can_pick() {
        whole = whole.child(tag("div").part("actions").child(back(given, bus)));
    }
    whole
}
