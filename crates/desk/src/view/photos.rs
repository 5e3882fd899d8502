//! Photos on the pages of shop and buyer.

use super::site::Site;
use super::status::Status;
use crate::database::photos::Photo;
use crate::photo::MOST;
use crate::words::Words;
use after_sales_phrases::{MessageId, Value};
use maud::{Markup, html};

/// A file of a form that was not taken.
pub struct Wrong {
    /// Its place among the chosen files, counted from 1; 0 for none of them.
    place: usize,
    /// The word for why.
    why: &'static str,
}

impl Wrong {
    /// A file and why it was not taken.
    pub fn new(place: usize, why: &'static str) -> Self {
        Self { place, why }
    }
}

/// The photos in the shop's inbox; nothing where the request names none.
pub fn of_case(words: &Words, site: Site<'_>, id: &str, photos: &[Photo]) -> Markup {
    let address = site.path(&format!("/inbox/{id}/photos/"));
    html! {
        @if !photos.is_empty() {
            section #photos {
                h2 { (words.say(MessageId::PhotosTitle)) }
                (arrived(words, photos))
                (list(words, &address, photos))
            }
        }
    }
}

/// The photos on the buyer's page, and the form that adds some.
pub fn of_buyer(status: &Status<'_>) -> Markup {
    let (words, photos, wrong) = (
        status.words,
        &status.whole.photos,
        &status.draft.photos_wrong,
    );
    let address = status
        .site
        .path(&format!("/status/{}/photos", status.token));
    let takes = status.whole.case.takes_messages(status.clock.now().unix);
    let missing = photos.iter().any(|photo| photo.size.is_none());
    let hint = match missing {
        true => MessageId::PhotosMissingHint,
        false => MessageId::PhotosMoreHint,
    };
    html! {
        @if takes || !photos.is_empty() {
            section #photos {
                h2 { (words.say(MessageId::PhotosTitle)) }
                (arrived(words, photos))
                (list(words, &format!("{address}/"), photos))
                (told(words, wrong))
                @if takes && (missing || photos.len() < MOST) {
                    form.stack method="post" action=(status.action("photos")) enctype="multipart/form-data" {
                        label for="files" { (words.say(MessageId::PhotosAdd)) }
                        input #files type="file" name="photos" multiple accept="image/jpeg,image/png,image/webp"
                            aria-describedby="files-hint" aria-invalid=[(!wrong.is_empty()).then_some("true")];
                        p.hint #files-hint { (words.say(hint)) " " (words.say(MessageId::PhotosLimits)) }
                        button type="submit" { (words.say(MessageId::PhotosSend)) }
                    }
                }
            }
        }
    }
}

fn arrived(words: &Words, photos: &[Photo]) -> Markup {
    let here = photos.iter().filter(|photo| photo.size.is_some()).count();
    html! {
        @if here < photos.len() {
            p.note { (words.with(MessageId::PhotosArrived, &[("count", number(here)), ("total", number(photos.len()))])) }
        }
    }
}

/// The pictures, each with a link to the whole one; what is missing keeps its number.
fn list(words: &Words, address: &str, photos: &[Photo]) -> Markup {
    let name = |id, place: usize| words.with(id, &[("number", number(place))]);
    html! {
        ul.photos {
            @for (place, photo) in (1..).zip(photos) {
                @match photo.size {
                    Some((width, height)) => li {
                        a href={ (address) (place) } {
                            img src={ (address) (place) "?small" } alt=(name(MessageId::PhotosName, place))
                                width=(width) height=(height) loading="lazy" decoding="async";
                        }
                        a.save href={ (address) (place) "?save" } download { (name(MessageId::PhotosSave, place)) }
                    },
                    None => li.missing { (name(MessageId::PhotosMissing, place)) },
                }
            }
        }
    }
}

fn told(words: &Words, wrong: &[Wrong]) -> Markup {
    html! {
        @if !wrong.is_empty() {
            ul.error role="alert" {
                @for Wrong { place, why } in wrong {
                    li { (words.with(MessageId::PhotosWrong, &[("why", Value::from(*why)), ("number", number(*place))])) }
                }
            }
        }
    }
}

fn number(count: usize) -> Value {
    Value::from(u32::try_from(count).unwrap_or(u32::MAX))
}
