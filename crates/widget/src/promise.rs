//! The dated line below a price.

use crate::dom::{Tag, tag};
use crate::parts::{basis_mark, said, tone};
use crate::speak::{self, t};
use crate::state::State;
use after_sales_phrases::MessageId;

/// The line, and behind it who pays and what was assumed. At checkout there is nothing to press.
pub fn view(state: &State) -> Tag {
    let given = &state.given;
    let mut sentences = speak::promise(given).into_iter();
    let Some(first) = sentences.next() else {
        return tag("div").part("promise");
    };
    let line = tag("p")
        .part("promise-line")
        .attr("data-tone", tone(first.tone))
        .text(first.text);
    let rest: Vec<Tag> = sentences.map(|sentence| said(&sentence)).collect();
    let whole = tag("div").part("promise").child(line);
    if rest.is_empty() {
        return whole;
    }
    let list = tag("ul").part("sentences").children(rest);
    if given.config.checkout {
        return whole.child(list);
    }
    let words = t(&given.pack, MessageId::UiDetails);
    let mark = first.basis.map(|whose| basis_mark(given, whose));
    let details = tag("details")
        .part("details")
        .child(tag("summary").part("summary").text(words))
        .child(list)
        .children(mark);
    whole.child(details)
}
