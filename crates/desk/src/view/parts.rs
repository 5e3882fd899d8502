//! Pieces that several pages show.

use crate::particulars;
use crate::words::Words;
use after_sales_phrases::{MessageId, Value};
use after_sales_policy::{AfterSalesRequest, ContactKind, Money, SafeUrl, Shop};
use maud::{Markup, html};

/// A line of a list of facts in our own words; nothing when there is no value.
pub fn fact(words: &Words, label: MessageId, value: Option<&str>) -> Markup {
    line(words, label, value, &html! { (value.unwrap_or_default()) })
}

/// A line in the words of somebody else, whose direction may differ from the page's.
pub fn quoted(words: &Words, label: MessageId, value: Option<&str>) -> Markup {
    line(
        words,
        label,
        value,
        &html! { bdi { (value.unwrap_or_default()) } },
    )
}

fn line(words: &Words, label: MessageId, value: Option<&str>, shown: &Markup) -> Markup {
    html! {
        @if value.is_some_and(|value| !value.trim().is_empty()) {
            div { dt { (words.say(label)) } dd { (shown) } }
        }
    }
}

/// An amount in the words of a language.
pub fn money(words: &Words, amount: Money) -> String {
    words.with(MessageId::DeskMoney, &[("amount", Value::Money(amount))])
}

/// What a request asks for, one line each.
pub fn particulars(words: &Words, request: &AfterSalesRequest) -> Markup {
    html! {
        @for (label, text, own) in particulars::lines(words, request) {
            @if own { (quoted(words, label, Some(&text))) } @else { (fact(words, label, Some(&text))) }
        }
    }
}

/// The name of a product, when the request has one.
pub fn product(request: &AfterSalesRequest) -> Option<&str> {
    let item = &request.facts.item;
    [&item.title, &item.sku, &item.product]
        .into_iter()
        .find_map(|name| name.as_deref())
}

/// How to reach a person; nothing when the policy names nobody.
pub fn contacts(words: &Words, shop: &Shop) -> Markup {
    html! {
        @if !shop.contacts.is_empty() {
            section.contacts {
                h2 { (words.say(MessageId::DeskAskPerson)) }
                ul.plain {
                    @for contact in &shop.contacts {
                        li {
                            @match link(contact.kind, &contact.value) {
                                Some(url) => { a href=(url) dir="auto" { (shown(&contact.value)) } },
                                None => { span.said dir="auto" { (contact.value) } },
                            }
                            @for term in words.contact_terms(contact, shop) {
                                span.hours { (term) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A link without what a reader need not see.
fn shown(value: &str) -> &str {
    ["mailto:", "tel:", "https://"]
        .iter()
        .find_map(|scheme| value.strip_prefix(scheme))
        .unwrap_or(value)
}

/// A contact as a link, when it passes as one.
fn link(kind: ContactKind, value: &str) -> Option<SafeUrl> {
    if let Some(url) = SafeUrl::parse(value) {
        return Some(url);
    }
    match kind {
        ContactKind::Email => mail(value),
        ContactKind::Phone => {
            let digits: String = value.chars().filter(|c| !c.is_whitespace()).collect();
            SafeUrl::parse(&format!("tel:{digits}"))
        }
        ContactKind::Page | ContactKind::Post => None,
    }
}

/// A link that writes a mail to an address. The address may not carry fields of a mail.
pub fn mail(address: &str) -> Option<SafeUrl> {
    let plain = !address.contains(['?', '&', '%', '#']);
    plain
        .then(|| SafeUrl::parse(&format!("mailto:{address}")))
        .flatten()
}
