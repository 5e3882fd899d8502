//! Two rules that can fit one item and of which neither is narrower: nothing in the file says which
//! one governs, and the answer must not depend on the order of the file.

use super::index::{Index, Key, keys};
use super::place_in_text::item;
use crate::decide::overlap::overlap;
use crate::decide::rank::rank;
use crate::finding::{Findings, shown};
use crate::{CaseType, FindingCode, Region, Rule};

pub(super) fn check(rules: &[Rule], regions: &[Region], at: &str, findings: &mut Findings) {
    ties(rules, regions, &mut |place, case, rule, earlier| {
        let details = vec![
            ("case", case.as_str().into()),
            ("rule", shown(&rule.id)),
            ("other", shown(&earlier.id)),
        ];
        findings.add(FindingCode::RuleTie, item(at, place), details);
    });
}

/// Tells the first earlier rule that each rule ties with; returns how many pairs were compared.
///
/// Rules are compared within one case and one narrowness. There both name the same members, so that those
/// that meet share a value of each member that an item has only one of; the member with the fewest earlier
/// rules is looked through. Ten thousand rules for as many articles are then ten thousand steps, not fifty
/// million.
fn ties(
    rules: &[Rule],
    regions: &[Region],
    tell: &mut dyn FnMut(usize, CaseType, &Rule, &Rule),
) -> usize {
    let mut index = Index::new(rules.len());
    let mut compared = 0;
    for (place, rule) in rules.iter().enumerate() {
        let narrow = rank(&rule.scope);
        let keys = keys(&rule.scope, regions);
        let mut tied = None;
        for case in &rule.cases {
            let start = Key::NEW.and(&narrow).and(case.as_str().as_bytes());
            let with = |Key(key): &Key| start.and(&key.to_le_bytes()).0;
            let all = vec![with(&Key::NEW)];
            let named = keys.iter().filter(|keys| !keys.is_empty());
            let mut members: Vec<Vec<u64>> = vec![all];
            members.extend(named.map(|keys| keys.iter().map(with).collect()));
            let found = |hashes: &&Vec<u64>| -> usize {
                hashes.iter().map(|hash| index.count(*hash)).sum()
            };
            if tied.is_none()
                && let Some(fewest) = members.iter().min_by_key(found)
            {
                let mut others = fewest.iter().flat_map(|hash| index.under(*hash));
                tied = others.find_map(|earlier| {
                    compared += 1;
                    // A rule that names a case twice does not tie with itself.
                    let earlier = rules.get(earlier).filter(|_| earlier != place)?;
                    let meets = earlier.cases.contains(case)
                        && rank(&earlier.scope) == narrow
                        && overlap(&earlier.scope, &rule.scope);
                    meets.then_some((*case, earlier))
                });
            }
            for hash in members.into_iter().flatten() {
                index.add(hash, place);
            }
        }
        if let Some((case, earlier)) = tied {
            tell(place, case, rule, earlier);
        }
    }
    compared
}

#[cfg(test)]
#[path = "rule_tie_tests.rs"]
mod tests;
