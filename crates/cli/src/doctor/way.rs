//! The way to the endpoint, step by step: address, name, connection, TLS, each with its time.

use super::finding::Findings;
use crate::wire::{Line, address};
use std::net::SocketAddr;
use std::time::Instant;
use url::Url;

/// Tells whether the address can be an endpoint; if not, nothing is sent there.
pub fn is_possible(url: &Url, findings: &mut Findings) -> bool {
    let wrong = address::wrong(url);
    match wrong {
        Some(seen) => findings.fault("address", seen),
        None if url.scheme() == "https" => findings.ok("address", "https"),
        None => findings.ok(
            "address",
            "http on this machine, for trying out only; buyers need https",
        ),
    }
    wrong.is_none()
}

/// Goes through all steps and tells of each. Gives the address that answered.
pub async fn go(line: &Line, findings: &mut Findings) -> Option<SocketAddr> {
    let start = Instant::now();
    let found = match line.resolve().await {
        Ok(found) => found,
        Err(seen) => {
            findings.fault("dns", seen);
            return None;
        }
    };
    let count = found.len();
    findings.ok("dns", format!("{count} address(es) in {}", millis(start)));
    let start = Instant::now();
    let mut seen = String::new();
    let mut open = None;
    for address in found {
        match line.tcp(address).await {
            Ok(stream) => {
                open = Some((address, stream));
                break;
            }
            Err(error) => seen = error,
        }
    }
    let Some((address, stream)) = open else {
        findings.fault("connect", seen);
        return None;
    };
    findings.ok("connect", format!("in {}", millis(start)));
    if line.is_secure() {
        let start = Instant::now();
        match line.secure(stream).await {
            Ok(_) => findings.ok("tls", format!("certificate trusted, in {}", millis(start))),
            Err(seen) => {
                findings.fault("tls", seen);
                return None;
            }
        }
    }
    Some(address)
}

/// The time since then, for people.
fn millis(start: Instant) -> String {
    format!("{} ms", start.elapsed().as_millis())
}
