//! A "yes" that proves little: the buyer is told so, and the shop should know.

use super::profile::profile;
use crate::finding::Findings;
use crate::{CorsProfile, Endpoint, FindingCode, Preset};

pub(super) fn check(endpoint: &Endpoint, findings: &mut Findings) {
    let unread = profile(endpoint) == Some(CorsProfile::NoCors);
    let untested = endpoint.preset == Some(Preset::Webhook) && endpoint.success.is_none();
    let (path, what) = match (unread, untested) {
        (true, _) => ("/endpoint/cors", "unread"),
        (_, true) => ("/endpoint", "untested"),
        _ => return,
    };
    findings.add(
        FindingCode::EndpointUnsure,
        path,
        vec![("what", what.into())],
    );
}
