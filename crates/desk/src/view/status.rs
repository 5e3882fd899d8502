//! The buyer follows a request.

use super::form::NOTHING_SHOWN;
use super::layout::{Frame, page as framed};
use super::mail;
use super::parts::{self, fact, quoted};
use super::photos::{self, Wrong};
use super::site::Site;
use super::writing;
use crate::case::Whole;
use crate::clock::Clock;
use crate::database::steps::Step;
use crate::words::Words;
use after_sales_phrases::{MessageId, Value};
use after_sales_policy::SafeUrl;
use maud::{Markup, html};

/// What was typed into the forms of the page and was not stored, or what was stored just now.
#[derive(Default)]
pub struct Draft {
    /// A message has arrived.
    pub sent: bool,
    pub message: String,
    /// A word of `case-write-wrong`.
    pub message_wrong: Option<&'static str>,
    pub stars: Option<i64>,
    pub comment: Option<String>,
    /// A word of `case-rate-wrong`.
    pub rating_wrong: Option<&'static str>,
    /// What is wrong with photos that were just sent.
    pub photos_wrong: Vec<Wrong>,
}

/// What the page shows.
pub struct Status<'a> {
    pub words: &'a Words,
    pub languages: &'a [Words],
    pub site: Site<'a>,
    pub token: &'a str,
    /// The language that the reader chose.
    pub asked: Option<&'a str>,
    pub whole: &'a Whole,
    pub draft: &'a Draft,
    pub clock: &'a Clock,
    /// For the next message.
    pub key: &'a str,
}

impl Status<'_> {
    /// The address that a form of the page sends to; it keeps the language.
    pub fn action(&self, form: &str) -> String {
        let path = self.site.path("/status/");
        let lang = self.asked.map(|lang| format!("?lang={lang}"));
        format!("{path}{}/{form}{}", self.token, lang.unwrap_or_default())
    }
}

/// The page.
pub fn page(status: &Status<'_>) -> Markup {
    let (words, whole) = (status.words, status.whole);
    let (row, case) = (&whole.row, &whole.case);
    let title = words.say(MessageId::DeskStatusTitle);
    let since = [("moment", Value::Text(words.moment(whole.since())))];
    let body = html! {
        (languages(status))
        h1 { (title) }
        p.state.two {
            (badge(words, &case.state))
            span.muted { (words.with(MessageId::CaseSince, &since)) }
        }
        p.lead { (words.word(MessageId::CaseLead, &case.state)) }
        @if status.draft.sent {
            p.done role="status" { (words.say(MessageId::CaseWriteDone)) }
        }
        (next(status))
        (results(status))
        section {
            h2 { (words.say(MessageId::DeskHistory)) }
            (history(status))
        }
        (photos::of_buyer(status))
        (writing::message(status))
        (writing::rating(status))
        (request(status))
        (mail::note(words, row.mail))
        (parts::contacts(words, status.site.shop))
        p.hint { (words.say(MessageId::DeskKeepLink)) }
    };
    framed(words, status.site, &title, &Frame::Public, &body)
}

/// A state in the buyer's words, with a mark that does not rest on colour alone.
fn badge(words: &Words, state: &str) -> Markup {
    html! { span.badge data-state=(state) { (words.word(MessageId::CaseState, state)) } }
}

fn next(status: &Status<'_>) -> Markup {
    let (words, whole) = (status.words, status.whole);
    let promise = whole.answer_by().map(|until| {
        let late = status.clock.now().unix > until;
        let moment = words.moment(&status.clock.text(until * 1000));
        let message = match late {
            true => MessageId::CaseAnswerLate,
            false => MessageId::CaseAnswerBy,
        };
        words.with(message, &[("moment", Value::Text(moment))])
    });
    html! {
        section.next {
            h2 { (words.say(MessageId::CaseNextTitle)) }
            p { (words.word(MessageId::CaseNext, &whole.case.state)) }
            @if let Some(promise) = promise { p { strong { (promise) } } }
        }
    }
}

/// What came of it: the parcel, how it ended, what was paid back.
fn results(status: &Status<'_>) -> Markup {
    let (words, case) = (status.words, &status.whole.case);
    let link = case.tracking_url.as_deref().and_then(SafeUrl::parse);
    let refund = case.refund.map(|refund| words.money(refund));
    let result = words.result(case);
    let number = case.tracking_number.as_deref();
    html! {
        @if link.is_some() || number.is_some() || refund.is_some() || result.is_some() {
            section {
                dl.facts {
                    (fact(words, MessageId::CaseResult, result.as_deref()))
                    (fact(words, MessageId::CaseRefunded, refund.as_deref()))
                    @if link.is_some() || number.is_some() {
                        div {
                            dt { (words.say(MessageId::CaseTracking)) }
                            dd.two {
                                @if let Some(number) = number { bdi { (number) } }
                                @if let Some(link) = &link {
                                    a href=(link) rel="noopener noreferrer" { (words.say(MessageId::CaseTrackingFollow)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Who said and did what, first entry first.
fn history(status: &Status<'_>) -> Markup {
    let (words, steps) = (status.words, &status.whole.steps);
    let shop = status.site.shop.name.as_str();
    let who = |step: &Step| {
        let who = [
            ("who", Value::from(step.actor.as_str())),
            ("shop", Value::from(shop)),
        ];
        words.with(MessageId::CaseBy, &who)
    };
    html! {
        ol.history {
            @for (index, step) in steps.iter().enumerate() {
                li data-state=(step.state) data-who=(step.actor) id=[(index + 1 == steps.len()).then_some("latest")] {
                    p.when {
                        strong { bdi { (who(step)) } }
                        @match step.kind.as_str() {
                            "state" => { span { (words.word(MessageId::CaseState, &step.state)) } },
                            kind => { span { (words.word(MessageId::CaseStep, kind)) } },
                        }
                        time datetime=(step.at) { (words.moment(&step.at)) }
                    }
                    @if !step.message.is_empty() {
                        p.said dir="auto" { (step.message) }
                    }
                }
            }
        }
    }
}

/// What the buyer sent.
fn request(status: &Status<'_>) -> Markup {
    let (words, row, request) = (status.words, &status.whole.row, &status.whole.request);
    let about = words.word(MessageId::DeskCase, request.facts.case.as_str());
    html! {
        section {
            h2 { (words.say(MessageId::DeskYourRequest)) }
            dl.facts {
                (quoted(words, MessageId::DeskCaseNumber, Some(&row.id)))
                (fact(words, MessageId::DeskReceivedAt, Some(&words.moment(&row.received_at))))
                (fact(words, MessageId::DeskAbout, Some(&about)))
                (quoted(words, MessageId::DeskProduct, parts::product(request)))
                (quoted(words, MessageId::DeskOrder, Some(&request.order_reference)))
                (parts::particulars(words, request))
            }
        }
        @if let Some(message) = &request.message {
            section {
                h2 { (words.say(MessageId::DeskYouWrote)) }
                p.said dir="auto" { (message) }
            }
        }
        @if request.statement_shown != NOTHING_SHOWN {
            section {
                h2 { (words.say(MessageId::DeskYouRead)) }
                p.said.muted dir="auto" { (request.statement_shown) }
            }
        }
    }
}

/// Forty names are more than the page itself: they open on demand.
fn languages(status: &Status<'_>) -> Markup {
    html! {
        details.languages {
            summary {
                (status.words.say(MessageId::DeskLanguage)) " "
                strong { (status.words.say(MessageId::DeskLanguageName)) }
            }
            nav aria-label=(status.words.say(MessageId::DeskLanguage)) {
                @for words in status.languages {
                    @let here = words.locale() == status.words.locale();
                    a href={ (status.site.path("/status/")) (status.token) "?lang=" (words.locale()) } lang=(words.locale()) hreflang=(words.locale())
                        aria-current=[here.then_some("true")] { (words.say(MessageId::DeskLanguageName)) }
                }
            }
        }
    }
}
