//! Asking the endpoint whether it has a request.

use super::exam::{Exam, NoAnswer};
use crate::wire::{Answer, new_key};
use after_sales_policy::Receipt;
use after_sales_policy::json::parse;
use hyper::Method;

/// A key that no request has must be answered by a clear no. Makes no case.
pub async fn unknown(exam: &mut Exam) -> anyhow::Result<Result<(), NoAnswer>> {
    let url = exam.by_key(&new_key()?);
    let answer = match exam
        .call(
            "look-up of an unknown key",
            Method::GET,
            &url,
            &[],
            String::new(),
        )
        .await
    {
        Ok(answer) => answer,
        Err(none) => return Ok(Err(none)),
    };
    if !exam.answers.note("look-up of an unknown key", &answer) {
        exam.findings
            .skip(&["unknown-key"], "the answer cannot be used");
        return Ok(Ok(()));
    }
    let status = format!("status {}", answer.status);
    match (answer.status, is_clear(&answer)) {
        (404, true) => exam.findings.ok("unknown-key", "404 with code unknown_key"),
        (404, false) => exam
            .findings
            .warning("unknown-key", "404, but without the code unknown_key"),
        _ => exam.findings.fault("unknown-key", status),
    }
    Ok(Ok(()))
}

/// Whether a 404 is the backend's own word, and not of some page that is missing.
fn is_clear(answer: &Answer) -> bool {
    let tree = parse(&answer.text).ok();
    let code = tree.as_ref().and_then(|tree| tree.get("code")?.as_text());
    code == Some("unknown_key")
}

/// The key of a request that was sent must give its receipt.
pub async fn known(exam: &mut Exam, receipt: &Receipt) -> Result<(), NoAnswer> {
    let url = exam.by_key(&receipt.key);
    let answer = exam
        .call("look-up", Method::GET, &url, &[], String::new())
        .await?;
    if !exam.answers.note("look-up", &answer) {
        exam.findings
            .skip(&["look-up"], "the answer cannot be used");
        return Ok(());
    }
    let found = Receipt::read(&answer.text, &receipt.key, &receipt.digest);
    match found {
        Some(found) if answer.is_success() && found.id == receipt.id => {
            exam.findings.ok("look-up", "gives the same receipt");
        }
        Some(_) if answer.is_success() => exam.findings.fault("look-up", "gives another case"),
        _ => exam.findings.fault(
            "look-up",
            format!("status {} without the receipt", answer.status),
        ),
    }
    Ok(())
}
