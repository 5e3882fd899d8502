//! What came of the request: received, sent, not sent, for the buyer to finish, or not known yet.

use super::form::change;
use super::photos::place;
use super::withdrawal::keeping;
use crate::bus::Bus;
use crate::copy::{moment, rows};
use crate::dom::{Tag, tag};
use crate::outcome::{Outcome, Sent};
use crate::parts::{Look, button, contacts, pairs, screen_heading, section_heading, sends};
use crate::speak::{t, t1};
use crate::state::{Given, Msg, State};
use after_sales_phrases::MessageId;
use after_sales_policy::SafeUrl;

fn result(state: &State) -> Option<&Outcome> {
    state.transport.as_ref()?.outcome.as_ref()
}

/// The heading, which is also what a screen reader is told.
pub fn title(state: &State) -> String {
    let pack = &state.given.pack;
    let id = match result(state).map(|outcome| outcome.sent) {
        None if state.is_earlier() => MessageId::UiEarlierTitle,
        None => MessageId::UiSending,
        Some(Sent::Received) => MessageId::UiReceivedTitle,
        Some(Sent::Unconfirmed) => MessageId::UiSentTitle,
        Some(Sent::NotSent) => MessageId::UiNotSentTitle,
        Some(Sent::Unknown) => MessageId::UiUnknownTitle,
        Some(Sent::HandedOver) => MessageId::UiHandOverTitle,
    };
    t(pack, id)
}

/// How it goes, in a sentence; empty while there is nothing to tell.
pub fn progress(state: &State) -> String {
    let transport = state.transport.as_ref();
    let told = transport.filter(|transport| transport.outcome.is_none());
    match told.and_then(|transport| transport.progress.as_ref()) {
        Some(progress) if progress.text("phase") != "sending" => {
            let args = ["phase", "time"].map(|name| (name, progress.text(name).into()));
            state.given.pack.render(MessageId::UiPhase, &args)
        }
        _ => String::new(),
    }
}

pub fn view(state: &State, bus: Bus) -> Tag {
    let given = &*state.given;
    let Some(outcome) = result(state) else {
        return tag("div")
            .part("screen sending")
            .child(screen_heading(given, title(state)))
            .child(tag("p").part("progress").attr("aria-hidden", "true"))
            .child(tag("p").part("hint").text(progress(state)));
    };
    let (part, tone) = match outcome.sent {
        Sent::Received => ("screen receipt", "good"),
        Sent::Unconfirmed | Sent::HandedOver => ("screen sent", "plain"),
        Sent::NotSent => ("screen not-sent", "caution"),
        Sent::Unknown => ("screen unknown", "caution"),
    };
    let heading = screen_heading(given, title(state)).attr("data-tone", tone);
    let mut screen = tag("div").part(part).child(heading);
    for words in told(state, outcome) {
        screen = screen.child(tag("p").text(words));
    }
    let received = outcome.sent == Sent::Received;
    if received || !outcome.text("id").is_empty() {
        screen = screen.child(details(state));
    }
    if received {
        screen = screen.children(place(state, "send", &photos_to(outcome)));
    }
    // The way on stands before the copy only where there is something left to do.
    let copy = kept(state, bus);
    let screen = match outcome.sent {
        Sent::Received => screen.children(next(given, outcome)).children(copy),
        Sent::NotSent | Sent::Unknown => {
            return screen
                .child(actions(state, outcome, bus))
                .children(copy)
                .child(contacts(given));
        }
        _ => screen.children(copy).child(contacts(given)),
    };
    screen.child(actions(state, outcome, bus))
}

/// What to read with the heading.
fn told(state: &State, outcome: &Outcome) -> Vec<String> {
    let pack = &state.given.pack;
    let say = |id| t(pack, id);
    let mut told = Vec::new();
    match outcome.sent {
        Sent::Received => {
            if outcome.is("latest", false) {
                told.push(say(MessageId::UiReceiptEarlier));
            }
            if outcome.is("mail", true) {
                told.push(say(MessageId::UiReceiptMail));
            }
        }
        Sent::Unconfirmed => told.push(say(MessageId::UiSentText)),
        Sent::HandedOver => {
            told.push(t1(pack, MessageId::UiHandOver, "way", outcome.text("way")));
        }
        Sent::NotSent if state.is_earlier() => told.push(say(MessageId::UiEarlierGone)),
        Sent::NotSent => {
            told.push(t1(
                pack,
                MessageId::UiNotSentWhy,
                "why",
                outcome.text("why"),
            ));
        }
        Sent::Unknown => told.push(say(MessageId::UiUnknownText)),
    }
    for (key, name, id) in [
        ("message", "words", MessageId::UiShopSays),
        ("time", "time", MessageId::UiAgainAt),
    ] {
        let words = outcome.text(key);
        if !words.is_empty() {
            told.push(t1(pack, id, name, words));
        }
    }
    if matches!(outcome.sent, Sent::NotSent | Sent::Unknown) && !state.is_earlier() {
        told.push(say(MessageId::UiKept));
    }
    told
}

/// What came of it, each with its label: number and time of the receipt, or that it is not there and when the
/// buyer sent it by the device's clock.
#[inline(never)]
pub fn outcome(state: &State) -> Vec<(String, String)> {
    let pack = &state.given.pack;
    let mut rows = Vec::new();
    let (mut stamp, mut label) = (state.sent_at.as_str(), title(state));
    if let Some(outcome) = result(state).filter(|outcome| !outcome.text("id").is_empty()) {
        rows.push((
            t(pack, MessageId::UiReceiptNumber),
            outcome.text("id").into(),
        ));
        if outcome.sent == Sent::Received {
            (stamp, label) = (
                outcome.text("received_at"),
                t(pack, MessageId::UiReceiptTime),
            );
        }
    }
    if let Some(when) = moment(pack, stamp) {
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

/// What happens next, as far as it is true of every shop.
fn next(given: &Given, outcome: &Outcome) -> Vec<Tag> {
    let say = |id| tag("p").say(&given.pack, id);
    let Some(url) = SafeUrl::parse(outcome.text("status_url")) else {
        return vec![say(MessageId::UiReceiptNextMail)];
    };
    // Another site's page must not learn where the buyer came from.
    let link = tag("a").part("button").link(&url).attr("rel", "noreferrer");
    let link = link.say(&given.pack, MessageId::UiStatusLink);
    vec![
        say(MessageId::UiReceiptNext),
        tag("div").part("actions").child(link),
    ]
}

fn photos_to(outcome: &Outcome) -> String {
    let safe = SafeUrl::parse(outcome.text("photos_url"));
    safe.map(|url| url.as_str().into()).unwrap_or_default()
}

/// What was sent once more, with the ways to keep it. `when` it was sent stands there while no receipt tells when it
/// arrived. Nobody has the words of an earlier page.
#[inline(never)]
fn kept(state: &State, bus: Bus) -> Option<Tag> {
    if state.is_earlier() {
        return None;
    }
    let given = &*state.given;
    let heading = match &given.config.withdrawal {
        Some(words) => section_heading(given, words.withdraw.clone()).attr("lang", &words.language),
        None => section_heading(given, t(&given.pack, MessageId::UiYourCopy)),
    };
    let received = result(state).is_some_and(|outcome| outcome.sent == Sent::Received);
    let when = moment(&given.pack, &state.sent_at).filter(|_| !received);
    Some(
        tag("div")
            .part("entitlement copy")
            .child(heading)
            .children(when.map(|when| tag("p").part("meta").text(when)))
            .child(pairs(rows(state)))
            .child(keeping(given, bus)),
    )
}

fn actions(state: &State, outcome: &Outcome, bus: Bus) -> Tag {
    let given = &*state.given;
    let pack = &given.pack;
    let actions = tag("div").part("actions");
    let restart = sends(
        Look::Quiet,
        t(pack, MessageId::UiRestart),
        bus,
        Msg::Restart,
    );
    match outcome.sent {
        Sent::NotSent if state.is_earlier() => actions.child(restart),
        Sent::NotSent => {
            let again = button(Look::Main, t(pack, MessageId::UiTryAgain));
            let again = again.on("click", move |_| bus.submit());
            actions.child(again).child(change(given, bus))
        }
        Sent::Unknown => {
            let check = t(pack, MessageId::UiCheckAgain);
            let actions = actions.child(sends(Look::Main, check, bus, Msg::Again));
            actions.children(state.is_earlier().then_some(restart))
        }
        _ => actions.child(restart),
    }
}

/// The page cancelled our sending and does it itself.
pub fn taken_over(state: &State) -> Tag {
    let given = &*state.given;
    let words = t(&given.pack, MessageId::UiHandedOver);
    tag("div")
        .part("screen handed-over")
        .child(screen_heading(given, words))
        .child(contacts(given))
}
