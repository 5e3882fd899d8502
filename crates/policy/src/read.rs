//! From text to a policy or facts, with findings instead of exceptions.

use crate::json::{self, Node, ParseError};
use crate::{At, Decode, Decoder, Facts, Finding, FindingCode, PolicyDocument, Severity};
use sha2::{Digest, Sha256};

/// A policy that has been read: the document and the hash of its text.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    /// The document.
    pub document: PolicyDocument,
    /// SHA-256 of the document with insignificant white space taken out, hex.
    pub hash: String,
}

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
        findings.extend(crate::check::structure(document));
    }
    let sound = findings
        .iter()
        .all(|finding| finding.severity != Severity::Error);
    let policy = document.filter(|_| sound).map(|document| Policy {
        document,
        hash: hash(&tree),
    });
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
        findings: decoder.findings,
    }
}

pub(crate) fn unreadable(error: &ParseError) -> Finding {
    match error {
        ParseError::TooLarge { bytes } => Finding::new(
            FindingCode::TooLarge,
            "",
            format!(
                "the text has {bytes} bytes; at most {} are read",
                json::LARGEST
            ),
            "Split the policy or take out what is not policy.",
        ),
        ParseError::TooDeep { line, column } => Finding::new(
            FindingCode::TooDeep,
            "",
            format!(
                "nested deeper than {} at line {line}, column {column}",
                json::DEEPEST
            ),
            "No policy needs that depth; look for brackets that were never closed.",
        ),
        ParseError::Syntax { line, column, what } => Finding::new(
            FindingCode::JsonSyntax,
            "",
            format!("not JSON at line {line}, column {column}: {what}"),
            "Mend the text there; a JSON-aware editor shows the place.",
        ),
    }
}

fn wrong_version(tree: &Node) -> Option<Finding> {
    match tree.get("version") {
        Some(Node::Int(version)) if *version != 1 => Some(Finding::new(
            FindingCode::UnknownVersion,
            "/version",
            format!(
                "version {version} of the format is not known here; this build reads version 1"
            ),
            "Update after-sales, or write the policy in version 1.",
        )),
        _ => None,
    }
}

/// SHA-256, hex, of the tree written without white space, members in the order of the text.
fn hash(tree: &Node) -> String {
    let mut hasher = Sha256::new();
    feed(tree, &mut hasher);
    hex(&hasher.finalize())
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or('0');
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

fn feed(node: &Node, out: &mut Sha256) {
    match node {
        Node::Null => out.update(b"null"),
        Node::Bool(value) => out.update(if *value { "true" } else { "false" }),
        Node::Int(value) => out.update(value.to_string()),
        Node::Float(text) => out.update(text),
        Node::Text(text) => feed_text(text, out),
        Node::List(items) => {
            out.update(b"[");
            for item in items {
                feed(item, out);
                out.update(b",");
            }
            out.update(b"]");
        }
        Node::Object(members) => {
            out.update(b"{");
            for (key, value) in members {
                feed_text(key, out);
                feed(value, out);
            }
            out.update(b"}");
        }
    }
}

/// Length first, so that no two trees feed the same bytes.
fn feed_text(text: &str, out: &mut Sha256) {
    out.update(text.len().to_string());
    out.update(b":");
    out.update(text);
}
