//! What came of the request: received, not sent, or not known yet.

use super::form::change;
use super::withdrawal::keeping;
use crate::bus::Bus;
use crate::dom::{Tag, tag};
use crate::parts::{Look, button, contacts, pairs, print, screen_heading, section_heading, sends};
use crate::send::{Sent, Why};
use crate::speak::{t, t1};
use crate::state::{Given, Msg, State};
use crate::withdrawal::{moment, rows};
use after_sales_phrases::MessageId;
use after_sales_policy::{Receipt, SafeUrl};

fn result(state: &State) -> Option<&Sent> {
    state.transport.as_ref()?.result.as_ref()
}

/// The heading, which is also what a screen reader is told.
pub fn title(state: &State) -> String {
    let id = match result(state) {
        None => MessageId::UiSending,
        Some(Sent::Received { .. }) => MessageId::UiReceivedTitle,
        Some(Sent::NotSent(_)) => MessageId::UiNotSentTitle,
        Some(Sent::Unknown) => MessageId::UiUnknownTitle,
    };
    t(&state.given.pack, id)
}

pub fn view(state: &State, bus: Bus) -> Tag {
    let given = &*state.given;
    let pack = &given.pack;
    let heading = screen_heading(given, title(state));
    let screen = |name: &str, heading: Tag| tag("div").part(name).child(heading);
    match result(state) {
        None => screen("screen sending", heading)
            .child(tag("p").part("progress").attr("aria-hidden", "true")),
        Some(Sent::Received {
            receipt,
            latest,
            mail,
        }) => {
            let mut whole = screen("screen receipt", heading.attr("data-tone", "good"));
            if !latest {
                whole = whole.child(note(given, MessageId::UiReceiptEarlier));
            }
            if *mail {
                whole = whole.child(note(given, MessageId::UiReceiptMail));
            }
            whole
                .child(details(state))
                .children(kept(state, None))
                .child(note(given, MessageId::UiReceiptNext))
                .child(links(state, receipt, bus))
        }
        Some(Sent::NotSent(why)) => {
            let words = t1(pack, MessageId::UiNotSentWhy, "why", keyword(why));
            let again = button(Look::Main, t(pack, MessageId::UiTryAgain))
                .on("click", move |_| bus.submit());
            screen("screen not-sent", heading.attr("data-tone", "caution"))
                .child(tag("p").text(words))
                .child(note(given, MessageId::UiKept))
                .children(unsent(state))
                .child(
                    tag("div")
                        .part("actions")
                        .child(again)
                        .child(change(given, bus)),
                )
                .child(contacts(given))
        }
        Some(Sent::Unknown) => {
            let again = sends(
                Look::Main,
                t(pack, MessageId::UiCheckAgain),
                bus,
                Msg::Again,
            );
            screen("screen unknown", heading.attr("data-tone", "caution"))
                .child(note(given, MessageId::UiUnknownText))
                .child(note(given, MessageId::UiKept))
                .children(unsent(state))
                .child(tag("div").part("actions").child(again))
                .child(contacts(given))
        }
    }
}

fn note(given: &Given, id: MessageId) -> Tag {
    tag("p").say(&given.pack, id)
}

fn keyword(why: &Why) -> &'static str {
    match why {
        Why::Offline => "offline",
        Why::Busy => "busy",
        Why::Refused | Why::Invalid(_) => "refused",
        Why::NotArrived => "not_arrived",
    }
}

/// What came of it, each with its label: number and time of the receipt, or that it is not there and when the
/// buyer sent it by the device's clock.
#[inline(never)]
pub fn outcome(state: &State) -> Vec<(String, String)> {
    let pack = &state.given.pack;
    let (stamp, mut rows) = match result(state) {
        Some(Sent::Received { receipt, .. }) => (
            receipt.received_at.as_str(),
            vec![(t(pack, MessageId::UiReceiptNumber), receipt.id.clone())],
        ),
        _ => (state.sent_at.as_str(), Vec::new()),
    };
    if let Some(when) = moment(pack, stamp) {
        let label = match rows.is_empty() {
            true => title(state),
            false => t(pack, MessageId::UiReceiptTime),
        };
        rows.push((label, when));
    }
    rows
}

fn details(state: &State) -> Tag {
    let mut list = tag("dl").part("review");
    let mut part = "receipt-number";
    for (label, text) in outcome(state) {
        let text = tag("bdi").part(part).text(text);
        list = list
            .child(tag("dt").text(label))
            .child(tag("dd").child(text));
        part = "receipt-time";
    }
    list
}

/// The statement once more, with the ways to keep it; only the withdrawal function has it. `when` it was sent
/// stands there while no receipt tells when it arrived.
#[inline(never)]
fn kept(state: &State, when: Option<String>) -> Option<Tag> {
    let words = state.given.config.withdrawal.as_ref()?;
    let heading = section_heading(&state.given, words.withdraw.clone());
    Some(
        tag("div")
            .part("entitlement copy")
            .child(heading.attr("lang", &words.language))
            .children(when.map(|when| tag("p").part("meta").text(when)))
            .child(pairs(rows(state)))
            .child(keeping(state, words)),
    )
}

/// The same when the shop does not have it.
#[inline(never)]
fn unsent(state: &State) -> Option<Tag> {
    kept(state, moment(&state.given.pack, &state.sent_at))
}

fn links(state: &State, receipt: &Receipt, bus: Bus) -> Tag {
    let given = &*state.given;
    let print = (!state.withdraws()).then(|| print(given));
    let restart = sends(
        Look::Quiet,
        t(&given.pack, MessageId::UiRestart),
        bus,
        Msg::Restart,
    );
    let actions = tag("div").part("actions");
    match SafeUrl::parse(&receipt.status_url) {
        Some(url) => actions
            .child(
                tag("a")
                    .part("button")
                    .link(&url)
                    // Another site's page must not learn where the buyer came from.
                    .attr("rel", "noreferrer")
                    .say(&given.pack, MessageId::UiStatusLink),
            )
            .children(print)
            .child(restart),
        None => actions.children(print).child(restart),
    }
}

/// The page cancelled our sending and does it itself.
pub fn handed_over(state: &State) -> Tag {
    let given = &*state.given;
    let words = t(&given.pack, MessageId::UiHandedOver);
    tag("div")
        .part("screen handed-over")
        .child(screen_heading(given, words))
        .child(contacts(given))
}
