//! One request, as the shop reads and answers it.

use super::form::NOTHING_SHOWN;
use super::layout::{Frame, page as framed};
use super::mail;
use super::parts::{self, fact, quoted};
use super::verdict;
use crate::database::outbox::{State, Told};
use crate::database::requests::{Row, STATES, Step};
use crate::words::Words;
use after_sales_phrases::{MessageId, Value};
use after_sales_policy::{AfterSalesRequest, CivilDate, Shop};
use maud::{Markup, html};

/// What the shop typed, when it was not saved.
pub struct Draft {
    pub state: &'static str,
    pub message: String,
    /// Somebody else answered meanwhile; otherwise words are missing.
    pub changed: bool,
}

/// What the page shows.
pub struct Detail<'a> {
    pub words: &'a Words,
    pub shop: &'a Shop,
    pub policy_hash: &'a str,
    pub csrf: &'a str,
    pub row: &'a Row,
    pub request: &'a AfterSalesRequest,
    pub steps: &'a [Step],
    pub draft: Option<&'a Draft>,
    /// The acknowledgement by mail, and the time of its next attempt.
    pub mail: Option<&'a (Told, String)>,
    /// Whether the desk sends mail.
    pub can_mail: bool,
}

/// The page.
pub fn page(detail: &Detail<'_>) -> Markup {
    let (words, row, request) = (detail.words, detail.row, detail.request);
    let case = words.word(MessageId::DeskCase, request.facts.case.as_str());
    let body = html! {
        p.back { a href="/inbox" { (words.say(MessageId::DeskAllRequests)) } }
        div.detail-head {
            h1 {
                (case)
                @if let Some(product) = parts::product(request) { " " span.what dir="auto" { (product) } }
            }
            p.meta {
                (parts::badge(words, &row.state))
                bdi.number { (row.id) }
                time datetime=(row.received_at) { (words.moment(&row.received_at)) }
            }
        }
        div.columns {
            div {
                @if let Some(message) = &request.message {
                    section {
                        h2 { (words.say(MessageId::DeskBuyerWrote)) }
                        blockquote dir="auto" { (message) }
                    }
                }
                (facts(words, request))
                @if request.statement_shown != NOTHING_SHOWN {
                    section {
                        h2 { (words.say(MessageId::DeskBuyerRead)) }
                        p.said.muted dir="auto" { (request.statement_shown) }
                    }
                }
                (verdict::section(words, &row.verdict, &request.policy_hash, detail.policy_hash))
            }
            div {
                (answer(detail))
                (mail::section(words, detail.mail, &mail_again(detail)))
                section {
                    h2 { (words.say(MessageId::DeskHistory)) }
                    (parts::history(words, detail.steps))
                }
            }
        }
    };
    framed(
        words,
        detail.shop,
        &case,
        &Frame::Staff { csrf: detail.csrf },
        &body,
    )
}

fn facts(words: &Words, request: &AfterSalesRequest) -> Markup {
    let (item, order, event) = (
        &request.facts.item,
        &request.facts.order,
        &request.facts.event,
    );
    let day = |label, day: Option<CivilDate>| {
        fact(words, label, day.map(|day| words.day(day)).as_deref())
    };
    html! {
        section {
            h2 { (words.say(MessageId::DeskFacts)) }
            dl.facts {
                div {
                    dt { (words.say(MessageId::DeskEmail)) }
                    dd {
                        @match parts::mail(&request.email) {
                            Some(url) => { a href=(url) { (request.email) } },
                            None => { (request.email) },
                        }
                    }
                }
                (quoted(words, MessageId::DeskName, request.name.as_deref()))
                (quoted(words, MessageId::DeskOrder, Some(&request.order_reference)))
                (quoted(words, MessageId::DeskProduct, item.title.as_deref()))
                (quoted(words, MessageId::DeskSku, item.sku.as_deref()))
                (fact(words, MessageId::DeskQuantity, item.quantity.map(|q| words.with(MessageId::DeskCount, &[("count", Value::from(q))])).as_deref()))
                (fact(words, MessageId::DeskPrice, item.price.map(|price| parts::money(words, price)).as_deref()))
                (fact(words, MessageId::DeskWish, request.remedy.map(|r| words.word(MessageId::DeskRemedy, r.as_str())).as_deref()))
                (quoted(words, MessageId::DeskCountry, Some(request.facts.buyer.country.code())))
                (day(MessageId::DeskOrderedOn, order.ordered_on))
                (day(MessageId::DeskDeliveredOn, order.delivered_on))
                (day(MessageId::DeskNoticedOn, event.noticed_on))
                @for answer in &request.facts.answers {
                    div {
                        dt { (words.word(MessageId::DeskItemState, answer.state.as_str())) }
                        dd { (words.say(if answer.holds { MessageId::DeskYes } else { MessageId::DeskNo })) }
                    }
                }
                (quoted(words, MessageId::DeskBuyerLanguage, Some(&request.locale)))
            }
        }
    }
}

/// The button that sends a mail again; nothing where it cannot help.
fn mail_again(detail: &Detail<'_>) -> Markup {
    let failed = detail
        .mail
        .is_some_and(|(told, _)| told.state == State::Failed);
    html! {
        @if failed && detail.can_mail {
            form method="post" action={ "/inbox/" (detail.row.id) "/mail" } {
                input type="hidden" name="csrf" value=(detail.csrf);
                button.quiet type="submit" { (detail.words.say(MessageId::DeskMailAgain)) }
            }
        }
    }
}

fn answer(detail: &Detail<'_>) -> Markup {
    let words = detail.words;
    let action = format!("/inbox/{}", detail.row.id);
    let chosen = detail
        .draft
        .map_or(detail.row.state.as_str(), |draft| draft.state);
    let message = detail.draft.map_or("", |draft| draft.message.as_str());
    let wordless = detail.draft.is_some_and(|draft| !draft.changed);
    let seen = detail.steps.last().map_or(0, |step| step.number);
    html! {
        section.answer {
            h2 { (words.say(MessageId::DeskAnswer)) }
            @if detail.draft.is_some_and(|draft| draft.changed) {
                p.note role="alert" { (words.say(MessageId::DeskChangedMeanwhile)) }
            }
            form.stack method="post" action=(action) {
                input type="hidden" name="csrf" value=(detail.csrf);
                input type="hidden" name="seen" value=(seen);
                label for="state" { (words.say(MessageId::DeskNewState)) }
                select #state name="state" {
                    @for state in STATES {
                        option value=(state) selected[state == chosen] { (words.word(MessageId::DeskState, state)) }
                    }
                }
                label for="message" { (words.say(MessageId::DeskMessageToBuyer)) }
                textarea #message name="message" rows="6" maxlength="2000" dir="auto"
                    aria-invalid=[wordless.then_some("true")] aria-describedby="message-hint" { (message) }
                p #message-hint class=(if wordless { "error" } else { "hint" }) role=[wordless.then_some("alert")] {
                    (words.say(if wordless { MessageId::DeskRefusalNeedsWords } else { MessageId::DeskMessageHint }))
                }
                button type="submit" { (words.say(MessageId::DeskSave)) }
            }
        }
    }
}
