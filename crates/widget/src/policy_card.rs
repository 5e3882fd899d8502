//! The policy in words.

use crate::dom::{Tag, tag};
use crate::parts::screen_heading;
use crate::speak::{looked_at, t};
use crate::state::State;
use crate::why::sentences;
use after_sales_phrases::MessageId;
use after_sales_phrases::say::policy_card;

/// The card: sections that fold, the first one open.
pub fn view(state: &State) -> Tag {
    let given = &state.given;
    let facts = looked_at(given);
    let regime = given.regime(&facts);
    let card = policy_card(
        &given.policy,
        regime.as_ref(),
        &facts,
        &given.now,
        &given.pack,
    );
    let sections = card
        .sections
        .into_iter()
        .enumerate()
        .map(|(place, section)| {
            let list = sentences(given, &section.sentences);
            tag("details")
                .part("section")
                .flag("open", place == 0)
                .child(tag("summary").part("summary").text(section.title))
                .child(list)
        });
    let footer = card
        .footer
        .iter()
        .map(|sentence| tag("p").part("meta").text(sentence.text.clone()));
    let mut whole = tag("article")
        .part("policy")
        .child(screen_heading(given, card.title))
        .child(tag("div").part("sections").children(sections))
        .child(tag("div").part("footer").children(footer));
    if let Some(url) = &given.policy.document.shop.policy_url {
        let words = t(&given.pack, MessageId::UiPolicyLink);
        whole = whole.child(tag("p").child(tag("a").part("link").link(url).text(words)));
    }
    whole
}
