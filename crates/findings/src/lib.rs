//! Findings as the npm package answers them, each with the text it is about.
//!
//! Both of its modules answer with findings. The SDK gives them bare, so that a buyer's page carries no code
//! for words that only a shop reads; the linter's module words them.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic
    )
)]

use after_sales_policy::Finding;
use after_sales_policy::json::Node;

/// `{document, code, severity, path, details}` of each finding; `document` is `policy`, `facts` or
/// `options`.
pub fn notes(document: &'static str, findings: &[Finding]) -> Vec<Node> {
    let mut notes = Vec::new();
    for finding in findings {
        let mut details = Vec::new();
        for (name, value) in &finding.details {
            details.push((*name, text(value)));
        }
        notes.push(Node::object(vec![
            ("document", text(document)),
            ("code", text(finding.code.as_str())),
            ("severity", text(finding.severity.as_str())),
            ("path", text(&finding.path)),
            ("details", Node::object(details)),
        ]));
    }
    notes
}

fn text(text: &str) -> Node {
    Node::Text(text.into())
}
