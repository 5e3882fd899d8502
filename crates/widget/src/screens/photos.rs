//! The places for photos. What happens in them is the page's script's: bytes never come into this module.

use crate::dom::{Tag, tag};
use crate::form::Field;
use crate::speak::t;
use crate::state::State;
use crate::text::{object, text};
use after_sales_phrases::{MessageId, Pack};
use after_sales_policy::json::Node;

const TEXTS: [(&str, MessageId); 9] = [
    ("hint", MessageId::UiPhotosHint),
    ("add", MessageId::UiPhotosAdd),
    ("camera", MessageId::UiPhotosCamera),
    ("drop", MessageId::UiPhotosDrop),
    ("busy", MessageId::UiPhotosBusy),
    ("insecure", MessageId::UiPhotosInsecure),
    ("keep_open", MessageId::UiPhotosKeepOpen),
    ("retry", MessageId::UiPhotosRetry),
    ("not_taken", MessageId::UiPhotosNotTaken),
];

/// One text for each number from the first to the last, or to the number of photos.
const COUNTED: [(&str, MessageId, u32, Option<u32>); 5] = [
    ("names", MessageId::UiPhoto, 1, Some(5)),
    ("remove", MessageId::UiPhotoRemove, 1, Some(5)),
    ("count", MessageId::UiPhotosCount, 0, Some(5)),
    ("arrived", MessageId::UiPhotosArrived, 0, None),
    ("missing", MessageId::UiPhotosMissing, 0, None),
];

/// One text for each keyword.
const KEYED: [(&str, MessageId, &[&str]); 2] = [
    (
        "refused",
        MessageId::UiPhotoRefused,
        &["not_image", "unreadable", "too_large", "too_many", "same"],
    ),
    (
        "state",
        MessageId::UiPhotoState,
        &["waiting", "sending", "arrived", "missing"],
    ),
];

/// The place, when the form asks for photos: to choose them, to see them again, or to follow them `to` the shop.
pub fn place(state: &State, mode: &str, to: &str) -> Option<Tag> {
    let mut needs = state.needs().into_iter();
    let need = needs.find(|need| need.field == Field::Photos)?;
    let photos = state.form.photos.len();
    let chooses = mode == "choose";
    if !chooses && photos == 0 {
        return None;
    }
    let pack = &state.given.pack;
    let mut title = t(pack, MessageId::UiPhotosTitle);
    if chooses && !need.required {
        title = [&title, " (", &t(pack, MessageId::UiOptional), ")"].concat();
    }
    let key = state.transport.as_ref().map(|t| t.key.as_str());
    let total = u32::try_from(photos).unwrap_or_default();
    // A name of its own, so that a redraw replaces the element and never turns it into another one.
    let place = tag("photo-place")
        .part("photos-place")
        .attr("data-photos", mode)
        .attr("data-key", key.unwrap_or_default())
        .attr("data-words", &words(pack, title, total))
        .attr("data-to", to);
    Some(place)
}

#[inline(never)]
fn words(pack: &Pack, title: String, total: u32) -> String {
    let mut all = vec![("title", Node::Text(title))];
    for (name, id) in TEXTS {
        all.push((name, text(&t(pack, id))));
    }
    for (name, id, first, last) in COUNTED {
        let numbers = first..=last.unwrap_or(total);
        let texts = numbers.map(|number| {
            let number = |name| (name, number.into());
            let args = [number("number"), number("count"), ("total", total.into())];
            text(&pack.render(id, &args))
        });
        all.push((name, Node::List(texts.collect())));
    }
    for (name, id, keywords) in KEYED {
        let texts = keywords.iter().map(|word| {
            let args = [("why", (*word).into()), ("state", (*word).into())];
            (*word, text(&pack.render(id, &args)))
        });
        all.push((name, Node::object(texts.collect())));
    }
    object(all)
}
