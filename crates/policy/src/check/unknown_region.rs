//! A scope names a region that the shop does not define: the rule then fits nobody.

use super::place_in_text::{item, step};
use crate::finding::{Findings, shown};
use crate::near::nearest;
use crate::{FindingCode, PolicyDocument};

pub(super) fn check(document: &PolicyDocument, findings: &mut Findings) {
    let known: Vec<&str> = document
        .shop
        .regions
        .iter()
        .map(|region| region.name.as_str())
        .collect();
    for (place, rule) in document.rules.iter().enumerate() {
        for (index, name) in rule.scope.regions.iter().enumerate() {
            if known.contains(&name.as_str()) || findings.is_full() {
                continue;
            }
            let path = step(
                &step(&item("/rules", place), "scope", None),
                "regions",
                Some(index),
            );
            let mut details = vec![("word", shown(name)), ("known", shown(&known.join(", ")))];
            if let Some(near) = nearest(name, &known) {
                details.push(("near", near.into()));
            }
            findings.add(FindingCode::UnknownRegion, path, details);
        }
    }
}
