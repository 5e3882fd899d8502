//! The entry of the withdrawal function, and the buyer's copy of the statement.

use crate::bus::Bus;
use crate::config::Withdrawal;
use crate::dom::{Tag, tag};
use crate::keep;
use crate::parts::{Look, button, print, said, screen_heading};
use crate::speak::{t, t1};
use crate::state::State;
use crate::withdrawal::{Offer, copy, offer};
use after_sales_phrases::MessageId;
use after_sales_phrases::say::case_label;
use after_sales_policy::{CaseType, SafeUrl};
use wasm_bindgen::JsCast;

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

/// To print, to copy and to save: whatever became of the statement, the buyer has it.
pub fn keeping(state: &State, words: &Withdrawal) -> Tag {
    let given = &*state.given;
    let (copied, saved) = (copy(state, words), copy(state, words));
    let name = [&words.withdraw, ".txt"].concat();
    let save = button(Look::Other, t(&given.pack, MessageId::UiSave))
        .attr("data-save", "")
        .on("click", move |_| keep::save(&saved, &name));
    let mut ways = tag("div").part("actions").child(save);
    if keep::clipboard().is_some() {
        let button = button(Look::Quiet, t(&given.pack, MessageId::UiCopy));
        ways = ways.child(button.attr("data-copy", "").on("click", move |event| {
            let button = event.current_target().map(JsCast::unchecked_into);
            keep::copy(&copied, button);
        }));
    }
    ways.child(print(given))
}
