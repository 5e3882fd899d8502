//! A window shorter than the law of a market gives. Buyers there are shown the better of the two; the
//! shop's own words then promise less than holds. The days come from the market's law row.

use super::KnownLaw;
use super::law_lines::LawLines;
use super::market::{Market, too_short};
use super::place_in_text::{item, step};
use crate::finding::Findings;
use crate::{
    Answer, CaseType, DayKind, FindingCode, LegalRight, PolicyDocument, Rule, StartEvent, Window,
};

/// One of the two periods of law that a window is held against.
struct Period {
    /// Its unit, as the catalogue chooses by it.
    unit: &'static str,
    asks: fn(&Rule) -> bool,
    /// Its length; `None` where the law gives no such right, or not for what the rule is about.
    length: fn(&Market<'_>, &Rule) -> Option<u32>,
    is_shorter: fn(&Window, u32) -> bool,
    /// The right that gives it.
    right: fn(&Market<'_>) -> Option<&'static LegalRight>,
}

const PERIODS: [Period; 2] = [
    Period {
        unit: "days",
        asks: asks_withdrawal,
        length: |market, rule| {
            let right = market.withdrawal().filter(|_| !market.excepts(rule));
            right.filter(|right| right.days > 0).map(|right| right.days)
        },
        is_shorter: shorter_in_days,
        right: |market| market.withdrawal(),
    },
    Period {
        unit: "months",
        asks: |rule| rule.cases.contains(&CaseType::Defect),
        length: |market, _| {
            // What depends on the goods has a floor only where some goods have a longer one.
            let classed = market.law.faults.iter().any(|right| right.instead);
            let fixed = market.law.guarantee().filter(|right| {
                let known = right.months > 0 && right.gates.is_empty() && !right.hidden;
                known && (classed || !right.depends)
            });
            fixed.map(|right| right.months)
        },
        is_shorter: |window, months| {
            let own = window.months.or(window.days.map(|days| days / 30));
            own.is_some_and(|own| own < months)
        },
        right: |market| market.law.guarantee(),
    },
];

pub(super) fn check(
    document: &PolicyDocument,
    law: &KnownLaw<'_>,
    markets: &[Market<'_>],
    findings: &mut Findings,
) {
    for (place, rule) in document.rules.iter().enumerate() {
        let here = markets.iter().filter(|market| market.fits(rule, document));
        let here: Vec<&Market<'_>> = here.collect();
        for period in PERIODS {
            if rule.answer == Answer::Accept && (period.asks)(rule) {
                compare(rule, &item("/rules", place), law, &here, &period, findings);
            }
        }
    }
}

/// Tells each window once, with all markets whose law gives more.
fn compare(
    rule: &Rule,
    at: &str,
    law: &KnownLaw<'_>,
    markets: &[&Market<'_>],
    period: &Period,
    findings: &mut Findings,
) {
    let mut short: Vec<(Vec<&str>, u32)> = vec![(Vec::new(), 0); rule.window.len()];
    for market in markets {
        let Some(length) = (period.length)(market, rule) else {
            continue;
        };
        for index in too_short(rule, &|window| (period.is_shorter)(window, length)) {
            if let Some((codes, longest)) = short.get_mut(index) {
                codes.push(market.place.code());
                *longest = length.max(*longest);
            }
        }
    }
    for (index, (codes, longest)) in short.into_iter().enumerate() {
        if !codes.is_empty() {
            let mut details = vec![
                ("what", period.unit.into()),
                ("number", longest.to_string()),
                ("markets", codes.join(", ")),
            ];
            let mut lines = LawLines::default();
            for market in markets
                .iter()
                .filter(|market| codes.contains(&market.place.code()))
            {
                if let Some(right) = (period.right)(market) {
                    lines.cite(law, &market.law.right_id(right), market.place.code());
                }
            }
            lines.tell(&mut details);
            findings.add(
                FindingCode::BelowLaw,
                step(at, "window", Some(index)),
                details,
            );
        }
    }
}

/// Whether the rule is about changing one's mind.
pub(super) fn asks_withdrawal(rule: &Rule) -> bool {
    rule.cases.contains(&CaseType::Return) || rule.cases.contains(&CaseType::Withdrawal)
}

/// Only what is shorter under every reading: an earlier start and no more days.
fn shorter_in_days(window: &Window, days: u32) -> bool {
    let early = matches!(
        window.starts_on,
        StartEvent::Purchased | StartEvent::Paid | StartEvent::Shipped
    );
    let added = window.grace_days.unwrap_or(0) + window.delay_days.unwrap_or(0);
    let calendar = window.day_kind == DayKind::Calendar;
    window
        .days
        .map(|own| own + added)
        .is_some_and(|own| calendar && (own < days || (early && own == days)))
}
