//! The receipt that a buyer prints or keeps: what was sent, and when it arrived.

use super::layout::{Frame, page as framed};
use super::mail;
use super::parts::{self, fact, quoted};
use super::site::Site;
use crate::receipt::Confirmed;
use crate::words::Words;
use after_sales_phrases::MessageId;
use after_sales_policy::AfterSalesRequest;
use maud::{Markup, html};

/// The page. It holds the whole text of the request, so that it is proof without the desk.
pub fn page(
    words: &Words,
    site: Site<'_>,
    receipt: &Confirmed,
    request: Option<&AfterSalesRequest>,
) -> Markup {
    let title = words.say(MessageId::DeskReceiptTitle);
    let body = html! {
        h1 { (title) }
        p.lead { (words.say(MessageId::DeskReceiptText)) }
        (mail::note(words, receipt.mail))
        section {
            dl.facts {
                (quoted(words, MessageId::DeskCaseNumber, Some(&receipt.id)))
                (fact(words, MessageId::DeskReceivedAt, Some(&words.moment(&receipt.received_at))))
                @if let Some(request) = request {
                    (fact(words, MessageId::DeskAbout, Some(&words.word(MessageId::DeskCase, request.facts.case.as_str()))))
                    (quoted(words, MessageId::DeskProduct, parts::product(request)))
                    (quoted(words, MessageId::DeskOrder, Some(&request.order_reference)))
                    (parts::particulars(words, request))
                    (quoted(words, MessageId::DeskEmail, Some(&request.email)))
                    (fact(words, MessageId::DeskDeliveredOn, request.facts.order.delivered_on.map(|day| words.day(day)).as_deref()))
                }
                div {
                    dt { (words.say(MessageId::DeskCheckSum)) }
                    dd.sum dir="ltr" { (receipt.digest) }
                }
            }
        }
        @if let Some(message) = request.and_then(|request| request.message.as_deref()) {
            section {
                h2 { (words.say(MessageId::DeskYouWrote)) }
                p.said dir="auto" { (message) }
            }
        }
        p.actions { a.button href=(receipt.plain_url) { (words.say(MessageId::DeskFollow)) } }
        p.hint { (words.say(MessageId::DeskKeepLink)) }
        p.print-only.sum dir="ltr" { (receipt.plain_url) }
        (parts::contacts(words, site.shop))
    };
    framed(words, site, &title, &Frame::Public, &body)
}
