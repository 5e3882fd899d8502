//! Whether the answer to a request is a receipt.

use super::finding::Findings;
use crate::wire::shown;
use after_sales_policy::json::{Node, parse};
use after_sales_policy::{Receipt, SafeUrl};

/// Checks of a receipt's members, without the first that asks whether it is one.
pub const MEMBERS: [&str; 4] = ["key-echoed", "digest-echoed", "received-at", "status-url"];

/// Farthest that a clock may be off, in seconds.
const DRIFT: i64 = 300;

/// Tells of every member. Gives the receipt when the widget would count it.
pub fn examine(text: &str, key: &str, digest: &str, findings: &mut Findings) -> Option<Receipt> {
    let Ok(tree) = parse(text) else {
        findings.fault("receipt", "the answer is not JSON");
        findings.skip(&MEMBERS, "there is no receipt");
        return None;
    };
    let member = |name: &str| tree.get(name).and_then(Node::as_text);
    let missing: Vec<&str> = ["id", "received_at"]
        .into_iter()
        .filter(|name| member(name).is_none_or(str::is_empty))
        .collect();
    if missing.is_empty() {
        findings.ok("receipt", "id and received_at are there");
    } else {
        findings.fault(
            "receipt",
            format!("missing or no text: {}", missing.join(", ")),
        );
    }
    echoed(findings, "key-echoed", member("key"), key);
    echoed(findings, "digest-echoed", member("digest"), digest);
    received_at(findings, member("received_at"));
    match member("status_url") {
        None => findings.warning("status-url", "not sent; buyers cannot follow the case"),
        Some(link) if SafeUrl::parse(link).is_none() => {
            findings.fault("status-url", "no https link and no path")
        }
        // It opens the case to whoever has it.
        Some(_) => findings.ok("status-url", "a safe link"),
    }
    Receipt::read(text, key, digest)
}

fn echoed(findings: &mut Findings, check: &'static str, seen: Option<&str>, wanted: &str) {
    match seen {
        Some(seen) if seen == wanted => findings.ok(check, "yes"),
        Some(_) => findings.fault(check, "another value"),
        None => findings.fault(check, "not sent"),
    }
}

fn received_at(findings: &mut Findings, text: Option<&str>) {
    let Some(text) = text else {
        findings.skip(&["received-at"], "not sent");
        return;
    };
    let Ok(time) = text.parse::<jiff::Timestamp>() else {
        findings.fault("received-at", shown(text));
        return;
    };
    let off = jiff::Timestamp::now().as_second() - time.as_second();
    if off.abs() > DRIFT {
        findings.warning(
            "received-at",
            format!("{} s away from this machine's clock", off.abs()),
        );
    } else {
        findings.ok("received-at", shown(text));
    }
}
