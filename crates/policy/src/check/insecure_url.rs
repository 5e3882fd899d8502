//! An address without encryption: what buyers write there can be read and changed on the way. Links
//! of the format refuse `http:` when they are read; contacts and headers are free text.

use super::place_in_text::step;
use crate::finding::{Findings, shown};
use crate::{FindingCode, PolicyDocument};

pub(super) fn check(document: &PolicyDocument, findings: &mut Findings) {
    let mut tell = |path: String, value: &str| {
        let head = value.as_bytes().get(..5);
        if head.is_some_and(|head| head.eq_ignore_ascii_case(b"http:")) {
            findings.add(
                FindingCode::InsecureUrl,
                path,
                vec![("value", shown(value))],
            );
        }
    };
    for (index, contact) in document.shop.contacts.iter().enumerate() {
        let path = step("/shop", "contacts", Some(index));
        tell([&path, "/value"].concat(), &contact.value);
    }
    #[cfg(feature = "endpoint")]
    if let Some(endpoint) = &document.endpoint {
        for (index, header) in endpoint.headers.iter().enumerate() {
            let path = step("/endpoint", "headers", Some(index));
            tell([&path, "/value"].concat(), &header.value);
        }
    }
}
