//! A service that only takes calls with a secret key: no page may hold one, so a small program of the shop must
//! stand between (CWE-522).

use crate::finding::Findings;
use crate::names::Names;
use crate::split::{cut, find};
use crate::{Endpoint, FindingCode};

/// Hosts, or a host and the start of a path on it, or a path on any host.
const SERVICES: Names = Names::new(
    ".gorgias.com/ .freshdesk.com/ .zendesk.com/api/v2/tickets .myshopify.com/admin /wp-json/wc/ .api.hubapi.com/ \
     .api.stripe.com/ .api.intercom.io/ .api.airtable.com/ .api.sendgrid.com/ .api.mailgun.net/ .hooks.slack.com/ \
     .api.github.com/ ",
);

pub(super) fn check(endpoint: &Endpoint, findings: &mut Findings) {
    let url = endpoint.url.as_str().to_ascii_lowercase();
    // With a dot before the host and without its port: then a service stands in it as it is written above.
    let rest = url.strip_prefix("https://").unwrap_or("");
    let host = rest.bytes().position(|b| b == b'/').unwrap_or(rest.len());
    let port = find(cut(rest, 0, host), ":").unwrap_or(host);
    let path = cut(rest, host, rest.len());
    let path = if rest.is_empty() { &url } else { path };
    let plain = [".", cut(rest, 0, port), path, "/"].concat();
    for service in SERVICES.iter() {
        let at = find(&plain, service);
        // Another service's name in a path is a path.
        if at.is_some_and(|at| at <= port || service.starts_with('/')) {
            let name = service.trim_matches(['.', '/']);
            let details = vec![("name", name.into())];
            findings.add(FindingCode::EndpointRelay, "/endpoint/url", details);
        }
    }
}
