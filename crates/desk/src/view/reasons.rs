//! Why the verdict is what it is: each right with its days, conditions and money, each reason against, and what
//! nobody has told yet.

use super::parts::{fact, money};
use super::verdict::{amount, list};
use crate::words::Words;
use after_sales_law::citation;
use after_sales_phrases::{MessageId, Value as Argument};
use after_sales_policy::json::Node;
use after_sales_policy::{Currency, Money, SafeUrl};
use maud::{Markup, html};
use serde_json::Value;

/// The reasons behind the summary.
pub fn section(words: &Words, verdict: &Value) -> Markup {
    let missing = list(verdict, "missing_facts");
    html! {
        @for right in list(verdict, "entitlements") {
            div.reason data-basis=(text(right, "basis")) { (head(words, right, MessageId::InboxGives)) (given(words, right)) }
        }
        @for refusal in list(verdict, "refusals") {
            div.reason.against data-basis=(text(refusal, "basis")) { (head(words, refusal, MessageId::InboxRefuses)) (refused(words, refusal)) }
        }
        @if !missing.is_empty() {
            div.reason {
                p.whose { (words.say(MessageId::InboxNotTold)) }
                ul.bullets { @for fact in missing { li { (asked(words, fact)) } } }
            }
        }
    }
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Whose right or reason it is: the law with its citation, or the shop's rule by its name.
fn head(words: &Words, reason: &Value, said: MessageId) -> Markup {
    let (basis, source) = (text(reason, "basis"), text(reason, "source"));
    html! {
        p.whose {
            (words.word(said, basis))
            @match basis {
                "law" => { (law(source)) },
                _ => { @if !source.is_empty() { " " code dir="ltr" { (source) } } },
            }
        }
    }
}

/// The law by its name, with a link to its text.
fn law(source: &str) -> Markup {
    let entry = citation(source);
    let of = |name: &str| {
        entry
            .and_then(|entry| entry.get(name))
            .and_then(Node::as_text)
    };
    let link = of("url").and_then(SafeUrl::parse);
    let name = of("citation").unwrap_or(source);
    html! {
        " "
        @match link {
            Some(url) => { a href=(url) rel="noreferrer" dir="auto" { (name) } },
            None => { bdi { (name) } },
        }
    }
}

fn given(words: &Words, right: &Value) -> Markup {
    let remedies = list(right, "remedies").iter().filter_map(Value::as_str);
    let remedies: Vec<String> = remedies
        .map(|remedy| words.word(MessageId::DeskRemedy, remedy))
        .collect();
    let remedies = (!remedies.is_empty())
        .then(|| words.with(MessageId::DeskList, &[("items", Argument::List(remedies))]));
    let is = |name: &str| right.get(name).and_then(Value::as_bool) == Some(true);
    let day = |path: &str| {
        let day = right.pointer(path).and_then(Value::as_str);
        day.map(|day| words.day_text(day))
    };
    let last = match is("unlimited") {
        true => Some(words.say(MessageId::InboxUnlimited)),
        false => day("/deadline/safe"),
    };
    let payer = right
        .pointer("/return_freight/payer")
        .and_then(Value::as_str);
    let freight = right
        .pointer("/return_freight/amount")
        .and_then(|value| amount(words, value));
    let way_back = payer.map(|payer| {
        let payer = words.word(MessageId::DeskParty, payer);
        freight.map_or_else(|| payer.clone(), |amount| format!("{payer}: {amount}"))
    });
    html! {
        dl.facts.dense {
            (fact(words, MessageId::DeskRemedies, remedies.as_deref()))
            (fact(words, MessageId::InboxOpensOn, day("/opens_on").as_deref()))
            (fact(words, MessageId::DeskLastDay, last.as_deref()))
            (fact(words, MessageId::InboxSendBy, day("/send_by").as_deref()))
            (fact(words, MessageId::DeskWayBack, way_back.as_deref()))
            (fact(words, MessageId::InboxMoneyBy, day("/refund_clock/by").as_deref()))
            (conditions(words, right))
            (lines(words, right))
        }
        @if is("needs_person") { p.hint { (words.say(MessageId::InboxPersonDecides)) } }
    }
}

fn conditions(words: &Words, right: &Value) -> Markup {
    let conditions = list(right, "conditions");
    let standing = |condition: &Value| match condition.get("holds").and_then(Value::as_bool) {
        Some(true) => MessageId::InboxHolds,
        Some(false) => MessageId::InboxFails,
        None => MessageId::InboxOpen,
    };
    html! {
        @if !conditions.is_empty() {
            div {
                dt { (words.say(MessageId::InboxConditions)) }
                dd { ul.bullets { @for condition in conditions {
                    li { (words.word(MessageId::DeskItemState, text(condition, "state"))) ": " (words.say(standing(condition))) }
                } } }
            }
        }
    }
}

/// The money line by line, when there is more than one line.
fn lines(words: &Words, right: &Value) -> Markup {
    let empty = Value::Null;
    let refund = right.get("refund").unwrap_or(&empty);
    let lines = list(refund, "lines");
    let line = |kind: &str, value: Option<&Value>| {
        let amount = value.and_then(|value| {
            Some(Money {
                minor: value.get("minor")?.as_i64()?,
                currency: Currency::parse(value.get("currency")?.as_str()?)?,
            })
        });
        let name = words.with(MessageId::RefundLine, &[("kind", Argument::from(kind))]);
        html! { @if let Some(amount) = amount { tr { th scope="row" { (name) } td { (money(words, amount)) } } } }
    };
    html! {
        @if lines.len() > 1 {
            div {
                dt { (words.say(MessageId::DeskRefund)) }
                dd { table.money {
                    tbody { @for part in lines { (line(text(part, "kind"), part.get("amount"))) } }
                    tfoot { (line("total", refund.get("total"))) }
                } }
            }
        } @else if let Some(total) = refund.get("total").and_then(|total| amount(words, total)) {
            (fact(words, MessageId::DeskRefund, Some(&total)))
        }
    }
}

fn refused(words: &Words, refusal: &Value) -> Markup {
    let day = |path: &str| {
        let day = refusal.pointer(path).and_then(Value::as_str);
        day.map(|day| words.day_text(day))
    };
    let condition = refusal.get("condition").and_then(Value::as_str);
    html! {
        p { (words.word(MessageId::DeskRefusalReason, text(refusal, "reason"))) }
        dl.facts.dense {
            (fact(words, MessageId::InboxOpensOn, day("/opens_on").as_deref()))
            (fact(words, MessageId::DeskLastDay, day("/deadline/safe").as_deref()))
            (fact(words, MessageId::InboxConditions, condition.map(|state| words.word(MessageId::DeskItemState, state)).as_deref()))
        }
    }
}

/// A fact that is missing, as the buyer would be asked for it.
fn asked(words: &Words, missing: &Value) -> String {
    match missing.get("state").and_then(Value::as_str) {
        Some(state) => words.word(MessageId::DeskItemState, state),
        None => words.with(
            MessageId::FactQuestion,
            &[("fact", Argument::from(text(missing, "fact")))],
        ),
    }
}
