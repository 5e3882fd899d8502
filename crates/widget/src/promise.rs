//! The dated line below a price.

use crate::dom::{Tag, tag};
use crate::parts::{said, tone};
use crate::speak::{self, t};
use crate::state::State;
use crate::why;
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
    let whole = tag("div").part("promise").child(line);
    let rest = sentences.as_slice();
    if rest.is_empty() {
        return whole;
    }
    if given.config.checkout {
        let list = tag("ul").part("sentences");
        return whole.child(list.children(rest.iter().map(said)));
    }
    let list = why::sentences(given, rest);
    let words = t(&given.pack, MessageId::UiDetails);
    let details = tag("details")
        .part("details")
        .child(tag("summary").part("summary").text(words))
        .child(list);
    whole.child(details)
}
