//! The buyer follows a request.

use super::form::NOTHING_SHOWN;
use super::layout::{Frame, page as framed};
use super::mail;
use super::parts::{self, fact, quoted};
use crate::database::requests::{Row, Step};
use crate::words::Words;
use after_sales_phrases::MessageId;
use after_sales_policy::{AfterSalesRequest, Shop};
use maud::{Markup, html};

/// What the page shows.
pub struct Status<'a> {
    pub words: &'a Words,
    pub languages: &'a [Words],
    pub shop: &'a Shop,
    pub token: &'a str,
    pub row: &'a Row,
    pub request: &'a AfterSalesRequest,
    pub steps: &'a [Step],
}

/// The page.
pub fn page(status: &Status<'_>) -> Markup {
    let (words, row, request) = (status.words, status.row, status.request);
    let title = words.say(MessageId::DeskStatusTitle);
    let body = html! {
        (languages(status))
        h1 { (title) }
        p.state { (parts::badge(words, &row.state)) }
        p.lead { (words.word(MessageId::DeskStatusLead, &row.state)) }
        (mail::note(words, row.mail))
        section {
            h2 { (words.say(MessageId::DeskHistory)) }
            (parts::history(words, status.steps))
        }
        section {
            h2 { (words.say(MessageId::DeskYourRequest)) }
            dl.facts {
                (quoted(words, MessageId::DeskCaseNumber, Some(&row.id)))
                (fact(words, MessageId::DeskReceivedAt, Some(&words.moment(&row.received_at))))
                (fact(words, MessageId::DeskAbout, Some(&words.word(MessageId::DeskCase, request.facts.case.as_str()))))
                (quoted(words, MessageId::DeskProduct, parts::product(request)))
                (quoted(words, MessageId::DeskOrder, Some(&request.order_reference)))
                (fact(words, MessageId::DeskWish, request.remedy.map(|r| words.word(MessageId::DeskRemedy, r.as_str())).as_deref()))
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
        (parts::contacts(words, status.shop))
        p.hint { (words.say(MessageId::DeskKeepLink)) }
    };
    framed(words, status.shop, &title, &Frame::Public, &body)
}

fn languages(status: &Status<'_>) -> Markup {
    html! {
        nav.languages aria-label=(status.words.say(MessageId::DeskLanguage)) {
            @for words in status.languages {
                @let here = words.locale() == status.words.locale();
                a href={ "/status/" (status.token) "?lang=" (words.locale()) } lang=(words.locale()) hreflang=(words.locale())
                    aria-current=[here.then_some("true")] { (words.say(MessageId::DeskLanguageName)) }
            }
        }
    }
}
