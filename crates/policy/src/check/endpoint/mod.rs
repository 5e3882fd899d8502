//! Findings about where requests go: one rule in a file.

mod pointer;
mod profile;
mod relay;
mod secret;
mod setting;
mod unsure;

use crate::PolicyDocument;
use crate::finding::Findings;

pub(super) fn check(document: &PolicyDocument, findings: &mut Findings) {
    if let Some(endpoint) = &document.endpoint {
        secret::check(endpoint, findings);
        setting::check(endpoint, findings);
        profile::check(endpoint, findings);
        relay::check(endpoint, findings);
        pointer::check(endpoint, findings);
        unsure::check(endpoint, findings);
    }
}
