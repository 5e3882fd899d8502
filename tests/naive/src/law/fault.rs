//! Faults: section 6.

use super::Found;
use super::give::{clock, entitlement, money, way_back};
use super::last::ends;
use super::list::{List, Standing};
use super::start::has_not_begun;
use crate::case::Case;
use crate::day::{civil, day, plus_days, plus_months};
use after_sales_policy::{
    Deadline, Entitlement, LegalRight, Note, Party, RefusalReason, Regime, StartEvent,
};

pub fn weigh(
    regime: &Regime,
    one: &Standing,
    case: &Case,
    found: &mut Found,
) -> Option<Entitlement> {
    let right = one.right;
    let mut given = entitlement(regime, right, right.starts_on, case);
    // 1
    let begins = if one.open {
        None
    } else {
        case.day_of(right.starts_on)
    };
    if !one.open && begins.is_none() {
        if has_not_begun(right.starts_on, List::Faults, case) {
            given.unlimited = true;
        } else {
            found.asks.push(Case::fact_of(right.starts_on));
        }
    }
    let noticed = case.facts.event.noticed_on.map(day);
    let mut start = begins;
    if let (Some(begins), Some(noticed)) = (begins, noticed)
        && right.hidden
        && noticed > begins
    {
        start = Some(noticed);
        given.starts_on = StartEvent::Noticed;
        found.notes.push(Note::DependsOnItem);
    }
    // 2
    if let Some(start) = start {
        if right.depends {
            found.notes.push(Note::DependsOnItem);
        }
        given.started = Some(civil(start));
        if !ends(&mut given, right, List::Faults, start, case, found) {
            return None;
        }
    }
    // 3
    notify_in_time(&mut given, right, case);
    // 4
    if let Some(begins) = begins
        && right.presumption_months > 0
    {
        let showed = noticed.unwrap_or(case.acting);
        let presumed = showed <= plus_months(begins, right.presumption_months);
        found.notes.push(if presumed {
            Note::FaultPresumed
        } else {
            Note::FaultToShow
        });
    }
    // 5
    if right.opens_after_days > 0 {
        let contacted = case.facts.event.seller_contacted_on.map(day)?;
        let opens = plus_days(contacted, i64::from(right.opens_after_days) + 1);
        if case.acting < opens {
            let refused = found.refuse(&given.source, RefusalReason::NotYet);
            refused.opens_on = Some(civil(opens));
            return None;
        }
        given.opens_on = Some(civil(opens));
    }
    // 6
    given.return_freight = way_back(&right.money, case);
    let second_step = second_step(&mut given, right, case);
    if second_step || right.money.outbound_freight.is_some() {
        money(&mut given, &right.money, case);
    } else {
        given.refund_clock = clock(&right.money, case);
    }
    Some(given)
}

/// Who notices a fault tells the shop in time.
fn notify_in_time(given: &mut Entitlement, right: &LegalRight, case: &Case) {
    let event = &case.facts.event;
    let (Some(deadline), Some(noticed)) = (given.deadline, event.noticed_on) else {
        return;
    };
    if right.notify_months == 0 {
        return;
    }
    let by = plus_months(day(noticed), right.notify_months);
    if event
        .seller_contacted_on
        .is_some_and(|told| day(told) <= by)
    {
        return;
    }
    if case.acting > by {
        given.needs_person = true;
    } else if by < day(deadline.safe) {
        given.deadline = Some(Deadline {
            safe: civil(by),
            legal: civil(by),
        });
    }
}

/// Turns the remedies round when repairs failed often enough; whether they did.
fn second_step(given: &mut Entitlement, right: &LegalRight, case: &Case) -> bool {
    let failed = case.facts.event.failed_repairs.unwrap_or(0);
    if right.failed_repairs == 0 || failed < right.failed_repairs {
        return false;
    }
    let mut first = Vec::new();
    let mut second = Vec::new();
    for (place, remedy) in right.remedies.iter().enumerate() {
        if place < right.first_step as usize {
            first.push(*remedy);
        } else {
            second.push(*remedy);
        }
    }
    second.extend(first);
    given.remedies = second;
    given.chosen_by = Some(Party::Buyer);
    given.first_step = None;
    true
}
