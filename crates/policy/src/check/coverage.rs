//! What the policy leaves open.

use crate::{CaseType, Finding, FindingCode, PolicyDocument};

/// Cases that buyers ask about at every shop.
const ASKED: [CaseType; 5] = [
    CaseType::Return,
    CaseType::Defect,
    CaseType::Damaged,
    CaseType::Wrong,
    CaseType::Missing,
];

pub(super) fn check(document: &PolicyDocument, findings: &mut Vec<Finding>) {
    if document.shop.contacts.is_empty() {
        findings.push(Finding::new(
            FindingCode::NoContact,
            "/shop/contacts",
            "no way to reach a person is given",
            "Add an e-mail address, a phone number or a page; every \"no\" points there.",
        ));
    }
    for case in ASKED {
        if !document.rules.iter().any(|rule| rule.cases.contains(&case)) {
            findings.push(Finding::new(
                FindingCode::CaseWithoutRule,
                "/rules",
                format!("no rule answers the case {}", case.as_str()),
                "Add a rule for it; without one the buyer reads only what the law gives.",
            ));
        }
    }
}
