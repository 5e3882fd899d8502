//! The law of each place as data: rows written by hand in `rows/`, holidays in `holidays/`, compiled
//! to one file for each country, which the decision engine reads.
//!
//! `countries/<COUNTRY>.json` holds the law of a country and its parts, its holidays, and what stands behind
//! the identifiers of its statements (act, article, how sure), so that a page loads what its buyer's country
//! needs; natively the feature `files` carries them all.
//!
//! ```
//! use after_sales_law::regime;
//! use after_sales_policy::Place;
//!
//! let berlin = Place::parse("DE-BE").ok_or("place")?;
//! let germany = regime(&berlin).ok_or("no row")?;
//! let days = germany.unconditional().map(|right| right.days);
//! assert_eq!((germany.place, days), ("DE", Some(14)));
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

mod countries;
#[cfg(feature = "files")]
mod duties;
mod generated;
#[cfg(feature = "citations")]
mod report;
#[cfg(feature = "citations")]
mod row;

use after_sales_policy::{Place, Regime};
pub use countries::{citation, load};
#[cfg(feature = "files")]
pub use duties::{
    Duties, DutySource, DutyStatus, FunctionDuty, Label, LabelCondition, LabelKind, Placement,
    duties, duties_file,
};
#[cfg(feature = "citations")]
pub use report::{
    ADVICE, Check, Counts, Exception, Fact, HolidayTable, Line, Overview, RULE, Report, Shared,
    SpecialDay, Statement, holiday_tables, html, markdown, overview, row_report,
};
#[cfg(feature = "citations")]
pub use row::{Row, places};

/// The law of `place`. Each statement names the contract dates it is for; the engine reads them.
///
/// A part of a country without a row of its own has its country's, with the holidays of the part. `None`
/// where there is no row, or the country's file is not loaded ([`load`]): then only the shop's policy can be
/// told.
pub fn regime(place: &Place) -> Option<Regime> {
    let own = countries::law(place.code());
    let mut regime = own.or_else(|| countries::law(place.country()))?;
    countries::fill(&mut regime.calendar, place);
    Some(regime)
}

/// The file of a country as JSON text: `country`, `years`, `holidays`, `law` by place, and `citations` by
/// identifier.
#[cfg(feature = "files")]
pub fn file(country: &str) -> Option<&'static str> {
    generated::FILES.get(countries::place_of(country)?).copied()
}

/// The citations of a country as JSON text: identifier → `citation`, `confidence`, `basis`, and where known
/// `url`, `in_force_from` and `note`. One entry a line, its parts included.
#[cfg(feature = "files")]
pub fn citations(country: &str) -> Option<&'static str> {
    let (_, citations) = file(country)?.split_once("\"citations\": ")?;
    citations.trim_end().strip_suffix('}')
}
