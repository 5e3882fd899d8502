//! What the shop writes itself, and where it stands in the policy.

use after_sales_policy::{PolicyDocument, Text};

/// Words of the shop in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnText {
    /// JSON Pointer into the policy.
    pub path: String,
    /// BCP 47.
    pub language: String,
    /// The words.
    pub words: String,
}

/// Remarks of rules, questions with their answers, and titles of guides, in every language, in the order of the file's
/// sections. Those of older versions stay as their buyers read them and are left out.
pub fn own_texts(document: &PolicyDocument) -> Vec<OwnText> {
    let mut found = Vec::new();
    for (at, rule) in document.rules.iter().enumerate() {
        if let Some(remark) = &rule.remark {
            add(&mut found, &format!("/rules/{at}/remark"), remark);
        }
    }
    for (at, each) in document.faq.iter().enumerate() {
        add(&mut found, &format!("/faq/{at}/question"), &each.question);
        add(&mut found, &format!("/faq/{at}/answer"), &each.answer);
    }
    for (at, guide) in document.guides.iter().enumerate() {
        add(&mut found, &format!("/guides/{at}/title"), &guide.title);
    }
    found
}

fn add(found: &mut Vec<OwnText>, path: &str, text: &Text) {
    found.extend(text.languages().map(|(language, words)| OwnText {
        path: format!("{path}/{language}"),
        language: language.to_owned(),
        words: words.to_owned(),
    }));
}
