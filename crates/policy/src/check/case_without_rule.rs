//! A case that buyers ask about at every shop and no rule answers: they then read only what the law
//! gives.

use crate::finding::Findings;
use crate::{CaseType, FindingCode, PolicyDocument};

/// Cases that buyers ask about at every shop.
pub(super) const ASKED: [CaseType; 5] = [
    CaseType::Return,
    CaseType::Defect,
    CaseType::Damaged,
    CaseType::Wrong,
    CaseType::Missing,
];

pub(super) fn check(document: &PolicyDocument, findings: &mut Findings) {
    for case in ASKED {
        if !document.rules.iter().any(|rule| rule.cases.contains(&case)) {
            let details = vec![("case", case.as_str().into())];
            findings.add(FindingCode::CaseWithoutRule, "/rules", details);
        }
    }
}
