//! Findings about a policy beyond its form.

mod against_law;
mod coverage;
mod rules;

use crate::{Finding, PolicyDocument, Regime};

/// What can be said of a document on its own: errors that stop its use.
pub(crate) fn structure(document: &PolicyDocument) -> Vec<Finding> {
    let mut findings = Vec::new();
    rules::check(document, &mut findings);
    findings
}

/// Everything worth telling the shop: the rules among themselves, what they leave open, and where
/// they give less than the law of a market. `regimes` are the laws that this build holds for the
/// markets of the document; a market without one is a finding.
///
/// ```
/// use after_sales_policy::{check, read_policy};
/// let read = read_policy(r#"{ "version": 1, "shop": { "name": "A", "country": "DE",
///   "time_zone": "Europe/Berlin", "currency": "EUR", "markets": ["DE"] }, "rules": [] }"#);
/// let policy = read.policy.ok_or("findings")?;
/// let codes: Vec<_> = check(&policy.document, &[]).iter().map(|f| f.code.as_str()).collect();
/// assert!(codes.contains(&"law_not_held") && codes.contains(&"no_contact"));
/// # Ok::<(), &str>(())
/// ```
pub fn check(document: &PolicyDocument, regimes: &[&Regime]) -> Vec<Finding> {
    let mut findings = structure(document);
    coverage::check(document, &mut findings);
    against_law::check(document, regimes, &mut findings);
    findings
}
