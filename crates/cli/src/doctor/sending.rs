//! The test request and its repetitions; only with `--send`, because it makes a case.

use super::endpoint::Foreign;
use super::exam::{Exam, NoAnswer};
use super::{look_up, receipt, sample};
use crate::wire::{Answer, new_key, shown};
use after_sales_policy::json::parse;
use after_sales_policy::{Receipt, body_digest};
use hyper::Method;

/// Checks that need a request.
pub const ALL: [&str; 10] = [
    "send",
    "receipt",
    "key-echoed",
    "digest-echoed",
    "received-at",
    "status-url",
    "repeat",
    "key-reused",
    "look-up",
    "too-long",
];

/// Checks that need a receipt to compare with.
const AFTER: [&str; 4] = ["repeat", "key-reused", "look-up", "too-long"];

/// Above every sensible limit of a request, in bytes.
const TOO_LONG: usize = 1024 * 1024;

/// A test request with all that may be asked about it.
struct Sample {
    key: String,
    body: String,
    other: String,
    long: String,
}

/// Sends the test request and everything that must not make a second case of it.
pub async fn examine(exam: &mut Exam) -> anyhow::Result<Result<(), NoAnswer>> {
    let key = new_key()?;
    let sample = Sample {
        body: sample::body(&key, "")?,
        other: sample::body(&key, " Other words under the same key.")?,
        // Under the same key, so that an endpoint without a limit makes no further case either.
        long: sample::body(&key, &" ".repeat(TOO_LONG))?,
        key,
    };
    Ok(steps(exam, sample).await)
}

async fn steps(exam: &mut Exam, sample: Sample) -> Result<(), NoAnswer> {
    let digest = body_digest(&sample.body);
    let answer = post(exam, "POST", &sample.key, sample.body.clone()).await?;
    let Some(first) = first(exam, &answer, &sample.key, &digest) else {
        exam.findings.skip(&AFTER, "first mend the answer to POST");
        return Ok(());
    };
    let again = post(exam, "POST again", &sample.key, sample.body).await?;
    repeated(exam, &again, &first);
    let other = post(exam, "POST of other words", &sample.key, sample.other).await?;
    reused(exam, &other);
    look_up::known(exam, &first).await?;
    too_long(exam, &sample.key, sample.long).await;
    Ok(())
}

async fn post(exam: &mut Exam, name: &str, key: &str, body: String) -> Result<Answer, NoAnswer> {
    let (url, headers) = (exam.endpoint.clone(), exam.post_headers(key));
    exam.call(name, Method::POST, &url, &headers, body).await
}

fn first(exam: &mut Exam, answer: &Answer, key: &str, digest: &str) -> Option<Receipt> {
    let unread = |exam: &mut Exam| {
        exam.findings.skip(&["receipt"], "there is no receipt");
        exam.findings.skip(&receipt::MEMBERS, "there is no receipt");
    };
    if !exam.answers.note("POST", answer) {
        exam.findings.skip(&["send"], "the answer cannot be used");
        unread(exam);
        return None;
    }
    if !answer.is_success() {
        let tree = parse(&answer.text).ok();
        let code = tree.as_ref().and_then(|tree| tree.get("code")?.as_text());
        let code = code.map_or(String::new(), |code| format!(", code {}", shown(code)));
        exam.findings
            .fault("send", format!("status {}{code}", answer.status));
        unread(exam);
        return None;
    }
    exam.findings
        .ok("send", format!("status {}", answer.status));
    let receipt = receipt::examine(&answer.text, key, digest, &mut exam.findings);
    if receipt.is_none() {
        exam.foreign = Some(Foreign::of(answer));
    }
    receipt
}

fn repeated(exam: &mut Exam, answer: &Answer, first: &Receipt) {
    if !exam.answers.note("POST again", answer) {
        exam.findings.skip(&["repeat"], "the answer cannot be used");
        return;
    }
    let found =
        Receipt::read(&answer.text, &first.key, &first.digest).filter(|_| answer.is_success());
    match found {
        Some(found) if found == *first => exam.findings.ok("repeat", "the same receipt"),
        Some(found) if found.id == first.id => exam
            .findings
            .fault("repeat", "the same id, but other details"),
        Some(_) => exam.findings.fault("repeat", "a second case was made"),
        None => exam.findings.fault(
            "repeat",
            format!("status {} without the first receipt", answer.status),
        ),
    }
}

fn reused(exam: &mut Exam, answer: &Answer) {
    if !exam.answers.note("POST of other words", answer) {
        exam.findings
            .skip(&["key-reused"], "the answer cannot be used");
        return;
    }
    let seen = format!("status {}", answer.status);
    match answer.status {
        409 | 422 => exam.findings.ok("key-reused", seen),
        400..=499 => exam
            .findings
            .warning("key-reused", format!("{seen}; 422 is clearer")),
        _ => exam.findings.fault("key-reused", seen),
    }
}

async fn too_long(exam: &mut Exam, key: &str, body: String) {
    let (url, headers) = (exam.endpoint.clone(), exam.post_headers(key));
    match exam.caller.call(Method::POST, &url, &headers, body).await {
        Ok(answer) if answer.status == 413 => {
            exam.findings.ok("too-long", "1 MiB is refused with 413")
        }
        Ok(answer) => exam.findings.warning(
            "too-long",
            format!("1 MiB is answered with status {}", answer.status),
        ),
        // A server may hang up on who sends too much; the browser then looks the key up.
        Err(_) => exam
            .findings
            .ok("too-long", "1 MiB is refused without an answer"),
    }
}
