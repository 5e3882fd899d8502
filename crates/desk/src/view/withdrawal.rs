//! The pages of the withdrawal function: statement, confirmation, acknowledgement.

use super::form::Why;
use super::layout::{Frame, page as framed};
use super::site::Site;
use super::{mail, parts};
use crate::receipt::Confirmed;
use crate::words::Words;
use after_sales_phrases::{MessageId, WithdrawalLabels};
use after_sales_policy::{Finding, is_email};
use maud::{Markup, html};
use serde::Deserialize;

/// What the form sends; a shop's own page may leave out what it does not know.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    pub name: String,
    pub order_reference: String,
    pub email: String,
    /// Items, when it is about some of them only.
    pub message: String,
    pub country: String,
    pub ordered_on: String,
    pub locale: String,
    pub key: String,
    /// Nothing, `change` or `confirm`.
    pub step: String,
    /// People do not see this field; programs that fill in everything do.
    pub website: String,
}

/// What every page of the function needs.
pub struct Page<'a> {
    pub words: &'a Words,
    pub labels: &'a WithdrawalLabels,
    pub site: Site<'a>,
}

/// The statement in lines, each with its label.
pub fn rows(words: &Words, typed: &Typed) -> Vec<(String, String)> {
    [
        (MessageId::DeskName, &typed.name),
        (MessageId::DeskOrder, &typed.order_reference),
        (MessageId::DeskEmail, &typed.email),
        (MessageId::UiReviewItem, &typed.message),
    ]
    .into_iter()
    .filter(|(_, value)| !value.trim().is_empty())
    .map(|(label, value)| (words.say(label), value.trim().to_owned()))
    .collect()
}

impl Page<'_> {
    /// Step one: who withdraws, from what, and where the acknowledgement goes.
    pub fn statement(&self, typed: &Typed, why: Option<Why>, findings: &[Finding]) -> Markup {
        let words = self.words;
        let bad = |path: &str| findings.iter().any(|finding| finding.path == path);
        let asked = why == Some(Why::Fields);
        let wrong_name = bad("/name") || (asked && typed.name.trim().is_empty());
        let wrong_order =
            bad("/order_reference") || (asked && typed.order_reference.trim().is_empty());
        let wrong_email = bad("/email") || (asked && !is_email(&typed.email));
        let body = html! {
            h1 lang=(self.labels.language) { (self.labels.withdraw) }
            @match why {
                None => { p.lead { (words.say(MessageId::DeskFormText)) } },
                Some(why) => { p.note role="alert" { (words.say(why.reason())) } },
            }
            form.stack method="post" action=(self.site.path("/withdrawal")) {
                (self.hidden(typed, &[("key", &typed.key), ("country", &typed.country), ("ordered_on", &typed.ordered_on)]))
                (self.field("name", MessageId::DeskName, None, &typed.name, wrong_name.then_some(MessageId::UiErrorEmpty)))
                (self.field("order_reference", MessageId::DeskOrder, Some(MessageId::UiContractHint), &typed.order_reference, wrong_order.then_some(MessageId::DeskOrderWrong)))
                (self.field("email", MessageId::DeskYourEmail, None, &typed.email, wrong_email.then_some(MessageId::DeskEmailWrong)))
                label for="message" {
                    (words.say(MessageId::UiPickTitle)) " "
                    span.muted { "(" (words.say(MessageId::UiOptional)) ")" }
                }
                textarea #message name="message" rows="2" maxlength="2000" dir="auto" { (typed.message) }
                div.hidden aria-hidden="true" {
                    label for="website" { (words.say(MessageId::DeskLeaveEmpty)) }
                    input #website type="text" name="website" tabindex="-1" autocomplete="off";
                }
                button type="submit" { (words.say(MessageId::UiToReview)) }
            }
            (parts::contacts(words, self.site.shop))
        };
        self.framed(&body)
    }

    /// Step two: the statement as it will be sent, and a control with the statutory words alone.
    pub fn confirmation(&self, typed: &Typed, why: Option<Why>) -> Markup {
        let words = self.words;
        let all = [
            ("key", &typed.key),
            ("country", &typed.country),
            ("ordered_on", &typed.ordered_on),
            ("name", &typed.name),
            ("order_reference", &typed.order_reference),
            ("email", &typed.email),
            ("message", &typed.message),
        ];
        let body = html! {
            h1 { (words.say(MessageId::UiReviewTitle)) }
            @if let Some(why) = why { p.note role="alert" { (words.say(why.reason())) } }
            section {
                h2 lang=(self.labels.language) { (self.labels.withdraw) }
                (self.said(typed))
            }
            div.actions.two {
                form method="post" action=(self.site.path("/withdrawal")) {
                    (self.hidden(typed, &all))
                    input type="hidden" name="step" value="confirm";
                    button type="submit" lang=(self.labels.language) { (self.labels.confirm) }
                }
                form method="post" action=(self.site.path("/withdrawal")) {
                    (self.hidden(typed, &all))
                    input type="hidden" name="step" value="change";
                    button.quiet type="submit" { (words.say(MessageId::UiChange)) }
                }
            }
        };
        self.framed(&body)
    }

    /// Content, date and time of a statement that the shop has: the page is proof without the desk.
    pub fn acknowledgement(&self, typed: &Typed, receipt: &Confirmed) -> Markup {
        let words = self.words;
        let body = html! {
            h1 { (words.say(MessageId::DeskReceiptTitle)) }
            p.lead { (words.say(MessageId::DeskReceiptText)) }
            (mail::note(words, receipt.mail))
            section {
                dl.facts {
                    div {
                        dt { (words.say(MessageId::DeskCaseNumber)) }
                        dd { bdi { (receipt.id) } }
                    }
                    div {
                        dt { (words.say(MessageId::DeskReceivedAt)) }
                        dd { time datetime=(receipt.received_at) {
                            (words.moment(&receipt.received_at)) " " bdi { (zone(&receipt.received_at)) }
                        } }
                    }
                }
            }
            section {
                h2 lang=(self.labels.language) { (self.labels.withdraw) }
                (self.said(typed))
                dl.facts {
                    div {
                        dt { (words.say(MessageId::DeskCheckSum)) }
                        dd.sum dir="ltr" { (receipt.digest) }
                    }
                }
            }
            p.actions { a.button href=(receipt.plain_url) { (words.say(MessageId::DeskFollow)) } }
            p.hint { (words.say(MessageId::DeskKeepLink)) }
            p.print-only.sum dir="ltr" { (receipt.plain_url) }
            (parts::contacts(words, self.site.shop))
        };
        self.framed(&body)
    }

    fn framed(&self, body: &Markup) -> Markup {
        framed(
            self.words,
            self.site,
            self.labels.withdraw,
            &Frame::Public,
            body,
        )
    }

    fn said(&self, typed: &Typed) -> Markup {
        html! {
            dl.facts {
                @for (label, value) in rows(self.words, typed) {
                    div { dt { (label) } dd.said dir="auto" { (value) } }
                }
            }
        }
    }

    fn hidden(&self, typed: &Typed, fields: &[(&str, &String)]) -> Markup {
        // A language that the shop's page named stays, also one that only the labels have.
        let locale = match typed.locale.is_empty() {
            true => self.labels.language,
            false => &typed.locale,
        };
        html! {
            input type="hidden" name="locale" value=(locale);
            @for (name, value) in fields {
                @if !value.is_empty() { input type="hidden" name=(name) value=(value); }
            }
        }
    }

    fn field(
        &self,
        name: &str,
        label: MessageId,
        hint: Option<MessageId>,
        value: &str,
        wrong: Option<MessageId>,
    ) -> Markup {
        let words = self.words;
        let (hint_id, wrong_id) = (format!("{name}-hint"), format!("{name}-wrong"));
        let described = [(hint, &hint_id), (wrong, &wrong_id)];
        let described: Vec<&str> = described
            .iter()
            .filter(|(message, _)| message.is_some())
            .map(|(_, id)| id.as_str())
            .collect();
        let described = (!described.is_empty()).then(|| described.join(" "));
        let kind = if name == "email" { "email" } else { "text" };
        let fill = if name == "order_reference" {
            "off"
        } else {
            name
        };
        html! {
            label for=(name) { (words.say(label)) }
            input id=(name) type=(kind) name=(name) value=(value) required dir="auto" autocomplete=(fill)
                maxlength=(if name == "order_reference" { "80" } else { "200" })
                aria-invalid=[wrong.map(|_| "true")] aria-describedby=[described];
            @if let Some(hint) = hint { p.hint id=(hint_id) { (words.say(hint)) } }
            @if let Some(wrong) = wrong {
                p.error id=(wrong_id) { (words.with(wrong, &[("field", name.into())])) }
            }
        }
    }
}

/// `UTC+01:00` of an RFC 3339 time stamp.
fn zone(stamp: &str) -> String {
    let rest = stamp.get(19..).unwrap_or_default();
    let offset = rest.find(['+', '-']).and_then(|at| rest.get(at..));
    format!("UTC{}", offset.unwrap_or_default())
}
