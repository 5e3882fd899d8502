//! Longer periods: the paragraph "An extension" of section 3.

use super::Found;
use super::gate::{Holds, all_hold, presumed};
use super::length::first_day_counts;
use super::list::{List, contract_day};
use crate::case::Case;
use crate::day::{day, next_working_at_most, plus_days, plus_months};
use after_sales_policy::{ExtendsFrom, Extension, Gate, Note};
use jiff::civil::Date;

/// What an extension comes to.
pub enum Reach {
    /// It has no effect.
    Nowhere,
    To(Date),
    Endless,
    /// It has no effect as far as is known, and nobody can say.
    Perhaps,
}

/// How often a repair gives the months.
fn times(extension: &Extension, case: &Case) -> u32 {
    let repairs = case.facts.event.repairs.unwrap_or(1);
    repairs.min(extension.times).max(1)
}

/// `months` and `days` after a day.
fn after(extension: &Extension, case: &Case, from: Date) -> Date {
    let months = extension.months * times(extension, case);
    plus_days(plus_months(from, months), extension.days.into())
}

/// The extension's own day; `None` without end.
fn own_day(
    extension: &Extension,
    list: List,
    start: Date,
    normal: Date,
    case: &Case,
) -> Option<Date> {
    if extension.days == 0 && extension.months == 0 {
        return None;
    }
    let event = &case.facts.event;
    Some(match extension.from {
        ExtendsFrom::End => after(extension, case, normal),
        ExtendsFrom::Start => after(extension, case, start),
        ExtendsFrom::Noticed => after(extension, case, event.noticed_on.map_or(normal, day)),
        ExtendsFrom::Repaired => match event.repaired_on {
            Some(repaired) => after(extension, case, day(repaired)),
            None => normal,
        },
        ExtendsFrom::DayOne => {
            let first = if first_day_counts(list, case) {
                start
            } else {
                plus_days(start, 1)
            };
            plus_days(after(extension, case, first), -1)
        }
    })
}

/// The extension's day when the buyer was told late.
fn with_late_information(
    extension: &Extension,
    own: Option<Date>,
    normal: Date,
    case: &Case,
) -> Option<Date> {
    let informed = case.facts.order.informed_on;
    let Some(informed) = informed.filter(|_| extension.late_days > 0) else {
        return own;
    };
    let late = plus_days(day(informed), extension.late_days.into()).max(normal);
    Some(own.map_or(late, |own| own.min(late)))
}

/// Whether the buyer acts in the days that the extension would add.
fn acts_within(normal: Date, last: Option<Date>, case: &Case) -> bool {
    normal < case.acting && last.is_none_or(|last| case.acting <= last)
}

pub fn reach(
    extension: &Extension,
    list: List,
    start: Date,
    normal: Date,
    case: &Case,
    found: &mut Found,
) -> Reach {
    let contract = contract_day(case);
    if extension.since.is_some_and(|since| contract < day(since)) {
        return Reach::Nowhere;
    }
    let own = own_day(extension, list, start, normal, case);
    let last = with_late_information(extension, own, normal, case);
    if presumed(extension.gates, case) {
        found.notes.push(Note::LawMayGiveMore);
    }
    let unsure = extension.confidence < case.policy.document.law.least_confidence;
    let holds = match all_hold(extension.gates, case, Some(normal)) {
        Holds::Yes | Holds::Presumably if unsure => Holds::CannotTell,
        other => other,
    };
    match holds {
        Holds::No => {
            // Nobody is asked for the group they belong to.
            if extension
                .gates
                .iter()
                .any(|gate| matches!(gate, Gate::All(_)))
            {
                found.notes.push(Note::LawMayGiveMore);
            }
            Reach::Nowhere
        }
        Holds::CannotTell => {
            let rolls = case
                .regime
                .is_some_and(|regime| regime.rolls_over != Some(false));
            let until = own.map(|last| {
                if rolls {
                    next_working_at_most(&case.calendar(), last)
                } else {
                    last
                }
            });
            if !acts_within(normal, until, case) {
                return Reach::Nowhere;
            }
            found.notes.push(Note::LawMayGiveMore);
            Reach::Perhaps
        }
        Holds::HangsOn(ask) => {
            if acts_within(normal, own, case) {
                found.asks.push(ask);
            }
            Reach::Nowhere
        }
        _ => last.map_or(Reach::Endless, Reach::To),
    }
}
