//! The reader of schema.org data, for JavaScript. A module of its own: only pages that ask for the facts in
//! their data carry it.

/// A third of the size of the standard allocator.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

use after_sales_findings::{note, notes};
use after_sales_formats::{About, Blocks, Known, Note};
use after_sales_policy::json::{Node, ToNode, parse};
use after_sales_policy::{Severity, read_facts};
use wasm_bindgen::prelude::wasm_bindgen;

/// The JSON-LD texts of one page.
#[wasm_bindgen]
#[derive(Default)]
pub struct Page {
    blocks: Blocks,
}

#[wasm_bindgen]
impl Page {
    /// No text yet.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads the next text of the page.
    pub fn add(&mut self, text: &str) {
        self.blocks.add(text);
    }

    /// JSON text: `{type: 'facts', facts, findings}`, or `{type: 'invalid', findings}` where there can be no facts.
    /// `known` is JSON text of what is known from elsewhere, in the shape of the facts; it wins. Findings are
    /// without words; those about the page name the number of the text first in their path.
    #[must_use]
    pub fn facts(self, known: &str) -> String {
        let known = match parse(known) {
            Ok(known) => Known {
                facts: Some(known),
                ..Known::default()
            },
            Err(_) => {
                // The reader of facts tells what is wrong with any JSON text.
                let findings = notes("facts", &read_facts(known).findings);
                return answer("invalid", vec![], findings);
            }
        };
        let read = self.blocks.facts(&known);
        let told = |found| told(found, read.facts.is_some());
        let findings = read.notes.iter().map(told).collect();
        match read.facts {
            Some(facts) => answer("facts", vec![("facts", facts.to_node())], findings),
            None => answer("invalid", vec![], findings),
        }
    }
}

/// A note as a finding. Where there are facts all the same, nothing is an error: a broken text has left some out.
fn told(found: &Note, usable: bool) -> Node {
    let Note {
        about,
        code,
        path,
        details,
    } = found;
    let document = match about {
        About::Data => "page",
        About::Known => "facts",
    };
    let severity = match code.severity() {
        Severity::Error if usable => Severity::Warning,
        severity => severity,
    };
    note(document, code.as_str(), severity.as_str(), path, details)
}

fn answer(kind: &str, more: Vec<(&str, Node)>, findings: Vec<Node>) -> String {
    let mut members = vec![("type", Node::Text(kind.into()))];
    members.extend(more);
    members.push(("findings", Node::List(findings)));
    let mut text = String::new();
    Node::object(members).write(&mut text);
    text
}
