//! How long a right lasts: its own length, what stops its clock, and what makes it longer.

use super::gate::{self, Truth};
use super::{contract_day, suffices};
use crate::decide::period::{last_day, signed};
use crate::decide::{Findings, Question};
use crate::{
    CivilDate, Counting, DayKind, Deadline, ExtendsFrom, Extension, Gate, LegalRight, Note, Regime,
};

/// What is known of the end of a right.
#[derive(Default)]
pub(super) struct End {
    /// The last day without roll-over; `None` when there is none.
    pub last: Option<CivilDate>,
    /// Nobody can tell whether there is more time.
    pub perhaps: bool,
}

/// How long the right lasts.
pub(super) fn end(
    question: &Question<'_>,
    regime: &Regime,
    right: &LegalRight,
    (started, mind): (CivilDate, bool),
    found: &mut Findings,
) -> End {
    let event = &question.facts.event;
    let included = mind && regime.first_day_counted;
    let Some(mut last) = own(regime, right, started, included) else {
        return End::default();
    };
    if right.day_kind == DayKind::Business && !regime.calendar.covers(last) {
        found.note(Note::HolidaysUnknown);
    }
    if let Some(months) = question
        .facts
        .item
        .expected_months
        .filter(|_| right.depends)
    {
        last = last.max(started.add_months(months));
    }
    if let Some(asked) = event
        .repair_asked_on
        .filter(|day| right.pause_days > 0 && *day <= last)
    {
        // What was left on the day of the request runs again from the day the goods are back.
        let left = (last.days_since(asked) + 1).max(signed(right.pause_days));
        let Some(back) = event.repaired_on else {
            return End::default();
        };
        last = back.add_days(left);
    }
    let (mut ends, mut perhaps) = (Some(last), false);
    for extension in right.extensions {
        let normal = (started, last, included);
        match extended(question, regime, extension, normal, found) {
            More::Nothing => {}
            More::Until(day) => ends = ends.map(|end| end.max(day)),
            More::NoEnd => ends = None,
            More::Perhaps => perhaps = true,
        }
    }
    let delivered = question.facts.order.delivered_on;
    if let Some(delivered) = delivered.filter(|_| right.within_months > 0) {
        let most = delivered.add_months(right.within_months);
        ends = Some(ends.map_or(most, |end| end.min(most)));
    }
    let contacted = event
        .seller_contacted_on
        .filter(|_| right.held_by_complaint);
    End {
        last: ends.filter(|end| contacted.is_none_or(|day| day > *end)),
        perhaps,
    }
}

/// `included`: the start day is day 1. That is said of the right to change one's mind alone.
fn own(
    regime: &Regime,
    right: &LegalRight,
    started: CivilDate,
    included: bool,
) -> Option<CivilDate> {
    if right.days > 0 {
        let counting = if included {
            Counting::StartDayIncluded
        } else {
            Counting::StartDayExcluded
        };
        let days = right.days;
        return Some(last_day(
            started,
            days,
            right.day_kind,
            counting,
            &regime.calendar,
        ));
    }
    let months = started.add_months(right.months);
    (right.months > 0).then(|| months.add_days(-i32::from(included)))
}

enum More {
    Nothing,
    Until(CivilDate),
    NoEnd,
    /// Nobody can say whether the time goes on.
    Perhaps,
}

fn extended(
    question: &Question<'_>,
    regime: &Regime,
    extension: &Extension,
    (started, last, included): (CivilDate, CivilDate, bool),
    found: &mut Findings,
) -> More {
    if extension.since > Some(contract_day(question)) {
        return More::Nothing;
    }
    let (event, order) = (&question.facts.event, &question.facts.order);
    let length = |from: CivilDate| {
        let times = event.repairs.unwrap_or(1).clamp(1, extension.times.max(1));
        let months = extension.months * times;
        from.add_months(months).add_days(signed(extension.days))
    };
    // Only when it matters: most extensions are not given.
    let until = || match extension.from {
        _ if extension.days == 0 && extension.months == 0 => None,
        ExtendsFrom::End => Some(length(last)),
        ExtendsFrom::Start => Some(length(started)),
        ExtendsFrom::DayOne => {
            let first = i32::from(!included);
            Some(length(started.add_days(first)).add_days(-1))
        }
        // Not known when: at the latest on the last day.
        ExtendsFrom::Noticed => Some(length(event.noticed_on.unwrap_or(last))),
        ExtendsFrom::Repaired => Some(event.repaired_on.map_or(last, length)),
    };
    // A rest day may move that end too.
    let open = |day: CivilDate| {
        let moves = regime.rolls_over != Some(false);
        let day = if moves {
            regime.calendar.roll_at_most(day)
        } else {
            day
        };
        question.acting <= day
    };
    match gate::all(question, extension.gates, Some(last), found) {
        Truth::Yes if suffices(question, extension.confidence) => {}
        Truth::Ask(fact)
            if question.acting > last && until().is_none_or(|until| question.acting <= until) =>
        {
            found.missing.ask(fact);
            return More::Nothing;
        }
        // The shop has not said what it told its buyers, or we are not sure enough of the law.
        Truth::CannotTell | Truth::Yes if question.acting > last && until().is_none_or(open) => {
            found.note(Note::LawMayGiveMore);
            return More::Perhaps;
        }
        Truth::No
            if extension
                .gates
                .iter()
                .any(|gate| matches!(gate, Gate::All(_))) =>
        {
            // Nobody asks the buyer which group they belong to.
            found.note(Note::LawMayGiveMore);
            return More::Nothing;
        }
        _ => return More::Nothing,
    }
    let late = order.informed_on.filter(|_| extension.late_days > 0);
    let late = late.map(|day| last.max(day.add_days(signed(extension.late_days))));
    match (until(), late) {
        (Some(until), Some(late)) => More::Until(until.min(late)),
        (Some(day), None) | (None, Some(day)) => More::Until(day),
        (None, None) => More::NoEnd,
    }
}

/// With roll-over where it is confirmed.
pub(super) fn rolled(regime: &Regime, safe: CivilDate, found: &mut Findings) -> Deadline {
    let mut legal = safe;
    if regime.rolls_over == Some(true) {
        if !regime.calendar.covers(safe) {
            found.note(Note::HolidaysUnknown);
        }
        legal = regime.calendar.roll_forward(safe);
    }
    if legal > safe {
        found.note(Note::LegalDayLater);
    }
    Deadline { safe, legal }
}
