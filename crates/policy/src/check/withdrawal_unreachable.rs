//! The law of a market asks for an online function to withdraw, and the file names no place that a written
//! statement could go to: no endpoint, and nobody to write to (Directive 2011/83/EU, Article 11a, where it
//! is law).

use super::KnownLaw;
use super::duty::{Duty, FUNCTION, Stage, of_markets};
use super::law_lines::LawLines;
use crate::finding::Findings;
use crate::{ContactKind, FindingCode, PolicyDocument};

pub(super) fn check(document: &PolicyDocument, law: &KnownLaw<'_>, findings: &mut Findings) {
    let mut contacts = document.shop.contacts.iter();
    if document.endpoint.is_some() || contacts.any(|contact| contact.kind != ContactKind::Phone) {
        return;
    }
    let owed =
        |duty: &Duty<'_>| duty.name == FUNCTION && duty.stage(law.today) == Some(Stage::Owed);
    let mut places: Vec<&str> = Vec::new();
    let mut lines = LawLines::default();
    for duty in of_markets(document, law).iter().filter(|duty| owed(duty)) {
        places.push(duty.place);
        lines.duty(duty, String::new(), "");
    }
    if !places.is_empty() {
        let mut details = vec![("markets", places.join(", "))];
        lines.tell(&mut details);
        findings.add(
            FindingCode::WithdrawalUnreachable,
            "/shop/contacts",
            details,
        );
    }
}
