//! Two rules with one id. Verdicts name the rule they rest on; two of a name make that useless.

use super::index::{Index, Key};
use super::place_in_text::item;
use crate::finding::{Findings, shown};
use crate::{FindingCode, Rule};

pub(super) fn check(rules: &[Rule], at: &str, findings: &mut Findings) {
    let mut index = Index::new(rules.len());
    for (place, rule) in rules.iter().enumerate() {
        let Key(key) = Key::NEW.and(rule.id.as_bytes());
        let taken = index.under(key);
        let same = |earlier: &usize| rules.get(*earlier).is_some_and(|other| other.id == rule.id);
        let taken = { taken }.find(same);
        match taken {
            Some(earlier) => findings.add(
                FindingCode::DuplicateRule,
                [&item(at, place), "/id"].concat(),
                vec![("rule", shown(&rule.id)), ("other", item(at, earlier))],
            ),
            // Only the first of a name is kept, so that many equal ones stay cheap.
            None => index.add(key, place),
        }
    }
}
