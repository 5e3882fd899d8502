//! What a rule must say to mean anything: its cases; when it accepts, how long and what the buyer
//! gets. A fee is a share or an amount; one with neither is told later.

use super::place_in_text::{item, step};
use crate::finding::{Findings, shown};
use crate::{Answer, FindingCode, Rule};

pub(super) fn check(rules: &[Rule], at: &str, findings: &mut Findings) {
    for (place, rule) in rules.iter().enumerate() {
        let at = item(at, place);
        let mut tell = |path: String, what: &str| {
            let details = vec![("what", what.into()), ("rule", shown(&rule.id))];
            findings.add(FindingCode::RuleIncomplete, path, details);
        };
        if rule.answer == Answer::Accept && (rule.window.is_empty() || rule.remedies.is_empty()) {
            tell(at.clone(), "terms");
        }
        if rule.cases.is_empty() {
            tell(step(&at, "cases", None), "cases");
        }
        for (index, fee) in rule.fees.iter().enumerate() {
            if fee.share.is_some() && fee.amount.is_some() {
                tell(step(&at, "fees", Some(index)), "fee");
            }
        }
    }
}
