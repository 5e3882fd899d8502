//! An endpoint that asks for what browsers or the service do not do. A request without preflight has no headers of
//! its own, no JSON and no method but POST (Fetch Standard, CORS-safelisted request-header and method).

use crate::finding::Findings;
use crate::split::find;
use crate::{BodyFormat, CorsProfile, Endpoint, FindingCode, HttpMethod, Preset};

/// Longest time that a buyer is left waiting for one call, in seconds.
const LONGEST: u32 = 120;

pub(super) fn check(endpoint: &Endpoint, findings: &mut Findings) {
    let used = profile(endpoint);
    let simple = matches!(used, Some(CorsProfile::Simple | CorsProfile::NoCors));
    let preset = endpoint.preset.unwrap_or(Preset::Desk);
    let mut wrong = |is_wrong: bool, path: &str, what: &str| {
        if is_wrong {
            let details = vec![("what", what.into()), ("preset", preset.as_str().into())];
            findings.add(FindingCode::EndpointProfile, path, details);
        }
    };
    let headers = simple && !endpoint.headers.is_empty();
    wrong(headers, "/endpoint/headers", "headers");
    let json = simple && endpoint.format == Some(BodyFormat::Json);
    wrong(json, "/endpoint/format", "json");
    let put = simple && endpoint.method == Some(HttpMethod::Put);
    wrong(put, "/endpoint/method", "method");
    let elsewhere = preset == Preset::Netlify && used != Some(CorsProfile::SameOrigin);
    wrong(elsewhere, "/endpoint/cors", "same_origin");
    let asked = preset == Preset::Zapier && !simple;
    wrong(asked, "/endpoint/cors", "simple");
    let address = is_address(endpoint.url.as_str(), preset);
    wrong(!address, "/endpoint/url", "address");
    let status = endpoint.success.as_ref().is_some_and(|test| {
        let mut statuses = test.status.iter();
        statuses.any(|status| !(200..300).contains(status))
    });
    wrong(status, "/endpoint/success/status", "status");
    let time = endpoint.timeout_seconds.unwrap_or(LONGEST);
    let endless = !(1..=LONGEST).contains(&time);
    wrong(endless, "/endpoint/timeout_seconds", "timeout");
    let look_up = endpoint.look_up.as_ref();
    let keyless = look_up.is_some_and(|url| find(url.as_str(), "{key}").is_none());
    wrong(keyless, "/endpoint/look_up", "look_up");
}

/// The profile that is used: what the endpoint says, else what its preset needs.
pub(super) fn profile(endpoint: &Endpoint) -> Option<CorsProfile> {
    endpoint.cors.or(match endpoint.preset {
        Some(Preset::Netlify) => Some(CorsProfile::SameOrigin),
        Some(Preset::Zapier | Preset::Formspree) => Some(CorsProfile::Simple),
        _ => None,
    })
}

/// Whether something can go there: a mail link for mail, else an address that takes calls. A link is one of
/// `https:`, `mailto:`, `tel:` and a path.
fn is_address(url: &str, preset: Preset) -> bool {
    match preset {
        Preset::Mailto => url.starts_with(['m', 'M']),
        Preset::Copy => true,
        _ => url.starts_with(['h', 'H', '/']),
    }
}
