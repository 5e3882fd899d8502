//! How long a right is: section 3 up to the last day.

use super::Found;
use super::extend::{self, Reach};
use super::list::List;
use crate::case::Case;
use crate::day::{day, days_between, plus_days, plus_months, plus_working_days};
use crate::rest::is_sure;
use after_sales_policy::{DayKind, LegalRight, Note};
use jiff::civil::Date;

/// Where a right ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum End {
    /// The law names no number.
    NoNumber,
    /// It has a length, and does not end now.
    Never,
    /// The safe day.
    On(Date),
}

/// The period of a right, counted from a day.
pub struct Length {
    pub end: End,
    /// Nobody can say whether it is longer.
    pub perhaps_longer: bool,
}

/// Whether the day on which the right starts is its first day.
pub fn first_day_counts(list: List, case: &Case) -> bool {
    list == List::ChangeOfMind && case.regime.is_some_and(|regime| regime.first_day_counted)
}

fn normal_end(right: &LegalRight, list: List, start: Date, case: &Case) -> Option<Date> {
    let less = i64::from(first_day_counts(list, case));
    if right.days > 0 {
        return Some(match right.day_kind {
            DayKind::Calendar => plus_days(start, i64::from(right.days) - less),
            DayKind::Business => {
                plus_working_days(&case.calendar(), plus_days(start, -less), right.days)
            }
        });
    }
    (right.months > 0).then(|| plus_days(plus_months(start, right.months), -less))
}

pub fn length(
    right: &LegalRight,
    list: List,
    start: Date,
    case: &Case,
    found: &mut Found,
) -> Length {
    let (item, event) = (&case.facts.item, &case.facts.event);
    let ends = |end| Length {
        end,
        perhaps_longer: false,
    };
    let Some(mut last) = normal_end(right, list, start, case) else {
        return ends(End::NoNumber);
    };
    if right.days > 0 && right.day_kind == DayKind::Business && !is_sure(&case.calendar(), last) {
        found.notes.push(Note::HolidaysUnknown);
    }
    // 1
    if right.depends
        && let Some(months) = item.expected_months
    {
        last = last.max(plus_months(start, months));
    }
    // 2
    let asked = event
        .repair_asked_on
        .map(day)
        .filter(|asked| right.pause_days > 0 && *asked <= last);
    if let Some(asked) = asked {
        let Some(repaired) = event.repaired_on else {
            return ends(End::Never);
        };
        let left = days_between(asked, last) + 1;
        last = plus_days(day(repaired), left.max(right.pause_days.into()));
    }
    // 3
    let normal = last;
    let mut endless = false;
    let mut perhaps_longer = false;
    for extension in right.extensions {
        match extend::reach(extension, list, start, normal, case, found) {
            Reach::Nowhere => {}
            Reach::To(day) => last = last.max(day),
            Reach::Endless => endless = true,
            Reach::Perhaps => perhaps_longer = true,
        }
    }
    // 4
    let cap = case
        .facts
        .order
        .delivered_on
        .filter(|_| right.within_months > 0)
        .map(|delivered| plus_months(day(delivered), right.within_months));
    if let Some(cap) = cap {
        last = if endless { cap } else { last.min(cap) };
        endless = false;
    }
    // 5
    let told_by = event.seller_contacted_on.map(day);
    if right.held_by_complaint && told_by.is_some_and(|told| endless || told <= last) {
        endless = true;
    }
    Length {
        end: if endless { End::Never } else { End::On(last) },
        perhaps_longer,
    }
}
