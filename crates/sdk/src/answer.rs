//! The shapes that cross to JavaScript.

use after_sales_phrases::say::{Card, Sentence};
use after_sales_policy::{Finding, FindingCode, Severity, Verdict};
use serde::Serialize;
use wasm_bindgen::JsValue;

/// Which of the caller's texts a finding is about.
#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Document {
    /// The policy.
    Policy,
    /// The facts.
    Facts,
    /// The moment, its clock, or the locale pack.
    Options,
}

/// A finding and where it belongs.
#[derive(Clone, Serialize)]
pub struct Note {
    document: Document,
    code: &'static str,
    severity: Severity,
    path: String,
    message: String,
    help: String,
}

/// Everything that this module answers.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Answer {
    Checked {
        ok: bool,
        findings: Vec<Note>,
    },
    Decision {
        r#type: &'static str,
        verdict: Box<Verdict>,
        sentences: Vec<Sentence>,
        locale: String,
        dir: &'static str,
        findings: Vec<Note>,
    },
    Card {
        r#type: &'static str,
        card: Card,
        promise: Vec<Sentence>,
        locale: String,
        dir: &'static str,
        findings: Vec<Note>,
    },
    Invalid {
        r#type: &'static str,
        findings: Vec<Note>,
    },
}

impl Answer {
    /// The answer to content that cannot be used.
    pub fn invalid(findings: Vec<Note>) -> Self {
        Self::Invalid {
            r#type: "invalid",
            findings,
        }
    }
}

/// Marks findings with the text they are about.
pub fn notes(document: Document, findings: Vec<Finding>) -> Vec<Note> {
    let note = |finding: Finding| Note {
        document,
        code: finding.code.as_str(),
        severity: finding.severity,
        path: finding.path,
        message: finding.message,
        help: finding.help,
    };
    findings.into_iter().map(note).collect()
}

/// A plain object. An amount that JavaScript cannot hold exactly is a finding, not a rounded number.
pub fn to_js(answer: &Answer) -> JsValue {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    answer.serialize(&serializer).unwrap_or_else(|error| {
        let help = "Use smaller amounts or quantities.";
        let finding = Finding::new(FindingCode::BadValue, "", error.to_string(), help);
        let invalid = Answer::invalid(notes(Document::Facts, vec![finding]));
        invalid.serialize(&serializer).unwrap_or(JsValue::NULL)
    })
}
