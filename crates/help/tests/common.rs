//! The demo shop, its buyers and their languages.

use after_sales_phrases::{Pack, pack_text};
use after_sales_policy::{Facts, Moment, Policy, read_facts, read_policy};

pub(crate) const LOCALES: [&str; 5] = ["en", "de", "es", "ar", "zh-Hans"];

pub(crate) fn pack(locale: &str) -> Pack {
    Pack::parse(pack_text(locale).expect("a locale")).expect("a pack")
}

pub(crate) fn nordlys() -> Policy {
    policy(include_str!("../../../examples/policies/nordlys.json"))
}

pub(crate) fn policy(text: &str) -> Policy {
    let read = read_policy(text);
    read.policy.unwrap_or_else(|| panic!("{:?}", read.findings))
}

/// A buyer who looks at no item.
pub(crate) fn buyer(country: &str) -> Facts {
    let text = format!(r#"{{"case":"return","buyer":{{"country":"{country}"}}}}"#);
    read_facts(&text).facts.expect("facts")
}

pub(crate) fn now() -> Moment {
    at("2026-11-25T10:00:00+01:00")
}

pub(crate) fn at(text: &str) -> Moment {
    Moment::device(text).expect("a time")
}
