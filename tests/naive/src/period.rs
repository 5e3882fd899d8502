//! The period of a rule: which of its windows counts, and what hangs on a missing day.

use crate::case::{Ask, Case};
use crate::day::day;
use crate::window::{End, Run, combined, hangs_on_holidays, hangs_on_season, run};
use after_sales_policy::{Combine, FactName, Remedy, RemedyEnd, Rule};
use jiff::civil::Date;

/// The period of the whole rule, or of what is left of its remedies.
pub struct Period<'a> {
    /// The window that counts, or whose terms are told while a day is missing.
    pub counts: Option<Run<'a>>,
    /// Whether the window that counts is open.
    pub open: bool,
    /// Whether that, or the first day, hangs on a missing day.
    pub hangs: bool,
    pub over: bool,
    /// A day was counted in working days or moved from a rest day, in a year whose holidays are not sure.
    pub holidays_unknown: bool,
    pub remedies: Vec<Remedy>,
    pub ends: Vec<RemedyEnd>,
}

pub fn is_over(rule: &Rule, runs: &[Run], case: &Case) -> bool {
    match rule.combine {
        Combine::Latest => !runs.is_empty() && runs.iter().all(|run| run.is_over(case.acting)),
        Combine::Earliest => runs.iter().any(|run| run.is_over(case.acting)),
    }
}

/// The window that counts; when the period is over, the one by which it is.
pub fn counting<'a>(rule: &Rule, runs: &[Run<'a>], case: &Case) -> Option<Run<'a>> {
    if is_over(rule, runs, case) {
        let ended: Vec<Run> = runs
            .iter()
            .filter(|run| run.legal().is_some())
            .copied()
            .collect();
        return combined(rule, &ended, case.acting);
    }
    combined(rule, runs, case.acting)
}

pub fn period<'a>(rule: &'a Rule, case: &Case, asks: &mut Vec<Ask>) -> Period<'a> {
    let runs: Vec<Run> = rule.window.iter().map(|window| run(window, case)).collect();
    let open = runs.iter().filter(|run| run.end == End::Open);
    asks.extend(open.map(|run| Case::fact_of(run.window.starts_on)));
    if runs.iter().any(|run| hangs_on_season(run, case)) {
        asks.push((FactName::OrderedOn, None));
    }
    let mut period = if rule.window.iter().all(|window| window.remedies.is_empty()) {
        Period {
            counts: counting(rule, &runs, case),
            open: false,
            hangs: false,
            over: is_over(rule, &runs, case),
            holidays_unknown: false,
            remedies: rule.remedies.clone(),
            ends: Vec::new(),
        }
    } else {
        by_remedy(rule, &runs, case)
    };
    period.holidays_unknown = runs.iter().any(|run| hangs_on_holidays(run, case));
    period.hangs = period.counts.is_some_and(|run| run.end == End::Open);
    period.open = period.hangs;
    if period.hangs {
        let theirs = |run: &&Run| {
            let named = &run.window.remedies;
            named.is_empty() || named.iter().any(|one| period.remedies.contains(one))
        };
        let dated = runs
            .iter()
            .filter(theirs)
            .filter(|run| run.legal().is_some());
        let dated: Vec<Run> = dated.copied().collect();
        let first = runs.iter().find(theirs);
        let counts = combined(rule, &dated, case.acting);
        period.counts = of_first_remedy(rule, &period.remedies, &dated, counts, case)
            .or(counts)
            .or(first.copied());
    }
    period
}

/// Where windows end on one day, the terms are those of the first remedy that ends then.
fn of_first_remedy<'a>(
    rule: &Rule,
    remedies: &[Remedy],
    dated: &[Run<'a>],
    counts: Option<Run>,
    case: &Case,
) -> Option<Run<'a>> {
    let legal = counts?.legal();
    remedies.iter().find_map(|remedy| {
        let theirs = |run: &&Run| {
            let named = &run.window.remedies;
            named.is_empty() || named.contains(remedy)
        };
        let own: Vec<Run> = dated.iter().filter(theirs).copied().collect();
        combined(rule, &own, case.acting).filter(|run| run.legal() == legal)
    })
}

/// Each remedy has an end of its own; the latest that is left counts.
pub fn by_remedy<'a>(rule: &'a Rule, runs: &[Run<'a>], case: &Case) -> Period<'a> {
    let of_remedy = |remedy: &Remedy| -> Vec<Run<'a>> {
        runs.iter()
            .filter(|run| run.window.remedies.is_empty() || run.window.remedies.contains(remedy))
            .copied()
            .collect()
    };
    let is_left = |remedy: &&Remedy| !is_over(rule, &of_remedy(remedy), case);
    let left: Vec<Remedy> = rule.remedies.iter().filter(is_left).copied().collect();
    let over = left.is_empty() && !rule.remedies.is_empty();
    let remedies = if over { rule.remedies.clone() } else { left };
    let mut counts: Option<Run> = None;
    let mut latest_safe = None;
    for remedy in &remedies {
        let Some(one) = counting(rule, &of_remedy(remedy), case) else {
            // No window is for this remedy: nothing ends.
            counts = None;
            break;
        };
        latest_safe = latest_safe.max(one.deadline().map(|deadline| day(deadline.safe)));
        // A day that is known says more than a window that is open.
        if counts.is_none_or(|best| told_rank(one.end) > told_rank(best.end)) {
            counts = Some(one);
        }
    }
    if let Some(Run {
        end: End::On { safe, .. },
        ..
    }) = &mut counts
    {
        *safe = latest_safe.unwrap_or(*safe);
    }
    let end = |remedy: &Remedy| {
        let runs = of_remedy(remedy);
        let known = runs.iter().all(|run| run.end != End::Open);
        let deadline = counting(rule, &runs, case).filter(|_| known)?.deadline()?;
        Some(RemedyEnd {
            remedy: *remedy,
            last_day: deadline.safe,
        })
    };
    let ends = rule.remedies.iter().filter_map(end).collect();
    Period {
        counts,
        open: false,
        hangs: false,
        over,
        holidays_unknown: false,
        remedies,
        ends,
    }
}

pub fn told_rank(end: End) -> (u8, Option<Date>) {
    match end {
        End::Open => (0, None),
        End::On { legal, .. } => (1, Some(legal)),
        End::Never => (2, None),
    }
}
