//! Findings about a policy beyond its form: one rule in a file, each with its page in `docs/lint/`.

mod below_law;
mod case_without_rule;
mod closed_platform;
mod contradiction;
mod cover;
mod currency_mix;
mod disclosure_unknown;
mod disclosure_untold;
mod duplicate_rule;
mod duty;
mod duty_open;
mod duty_unknown;
#[cfg(feature = "endpoint")]
mod endpoint;
mod exclusion_without_basis;
mod fee_against_law;
mod forbidden_words;
mod freight_against_law;
pub(crate) mod index;
mod insecure_url;
mod item_without_rule;
mod law_lines;
mod law_not_held;
mod market;
mod no_contact;
mod no_dispute_route;
mod place_in_text;
mod refund_against_law;
#[cfg(feature = "structure")]
mod rule_incomplete;
mod rule_shadowed;
mod rule_tie;
#[cfg(feature = "structure")]
mod season_order;
#[cfg(any(not(feature = "structure"), test))]
mod sound;
mod text_missing;
mod texts;
mod unknown_region;
#[cfg(feature = "structure")]
mod window_length;
mod withdrawal_unreachable;

use crate::finding::Findings;
use crate::json::Node;
use crate::{CivilDate, Finding, PolicyDocument, Regime, Rule};
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

/// The law that a document is held against.
#[derive(Clone, Copy)]
pub struct KnownLaw<'a> {
    /// The laws that this build holds for the markets of the document; a market without one is a finding.
    pub regimes: &'a [Regime],
    /// What the markets ask of a storefront: the files `duties/<COUNTRY>.json` of their countries.
    pub duties: &'a [Node],
    /// The article behind an identifier such as `DE.withdrawal`: an object with `citation`, `confidence` and,
    /// where known, `in_force_from`.
    pub citation: &'a dyn Fn(&str) -> Option<&'static Node>,
    /// The day of the check: what is law then is owed, what comes later is told with its day.
    pub today: CivilDate,
}

/// Everything worth telling the shop but its duties: [`check_against`], without articles and on no day.
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
pub fn check(document: &PolicyDocument, regimes: &[Regime]) -> Vec<Finding> {
    let law = KnownLaw {
        regimes,
        duties: &[],
        citation: &|_| None,
        today: CivilDate::from_epoch_day(0),
    };
    check_against(document, &law)
}

/// Everything worth telling the shop: the rules among themselves, what they leave open, where they give less
/// than the law of a market, and what that law asks of page, papers and process.
pub fn check_against(document: &PolicyDocument, law: &KnownLaw<'_>) -> Vec<Finding> {
    let mut findings = Findings::default();
    let out = &mut findings;
    structure(document, out);
    #[cfg(feature = "endpoint")]
    endpoint::check(document, out);
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
    let markets = market::held(document, law.regimes);
    law_not_held::check(document, &markets, out);
    disclosure_unknown::check(document, law, &markets, out);
    disclosure_untold::check(document, law, &markets, out);
    below_law::check(document, law, &markets, out);
    exclusion_without_basis::check(document, law, &markets, out);
    fee_against_law::check(document, law, &markets, out);
    freight_against_law::check(document, law, &markets, out);
    refund_against_law::check(document, law, &markets, out);
    closed_platform::check(document, out);
    forbidden_words::check(document, law, out);
    withdrawal_unreachable::check(document, law, out);
    duty_open::check(document, law, out);
    duty_unknown::check(document, law, out);
    no_dispute_route::check(document, law, out);
    rule_shadowed::check(&document.rules, &document.shop.regions, out);
    findings.into_list()
}
