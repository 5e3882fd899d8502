//! What a case has come to: the promise, the parcel, the money, how it ended and what the buyer thinks of it.

use super::detail::Detail;
use super::parts::fact;
use after_sales_phrases::{MessageId, Value};
use after_sales_policy::SafeUrl;
use maud::{Markup, html};

/// The section; nothing where there is nothing to say yet.
pub fn section(detail: &Detail<'_>) -> Markup {
    let (words, case) = (detail.words, detail.case);
    let clock = &detail.app.clock;
    let moment = |unix: i64| words.moment(&clock.text(unix.saturating_mul(1000)));
    let promised = case
        .answer_by_unix
        .filter(|_| case.first_answer_unix.is_none());
    let promised = promised.filter(|_| case.closed_unix.is_none());
    let late = promised.is_some_and(|by| by < clock.now().unix);
    let result = words.result(case);
    let paid = case.refund.map(|money| words.money(money));
    let parcel = case.tracking_number.is_some() || case.tracking_url.is_some();
    let nothing = promised.is_none()
        && result.is_none()
        && paid.is_none()
        && !parcel
        && detail.rating.is_none();
    html! {
        @if !nothing {
            section.course {
                @if let Some(by) = promised {
                    p.due.late[late] {
                        (words.with(if late { MessageId::InboxOverdue } else { MessageId::InboxAnswerBy }, &[("moment", Value::Text(moment(by)))]))
                    }
                }
                dl.facts.dense {
                    (fact(words, MessageId::InboxResolution, result.as_deref()))
                    (fact(words, MessageId::InboxAmount, paid.as_deref()))
                    @if parcel { (tracking(detail)) }
                    (rating(detail))
                }
            }
        }
    }
}

fn tracking(detail: &Detail<'_>) -> Markup {
    let (words, case) = (detail.words, detail.case);
    let link = case.tracking_url.as_deref().and_then(SafeUrl::parse);
    html! {
        div {
            dt { (words.say(MessageId::InboxTrackingNumber)) }
            dd {
                @if let Some(number) = &case.tracking_number { bdi { (number) } " " }
                @if let Some(link) = link { a href=(link) rel="noopener noreferrer" { (words.say(MessageId::InboxTrackingLink)) } }
            }
        }
    }
}

fn rating(detail: &Detail<'_>) -> Markup {
    let words = detail.words;
    html! {
        @if let Some(rating) = detail.rating {
            div {
                dt { (words.say(MessageId::InboxRating)) }
                dd {
                    (words.with(MessageId::InboxStars, &[("stars", Value::Number(rating.stars))]))
                    @if !rating.comment.is_empty() { p.said dir="auto" { (rating.comment) } }
                }
            }
        }
    }
}
