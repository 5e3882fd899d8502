//! A shop that sells in some markets, and what is found about it.

use after_sales_policy::{Finding, FindingCode};
use serde_json::{Value, json};

/// A sound shop without rules.
pub fn policy(markets: &[&str]) -> Value {
    json!({
        "version": 1,
        "shop": { "name": "Lumen", "country": "DE", "time_zone": "Europe/Berlin", "currency": "EUR",
                  "markets": markets },
        "rules": [],
    })
}

/// The findings of a code.
pub fn of(found: &[Finding], code: FindingCode) -> Vec<&Finding> {
    found.iter().filter(|one| one.code == code).collect()
}

/// The fields of each article of a finding.
pub fn articles(finding: &Finding) -> Vec<Vec<&str>> {
    let law = finding.detail("law").unwrap_or_default();
    law.lines().map(|line| line.split('\t').collect()).collect()
}
