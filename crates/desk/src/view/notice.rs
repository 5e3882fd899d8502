//! Pages that say why there is no page.

use super::layout::{Frame, page as framed};
use super::site::Site;
use crate::failure::Failure;
use crate::words::Words;
use after_sales_phrases::{MessageId, Value};
use maud::{Markup, html};

/// The page of a failure, with a way on.
pub fn page(words: &Words, site: Site<'_>, failure: Failure) -> Markup {
    let (title, text) = match failure {
        Failure::NotFound => (
            MessageId::DeskNotFoundTitle,
            words.say(MessageId::DeskNotFoundText),
        ),
        Failure::Forbidden | Failure::LogIn => (
            MessageId::DeskForbiddenTitle,
            words.say(MessageId::DeskForbiddenText),
        ),
        Failure::NotAllowed => (
            MessageId::InboxNotAllowedTitle,
            words.say(MessageId::InboxNotAllowedText),
        ),
        Failure::TooMany(seconds) => {
            let seconds = Value::Number(i64::try_from(seconds).unwrap_or(60));
            (
                MessageId::DeskTooManyTitle,
                words.with(MessageId::DeskTooManyText, &[("seconds", seconds)]),
            )
        }
        Failure::Unavailable => (
            MessageId::DeskUnavailableTitle,
            words.say(MessageId::DeskUnavailableText),
        ),
    };
    let title = words.say(title);
    let body = html! {
        h1 { (title) }
        p.lead { (text) }
        (super::parts::contacts(words, site.shop))
    };
    framed(words, site, &title, &Frame::Public, &body)
}
