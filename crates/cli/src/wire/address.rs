//! The address to test, the origin to test it for, and the headers that the policy adds.

use anyhow::{Result, bail};
use hyper::header::{HeaderName, HeaderValue};
use url::{Host, Url};

/// Reads what was typed as an address; whether a browser may send there, [`wrong`] tells.
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

/// What keeps browsers from sending to the address; `None` when nothing does.
pub fn wrong(url: &Url) -> Option<&'static str> {
    if named(url) {
        Some("it holds a user name or a password")
    } else if url.scheme() != "https" && !here(url) {
        Some("it is http, and not on this machine")
    } else if url.fragment().is_some() || url.query().is_some() {
        Some("it has a query or a fragment")
    } else {
        None
    }
}

/// Reads a public header of the policy, as NAME:VALUE.
pub fn header(text: &str) -> Result<(HeaderName, HeaderValue)> {
    let read = text.split_once(':').and_then(|(name, value)| {
        let name = HeaderName::try_from(name.trim()).ok()?;
        Some((name, HeaderValue::try_from(value.trim()).ok()?))
    });
    // Not repeated: the value may be what nobody should see.
    match read {
        Some(header) => Ok(header),
        None => bail!("--header is no header like X-Shop:nordlys"),
    }
}

/// Headers as they are sent.
pub type Headers = Vec<(HeaderName, HeaderValue)>;
