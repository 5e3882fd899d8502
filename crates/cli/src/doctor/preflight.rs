//! The question of a browser before it sends JSON from a page of another origin.

use super::exam::{Exam, NoAnswer};
use crate::wire::{Answer, listed, names, shown};
use hyper::Method;
use hyper::header::{ACCESS_CONTROL_REQUEST_HEADERS, ACCESS_CONTROL_REQUEST_METHOD, HeaderValue};

/// Checks that read the answer to the question.
const OF_ANSWER: [&str; 5] = [
    "allow-origin",
    "allow-methods",
    "allow-headers",
    "max-age",
    "credentials",
];

/// Asks as a browser does, and tells what is missing in the answer.
pub async fn examine(exam: &mut Exam) -> Result<(), NoAnswer> {
    let Some(origin) = exam.origin.clone() else {
        let reason = "not needed: the page has the same origin";
        exam.findings.skip(&["preflight"], reason);
        exam.findings.skip(&OF_ANSWER, reason);
        return Ok(());
    };
    let wanted = exam.unusual_headers();
    let headers = [
        (
            ACCESS_CONTROL_REQUEST_METHOD,
            HeaderValue::from_static("POST"),
        ),
        (
            ACCESS_CONTROL_REQUEST_HEADERS,
            exam.value(&wanted.join(",")),
        ),
    ];
    let url = exam.endpoint.clone();
    let answer = exam
        .call("OPTIONS", Method::OPTIONS, &url, &headers, String::new())
        .await?;
    if !exam.answers.note_preflight(&answer) {
        exam.findings
            .skip(&["preflight"], "answered with a redirect");
        exam.findings.skip(&OF_ANSWER, "answered with a redirect");
        return Ok(());
    }
    let status = format!("OPTIONS: status {}", answer.status);
    if !answer.is_success() {
        exam.findings.fault("preflight", status);
        exam.findings.skip(&OF_ANSWER, "OPTIONS is not answered");
        return Ok(());
    }
    exam.findings.ok("preflight", status);
    judge(exam, &answer, &origin, &wanted);
    Ok(())
}

fn judge(exam: &mut Exam, answer: &Answer, origin: &str, wanted: &[String]) {
    let findings = &mut exam.findings;
    let sent = |name: &str| answer.header(name);
    let seen = |value: &Option<String>| value.as_deref().map_or("not sent".into(), shown);

    let allowed = sent("access-control-allow-origin");
    if names(allowed.as_deref(), origin) {
        findings.ok("allow-origin", seen(&allowed));
    } else {
        findings.fault("allow-origin", seen(&allowed));
    }

    let methods = sent("access-control-allow-methods");
    match &methods {
        Some(list) if !listed(list, "POST") && !listed(list, "*") => {
            findings.warning("allow-methods", shown(list))
        }
        _ => findings.ok("allow-methods", seen(&methods)),
    }

    let headers = sent("access-control-allow-headers");
    let list = headers.as_deref().unwrap_or_default();
    let missing: Vec<&str> = wanted
        .iter()
        .map(String::as_str)
        // The star stands for everything but this one.
        .filter(|name| !listed(list, name) && (*name == "authorization" || !listed(list, "*")))
        .collect();
    if missing.is_empty() {
        findings.ok("allow-headers", seen(&headers));
    } else {
        findings.fault(
            "allow-headers",
            format!("{}; missing: {}", seen(&headers), missing.join(", ")),
        );
    }

    let age = sent("access-control-max-age");
    let seconds = age
        .as_deref()
        .and_then(|age| age.trim().parse::<u64>().ok());
    if seconds.is_some_and(|seconds| seconds > 0) {
        findings.ok("max-age", seen(&age));
    } else {
        findings.warning("max-age", seen(&age));
    }

    let credentials = sent("access-control-allow-credentials");
    match credentials {
        Some(_) => findings.warning("credentials", seen(&credentials)),
        None => findings.ok("credentials", "not allowed, and not needed"),
    }
}
