//! Periods: the paragraph "Period" of section 3.

use crate::case::Case;
use crate::day::{civil, day, next_working, plus_days, plus_months, plus_working_days};
use crate::rest::is_sure;
use after_sales_policy::{Combine, Counting, DayKind, Deadline, Rule, Season, StartEvent, Window};
use jiff::civil::Date;

/// Where a window ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum End {
    /// Nowhere.
    Never,
    /// The last day is not known: the day of this event is missing.
    Open,
    On {
        safe: Date,
        legal: Date,
    },
}

/// One window with what is known of it.
#[derive(Clone, Copy, Debug)]
pub struct Run<'a> {
    pub window: &'a Window,
    /// The event it counts from: that of `fallback` when its day stands in.
    pub event: StartEvent,
    /// The first day of counting, delay included.
    pub start: Option<Date>,
    pub end: End,
}

impl Run<'_> {
    pub fn is_over(&self, acting: Date) -> bool {
        matches!(self.end, End::On { legal, .. } if acting > legal)
    }

    pub fn legal(&self) -> Option<Date> {
        match self.end {
            End::On { legal, .. } => Some(legal),
            _ => None,
        }
    }

    pub fn deadline(&self) -> Option<Deadline> {
        match self.end {
            End::On { safe, legal } => Some(Deadline {
                safe: civil(safe),
                legal: civil(legal),
            }),
            _ => None,
        }
    }
}

/// So many days after the start, as the window counts them.
fn after_days(window: &Window, case: &Case, start: Date, days: u32) -> Date {
    let included = window.counting == Counting::StartDayIncluded;
    match window.day_kind {
        DayKind::Calendar => plus_days(start, i64::from(days) - i64::from(included)),
        DayKind::Business => {
            let before = plus_days(start, -i64::from(included));
            plus_working_days(&case.calendar(), before, days)
        }
    }
}

fn own_last_day(window: &Window, case: &Case, start: Option<Date>) -> Option<Date> {
    if let Some(until) = window.until {
        return Some(day(until));
    }
    let start = start?;
    if let Some(days) = window.days {
        return Some(after_days(window, case, start, days));
    }
    let included = window.counting == Counting::StartDayIncluded;
    Some(plus_days(
        plus_months(start, window.months?),
        -i64::from(included),
    ))
}

/// The later of a season's fixed last day and its own length.
fn season_day(season: &Season, window: &Window, case: &Case, start: Option<Date>) -> Option<Date> {
    let counted = start
        .zip(season.days)
        .map(|(start, days)| after_days(window, case, start, days));
    season.last_day.map(day).max(counted)
}

/// The safe day: the window's own, or that of a season when it is later.
fn safe_day(window: &Window, case: &Case, start: Option<Date>) -> Option<Date> {
    let mut safe = own_last_day(window, case, start)?;
    for season in &window.seasons {
        let held = case.ordered().is_some_and(|ordered| {
            day(season.ordered_from) <= ordered && ordered <= day(season.ordered_until)
        });
        if held {
            safe = Some(safe)
                .max(season_day(season, window, case, start))
                .unwrap_or(safe);
        }
    }
    Some(safe)
}

/// Whether the day of the order is missing and a season might make the last day later.
pub fn hangs_on_season(run: &Run, case: &Case) -> bool {
    let later = |own: Date| {
        let mut seasons = run.window.seasons.iter();
        seasons.any(|season| season_day(season, run.window, case, run.start) > Some(own))
    };
    !run.window.unlimited
        && case.ordered().is_none()
        && own_last_day(run.window, case, run.start).is_some_and(later)
}

/// Whether holidays made the last day what it is, in a year in which they are not known for sure.
pub fn hangs_on_holidays(run: &Run, case: &Case) -> bool {
    let counts = run.window.rolls_over || run.window.day_kind == DayKind::Business;
    match (run.end, case.regime) {
        (End::On { safe, .. }, Some(regime)) => counts && !is_sure(&regime.calendar, safe),
        _ => false,
    }
}

pub fn run<'a>(window: &'a Window, case: &Case) -> Run<'a> {
    let mut event = window.starts_on;
    let mut found = case.day_of(event);
    if found.is_none()
        && let Some(fallback) = window.fallback
        && let Some(instead) = case.day_of(fallback)
    {
        event = fallback;
        found = Some(instead);
    }
    let start = found.map(|found| plus_days(found, window.delay_days.unwrap_or(0).into()));
    let end = if window.unlimited {
        End::Never
    } else {
        match safe_day(window, case, start) {
            None => End::Open,
            Some(safe) => {
                let rolled = if window.rolls_over {
                    next_working(&case.calendar(), safe)
                } else {
                    safe
                };
                let legal = plus_days(rolled, window.grace_days.unwrap_or(0).into());
                End::On { safe, legal }
            }
        }
    };
    Run {
        window,
        event,
        start,
        end,
    }
}

/// Of several windows, the one that counts.
pub fn combined<'a>(rule: &Rule, runs: &[Run<'a>], acting: Date) -> Option<Run<'a>> {
    if rule.combine == Combine::Latest {
        let known: Vec<Run> = runs
            .iter()
            .filter(|run| run.end != End::Open)
            .copied()
            .collect();
        let last = choose(rule, &known);
        if last.is_some_and(|last| !last.is_over(acting)) {
            return last;
        }
    }
    choose(rule, runs)
}

/// The window whose legal day counts. Its safe day is the latest (earliest) of all that are known, which
/// need not be its own.
fn choose<'a>(rule: &Rule, runs: &[Run<'a>]) -> Option<Run<'a>> {
    let mut chosen: Option<Run> = None;
    for one in runs {
        let replaces = match (&chosen, rule.combine) {
            (None, _) => true,
            (Some(chosen), Combine::Latest) => rank(one.end) > rank(chosen.end),
            (Some(chosen), Combine::Earliest) => early_rank(one.end) < early_rank(chosen.end),
        };
        if replaces {
            chosen = Some(*one);
        }
    }
    let mut chosen = chosen?;
    if let End::On { legal, .. } = chosen.end {
        let known = runs.iter().filter_map(|run| match run.end {
            End::On { safe, .. } => Some(safe),
            _ => None,
        });
        let safe = match rule.combine {
            Combine::Latest => known.max(),
            Combine::Earliest => known.min(),
        };
        chosen.end = End::On { safe: safe?, legal };
    }
    Some(chosen)
}

/// Earlier is less: an open window may end before any other.
fn early_rank(end: End) -> (u8, Option<Date>) {
    match end {
        End::Open => (0, None),
        End::On { legal, .. } => (1, Some(legal)),
        End::Never => (2, None),
    }
}

/// Later is greater. An open window ends after any known one and before one without end.
fn rank(end: End) -> (u8, Option<Date>) {
    match end {
        End::On { legal, .. } => (0, Some(legal)),
        End::Open => (1, None),
        End::Never => (2, None),
    }
}
