//! A row or a baseline with the text of its statements, read once for a report.

use super::Texts;
use crate::generated::BASELINES;
use crate::{Row, citations, places, regime};
use after_sales_policy::{Place, Regime, json};

/// What member states start from. It is no place: a directive binds states, not shops.
pub(crate) struct Baseline {
    /// `EU`.
    pub code: &'static str,
    /// Name in English.
    pub name: &'static str,
    /// As the file of a country has the law of a place.
    pub law: &'static str,
    /// As that file has its citations.
    pub citations: &'static str,
}

/// One row that can be reported.
pub(super) struct Held {
    pub code: &'static str,
    pub name: &'static str,
    pub parent: Option<&'static str>,
    pub baseline: bool,
    pub regime: Regime,
    /// Statements of the country, by id.
    pub texts: Texts,
}

impl Held {
    /// The country whose statements stand for what the row leaves out.
    pub fn country(&self) -> &'static str {
        self.parent.unwrap_or(self.code)
    }
}

/// The baselines, then every place, by code.
pub(super) fn all() -> Vec<Held> {
    let baselines = BASELINES.iter().filter_map(of_baseline);
    baselines
        .chain(places().iter().filter_map(of_row))
        .collect()
}

/// The row or the baseline of that code.
pub(super) fn one(code: &str) -> Option<Held> {
    if let Some(baseline) = BASELINES.iter().find(|one| one.code == code) {
        return of_baseline(baseline);
    }
    of_row(places().iter().find(|row| row.code() == code)?)
}

fn of_baseline(one: &Baseline) -> Option<Held> {
    let node = json::parse(one.law).ok()?;
    Some(Held {
        code: one.code,
        name: one.name,
        parent: None,
        baseline: true,
        regime: Regime::read(one.code, &node)?,
        texts: serde_json::from_str(one.citations).ok()?,
    })
}

fn of_row(row: &Row) -> Option<Held> {
    let country = row.parent.unwrap_or(row.code());
    Some(Held {
        code: row.code(),
        name: row.name,
        parent: row.parent,
        baseline: false,
        regime: regime(&Place::parse(row.code())?)?,
        texts: serde_json::from_str(citations(country)?).ok()?,
    })
}
