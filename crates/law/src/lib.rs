//! The law of each place as data: rows written by hand in `rows/`, holidays in `holidays/`, compiled
//! to tables that the decision engine reads.
//!
//! A row carries identifiers of its statements only. What stands behind an identifier (act, article,
//! how sure) lies in `citations/<COUNTRY>.json`, so that a page loads it only when somebody asks.
//!
//! ```
//! use after_sales_law::regime;
//! use after_sales_policy::{CivilDate, Place};
//!
//! let berlin = Place::parse("DE-BE").ok_or("place")?;
//! let germany = regime(&berlin, CivilDate::parse("2026-10-20")).ok_or("no row")?;
//! assert_eq!((germany.place, germany.withdrawal.days), ("DE", 14));
//! # Ok::<(), &str>(())
//! ```
#![forbid(unsafe_code)]
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::todo
    )
)]

mod generated;
#[cfg(feature = "citations")]
mod report;

use after_sales_policy::{CivilDate, Confidence, Place, Regime};
#[cfg(feature = "citations")]
pub use report::{Exception, Fact, Report, Statement, row_report};

/// One place whose law is known.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Name in English; for reports, so it does not travel to a browser.
    #[cfg(feature = "citations")]
    pub name: &'static str,
    /// The country, for a part of one.
    pub parent: Option<&'static str>,
    /// Lowest confidence among the statements that the engine decides by.
    pub confidence: Confidence,
    /// First contract date that the row describes, in days since 1970-01-01; `None` when no date of
    /// entry into force was checked.
    pub in_force_day: Option<i32>,
    /// The law.
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

    /// First contract date that the row describes.
    pub fn in_force_from(&self) -> Option<CivilDate> {
        self.in_force_day.map(CivilDate::from_epoch_day)
    }
}

/// Every place with a row, by code.
pub fn places() -> &'static [Row] {
    &generated::ROWS
}

/// The row of `code` itself, without falling back to its country.
fn row(code: &str) -> Option<&'static Row> {
    places().iter().find(|row| row.code() == code)
}

/// The law of `place` for a contract of `contract_date` (today's law when `None`).
///
/// A part of a country without a row of its own has its country's. `None` where there is no row, or
/// where the row does not reach back to that date: then only the shop's policy can be told.
pub fn regime(place: &Place, contract_date: Option<CivilDate>) -> Option<&'static Regime> {
    let row = row(place.code()).or_else(|| row(place.country()))?;
    let day = contract_date.map(CivilDate::to_epoch_day);
    let too_early = day
        .zip(row.in_force_day)
        .is_some_and(|(day, first)| day < first);
    (!too_early).then_some(&row.regime)
}

/// The citation file of a country as JSON text: identifier → `citation`, `confidence`, `basis`, and
/// where known `url`, `in_force_from`, `note`.
#[cfg(feature = "citations")]
pub fn citations(country: &str) -> Option<&'static str> {
    generated::FILES
        .iter()
        .find(|(code, _)| *code == country)
        .map(|(_, text)| *text)
}
