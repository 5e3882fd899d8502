//! Amounts in a currency that is not the shop's. They are left out of the refund estimate, so that a
//! sum of two currencies is never shown.

use super::place_in_text::item;
use crate::finding::Findings;
use crate::json::{Node, ToNode};
use crate::{Currency, FindingCode, Rule};

pub(super) fn check(rules: &[Rule], own: Currency, at: &str, findings: &mut Findings) {
    for (place, rule) in rules.iter().enumerate() {
        walk(&rule.to_node(), own.code(), &item(at, place), findings);
    }
}

/// Every member called `currency`, wherever the format has an amount.
fn walk(node: &Node, own: &str, at: &str, findings: &mut Findings) {
    match node {
        Node::Object(members) => {
            for (key, value) in members {
                match value.as_text() {
                    Some(code) if key == "currency" && code != own => {
                        let details = vec![("currency", code.into()), ("own", own.into())];
                        findings.add(FindingCode::CurrencyMix, at, details);
                    }
                    Some(_) => {}
                    None => walk(value, own, &[at, "/", key].concat(), findings),
                }
            }
        }
        Node::List(items) => {
            for (index, value) in items.iter().enumerate() {
                walk(value, own, &item(at, index), findings);
            }
        }
        _ => {}
    }
}
