//! From text to a policy or facts, with findings instead of exceptions.

use crate::json::{self, Node, ParseError};
use crate::{
    At, Decode, Decoder, Facts, Finding, FindingCode, Policy, PolicyDocument, Severity, digits,
};
use sha2::{Digest, Sha256};

/// What came of reading a policy.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadPolicy {
    /// The policy, when nothing was wrong.
    pub policy: Option<Policy>,
    /// Everything that was wrong.
    pub findings: Vec<Finding>,
}

/// What came of reading facts.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadFacts {
    /// The facts, when nothing was wrong.
    pub facts: Option<Facts>,
    /// Everything that was wrong.
    pub findings: Vec<Finding>,
}

/// Reads a policy document, version 1. All errors at once, each with its JSON Pointer.
pub fn read_policy(text: &str) -> ReadPolicy {
    let tree = match json::parse(text) {
        Ok(tree) => tree,
        Err(error) => {
            return ReadPolicy {
                policy: None,
                findings: vec![unreadable(&error)],
            };
        }
    };
    if let Some(finding) = wrong_version(&tree) {
        return ReadPolicy {
            policy: None,
            findings: vec![finding],
        };
    }
    let mut decoder = Decoder::default();
    let document = PolicyDocument::decode(&tree, At::ROOT, &mut decoder);
    let mut findings = decoder.findings;
    if let Some(document) = &document {
        crate::check::structure(document, &mut findings);
    }
    let findings = findings.into_list();
    let sound = findings
        .iter()
        .all(|finding| finding.severity != Severity::Error);
    let policy = document
        .filter(|_| sound)
        .map(|document| Policy::new(document, &tree.canonical()));
    ReadPolicy { policy, findings }
}

/// Reads the facts of a purchase.
pub fn read_facts(text: &str) -> ReadFacts {
    let tree = match json::parse(text) {
        Ok(tree) => tree,
        Err(error) => {
            return ReadFacts {
                facts: None,
                findings: vec![unreadable(&error)],
            };
        }
    };
    let mut decoder = Decoder::default();
    let facts = Facts::decode(&tree, At::ROOT, &mut decoder);
    ReadFacts {
        facts: facts.filter(|_| decoder.findings.is_empty()),
        findings: decoder.findings.into_list(),
    }
}

pub(crate) fn unreadable(error: &ParseError) -> Finding {
    let (code, details) = match error {
        ParseError::TooLarge { bytes } => (
            FindingCode::TooLarge,
            vec![
                ("what", "bytes".into()),
                ("number", digits::count(*bytes)),
                ("most", digits::count(json::LARGEST)),
            ],
        ),
        ParseError::TooDeep { line, column } => (
            FindingCode::TooDeep,
            vec![
                ("most", digits::count(json::DEEPEST)),
                ("line", digits::count(*line)),
                ("column", digits::count(*column)),
            ],
        ),
        ParseError::Syntax { line, column, what } => (
            FindingCode::JsonSyntax,
            vec![
                ("what", (*what).into()),
                ("line", digits::count(*line)),
                ("column", digits::count(*column)),
            ],
        ),
    };
    Finding::new(code, "", details)
}

fn wrong_version(tree: &Node) -> Option<Finding> {
    match tree.get("version") {
        Some(Node::Int(version)) if *version != 1 => Some(Finding::new(
            FindingCode::UnknownVersion,
            "/version",
            vec![("number", digits::text(*version))],
        )),
        _ => None,
    }
}

/// SHA-256, hex, of the JSON text of a canonical tree.
pub(crate) fn digest(canonical: &Node) -> String {
    let mut text = String::new();
    canonical.write(&mut text);
    hex(&Sha256::digest(text.as_bytes()))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or('0');
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}
