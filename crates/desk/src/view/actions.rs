//! What the shop can do with a case: one form for each answer, of which one is open.

use super::detail::Detail;
use super::query;
use crate::action::{self, Action, Ask, MONEY, Message, OTHERS};
use crate::amount;
use crate::case::Fault;
use crate::routes::Typed;
use crate::words::Words;
use after_sales_phrases::MessageId;
use after_sales_policy::{Currency, Money};
use axum::http::StatusCode;
use maud::{Markup, html};
use serde_json::Value;

/// What is wrong with what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Somebody else answered meanwhile.
    MovedOn,
    /// A place of a text was not filled in.
    Places,
    /// Neither a number nor a link.
    Parcel,
    /// No amount.
    Amount,
    /// What the life of a case does not take.
    Said(Fault),
}

impl Wrong {
    fn words(self) -> MessageId {
        match self {
            Self::MovedOn | Self::Said(Fault::State) => MessageId::DeskChangedMeanwhile,
            Self::Places => MessageId::InboxPlacesLeft,
            Self::Parcel | Self::Said(Fault::Nothing) => MessageId::InboxParcelMissing,
            Self::Amount | Self::Said(Fault::Refund) => MessageId::InboxAmountWrong,
            Self::Said(Fault::Words) => MessageId::InboxWordsMissing,
            Self::Said(Fault::Resolution) => MessageId::InboxSolutionMissing,
            Self::Said(Fault::Tracking) => MessageId::InboxLinkWrong,
            Self::Said(Fault::Long) => MessageId::InboxTooLong,
        }
    }

    fn is_about_message(self) -> bool {
        matches!(self, Self::Places | Self::Said(Fault::Words | Fault::Long))
    }
}

/// What the shop typed and what is wrong with it; nothing is when a text was put in.
pub struct Draft {
    pub typed: Typed,
    pub wrong: Option<Wrong>,
}

impl Draft {
    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        match self.wrong {
            None => StatusCode::OK,
            Some(Wrong::MovedOn) => StatusCode::CONFLICT,
            Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}

/// The section. A state without the action that was tried shows what was typed under one that it has.
pub fn section(detail: &Detail<'_>) -> Markup {
    let (words, state) = (detail.words, detail.row.state.as_str());
    let verdict: Value = serde_json::from_str(&detail.row.verdict).unwrap_or_default();
    let status = verdict.get("status").and_then(Value::as_str);
    let tried = detail
        .draft
        .and_then(|draft| action::find(&draft.typed.action, state));
    let open = match (detail.draft, tried) {
        (_, Some(action)) => action.key,
        (Some(_), None) => "write",
        (None, None) => action::suggested(state, status.unwrap_or_default()),
    };
    let wrong = detail.draft.and_then(|draft| draft.wrong);
    html! {
        section.answer #answer {
            h2 { (words.say(MessageId::DeskAnswer)) }
            @if let Some(wrong) = wrong { p.note #wrong role="alert" { (words.say(wrong.words())) } }
            @for action in action::offered(state) {
                details.action name="action" data-action=(action.key) open[action.key == open] {
                    summary { (words.word(MessageId::InboxAction, action.key)) }
                    (form(detail, action, detail.draft.filter(|_| action.key == open), &verdict))
                }
            }
        }
    }
}

fn form(detail: &Detail<'_>, action: &Action, draft: Option<&Draft>, verdict: &Value) -> Markup {
    let words = detail.words;
    let query = query::of(detail.filter, None);
    // Back to the answer, when something is to be mended.
    let address = format!("/inbox/{}{query}#answer", detail.row.id);
    let seen = detail.steps.last().map_or(0, |step| step.number);
    let id = |field: &str| format!("{}-{field}", action.key);
    let typed =
        |field: fn(&Typed) -> &String| draft.map_or("", |draft| field(&draft.typed).as_str());
    html! {
        form.stack method="post" action=(detail.app.path(&address)) {
            input type="hidden" name="csrf" value=(detail.staff.csrf);
            input type="hidden" name="seen" value=(seen);
            p.hint { (words.word(MessageId::InboxActionHint, action.key)) }
            @match action.ask {
                Ask::Nothing => {},
                Ask::Parcel => { (parcel(words, &id, &typed)) },
                // A label may go with the answer; most answers have none.
                Ask::MaybeParcel => {},
                Ask::Refund => { (refund(detail, &id, draft, verdict)) (solution(words, &id, &MONEY, typed(|t| &t.resolution))) },
                Ask::Solution => { (solution(words, &id, &OTHERS, typed(|t| &t.resolution))) (parcel(words, &id, &typed)) },
            }
            @if action.message != Message::No { (message(detail, action, draft)) }
            @if action.ask == Ask::MaybeParcel {
                details.more open[!typed(|t| &t.tracking_number).is_empty() || !typed(|t| &t.tracking_url).is_empty()] {
                    summary { (words.word(MessageId::InboxAction, "parcel")) }
                    (parcel(words, &id, &typed))
                }
            }
            div.foot {
                // The first button of the form, so that the enter key saves and does not put a text in.
                button type="submit" name="do" value=(action.key) { (words.word(MessageId::InboxActionGo, action.key)) }
                @if action.message != Message::No && !detail.texts.is_empty() { (texts(detail, action)) }
            }
        }
    }
}

/// The shop's own texts, of which one can be put into the message.
fn texts(detail: &Detail<'_>, action: &Action) -> Markup {
    let words = detail.words;
    let id = format!("{}-template", action.key);
    html! {
        div.pick {
            label.hidden for=(id) { (words.say(MessageId::InboxTemplate)) }
            select id=(id) name="template" {
                @for text in detail.texts {
                    option value=(text.number) lang=(text.locale) { (text.name) }
                }
            }
            button.quiet type="submit" name="fill" value=(action.key) formnovalidate { (words.say(MessageId::InboxPutIn)) }
        }
    }
}

fn message(detail: &Detail<'_>, action: &Action, draft: Option<&Draft>) -> Markup {
    let words = detail.words;
    let id = |field: &str| format!("{}-{field}", action.key);
    let must = action.message == Message::Must;
    let wrong = draft
        .and_then(|draft| draft.wrong)
        .is_some_and(Wrong::is_about_message);
    let label = match must {
        true => MessageId::DeskMessageToBuyer,
        false => MessageId::InboxMessageOptional,
    };
    html! {
        label for=(id("message")) { (words.say(label)) }
        textarea id=(id("message")) name="message" rows="5" maxlength="2000" dir="auto" required[must]
            aria-invalid=[wrong.then_some("true")] aria-describedby=(if wrong { "wrong".to_owned() } else { id("hint") }) {
            (draft.map_or("", |draft| draft.typed.message.as_str()))
        }
        p.hint id=(id("hint")) { (words.with(MessageId::InboxMessageHint, &[("language", detail.language.as_str().into())])) }
    }
}

type Field = fn(&Typed) -> &String;

fn parcel<'a>(
    words: &Words,
    id: &impl Fn(&str) -> String,
    typed: &impl Fn(Field) -> &'a str,
) -> Markup {
    html! {
        label for=(id("number")) { (words.say(MessageId::InboxTrackingNumber)) }
        input id=(id("number")) type="text" name="tracking_number" value=(typed(|t| &t.tracking_number)) maxlength="80" dir="ltr" autocomplete="off";
        label for=(id("url")) { (words.say(MessageId::InboxTrackingLink)) }
        input id=(id("url")) type="url" name="tracking_url" value=(typed(|t| &t.tracking_url)) maxlength="500" dir="ltr" placeholder="https://" autocomplete="off";
    }
}

fn solution(words: &Words, id: &impl Fn(&str) -> String, known: &[&str], chosen: &str) -> Markup {
    html! {
        label for=(id("resolution")) { (words.say(MessageId::InboxResolution)) }
        select id=(id("resolution")) name="resolution" {
            @for word in known {
                option value=(word) selected[*word == chosen] {
                    @if *word == "withdrawn" { (words.say(MessageId::InboxTakenBack)) }
                    @else { (words.word(MessageId::DeskRemedy, word)) }
                }
            }
        }
    }
}

/// What was paid back: as it was typed, or what the verdict reckons, or the currency alone.
fn refund(
    detail: &Detail<'_>,
    id: &impl Fn(&str) -> String,
    draft: Option<&Draft>,
    verdict: &Value,
) -> Markup {
    let words = detail.words;
    let reckoned = reckoned(verdict);
    let price = detail.request.facts.item.price;
    let shop = detail.app.policy.document.shop.currency;
    let currency = reckoned.or(price).map_or(shop, |money| money.currency);
    let (amount, code) = match draft.filter(|draft| draft.typed.action == "refund") {
        Some(draft) => (draft.typed.amount.clone(), draft.typed.currency.clone()),
        None => (
            reckoned.map(amount::write).unwrap_or_default(),
            currency.code().to_owned(),
        ),
    };
    html! {
        label for=(id("amount")) { (words.say(MessageId::InboxAmount)) }
        div.sum-fields {
            input id=(id("amount")) type="text" name="amount" value=(amount) inputmode="decimal" required maxlength="20" dir="ltr" autocomplete="off";
            label.hidden for=(id("currency")) { (words.say(MessageId::InboxCurrency)) }
            input id=(id("currency")) type="text" name="currency" value=(code) required maxlength="3" pattern="[A-Z]{3}" dir="ltr" autocomplete="off";
        }
    }
}

fn reckoned(verdict: &Value) -> Option<Money> {
    let refund = verdict.pointer("/best/refund")?;
    Some(Money {
        minor: refund.get("minor")?.as_i64()?,
        currency: Currency::parse(refund.get("currency")?.as_str()?)?,
    })
}
