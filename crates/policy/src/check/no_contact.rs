//! Nobody to ask. Every "no" points to a person, and traders must name a way to reach them quickly
//! (Directive 2011/83/EU, Article 6(1)(c)).

use crate::finding::Findings;
use crate::{FindingCode, PolicyDocument};

pub(super) fn check(document: &PolicyDocument, findings: &mut Findings) {
    if document.shop.contacts.is_empty() {
        findings.add(FindingCode::NoContact, "/shop/contacts", Vec::new());
    }
}
