//! All rows at a glance: what each says, how old it is, how sure, and what to check first.

use super::doubt::{self, Check, RULE};
use super::holidays::{self, HolidayTable};
use super::{held, report_of, short};
use after_sales_policy::CivilDate;
use serde::Serialize;
use std::collections::BTreeMap;

/// Statements that a line names, and those that the whole names.
const OF_A_ROW: usize = 3;
const OF_ALL: usize = 40;

/// Every row.
#[derive(Clone, Debug, Serialize)]
pub struct Overview {
    /// The day that ages are told for, `YYYY-MM-DD`; `None` where only the days of reading are told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<String>,
    /// The baselines first, then the places, by code.
    pub rows: Vec<Line>,
    /// What a lawyer should check first, worst first; what several rows say in the same words is one.
    pub check_first: Vec<Shared>,
    /// How that order comes about.
    pub rule: &'static str,
    /// Where the rest days come from.
    pub holidays: &'static [HolidayTable],
}

/// One row at a glance.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// ISO 3166 code, or that of a baseline.
    pub code: &'static str,
    /// Name in English.
    pub name: &'static str,
    /// Others start from it, and no place has it as its law.
    pub baseline: bool,
    /// The right to change one's mind, in short.
    pub withdrawal: String,
    /// The right for faults, in short.
    pub guarantee: String,
    /// How far the online withdrawal function is: `in force from 2026-06-19`.
    pub function: String,
    /// How sure the statements are that the engine decides by.
    pub confidence: Counts,
    /// The day on which the law was read, `YYYY-MM-DD`.
    pub as_of: &'static str,
    /// Days since, where a day to tell it for was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age_days: Option<i32>,
    /// Years and parts of the holiday table.
    pub holidays: String,
    /// The worst of what is in doubt.
    pub check_first: Vec<Check>,
    /// How many statements are in any doubt.
    pub in_doubt: usize,
}

/// Statements by confidence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Text read or long settled.
    pub high: u32,
    /// Likely.
    pub medium: u32,
    /// Unsure, never shown as law.
    pub low: u32,
}

/// A statement to check, and the rows that say it in the same words.
#[derive(Clone, Debug, Serialize)]
pub struct Shared {
    /// As in one row.
    #[serde(flatten)]
    pub check: Check,
    /// Codes of the rows that make the statement.
    pub rows: Vec<String>,
}

/// Every row, with its age on a day where one is given.
pub fn overview(on: Option<CivilDate>) -> Overview {
    let mut rows = Vec::new();
    let mut all: BTreeMap<[String; 3], (&str, Shared)> = BTreeMap::new();
    for held in held::all() {
        let Some(report) = report_of(&held) else {
            continue;
        };
        let checks = doubt::checks(&report);
        for check in &checks {
            let (owner, rest) = check.id.split_once('.').unwrap_or_default();
            let reasons = check.reasons.join(", ");
            let key = [rest.to_owned(), check.citation.clone(), reasons];
            let entry = all.entry(key);
            let (_, shared) = entry.or_insert_with(|| {
                let (check, rows) = (check.clone(), Vec::new());
                (report.as_of, Shared { check, rows })
            });
            // A part repeats what it leaves to its country.
            if !shared.rows.iter().any(|row| row == owner) {
                shared.rows.push(owner.to_owned());
            }
        }
        let mut counts = Counts::default();
        for one in report.statements().filter(|one| one.decides()) {
            match one.confidence.as_str() {
                "high" => counts.high += 1,
                "medium" => counts.medium += 1,
                _ => counts.low += 1,
            }
        }
        let read = CivilDate::parse(report.as_of);
        rows.push(Line {
            code: report.code,
            name: report.name,
            baseline: held.baseline,
            withdrawal: short::withdrawal(&held.regime),
            guarantee: short::guarantee(&held.regime),
            function: report.function(),
            confidence: counts,
            as_of: report.as_of,
            age_days: on.zip(read).map(|(on, read)| on.days_since(read)),
            holidays: report
                .holidays
                .map_or(String::new(), |table| table.in_short(report.code)),
            in_doubt: checks.len(),
            check_first: checks.into_iter().take(OF_A_ROW).collect(),
        });
    }
    let mut all: Vec<(&str, Shared)> = all.into_values().collect();
    all.sort_by(|(read, a), (other, b)| {
        let worse = b.check.points.cmp(&a.check.points);
        let wider = b.rows.len().cmp(&a.rows.len());
        let worse = worse.then(read.cmp(other)).then(wider);
        worse.then_with(|| a.check.id.cmp(&b.check.id))
    });
    Overview {
        on: on.map(|day| day.to_string()),
        rows,
        check_first: all.into_iter().map(|(_, one)| one).take(OF_ALL).collect(),
        rule: RULE,
        holidays: holidays::holiday_tables(),
    }
}
