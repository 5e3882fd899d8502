//! A policy is public: every buyer's browser reads it. A key in its endpoint is a key given away
//! (CWE-200, CWE-522). The value is never repeated in a finding.

use super::place_in_text::step;
use crate::finding::{Findings, shown};
use crate::{FindingCode, PolicyDocument};

/// Names, without case and punctuation, that promise a secret.
const NAMES: [&str; 11] = [
    "authorization",
    "apikey",
    "accesskey",
    "privatekey",
    "token",
    "secret",
    "password",
    "passwd",
    "credential",
    "cookie",
    "signature",
];

/// How secrets of common services begin.
const BEGINNINGS: [&str; 14] = [
    "bearer ",
    "basic ",
    "sk_live",
    "sk_test",
    "rk_live",
    "sk-",
    "ghp_",
    "github_pat_",
    "glpat-",
    "xoxb-",
    "shpat_",
    "akia",
    "eyj",
    "-----begin",
];

pub(super) fn check(document: &PolicyDocument, findings: &mut Findings) {
    let Some(endpoint) = &document.endpoint else {
        return;
    };
    let mut tell = |path: String, name: &str| {
        findings.add(
            FindingCode::SecretExposed,
            path,
            vec![("name", shown(name))],
        );
    };
    for (index, header) in endpoint.headers.iter().enumerate() {
        if promises(&header.name) || is_secret(&header.value) {
            tell(step("/endpoint", "headers", Some(index)), &header.name);
        }
    }
    let url = endpoint.url.as_str();
    let query = url.split_once('?').map_or("", |(_, query)| query);
    for pair in query.split('&') {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        if promises(name) || is_secret(value) {
            tell(step("/endpoint", "url", None), name);
        }
    }
}

/// Whether a name speaks of a secret, however it is written: `X-Api-Key`, `apiKey`, `api_key`.
fn promises(name: &str) -> bool {
    let plain = name.bytes().filter(u8::is_ascii_alphanumeric);
    let plain: Vec<u8> = plain.map(|byte| byte.to_ascii_lowercase()).collect();
    NAMES.iter().any(|known| {
        plain
            .windows(known.len())
            .any(|piece| piece == known.as_bytes())
    })
}

fn is_secret(value: &str) -> bool {
    BEGINNINGS.iter().any(|start| {
        let head = value.as_bytes().get(..start.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(start.as_bytes()))
    })
}
