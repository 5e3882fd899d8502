//! The verdict as it was recorded. It is read back from its JSON, so that one of an older version
//! still shows what it says.

use super::parts::fact;
use super::reasons;
use crate::words::Words;
use after_sales_phrases::{MessageId, Value as Argument};
use after_sales_policy::{Currency, Money};
use maud::{Markup, html};
use serde_json::Value;

/// The section, with a word of warning when policies differ.
pub fn section(words: &Words, recorded: &str, shown_hash: &str, current_hash: &str) -> Markup {
    let verdict: Value = serde_json::from_str(recorded).unwrap_or_default();
    let text = |path: &str| verdict.pointer(path).and_then(Value::as_str);
    let decided_hash = text("/policy_hash").unwrap_or_default();
    html! {
        section {
            h2 { (words.say(MessageId::DeskVerdict)) }
            @match text("/status") {
                None => { p { (words.say(MessageId::DeskNoVerdict)) } },
                Some(status) => {
                    p.verdict data-status=(status) { (words.word(MessageId::DeskVerdictStatus, status)) }
                    @if decided_hash != current_hash {
                        p.note { (words.say(MessageId::DeskOlderPolicy)) }
                    }
                    @if shown_hash != decided_hash {
                        p.note { (words.say(MessageId::DeskOtherPolicyShown)) }
                    }
                    dl.facts {
                        (based(words, &verdict, MessageId::DeskLastDay, "last_day", |value| value.as_str().map(|day| words.day_text(day))))
                        (based(words, &verdict, MessageId::DeskWayBack, "return_freight", |value| value.as_str().map(|party| words.word(MessageId::DeskParty, party))))
                        (based(words, &verdict, MessageId::DeskRefund, "refund", |value| amount(words, value)))
                        (fact(words, MessageId::DeskRemedies, remedies(words, &verdict).as_deref()))
                    }
                    (reasons::section(words, &verdict))
                    @if let Some(at) = text("/at") {
                        p.hint { (words.with(MessageId::DeskDecidedAt, &[("moment", Argument::Text(words.moment(at)))])) }
                    }
                },
            }
        }
    }
}

pub(super) fn list<'a>(verdict: &'a Value, name: &str) -> &'a [Value] {
    verdict
        .get(name)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

/// A member of `best` with whose rule it is.
fn based(
    words: &Words,
    verdict: &Value,
    label: MessageId,
    name: &str,
    show: impl Fn(&Value) -> Option<String>,
) -> Markup {
    let best = verdict.get("best");
    let value = best.and_then(|best| best.get(name)).and_then(show);
    let basis = best
        .and_then(|best| best.get(format!("{name}_basis")))
        .and_then(Value::as_str);
    html! {
        @if let Some(value) = value {
            div {
                dt { (words.say(label)) }
                dd { (value) @if let Some(basis) = basis { " " (basis_tag(words, basis)) } }
            }
        }
    }
}

pub(super) fn basis_tag(words: &Words, basis: &str) -> Markup {
    html! { span.basis data-basis=(basis) { (words.word(MessageId::DeskBasis, basis)) } }
}

/// What the buyer may get, each once, in the order of the verdict.
fn remedies(words: &Words, verdict: &Value) -> Option<String> {
    let mut names: Vec<String> = Vec::new();
    for entitlement in list(verdict, "entitlements") {
        for remedy in list(entitlement, "remedies")
            .iter()
            .filter_map(Value::as_str)
        {
            let name = words.word(MessageId::DeskRemedy, remedy);
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    (!names.is_empty())
        .then(|| words.with(MessageId::DeskList, &[("items", Argument::List(names))]))
}

pub(super) fn amount(words: &Words, value: &Value) -> Option<String> {
    let minor = value.get("minor")?.as_i64()?;
    let currency = Currency::parse(value.get("currency")?.as_str()?)?;
    Some(super::parts::money(words, Money { minor, currency }))
}
