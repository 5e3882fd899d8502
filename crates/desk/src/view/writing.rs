//! The forms on the buyer's page: a message, and how it went.

use super::status::Status;
use crate::case::life;
use after_sales_phrases::{MessageId, Value};
use after_sales_policy::CivilDate;
use maud::{Markup, html};

/// The best first, and what each is called in `case-stars`.
const STARS: [(i64, &str); 5] = [
    (5, "five"),
    (4, "four"),
    (3, "three"),
    (2, "two"),
    (1, "one"),
];

/// The field for a message; after a case has been closed for long, why there is none.
pub fn message(status: &Status<'_>) -> Markup {
    let (words, case, draft) = (status.words, &status.whole.case, status.draft);
    let until = case.closed_unix.map(|closed| closed + life::AFTER_CLOSING);
    let reopens = until.and_then(|until| day(status, until));
    let wrong = draft.message_wrong;
    html! {
        section.write #write {
            h2 { (words.say(MessageId::CaseWriteTitle)) }
            @if !case.takes_messages(status.clock.now().unix) {
                p { (words.say(MessageId::CaseWriteOver)) }
            } @else {
                @if let Some(day) = reopens {
                    p { (words.with(MessageId::CaseWriteReopens, &[("day", Value::Date(day))])) }
                }
                form.stack method="post" action=(status.action("messages")) {
                    input type="hidden" name="key" value=(status.key);
                    label for="message" { (words.say(MessageId::CaseWriteLabel)) }
                    textarea #message name="message" rows="5" maxlength="2000" required dir="auto"
                        aria-invalid=[wrong.map(|_| "true")] aria-describedby="message-hint" { (draft.message) }
                    @match wrong {
                        Some(why) => {
                            p.error #message-hint role="alert" {
                                (words.with(MessageId::CaseWriteWrong, &[("why", Value::from(why))]))
                            }
                        },
                        None => { p.hint #message-hint { (words.say(MessageId::CaseWriteHint)) } },
                    }
                    button type="submit" { (words.say(MessageId::CaseWriteGo)) }
                }
            }
        }
    }
}

/// Five answers and a field, once the case is closed; what was given, when it stays.
pub fn rating(status: &Status<'_>) -> Markup {
    let (words, whole, draft) = (status.words, status.whole, status.draft);
    let given = whole.rating.as_ref();
    let open = whole.takes_rating(status.clock.now().unix);
    let shown = |stars: i64| {
        let known = STARS.iter().find(|(number, _)| *number == stars);
        known.map(|(_, word)| words.word(MessageId::CaseStars, word))
    };
    html! {
        @if open || given.is_some() || draft.rating_wrong.is_some() {
            section.rate #rating data-given[given.is_some()] {
                h2 { (words.say(MessageId::CaseRateTitle)) }
                @if let Some(why) = draft.rating_wrong {
                    p.error role="alert" { (words.with(MessageId::CaseRateWrong, &[("why", Value::from(why))])) }
                }
                @if let Some(rating) = given {
                    @match day(status, rating.ends_unix()).filter(|_| open) {
                        Some(day) => { p { (words.with(MessageId::CaseRateThanks, &[("day", Value::Date(day))])) } },
                        None => { p { (words.say(MessageId::CaseRateKept)) } },
                    }
                    // The form shows it too; paper does not show the form.
                    dl.facts.print-only[open] {
                        div {
                            dt { (words.say(MessageId::CaseRateGiven)) }
                            dd {
                                (shown(rating.stars).unwrap_or_default())
                                @if !rating.comment.is_empty() { p.said dir="auto" { (rating.comment) } }
                            }
                        }
                    }
                }
                @if open { (choices(status)) }
            }
        }
    }
}

fn choices(status: &Status<'_>) -> Markup {
    let (words, draft) = (status.words, status.draft);
    let given = status.whole.rating.as_ref();
    let chosen = draft.stars.or(given.map(|rating| rating.stars));
    let comment = draft.comment.as_deref();
    let comment = comment.or(given.map(|rating| rating.comment.as_str()));
    let go = match given {
        Some(_) => MessageId::CaseRateChange,
        None => MessageId::CaseRateGo,
    };
    html! {
        form.stack method="post" action=(status.action("rating")) {
            fieldset.stars {
                legend { (words.say(MessageId::CaseRateLead)) }
                @for (stars, word) in STARS {
                    label {
                        input type="radio" name="stars" value=(stars) required checked[chosen == Some(stars)];
                        span { (words.word(MessageId::CaseStars, word)) }
                    }
                }
            }
            label for="comment" { (words.say(MessageId::CaseRateComment)) }
            textarea #comment name="comment" rows="3" maxlength="2000" dir="auto" { (comment.unwrap_or_default()) }
            button.quiet type="submit" { (words.say(go)) }
        }
    }
}

/// The shop's day of a time.
fn day(status: &Status<'_>, unix: i64) -> Option<CivilDate> {
    let text = status.clock.text(unix * 1000);
    text.get(..10).and_then(CivilDate::parse)
}
