//! What the linter says of a text, with the law, its articles and its duties as a shop gets them.

use after_sales_law::{citation, duties_file, regime};
use after_sales_policy::json::{Node, parse};
use after_sales_policy::{CivilDate, Finding, KnownLaw, Regime, check_against, read_policy};

/// The day on which the examples are checked.
pub fn today() -> CivilDate {
    CivilDate::parse("2026-11-22").expect("a day")
}

/// The findings on a day.
pub fn findings_on(text: &str, today: CivilDate) -> Vec<Finding> {
    let read = read_policy(text);
    let Some(policy) = read.policy else {
        return read.findings;
    };
    let markets = &policy.document.shop.markets;
    let regimes: Vec<Regime> = markets.iter().filter_map(regime).collect();
    let files = markets
        .iter()
        .filter_map(|market| duties_file(market.country()));
    let duties: Vec<Node> = files.filter_map(|file| parse(file).ok()).collect();
    let law = KnownLaw {
        regimes: &regimes,
        duties: &duties,
        citation: &citation,
        today,
    };
    check_against(&policy.document, &law)
}

/// The findings on the day of the examples.
pub fn findings(text: &str) -> Vec<Finding> {
    findings_on(text, today())
}
