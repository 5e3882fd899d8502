//! What came of the request: received, not sent, or not known yet.

use super::form::change;
use crate::bus::Bus;
use crate::dom::{Tag, tag};
use crate::parts::{Look, button, contacts, print, screen_heading, sends};
use crate::send::{Sent, Why};
use crate::speak::{t, t1};
use crate::state::{Given, Msg, State};
use crate::text::time_of_day;
use after_sales_phrases::{MessageId, Value};
use after_sales_policy::{CivilDate, Receipt, SafeUrl};

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
        Some(Sent::Received { receipt, latest }) => {
            let mut whole = screen("screen receipt", heading.attr("data-tone", "good"));
            if !latest {
                whole = whole.child(note(given, MessageId::UiReceiptEarlier));
            }
            whole
                .child(details(given, receipt))
                .child(note(given, MessageId::UiReceiptNext))
                .child(links(given, receipt, bus))
        }
        Some(Sent::NotSent(why)) => {
            let words = t1(pack, MessageId::UiNotSentWhy, "why", keyword(why));
            let again = button(Look::Main, t(pack, MessageId::UiTryAgain))
                .on("click", move |_| bus.submit());
            screen("screen not-sent", heading.attr("data-tone", "caution"))
                .child(tag("p").text(words))
                .child(note(given, MessageId::UiKept))
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

fn details(given: &Given, receipt: &Receipt) -> Tag {
    let pack = &given.pack;
    let number = tag("dd").child(tag("bdi").part("receipt-number").text(receipt.id.clone()));
    let list = tag("dl")
        .part("review")
        .child(tag("dt").say(pack, MessageId::UiReceiptNumber))
        .child(number);
    let stamp = receipt.received_at.as_str();
    match stamp.get(..10).and_then(CivilDate::parse) {
        Some(day) => {
            let args = [
                ("day", day.into()),
                ("time", Value::Text(time_of_day(stamp))),
            ];
            list.child(tag("dt").say(pack, MessageId::UiReceiptTime))
                .child(tag("dd").text(pack.render(MessageId::UiReceiptAt, &args)))
        }
        None => list,
    }
}

fn links(given: &Given, receipt: &Receipt, bus: Bus) -> Tag {
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
            .child(print(given))
            .child(restart),
        None => actions.child(print(given)).child(restart),
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
