//! Rows for reports.

use crate::countries::law;
use crate::generated::NAMES;
use after_sales_policy::{Confidence, Regime};

/// One place whose law is known.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Name in English.
    pub name: &'static str,
    /// The country, for a part of one.
    pub parent: Option<&'static str>,
    /// Lowest confidence among its rights and exceptions.
    pub confidence: Confidence,
    /// The law, without the holidays of the place.
    pub regime: Regime,
}

impl Row {
    /// ISO 3166 code: `DE`, `US-CA`.
    pub fn code(&self) -> &'static str {
        self.regime.place
    }

    /// The day on which the law was read, `YYYY-MM-DD`.
    pub fn as_of(&self) -> &'static str {
        self.regime.as_of
    }
}

/// Every place with a row, by code.
pub fn places() -> Vec<Row> {
    let row = |(code, name): &(&'static str, &'static str)| {
        let regime = law(code)?;
        Some(Row {
            name,
            parent: code.get(..2).filter(|_| code.len() > 2),
            confidence: lowest(&regime),
            regime,
        })
    };
    NAMES.iter().filter_map(row).collect()
}

/// Lowest confidence among the rights and exceptions of a law.
pub(crate) fn lowest(regime: &Regime) -> Confidence {
    let rights = regime.withdrawal.iter().chain(regime.faults);
    let rights = rights.map(|right| right.confidence);
    let exceptions = regime.exceptions.iter().map(|one| one.confidence);
    rights.chain(exceptions).min().unwrap_or(Confidence::Low)
}
