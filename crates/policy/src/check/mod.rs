//! Findings about a policy beyond its form: one rule in a file, each with its page in `docs/lint/`.

mod below_law;
mod case_without_rule;
mod contradiction;
mod cover;
mod currency_mix;
mod disclosure_unknown;
mod duplicate_rule;
mod exclusion_without_basis;
mod fee_against_law;
mod freight_against_law;
pub(crate) mod index;
mod insecure_url;
mod item_without_rule;
mod law_not_held;
mod market;
mod no_contact;
mod no_dispute_route;
mod place_in_text;
#[cfg(feature = "structure")]
mod rule_incomplete;
mod rule_shadowed;
mod rule_tie;
#[cfg(feature = "structure")]
mod season_order;
mod secret_exposed;
#[cfg(any(not(feature = "structure"), test))]
mod sound;
mod text_missing;
mod unknown_region;
#[cfg(feature = "structure")]
mod window_length;

use crate::finding::Findings;
use crate::{Finding, PolicyDocument, Regime, Rule};
use place_in_text::step;

/// Errors that leave a rule without meaning and stop the use of the document. It runs in browsers; that two
/// rules tie is for [`check`] to say, and where it happens all the same a person decides.
pub(crate) fn structure(document: &PolicyDocument, findings: &mut Findings) {
    #[cfg(not(feature = "structure"))]
    each_rule_list(document, findings, &sound::check);
    #[cfg(feature = "structure")]
    each_rule_list(document, findings, &|rules, at, findings| {
        window_length::check(rules, at, findings);
        season_order::check(rules, at, findings);
        rule_incomplete::check(rules, at, findings);
    });
}

/// The rules of today and those of each earlier version that is carried, with their place.
fn each_rule_list(
    document: &PolicyDocument,
    findings: &mut Findings,
    check: &dyn Fn(&[Rule], &str, &mut Findings),
) {
    check(&document.rules, "/rules", findings);
    for (index, version) in document.history.iter().enumerate() {
        let at = step(&step("", "history", Some(index)), "rules", None);
        check(&version.rules, &at, findings);
    }
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
    let mut findings = Findings::default();
    let out = &mut findings;
    structure(document, out);
    secret_exposed::check(document, out);
    insecure_url::check(document, out);
    unknown_region::check(document, out);
    each_rule_list(document, out, &|rules, at, out| {
        duplicate_rule::check(rules, at, out);
        rule_tie::check(rules, &document.shop.regions, at, out);
        currency_mix::check(rules, document.shop.currency, at, out);
        contradiction::check(rules, at, out);
    });
    contradiction::check_shop(document, out);
    no_contact::check(document, out);
    case_without_rule::check(document, out);
    item_without_rule::check(document, out);
    text_missing::check(document, out);
    let markets = market::held(document, regimes);
    law_not_held::check(document, &markets, out);
    disclosure_unknown::check(document, &markets, out);
    below_law::check(document, &markets, out);
    exclusion_without_basis::check(document, &markets, out);
    fee_against_law::check(document, &markets, out);
    freight_against_law::check(document, &markets, out);
    no_dispute_route::check(document, out);
    rule_shadowed::check(&document.rules, &document.shop.regions, out);
    findings.into_list()
}
