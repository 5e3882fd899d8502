//! A detail that the service cannot do without.

use super::profile::profile;
use crate::finding::Findings;
use crate::names::Names;
use crate::split::find;
use crate::{CorsProfile, Endpoint, FindingCode, Preset};

/// The route of Zendesk that takes requests without a key.
const ROUTE: &str = "/api/v2/requests";

pub(super) fn check(endpoint: &Endpoint, findings: &mut Findings) {
    let preset = endpoint.preset.unwrap_or(Preset::Desk);
    // A body of the shop's own says itself what it needs.
    let plain = endpoint.body.is_none();
    let elsewhere = profile(endpoint) != Some(CorsProfile::SameOrigin);
    let (settings, header) = match preset {
        Preset::Hubspot => ("portal form ", ""),
        Preset::Netlify if plain => ("form ", ""),
        Preset::Medusa if plain => ("shipping_option ", "x-publishable-api-key"),
        Preset::Medusa => ("", "x-publishable-api-key"),
        Preset::Shopify if elsewhere => ("", "authorization"),
        _ => ("", ""),
    };
    let mut tell = |path: &str, what: &str, name: &str| {
        let details = vec![
            ("what", what.into()),
            ("name", name.into()),
            ("preset", preset.as_str().into()),
        ];
        findings.add(FindingCode::EndpointSetting, path, details);
    };
    for name in Names::new(settings).iter() {
        if !endpoint.settings.iter().any(|pair| pair.name == name) {
            tell("/endpoint/settings", "setting", name);
        }
    }
    let mut headers = endpoint.headers.iter();
    if !header.is_empty() && !headers.any(|pair| pair.name.eq_ignore_ascii_case(header)) {
        tell("/endpoint/headers", "header", header);
    }
    if preset == Preset::Zendesk && find(endpoint.url.as_str(), ROUTE).is_none() {
        tell("/endpoint/url", "address", "/api/v2/requests.json");
    }
}
