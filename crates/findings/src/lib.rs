//! Findings as the npm package answers them, each with the text it is about.
//!
//! All of its modules answer with findings. Those that pages load give them bare, so that a buyer's page
//! carries no code for words that only a shop reads; the linter's module words them.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic
    )
)]

use after_sales_policy::json::Node;
use after_sales_policy::{Details, Finding};

/// The [`note`] of each finding.
pub fn notes(document: &'static str, findings: &[Finding]) -> Vec<Node> {
    let mut notes = Vec::new();
    for finding in findings {
        let Finding {
            code,
            severity,
            path,
            details,
        } = finding;
        notes.push(note(
            document,
            code.as_str(),
            severity.as_str(),
            path,
            details,
        ));
    }
    notes
}

/// `{document, code, severity, path, details}`; `document` is `policy`, `facts`, `options` or `page`.
pub fn note(document: &str, code: &str, severity: &str, path: &str, details: &Details) -> Node {
    let mut told = Vec::new();
    for (name, value) in details {
        told.push((*name, Node::text(value)));
    }
    Node::object(vec![
        ("document", Node::text(document)),
        ("code", Node::text(code)),
        ("severity", Node::text(severity)),
        ("path", Node::text(path)),
        ("details", Node::object(told)),
    ])
}
