//! One request, as the shop reads and answers it.

use super::actions;
use super::course;
use super::form::NOTHING_SHOWN;
use super::known_order;
use super::layout::{Frame, page as framed};
use super::mail;
use super::parts::{self, fact, quoted};
use super::photos;
use super::query;
use super::state::{badge, history};
use super::verdict;
use crate::app::App;
use crate::case::life;
use crate::database::cases::Case;
use crate::database::erasure::NOBODY;
use crate::database::inbox::{Filter, Neighbours};
use crate::database::outbox::{State, Told};
use crate::database::photos::Photo;
use crate::database::purchases::Note;
use crate::database::rating::Rating;
use crate::database::requests::Row;
use crate::database::staff::Role;
use crate::database::steps::Step;
use crate::database::templates::Template;
use crate::session::Staff;
use crate::words::Words;
use after_sales_phrases::MessageId;
use after_sales_policy::{AfterSalesRequest, CivilDate};
use maud::{Markup, html};

/// What the page shows.
pub struct Detail<'a> {
    pub words: &'a Words,
    pub app: &'a App,
    pub staff: &'a Staff,
    /// The part of the list that the reader comes from.
    pub filter: &'a Filter,
    /// What stands beside it there.
    pub beside: &'a Neighbours,
    pub row: &'a Row,
    /// What it has come to.
    pub case: &'a Case,
    pub rating: Option<&'a Rating>,
    pub request: &'a AfterSalesRequest,
    pub steps: &'a [Step],
    /// Who of the shop made an entry of the history.
    pub names: &'a [(i64, String)],
    /// Entries whose mail could not be delivered.
    pub undelivered: &'a [i64],
    pub photos: &'a [Photo],
    /// The shop's texts in the buyer's language.
    pub texts: &'a [&'a Template],
    /// The name of that language in itself.
    pub language: String,
    pub draft: Option<&'a actions::Draft>,
    /// What the shop's system knows of the order.
    pub known_order: Option<&'a Note>,
    /// The acknowledgement by mail, and the time of its next attempt.
    pub mail: Option<&'a (Told, String)>,
}

/// The page.
pub fn page(detail: &Detail<'_>) -> Markup {
    let (words, row, request) = (detail.words, detail.row, detail.request);
    let case = words.word(MessageId::DeskCase, request.facts.case.as_str());
    let body = html! {
        (ways(detail))
        div.detail-head {
            h1 {
                (case)
                @if let Some(product) = parts::product(request) { " " span.what dir="auto" { (product) } }
            }
            p.meta {
                (badge(words, &row.state))
                @if detail.case.is_exception { span.badge.exception { (words.say(MessageId::InboxException)) } }
                bdi.number { (row.id) }
                time datetime=(row.received_at) { (words.moment(&row.received_at)) }
                @if detail.staff.role >= Role::Agent { a.jump href="#answer" { (words.say(MessageId::DeskAnswer)) } }
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
                (photos::of_case(words, detail.app.site(), &row.id, detail.photos))
                (verdict::section(words, &row.verdict, &request.policy_hash, &detail.app.policy.hash))
                @if request.statement_shown != NOTHING_SHOWN {
                    section {
                        h2 { (words.say(MessageId::DeskBuyerRead)) }
                        p.said.muted dir="auto" lang=(row.locale) { (request.statement_shown) }
                    }
                }
                (facts(words, request, &detail.language))
                (known_order::section(words, detail.known_order))
            }
            div {
                (course::section(detail))
                @if detail.staff.role >= Role::Agent { (actions::section(detail)) }
                section {
                    h2 { (words.say(MessageId::DeskHistory)) }
                    (history(words, detail.steps, detail.names, detail.undelivered))
                }
                (mail::section(words, detail.mail, &mail_again(detail)))
                (erasure(detail))
            }
        }
    };
    let frame = Frame::Staff {
        staff: detail.staff,
        here: "/inbox",
    };
    framed(words, detail.app.site(), &case, &frame, &body)
}

/// Back to the list, and to what stands beside the case in it.
fn ways(detail: &Detail<'_>) -> Markup {
    let words = detail.words;
    let query = query::of(detail.filter, None);
    let case = |id: &str| detail.app.path(&format!("/inbox/{id}{query}"));
    html! {
        nav.ways aria-label=(words.say(MessageId::InboxCases)) {
            a.back href=(detail.app.path(&format!("/inbox{query}"))) { (words.say(MessageId::DeskAllRequests)) }
            span.beside {
                @if let Some(id) = &detail.beside.before { a rel="prev" href=(case(id)) { (words.say(MessageId::InboxCaseBefore)) } }
                @if let Some(id) = &detail.beside.after { a rel="next" href=(case(id)) { (words.say(MessageId::InboxCaseAfter)) } }
            }
        }
    }
}

fn facts(words: &Words, request: &AfterSalesRequest, language: &str) -> Markup {
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
                (fact(words, MessageId::DeskPrice, item.price.map(|price| parts::money(words, price)).as_deref()))
                (parts::particulars(words, request))
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
                (quoted(words, MessageId::DeskBuyerLanguage, Some(language)))
            }
        }
    }
}

/// The form that takes personal data out, for owners, once a case has ended.
fn erasure(detail: &Detail<'_>) -> Markup {
    let words = detail.words;
    let ended = life::is_closed(&detail.row.state) && detail.request.email != NOBODY;
    html! {
        @if ended && detail.staff.role == Role::Owner {
            section {
                h2 { (words.say(MessageId::InboxErase)) }
                p.hint { (words.say(MessageId::InboxEraseText)) }
                form.stack method="post" action=(detail.app.path(&format!("/inbox/{}/erasure", detail.row.id))) {
                    input type="hidden" name="csrf" value=(detail.staff.csrf);
                    label.check { input type="checkbox" name="sure" value="1" required; (words.say(MessageId::InboxEraseSure)) }
                    button.quiet type="submit" { (words.say(MessageId::InboxErase)) }
                }
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
        @if failed && detail.app.outgoing.is_some() && detail.staff.role >= Role::Agent {
            form method="post" action=(detail.app.path(&format!("/inbox/{}/mail", detail.row.id))) {
                input type="hidden" name="csrf" value=(detail.staff.csrf);
                button.quiet type="submit" { (detail.words.say(MessageId::DeskMailAgain)) }
            }
        }
    }
}
