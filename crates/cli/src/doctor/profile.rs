//! The verdict: how the widget can send to this endpoint, and which header lines are missing for more.

use super::finding::{Findings, State};
use serde::Serialize;

/// A way to send that browsers allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Profile {
    /// The page and the endpoint have one origin: nothing to allow.
    SameOrigin,
    /// JSON with Idempotency-Key, after the browser has asked.
    Preflight,
    /// Form fields without headers of one's own; the key is in the body only.
    Simple,
    /// Form fields, and no answer that a page may read.
    NoCors,
}

impl Profile {
    /// The word for the policy, and what it means.
    pub fn words(self) -> &'static str {
        match self {
            Self::SameOrigin => {
                "same-origin: page and endpoint have one origin, so the browser lets everything through"
            }
            Self::Preflight => {
                "preflight: JSON with Idempotency-Key, after the browser has asked with OPTIONS"
            }
            Self::Simple => {
                "simple: form fields without headers of their own, the key in the body only; for JSON and look-ups give \
                 the endpoint the lines below"
            }
            Self::NoCors => {
                "no-cors: form fields leave the page, and no answer comes back to it, so buyers only read that the \
                 request was sent; for more give the endpoint the lines below"
            }
        }
    }
}

/// Header lines ready to paste.
#[derive(Debug, Default, Serialize)]
pub struct Lines {
    /// For the answer to OPTIONS.
    pub preflight: Vec<String>,
    /// For every other answer.
    pub answers: Vec<String>,
}

/// The best profile that works as the endpoint is now.
pub fn of(findings: &Findings, same_origin: bool) -> Option<Profile> {
    let holds = |checks: &[&str]| checks.iter().all(|check| findings.holds(check));
    // No answer was fit to be read: nothing is known.
    if !holds(&["redirect", "html", "body"]) || findings.all().iter().any(no_answer) {
        None
    } else if same_origin {
        Some(Profile::SameOrigin)
    } else if holds(&[
        "preflight",
        "allow-origin",
        "allow-headers",
        "answer-origin",
    ]) {
        Some(Profile::Preflight)
    } else if holds(&["answer-origin"]) {
        Some(Profile::Simple)
    } else {
        // Only a request that was taken shows that anything is received there at all.
        holds(&["send"]).then_some(Profile::NoCors)
    }
}

fn no_answer(found: &super::finding::Finding) -> bool {
    found.check == "answer" && found.state == State::Fault
}

/// The lines that are missing for the profile `preflight`, or for answers as they should be.
pub fn lines(findings: &Findings, origin: &str, headers: &[String]) -> Lines {
    let wrong = |check: &str| {
        let mut all = findings.all().iter();
        all.any(|found| {
            found.check == check && matches!(found.state, State::Warning | State::Fault)
        })
    };
    let mut lines = Lines::default();
    let whole = wrong("preflight");
    let allow = |name: &str, value: &str| format!("Access-Control-{name}: {value}");
    if whole || wrong("allow-origin") {
        lines.preflight.push(allow("Allow-Origin", origin));
    }
    if whole || wrong("allow-methods") {
        lines.preflight.push(allow("Allow-Methods", "GET, POST"));
    }
    if whole || wrong("allow-headers") {
        lines
            .preflight
            .push(allow("Allow-Headers", &headers.join(", ")));
    }
    if whole || wrong("max-age") {
        lines.preflight.push(allow("Max-Age", "600"));
    }
    if wrong("answer-origin") {
        lines.answers.push(allow("Allow-Origin", origin));
    }
    if wrong("exposed") {
        let names = "date, retry-after";
        lines.answers.push(allow("Expose-Headers", names));
    }
    if wrong("no-store") {
        lines.answers.push("Cache-Control: no-store".into());
    }
    if wrong("content-type") {
        lines.answers.push("Content-Type: application/json".into());
    }
    lines
}
