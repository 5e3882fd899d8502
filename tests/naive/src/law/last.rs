//! The safe and the legal day, and whether a right is over: the paragraph "Safe and legal" of section 3.

use super::Found;
use super::gate::presumed;
use super::length::{End, length};
use super::list::List;
use crate::case::Case;
use crate::day::{civil, next_working, next_working_at_most};
use crate::rest::is_sure;
use after_sales_policy::{Deadline, Entitlement, LegalRight, Note, RefusalReason};
use jiff::civil::Date;

/// The last day of a right as the buyer stands to it.
struct Last {
    deadline: Deadline,
    /// The legal day has passed, and no person could say otherwise.
    over: bool,
    /// The legal day has passed, and a person can say.
    person: bool,
}

/// The day to which the safe day moves by law.
fn legal_day(list: List, safe: Date, case: &Case, found: &mut Found) -> Date {
    let moves = case.regime.and_then(|regime| regime.rolls_over) == Some(true);
    if list == List::Faults || !moves {
        return safe;
    }
    if !is_sure(&case.calendar(), safe) {
        found.notes.push(Note::HolidaysUnknown);
    }
    let legal = next_working(&case.calendar(), safe);
    if legal != safe {
        found.notes.push(Note::LegalDayLater);
    }
    legal
}

fn a_person_can_say(right: &LegalRight, list: List, safe: Date, case: &Case) -> bool {
    if right.least && case.facts.item.expected_months.is_none() {
        return true;
    }
    if presumed(right.gates, case) {
        return true;
    }
    let may_move = case
        .regime
        .is_some_and(|regime| regime.rolls_over != Some(false));
    may_move
        && list == List::ChangeOfMind
        && case.acting <= next_working_at_most(&case.calendar(), safe)
}

fn last(right: &LegalRight, list: List, safe: Date, case: &Case, found: &mut Found) -> Last {
    let legal = legal_day(list, safe, case, found);
    let passed = case.acting > legal;
    let person = passed && a_person_can_say(right, list, safe, case);
    Last {
        deadline: Deadline {
            safe: civil(safe),
            legal: civil(legal),
        },
        over: passed && !person,
        person,
    }
}

/// Fills in the end; `false` when the right is over.
pub fn ends(
    given: &mut Entitlement,
    right: &LegalRight,
    list: List,
    start: Date,
    case: &Case,
    found: &mut Found,
) -> bool {
    let length = length(right, list, start, case, found);
    match length.end {
        End::NoNumber if list == List::ChangeOfMind => found.notes.push(Note::ReasonableTime),
        End::NoNumber => {}
        End::Never => {
            given.unlimited = true;
            given.days = None;
            given.months = None;
        }
        End::On(safe) => {
            let last = last(right, list, safe, case, found);
            if last.over {
                if !length.perhaps_longer {
                    let refused = found.refuse(&given.source, RefusalReason::PeriodOver);
                    refused.deadline = Some(last.deadline);
                }
                return false;
            }
            given.needs_person = last.person;
            given.deadline = Some(last.deadline);
        }
    }
    true
}
