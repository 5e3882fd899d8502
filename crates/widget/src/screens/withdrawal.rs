//! The entry of the withdrawal function, and the buyer's copy of the statement.

use crate::bus::Bus;
use crate::config::Withdrawal;
use crate::dom::{Tag, tag};
use crate::parts::{Look, button, said, screen_heading};
use crate::speak::{t, t1};
use crate::state::{Given, State};
use crate::withdrawal::{Offer, offer};
use after_sales_phrases::MessageId;
use after_sales_phrases::say::case_label;
use after_sales_policy::{CaseType, SafeUrl};

/// The control with the statutory words alone; or in a sentence why there is none.
pub fn entry(state: &State, words: &Withdrawal, bus: Bus) -> Tag {
    let given = &*state.given;
    let pack = &given.pack;
    let screen = tag("div").part("screen entry");
    let page = words.page.as_deref().and_then(SafeUrl::parse);
    let (sentences, source) = match (offer(state), page) {
        (Offer::Absent(_), Some(_)) => return screen,
        (_, Some(page)) => {
            let link = tag("a").part("link").link(&page);
            return screen.child(labelled(link, words, &words.withdraw));
        }
        (Offer::Function, None) => {
            let open = opens(Look::Main, String::new(), bus).attr("data-focus", "");
            return screen.child(labelled(open, words, &words.withdraw));
        }
        (Offer::Absent(sentence), None) => (vec![tag("p").text(sentence)], None),
        (Offer::Exempt(said_so, source), None) => {
            let list = tag("ul")
                .part("sentences")
                .children(said_so.iter().map(said));
            (vec![list], Some(source))
        }
    };
    let heading = screen_heading(given, case_label(CaseType::Withdrawal, pack));
    let mut screen = screen.child(heading).children(sentences);
    let mut ways = tag("div").part("actions");
    if let Some(id) = source {
        screen = screen.child(tag("p").part("source").text(t1(
            pack,
            MessageId::UiSource,
            "id",
            id,
        )));
        ways = ways.child(opens(Look::Other, t(pack, MessageId::UiAskPerson), bus));
    }
    if let Some(url) = &given.policy.document.shop.policy_url {
        let link = tag("a").part("link").link(url);
        ways = ways.child(link.say(pack, MessageId::UiPolicyLink));
    }
    screen.child(ways)
}

fn opens(look: Look, label: String, bus: Bus) -> Tag {
    let open = button(look, label).on("click", move |_| bus.open_form());
    open.attr("data-open", "")
}

/// The words are of a language that the pack may not be in.
#[inline(never)]
pub fn labelled(control: Tag, words: &Withdrawal, label: &str) -> Tag {
    control.attr("lang", &words.language).text(label)
}

/// To print, to copy and to save: whatever became of the request, the buyer has it.
pub fn keeping(given: &Given, bus: Bus) -> Tag {
    let mut ways = tag("div").part("actions");
    for (id, what, mark) in [
        (MessageId::UiSave, "save", "data-save"),
        (MessageId::UiCopy, "copy", "data-copy"),
        (MessageId::UiPrint, "print", "data-print"),
    ] {
        let way = button(Look::Quiet, t(&given.pack, id)).flag(mark, true);
        ways = ways.child(way.on("click", move |_| bus.keep(what)));
    }
    ways
}
