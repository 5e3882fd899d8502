//! A text of the shop's own that is missing in a language the shop answers in: buyers of that language
//! read it in another one.

use super::place_in_text::{item, step};
use crate::finding::Findings;
use crate::{FindingCode, PolicyDocument, Text};

pub(super) fn check(document: &PolicyDocument, findings: &mut Findings) {
    let mut tell = |path: String, text: &Text| {
        let languages = document.shop.languages.iter();
        let missing = languages.filter(|language| !speaks(text, language));
        let missing: Vec<&str> = missing.map(String::as_str).collect();
        if !missing.is_empty() {
            let details = vec![("languages", missing.join(", "))];
            findings.add(FindingCode::TextMissing, path, details);
        }
    };
    for (place, rule) in document.rules.iter().enumerate() {
        if let Some(remark) = &rule.remark {
            tell(step(&item("/rules", place), "remark", None), remark);
        }
    }
    for (index, faq) in document.faq.iter().enumerate() {
        let at = step("", "faq", Some(index));
        tell(step(&at, "question", None), &faq.question);
        tell(step(&at, "answer", None), &faq.answer);
    }
    for (index, guide) in document.guides.iter().enumerate() {
        tell(
            step(&step("", "guides", Some(index)), "title", None),
            &guide.title,
        );
    }
}

/// Whether there are words in the language, or in the one it is a part of: `de` serves `de-AT`.
fn speaks(text: &Text, language: &str) -> bool {
    let base = language.split('-').next().unwrap_or(language);
    text.languages()
        .any(|(known, _)| known == language || known == base)
}
