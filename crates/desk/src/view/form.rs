//! The form that works without a script.

use super::layout::{Frame, page as framed};
use super::parts;
use super::site::Site;
use crate::words::Words;
use after_sales_phrases::{MessageId, Value};
use after_sales_policy::{CaseType, Finding, is_email};
use maud::{Markup, html};
use serde::Deserialize;

/// What the form sends; the shop's own pages may leave out what they do not ask.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// Whether the buyer can look the order up instead of typing.
    #[serde(skip)]
    pub may_find: bool,
    pub order_reference: String,
    pub email: String,
    pub name: String,
    pub case: String,
    pub country: String,
    pub message: String,
    pub locale: String,
    pub key: String,
    pub sku: String,
    pub product: String,
    pub title: String,
    pub ordered_on: String,
    pub delivered_on: String,
    /// People do not see this field; programs that fill in everything do.
    pub website: String,
}

/// Stands for the verdict in a request without one: the form shows none.
pub const NOTHING_SHOWN: &str = "–";

/// Why the form is shown again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// A field is empty or wrong.
    Fields,
    /// The hidden field was filled.
    Trap,
    /// It came from a site that is not the shop's.
    OtherSite,
    /// Its key was used for other words.
    SentBefore,
}

impl Why {
    /// The same in words.
    pub fn reason(self) -> MessageId {
        match self {
            Self::Fields => MessageId::DeskNotSentFields,
            Self::Trap => MessageId::DeskNotSentTrap,
            Self::OtherSite => MessageId::DeskNotSentOtherSite,
            Self::SentBefore => MessageId::DeskNotSentBefore,
        }
    }
}

/// The page.
pub fn page(
    words: &Words,
    site: Site<'_>,
    typed: &Typed,
    why: Option<Why>,
    findings: &[Finding],
) -> Markup {
    let title = words.with(
        MessageId::DeskFormTitle,
        &[("shop", Value::from(site.shop.name.as_str()))],
    );
    let bad = |path: &str| findings.iter().any(|finding| finding.path == path);
    let body = html! {
        h1 { (title) }
        @match why {
            None => { p.lead { (words.say(MessageId::DeskFormText)) } },
            Some(why) => { p.note role="alert" { (words.say(why.reason())) } },
        }
        @if typed.may_find {
            p { a href=(site.path("/orders/look-up")) { (words.say(MessageId::OrdersFind)) } }
        }
        form.stack method="post" action=(site.path("/requests")) {
            @for (name, value) in [("key", &typed.key), ("sku", &typed.sku), ("product", &typed.product),
                ("title", &typed.title), ("ordered_on", &typed.ordered_on), ("name", &typed.name)] {
                @if !value.is_empty() { input type="hidden" name=(name) value=(value); }
            }
            input type="hidden" name="locale" value=(words.locale());
            (choice(words, &typed.case, bad("/facts/case")))
            (field(words, "order_reference", MessageId::DeskOrder, "text", &typed.order_reference, bad("/order_reference").then_some(MessageId::DeskOrderWrong)))
            (field(words, "email", MessageId::DeskYourEmail, "email", &typed.email, (bad("/email") || (why == Some(Why::Fields) && !is_email(&typed.email))).then_some(MessageId::DeskEmailWrong)))
            (country(words, &typed.country, bad("/facts/buyer/country")))
            label for="delivered_on" { (words.say(MessageId::DeskDeliveredOptional)) }
            input #delivered_on type="date" name="delivered_on" value=(typed.delivered_on);
            label for="message" { (words.say(MessageId::DeskYourWords)) }
            textarea #message name="message" rows="6" maxlength="2000" dir="auto" { (typed.message) }
            div.hidden aria-hidden="true" {
                label for="website" { (words.say(MessageId::DeskLeaveEmpty)) }
                input #website type="text" name="website" tabindex="-1" autocomplete="off";
            }
            button type="submit" { (words.say(MessageId::DeskFormGo)) }
        }
        (parts::contacts(words, site.shop))
    };
    framed(words, site, &title, &Frame::Public, &body)
}

fn choice(words: &Words, case: &str, wrong: bool) -> Markup {
    html! {
        label for="case" { (words.say(MessageId::DeskFormCase)) }
        select #case name="case" required aria-invalid=[wrong.then_some("true")] {
            @for (_, name) in CaseType::ALL {
                option value=(name) selected[*name == case] { (words.word(MessageId::DeskCase, name)) }
            }
        }
    }
}

fn country(words: &Words, code: &str, wrong: bool) -> Markup {
    html! {
        label for="country" { (words.say(MessageId::DeskYourCountry)) }
        input #country type="text" name="country" value=(code) required maxlength="6" size="6" dir="ltr"
            autocomplete="country" aria-invalid=[wrong.then_some("true")] aria-describedby="country-hint";
        p #country-hint class=(if wrong { "error" } else { "hint" }) { (words.say(MessageId::DeskCountryHint)) }
    }
}

fn field(
    words: &Words,
    name: &str,
    label: MessageId,
    kind: &str,
    value: &str,
    wrong: Option<MessageId>,
) -> Markup {
    let hint = format!("{name}-hint");
    html! {
        label for=(name) { (words.say(label)) }
        input id=(name) type=(kind) name=(name) value=(value) required dir="auto" autocomplete=(if kind == "email" { "email" } else { "off" })
            aria-invalid=[wrong.map(|_| "true")] aria-describedby=[wrong.map(|_| hint.as_str())];
        @if let Some(wrong) = wrong {
            p.error id=(hint) { (words.say(wrong)) }
        }
    }
}
