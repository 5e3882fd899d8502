//! The list of requests, read like a mailbox.

use super::layout::{Frame, page as framed};
use super::parts;
use crate::database::requests::{Filter, STATES, Summary};
use crate::words::Words;
use after_sales_phrases::{MessageId, Value};
use after_sales_policy::{Shop, read_request};
use maud::{Markup, html};
use std::fmt::Write;

/// What the page shows.
pub struct Inbox<'a> {
    pub words: &'a Words,
    pub shop: &'a Shop,
    pub csrf: &'a str,
    pub filter: &'a Filter,
    pub counts: &'a [(String, i64)],
    pub rows: &'a [Summary],
    /// Whether older ones follow.
    pub more: bool,
}

/// The page.
pub fn page(inbox: &Inbox<'_>) -> Markup {
    let words = inbox.words;
    let title = words.say(MessageId::DeskInbox);
    let body = html! {
        div.inbox-head {
            h1 { (title) }
            form.search method="get" action="/inbox" role="search" {
                @if let Some(state) = &inbox.filter.state {
                    input type="hidden" name="state" value=(state);
                }
                label.hidden for="q" { (words.say(MessageId::DeskSearchLabel)) }
                input #q type="search" name="q" value=(inbox.filter.order) dir="auto"
                    placeholder=(words.say(MessageId::DeskSearchLabel));
                button.quiet type="submit" { (words.say(MessageId::DeskSearchGo)) }
            }
        }
        (tabs(inbox))
        @if inbox.rows.is_empty() {
            p.empty { (words.say(if is_filtered(inbox.filter) { MessageId::DeskNothingFound } else { MessageId::DeskInboxEmpty })) }
        } @else {
            ul.mail {
                @for row in inbox.rows { (line(words, row)) }
            }
        }
        @if inbox.more || inbox.filter.before.is_some() {
            nav.pages aria-label=(words.say(MessageId::DeskPages)) {
                @if inbox.filter.before.is_some() {
                    a href=(address(inbox.filter.state.as_deref(), &inbox.filter.order, None)) { (words.say(MessageId::DeskNewest)) }
                }
                @if let Some(last) = inbox.rows.last().filter(|_| inbox.more) {
                    a rel="next" href=(address(inbox.filter.state.as_deref(), &inbox.filter.order, Some(last.number))) { (words.say(MessageId::DeskOlder)) }
                }
            }
        }
    };
    framed(
        words,
        inbox.shop,
        &title,
        &Frame::Staff { csrf: inbox.csrf },
        &body,
    )
}

fn is_filtered(filter: &Filter) -> bool {
    filter.state.is_some() || !filter.order.is_empty() || filter.before.is_some()
}

fn tabs(inbox: &Inbox<'_>) -> Markup {
    let words = inbox.words;
    let count = |state: &str| {
        inbox
            .counts
            .iter()
            .find(|(known, _)| known == state)
            .map_or(0, |(_, count)| *count)
    };
    let total = inbox.counts.iter().map(|(_, count)| count).sum();
    let tab = |state: Option<&str>, name: String, count: i64| {
        let here = inbox.filter.state.as_deref() == state;
        html! {
            li { a href=(address(state, &inbox.filter.order, None)) aria-current=[here.then_some("page")] {
                (name) " " span.count { (words.with(MessageId::DeskCount, &[("count", Value::Number(count))])) }
            } }
        }
    };
    html! {
        nav.tabs aria-label=(words.say(MessageId::DeskStates)) {
            ul {
                (tab(None, words.say(MessageId::DeskAll), total))
                @for state in STATES {
                    (tab(Some(state), words.word(MessageId::DeskState, state), count(state)))
                }
            }
        }
    }
}

fn line(words: &Words, row: &Summary) -> Markup {
    let request = read_request(&row.body).request;
    let product = request.as_ref().and_then(parts::product);
    let message = request
        .as_ref()
        .and_then(|request| request.message.as_deref());
    html! {
        li data-state=(row.state) {
            a href={ "/inbox/" (row.id) } {
                span.subject {
                    strong { (words.word(MessageId::DeskCase, &row.case_type)) }
                    @if let Some(product) = product { bdi { (product) } }
                    @if row.mail_failed {
                        " " span.badge data-mail="failed" { (words.say(MessageId::DeskMailFailed)) }
                    }
                }
                span.preview { bdi { (message.unwrap_or_default()) } }
                span.meta {
                    bdi.order { (row.order_reference) }
                    (parts::badge(words, &row.state))
                    time datetime=(row.received_at) { (words.moment(&row.received_at)) }
                }
            }
        }
    }
}

/// Address of a part of the list.
fn address(state: Option<&str>, order: &str, before: Option<i64>) -> String {
    let mut query = Vec::new();
    if let Some(state) = state {
        query.push(format!("state={state}"));
    }
    if !order.is_empty() {
        query.push(format!("q={}", escaped(order)));
    }
    if let Some(before) = before {
        query.push(format!("before={before}"));
    }
    match query.is_empty() {
        true => "/inbox".to_owned(),
        false => format!("/inbox?{}", query.join("&")),
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            true => out.push(char::from(byte)),
            false => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn addresses_carry_any_order_number() {
        assert_eq!(address(None, "", None), "/inbox");
        assert_eq!(
            address(Some("received"), "A&b ü", Some(7)),
            "/inbox?state=received&q=A%26b%20%C3%BC&before=7"
        );
    }
}
