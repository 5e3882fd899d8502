//! The address to test and the origin to test it for.

use super::finding::Findings;
use anyhow::{Result, bail};
use url::{Host, Url};

/// Reads what was typed as an address; whether a browser may send there is a finding of [`examine`].
pub fn read(text: &str) -> Result<Url> {
    match Url::parse(text) {
        Ok(url) if matches!(url.scheme(), "https" | "http") && url.has_host() => Ok(url),
        // What was typed may hold a password, so it is not repeated.
        _ => bail!("URL is no address like https://desk.shop.example/api/requests"),
    }
}

/// Reads an origin as browsers write it: scheme, host, and port when it is not the usual one.
pub fn origin(text: &str) -> Result<String> {
    let url = Url::parse(text).ok().filter(|url| {
        let bare =
            matches!(url.path(), "" | "/") && url.query().is_none() && url.fragment().is_none();
        bare && matches!(url.scheme(), "https" | "http") && !named(url)
    });
    match url {
        Some(url) => Ok(url.origin().ascii_serialization()),
        None => bail!("--origin is no origin like https://shop.example"),
    }
}

/// The address as it may be printed: a query may hold a secret.
pub fn printed(url: &Url) -> String {
    format!("{}{}", url.origin().ascii_serialization(), url.path())
}

fn named(url: &Url) -> bool {
    !url.username().is_empty() || url.password().is_some()
}

/// Whether the address is this very machine, where browsers allow http.
fn here(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Tells whether the address can be an endpoint; if not, nothing is sent there.
pub fn examine(url: &Url, findings: &mut Findings) -> bool {
    let secure = url.scheme() == "https";
    let wrong = if named(url) {
        Some("it holds a user name or a password")
    } else if !secure && !here(url) {
        Some("it is http, and not on this machine")
    } else if url.fragment().is_some() || url.query().is_some() {
        Some("it has a query or a fragment")
    } else {
        None
    };
    match wrong {
        Some(seen) => findings.fault("address", seen),
        None if secure => findings.ok("address", "https"),
        None => findings.ok(
            "address",
            "http on this machine, for trying out only; buyers need https",
        ),
    }
    wrong.is_none()
}
