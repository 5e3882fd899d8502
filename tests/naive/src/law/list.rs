//! Which rights of a list exist: the steps of section 2.

use super::Found;
use super::gate::{Holds, all_hold, presumed};
use crate::case::Case;
use crate::day::day;
use after_sales_policy::{CivilDate, FactName, Gate, LegalRight, Note, RefusalReason};
use jiff::civil::Date;

/// A right that exists, or may once a fact is known.
pub struct Standing {
    pub right: &'static LegalRight,
    pub open: bool,
}

/// The day of the contract.
pub fn contract_day(case: &Case) -> Date {
    let order = &case.facts.order;
    [
        order.ordered_on,
        order.paid_on,
        order.shipped_on,
        order.delivered_on,
    ]
    .into_iter()
    .flatten()
    .next()
    .map_or(case.acting, day)
}

/// Whether a statement of these dates is for this contract.
pub fn in_force(since: Option<CivilDate>, until: Option<CivilDate>, case: &Case) -> bool {
    let contract = contract_day(case);
    since.is_none_or(|since| day(since) <= contract)
        && until.is_none_or(|until| contract <= day(until))
}

/// Which list is walked.
#[derive(Clone, Copy, PartialEq)]
pub enum List {
    ChangeOfMind,
    Faults,
}

/// Walks the list; asks, notes and the refusal go to `found`.
pub fn standing(which: List, case: &Case, found: &mut Found) -> Vec<Standing> {
    let Some(regime) = case.regime else {
        return Vec::new();
    };
    let (list, general) = match which {
        List::ChangeOfMind => (regime.withdrawal, regime.withdrawal.first()),
        List::Faults => (regime.faults, regime.faults.last()),
    };
    let general = general.expect("a list of rights is never empty");
    let mut standing = Vec::new();
    let mut all_failed = true;
    let mut ended = false;
    for right in list {
        if !in_force(right.since, right.until, case) {
            continue;
        }
        // 1
        let holds = all_hold(right.gates, case, None);
        if holds == Holds::No {
            continue;
        }
        all_failed = false;
        if right.confidence < case.policy.document.law.least_confidence {
            // 2
            found.notes.push(Note::LawMayGiveMore);
        } else {
            // 3
            match holds {
                Holds::CannotTell => found.notes.push(Note::LawMayGiveMore),
                Holds::HangsOn(ask) => {
                    found.asks.push(ask);
                    standing.push(Standing { right, open: true });
                }
                _ => standing.push(Standing { right, open: false }),
            }
            if presumed(right.gates, case) {
                found.notes.push(Note::LawMayGiveMore);
            }
        }
        // 4
        if right.instead {
            ended = true;
            break;
        }
    }
    let general_holds = in_force(general.since, general.until, case);
    if !general_holds && !ended && (all_failed || which == List::Faults) {
        found.notes.push(Note::LawNotHeld);
    } else if all_failed {
        if regime.parts && general.gates.contains(&Gate::Never) {
            found.notes.push(Note::LawMayGiveMore);
            if case.facts.buyer.country.code().len() == 2 {
                found.asks.push((FactName::Subdivision, None));
            }
        } else if general.confidence < case.policy.document.law.least_confidence {
            found.notes.push(Note::LawMayGiveMore);
        } else {
            found.refuse(&regime.right_id(general), RefusalReason::NoLegalRight);
        }
    }
    standing
}
