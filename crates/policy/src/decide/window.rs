//! The windows of a rule together: which of them counts, and until when for each remedy.

use super::period::{self, Ends, WindowEnd, window_end};
use super::{Findings, Question};
use crate::{
    Act, CivilDate, Combine, DayKind, Deadline, FactName, NonWorking, Note, Regime, Remedy,
    RemedyEnd, Rule, StartEvent,
};

/// The rule's period for these facts.
pub(crate) struct Period {
    pub(crate) started: Option<CivilDate>,
    pub(crate) starts_on: StartEvent,
    pub(crate) deadline: Option<Deadline>,
    /// Whether the deadline has passed on the day the buyer acts.
    pub(crate) over: bool,
    pub(crate) unlimited: bool,
    pub(crate) opens_on: Option<CivilDate>,
    pub(crate) days: Option<u32>,
    pub(crate) day_kind: DayKind,
    pub(crate) months: Option<u32>,
    pub(crate) done_by: Option<Act>,
    /// Last days by remedy, when windows differ by remedy.
    pub(crate) by_remedy: Vec<RemedyEnd>,
    /// Remedies whose windows are over.
    pub(crate) gone: Vec<Remedy>,
}

/// How several windows end together.
#[derive(Clone, Copy, Default)]
struct End {
    /// A window hangs on a missing fact.
    open: bool,
    /// There is no end.
    unlimited: bool,
    /// The end, and the place of its window in the rule.
    last: Option<(Ends, usize)>,
    /// The day that a window without end began, its event, and the place of that window.
    endless: Option<(Option<CivilDate>, StartEvent, usize)>,
}

impl End {
    fn passed(&self, day: CivilDate) -> bool {
        self.last.is_some_and(|(last, _)| day > last.deadline.legal)
    }

    /// Whether it is surely over: the missing window could only end earlier, or there is none.
    fn over(&self, combine: Combine, day: CivilDate) -> bool {
        let fixed = !self.open && !self.unlimited;
        self.passed(day) && (fixed || combine == Combine::Earliest)
    }

    /// Whether the missing window could still turn the answer round.
    fn hangs(&self, combine: Combine, day: CivilDate) -> bool {
        let turns = match combine {
            Combine::Latest => self.last.is_none() || self.passed(day),
            Combine::Earliest => !self.passed(day),
        };
        self.open && !self.unlimited && turns
    }

    /// Adds another; of two days the later or the earlier one stays, told and legal each by itself.
    fn take(&mut self, other: Self, later: bool) {
        self.open |= other.open;
        self.unlimited |= other.unlimited;
        self.endless = self.endless.or(other.endless);
        let (Some((known, place)), Some((new, new_place))) = (self.last, other.last) else {
            self.last = self.last.or(other.last);
            return;
        };
        let (a, b) = (known.deadline, new.deadline);
        let wins = if later {
            b.legal > a.legal
        } else {
            b.legal < a.legal
        };
        let (mut ends, place) = if wins {
            (new, new_place)
        } else {
            (known, place)
        };
        ends.deadline = if later {
            Deadline {
                safe: a.safe.max(b.safe),
                legal: a.legal.max(b.legal),
            }
        } else {
            Deadline {
                safe: a.safe.min(b.safe),
                legal: a.legal.min(b.legal),
            }
        };
        self.last = Some((ends, place));
    }
}

/// The period of `rule`; facts that are missing for it are asked for.
pub(crate) fn period(question: &Question<'_>, rule: &Rule, found: &mut Findings) -> Period {
    let ends = ends(question, rule, found);
    let acting = question.acting;
    let mut combine = rule.combine;
    let mut by_remedy = Vec::new();
    let mut gone = Vec::new();
    let differs = rule.window.iter().any(|window| !window.remedies.is_empty());
    // The window whose terms are told when no day is.
    let mut told = 0;
    let end = if differs && !rule.remedies.is_empty() {
        let mut end = End::default();
        let mut known = End::default();
        let mut past = End::default();
        for remedy in &rule.remedies {
            let mut own = combined(rule, &ends, Some(*remedy));
            if let Some((last, _)) = own.last.filter(|_| !own.unlimited && !own.open) {
                by_remedy.push(RemedyEnd {
                    remedy: *remedy,
                    last_day: last.deadline.safe,
                });
            }
            if own.over(combine, acting) {
                gone.push(*remedy);
                // Over is over, whatever else of it is not known.
                own.open = false;
                past.take(own, true);
                continue;
            }
            known.take(own, combine == Combine::Latest);
            // An end that is not known yet is none to compare; one that is known hangs on nothing.
            own.open = own.hangs(combine, acting);
            if own.open {
                own.last = None;
            }
            // What is left lasts as long as the remedy that lasts longest.
            end.take(own, true);
        }
        if gone.len() == rule.remedies.len() {
            end = past;
        }
        combine = Combine::Latest;
        let first = || {
            rule.window.iter().position(|window| {
                let left = |remedy: &Remedy| !gone.contains(remedy);
                let mut named = rule.remedies.iter().filter(|remedy| left(remedy));
                window.remedies.is_empty() || named.any(|remedy| window.remedies.contains(remedy))
            })
        };
        let last = known.last.map(|(_, place)| place);
        told = last.or_else(first).unwrap_or(0);
        end
    } else {
        combined(rule, &ends, None)
    };
    let dated = end
        .last
        .filter(|_| !end.unlimited && !end.hangs(combine, acting));
    let endless = end.endless.filter(|_| end.unlimited);
    let window = if end.unlimited {
        endless.and_then(|(_, _, place)| rule.window.get(place))
    } else {
        rule.window.get(end.last.map_or(told, |(_, place)| place))
    };
    let event = match (endless, dated) {
        (Some((_, event, _)), _) => Some(event),
        (None, Some((last, _))) => Some(last.event),
        (None, None) => window.map(|window| window.starts_on),
    };
    let began = endless.and_then(|(day, _, _)| day);
    let mut period = Period {
        started: began.or(dated.and_then(|(last, _)| last.started)),
        starts_on: event.unwrap_or(StartEvent::Purchased),
        deadline: dated.map(|(last, _)| last.deadline),
        over: end.over(combine, acting),
        unlimited: end.unlimited,
        opens_on: None,
        days: window.and_then(|window| window.days),
        day_kind: window.map_or(DayKind::Calendar, |window| window.day_kind),
        months: window.and_then(|window| window.months),
        done_by: window
            .map(|window| window.done_by)
            .filter(|act| *act != Act::Notice),
        by_remedy,
        gone,
    };
    match period::opens_on(&rule.opens, question.facts) {
        Ok(day) => period.opens_on = day,
        // What is over stays over, whenever it opened.
        Err(_) if period.over => {}
        Err(fact) => {
            found.missing.ask(fact);
            period.started = None;
            period.deadline = None;
            period.unlimited = false;
        }
    }
    period
}

/// The end of each window, in the order of the rule.
fn ends(question: &Question<'_>, rule: &Rule, found: &mut Findings) -> Vec<WindowEnd> {
    let calendar = question
        .regime
        .map_or(NonWorking::WEEKENDS, |regime| regime.calendar);
    let mut ends = Vec::with_capacity(rule.window.len());
    for window in &rule.window {
        let mut season_unknown = false;
        let end = window_end(window, question.facts, &calendar, &mut season_unknown);
        if let WindowEnd::Open(fact) = end {
            found.missing.ask(fact);
        }
        if season_unknown {
            found.missing.ask(FactName::OrderedOn);
        }
        if let WindowEnd::On(last) = &end {
            let counts_rest = window.rolls_over || window.day_kind == DayKind::Business;
            let known = |regime: &Regime| regime.calendar.covers(last.deadline.safe);
            if counts_rest && !question.regime.is_none_or(known) {
                found.note(Note::HolidaysUnknown);
            }
        }
        ends.push(end);
    }
    ends
}

/// The windows for `remedy` together; without one, those that are for every remedy. What no window is
/// for has no end that the shop wrote down.
fn combined(rule: &Rule, ends: &[WindowEnd], remedy: Option<Remedy>) -> End {
    let mut all = End {
        unlimited: true,
        ..End::default()
    };
    let mut first = true;
    for (place, (window, end)) in rule.window.iter().zip(ends).enumerate() {
        let named = remedy.is_some_and(|remedy| window.remedies.contains(&remedy));
        if !window.remedies.is_empty() && !named {
            continue;
        }
        let mut one = End::default();
        match end {
            WindowEnd::Open(_) => one.open = true,
            WindowEnd::Unlimited(started, event) => {
                one.unlimited = true;
                one.endless = Some((*started, *event, place));
            }
            WindowEnd::On(last) => one.last = Some((*last, place)),
        }
        if first {
            all = one;
            first = false;
        } else {
            all.take(one, rule.combine == Combine::Latest);
        }
    }
    if rule.combine == Combine::Earliest && (all.open || all.last.is_some()) {
        all.unlimited = false;
    }
    all
}
