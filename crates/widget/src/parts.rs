//! Pieces that several screens share.

use crate::bus::Bus;
use crate::dom::{Tag, tag};
use crate::speak::t;
use crate::state::{Given, Msg};
use after_sales_phrases::MessageId;
use after_sales_phrases::say::{Sentence, Tone, contact_line, contact_terms};
use after_sales_policy::{Basis, Contact, ContactKind, SafeUrl};

/// `h2` for level 2.
fn heading_tag(level: u8) -> &'static str {
    match level {
        0 | 1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    }
}

/// The heading of a screen; it takes the focus when the screen appears.
pub fn screen_heading(given: &Given, text: String) -> Tag {
    tag(heading_tag(given.config.heading))
        .part("heading")
        .attr("id", "heading")
        .attr("tabindex", "-1")
        .attr("data-focus", "")
        .text(text)
}

/// A heading inside a screen.
pub fn section_heading(given: &Given, text: String) -> Tag {
    tag(heading_tag(given.config.heading + 1))
        .part("subheading")
        .text(text)
}

/// How a button looks.
#[derive(Clone, Copy)]
pub enum Look {
    /// The way on.
    Main,
    /// Another way.
    Other,
    /// As quiet as a link.
    Quiet,
}

/// A button; what it does is for the caller to say.
#[inline(never)]
pub fn button(look: Look, label: String) -> Tag {
    let part = match look {
        Look::Main => "button main",
        Look::Other => "button",
        Look::Quiet => "button quiet",
    };
    tag("button").part(part).attr("type", "button").text(label)
}

/// A button that sends a message.
pub fn sends(look: Look, label: String, bus: Bus, msg: Msg) -> Tag {
    pressed(button(look, label), bus, msg)
}

/// What sends a message when it is pressed.
pub fn pressed(tag: Tag, bus: Bus, msg: Msg) -> Tag {
    tag.on("click", move |_| bus.send(msg.clone()))
}

/// Labels, each with what a person wrote or was told.
#[inline(never)]
pub fn pairs(rows: Vec<(String, String)>) -> Tag {
    let mut list = tag("dl").part("review");
    for (label, text) in rows {
        list = list
            .child(tag("dt").text(label))
            .child(tag("dd").child(tag("bdi").text(text)));
    }
    list
}

/// One step back.
pub fn back(given: &Given, bus: Bus) -> Tag {
    sends(
        Look::Quiet,
        t(&given.pack, MessageId::UiBack),
        bus,
        Msg::Back,
    )
}

/// A sentence as an item of a list; its tone also shows as a mark.
pub fn said(sentence: &Sentence) -> Tag {
    let item = tag("li")
        .part("sentence")
        .attr("data-tone", tone(sentence.tone));
    let words = sentence.text.clone();
    match &sentence.link {
        Some(url) => item.child(tag("a").part("link").link(url).text(words)),
        None => item.text(words),
    }
}

/// A tone, for the style sheet.
pub fn tone(tone: Tone) -> &'static str {
    match tone {
        Tone::Good => "good",
        Tone::Plain => "plain",
        Tone::Caution => "caution",
        Tone::Bad => "bad",
    }
}

/// Whose word it is.
pub fn basis(given: &Given, basis: Basis) -> String {
    let id = match basis {
        Basis::Law => MessageId::UiByLaw,
        Basis::Shop => MessageId::UiFromShop,
    };
    t(&given.pack, id)
}

/// A mark that names whose word it is.
pub fn basis_mark(given: &Given, whose: Basis) -> Tag {
    tag("span")
        .part("basis")
        .attr("data-basis", whose.as_str())
        .text(basis(given, whose))
}

/// How to reach a person: never nothing.
pub fn contacts(given: &Given) -> Tag {
    let shop = &given.policy.document.shop;
    if shop.contacts.is_empty() {
        return tag("p").say(&given.pack, MessageId::UiNoContact);
    }
    let list = shop.contacts.iter().map(|contact| {
        let words = contact_line(contact, &given.pack);
        let line = tag("li").child(match address(contact) {
            Some(url) => tag("a").part("link").link(&url).text(words),
            None => tag("span").text(words),
        });
        let terms = contact_terms(contact, shop, &given.pack);
        let terms = terms
            .into_iter()
            .map(|term| tag("span").part("meta").text(term.text));
        line.children(terms)
    });
    tag("ul").part("contacts").children(list)
}

fn address(contact: &Contact) -> Option<SafeUrl> {
    let value = contact.value.trim();
    match contact.kind {
        ContactKind::Email => SafeUrl::parse(&["mailto:", value].concat()),
        ContactKind::Phone => {
            let digits: String = value.chars().filter(|c| !c.is_whitespace()).collect();
            SafeUrl::parse(&["tel:", &digits].concat())
        }
        ContactKind::Page => SafeUrl::parse(value),
        ContactKind::Post => None,
    }
}
