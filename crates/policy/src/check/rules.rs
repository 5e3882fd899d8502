//! The rules among themselves.

use crate::decide::overlap::overlap;
use crate::finding::quoted;
use crate::{Answer, Currency, Finding, FindingCode, Money, PolicyDocument, Rule};
use core::cmp::Ordering;

pub(super) fn check(document: &PolicyDocument, findings: &mut Vec<Finding>) {
    for (index, rule) in document.rules.iter().enumerate() {
        let at = format!("/rules/{index}");
        shape(rule, &at, findings);
        currencies(rule, document.shop.currency, &at, findings);
        for (earlier_index, earlier) in document.rules.iter().enumerate().take(index) {
            pair(earlier, earlier_index, rule, &at, findings);
        }
    }
}

fn shape(rule: &Rule, at: &str, findings: &mut Vec<Finding>) {
    for (index, window) in rule.window.iter().enumerate() {
        let lengths = usize::from(window.days.is_some())
            + usize::from(window.months.is_some())
            + usize::from(window.until.is_some())
            + usize::from(window.unlimited);
        if lengths != 1 {
            findings.push(Finding::new(
                FindingCode::WindowLength,
                format!("{at}/window/{index}"),
                format!("the window names {lengths} lengths; it needs exactly one"),
                "Give one of days, months, until, or unlimited: true.",
            ));
        }
        for (number, season) in window.seasons.iter().enumerate() {
            if season.ordered_from > season.ordered_until || season.ordered_until > season.last_day
            {
                findings.push(Finding::new(
                    FindingCode::SeasonOrder,
                    format!("{at}/window/{index}/seasons/{number}"),
                    "the days are out of order",
                    "ordered_from comes first, then ordered_until, then last_day.",
                ));
            }
        }
    }
    for (index, fee) in rule.fees.iter().enumerate() {
        if fee.share.is_some() == fee.amount.is_some() {
            findings.push(Finding::new(
                FindingCode::RuleIncomplete,
                format!("{at}/fees/{index}"),
                "a fee is either a share of the price or an amount",
                "Give share or amount, not both.",
            ));
        }
    }
    if rule.answer == Answer::Accept && (rule.window.is_empty() || rule.remedies.is_empty()) {
        findings.push(Finding::new(
            FindingCode::RuleIncomplete,
            at,
            format!(
                "the rule {} accepts but does not say how long or what the buyer gets",
                quoted(&rule.id)
            ),
            "Add window and remedies, or set answer to refuse or ask_person.",
        ));
    }
    if rule.cases.is_empty() {
        findings.push(Finding::new(
            FindingCode::RuleIncomplete,
            format!("{at}/cases"),
            "a rule without a case never governs",
            "Name at least one case, for example return.",
        ));
    }
}

fn currencies(rule: &Rule, currency: Currency, at: &str, findings: &mut Vec<Finding>) {
    let fees = rule.fees.iter().filter_map(|fee| fee.amount);
    let freight = rule
        .return_freight
        .iter()
        .filter_map(|freight| freight.amount);
    let prices = rule
        .scope
        .price
        .iter()
        .flat_map(|range| [range.least, range.most])
        .flatten();
    let foreign = |money: &Money| money.currency != currency;
    if fees
        .chain(freight)
        .chain(prices)
        .any(|money| foreign(&money))
    {
        findings.push(Finding::new(
            FindingCode::CurrencyMix,
            at,
            format!("the rule {} names an amount that is not in {}", quoted(&rule.id), currency.code()),
            "Amounts in another currency are left out of the refund estimate of items in the shop's.",
        ));
    }
}

fn pair(earlier: &Rule, earlier_index: usize, rule: &Rule, at: &str, findings: &mut Vec<Finding>) {
    if earlier.id == rule.id {
        findings.push(Finding::new(
            FindingCode::DuplicateRule,
            format!("{at}/id"),
            format!(
                "the id {} is taken by rule {earlier_index}",
                quoted(&rule.id)
            ),
            "Give each rule its own id; verdicts refer to it.",
        ));
    }
    let shared = rule.cases.iter().find(|case| earlier.cases.contains(case));
    let Some(case) = shared else { return };
    let same_rank = crate::decide::compare(&earlier.scope, &rule.scope).0 == Ordering::Equal;
    if same_rank && overlap(&earlier.scope, &rule.scope) {
        findings.push(Finding::new(
            FindingCode::RuleTie,
            at,
            format!(
                "for the case {} both {} and {} can fit one item, and neither is narrower",
                case.as_str(),
                quoted(&earlier.id),
                quoted(&rule.id)
            ),
            "Narrow one of the two, or make their places, days or categories exclude each other.",
        ));
    }
}
