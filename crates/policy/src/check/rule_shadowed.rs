//! A rule that can never govern: whenever it fits, a narrower rule, or a few of them together, fit too.
//! Somebody believes that it holds.

use super::cover::Cover;
use super::place_in_text::item;
use crate::finding::{Findings, shown};
use crate::{CaseType, FindingCode, Region, Rule};

pub(super) fn check(rules: &[Rule], regions: &[Region], findings: &mut Findings) {
    let mut shadowed = vec![0_usize; rules.len()];
    for (case, _) in CaseType::ALL {
        let mut cover = Cover::new(rules, regions, *case);
        for (rule, count) in rules.iter().zip(&mut shadowed) {
            let named = rule.cases.contains(case);
            *count += usize::from(named && cover.covered(&rule.scope, Some(&rule.scope)));
        }
    }
    for (place, (rule, count)) in rules.iter().zip(shadowed).enumerate() {
        // A case that is named twice is still one case.
        let cases = CaseType::ALL
            .iter()
            .filter(|(case, _)| rule.cases.contains(case));
        if count > 0 && count == cases.count() {
            let details = vec![("rule", shown(&rule.id))];
            findings.add(FindingCode::RuleShadowed, item("/rules", place), details);
        }
    }
}
