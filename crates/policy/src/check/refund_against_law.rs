//! The money comes back later than the law of a market allows after a change of mind. Only what is later
//! under every reading: more days, counted from the same event or a later one.

use super::KnownLaw;
use super::below_law::asks_withdrawal;
use super::law_lines::LawLines;
use super::market::Market;
use super::place_in_text::{item, step};
use crate::finding::{Findings, shown};
use crate::{
    Answer, Confidence, DayKind, FindingCode, PolicyDocument, RefundStart, RefundTerms, Rule,
};

/// Rules that are late in the same markets by the same days.
struct Late<'a> {
    days: u32,
    /// Markets, with the id of the right.
    markets: Vec<(&'a str, String)>,
    /// The first of the rules.
    first: usize,
    rules: Vec<String>,
}

pub(super) fn check(
    document: &PolicyDocument,
    law: &KnownLaw<'_>,
    markets: &[Market<'_>],
    findings: &mut Findings,
) {
    let mut all: Vec<Late<'_>> = Vec::new();
    for (place, rule) in document.rules.iter().enumerate() {
        if rule.answer == Answer::Accept && asks_withdrawal(rule) {
            for late in late(rule, place, document, markets) {
                let same =
                    |one: &&mut Late<'_>| one.days == late.days && one.markets == late.markets;
                match all.iter_mut().find(same) {
                    Some(known) => known.rules.extend(late.rules),
                    None => all.push(late),
                }
            }
        }
    }
    for late in all {
        let mut lines = LawLines::default();
        for (market, id) in &late.markets {
            lines.cite(law, id, market);
        }
        let codes: Vec<&str> = late.markets.iter().map(|(market, _)| *market).collect();
        let what = if late.days == 0 { "at_once" } else { "days" };
        let mut details = vec![
            ("what", what.into()),
            ("number", late.days.to_string()),
            ("markets", codes.join(", ")),
            ("rules", late.rules.join(", ")),
        ];
        lines.tell(&mut details);
        let path = step(&item("/rules", late.first), "refund", None);
        findings.add(FindingCode::RefundAgainstLaw, path, details);
    }
}

/// The markets where a rule's refund is late, by the law's days.
fn late<'a>(
    rule: &Rule,
    place: usize,
    document: &PolicyDocument,
    markets: &[Market<'a>],
) -> Vec<Late<'a>> {
    let mut all: Vec<Late<'a>> = Vec::new();
    for market in markets.iter().filter(|market| market.fits(rule, document)) {
        let Some((days, id)) = later_than(rule, market) else {
            continue;
        };
        let found = (market.place.code(), id);
        match all.iter_mut().find(|one| one.days == days) {
            Some(known) => known.markets.push(found),
            None => all.push(Late {
                days,
                markets: vec![found],
                first: place,
                rules: vec![shown(&rule.id)],
            }),
        }
    }
    all
}

/// The law's days and the id of the right, where the rule's refund is surely later.
fn later_than(rule: &Rule, market: &Market<'_>) -> Option<(u32, String)> {
    let right = market.withdrawal().filter(|_| !market.excepts(rule))?;
    let money = &right.money;
    let days = money
        .refund_days
        .filter(|_| right.confidence > Confidence::Low)?;
    is_later(
        &rule.refund,
        days,
        money.refund_day_kind,
        money.refund_starts_on,
    )
    .then(|| (days, market.law.right_id(right)))
}

fn is_later(own: &RefundTerms, days: u32, kind: DayKind, from: RefundStart) -> bool {
    // A statement, then the goods, then a look at them; an estimate says nothing about the others.
    let order = |start: RefundStart| match start {
        RefundStart::Notice => Some(0),
        RefundStart::GoodsBack => Some(1),
        RefundStart::Inspection => Some(2),
        RefundStart::EstimatedDelivery => None,
    };
    let (Some(own_from), Some(from)) = (order(own.counts_from), order(from)) else {
        return false;
    };
    // As many working days are never sooner than calendar days; the other way round they may be.
    let comparable = own.day_kind == kind || kind == DayKind::Calendar;
    own.within_days
        .is_some_and(|own| comparable && own > days && own_from >= from)
}
