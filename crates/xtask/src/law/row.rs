//! A completed row, typed: the engine's own types, with the source of each.

use super::read_badge::Badge;
use super::read_duties::{Function, Label};
use super::source::Source;
use after_sales_policy::{LateDelivery, LegalException, LegalRight, NonWorking, Regime, Weekend};

/// The law of a place.
pub struct Row {
    pub code: String,
    pub name: String,
    pub parent: Option<String>,
    pub as_of: String,
    pub computation: Computation,
    /// The general right first.
    pub withdrawal: Vec<Right>,
    pub exceptions: Vec<Exception>,
    /// The general right last.
    pub faults: Vec<Right>,
    pub late: Option<LateDelivery>,
    pub function: Option<Function>,
    pub labels: Vec<Label>,
    pub badges: Vec<Badge>,
    /// What reaches the citations and the report, and no engine.
    pub statements: Vec<Source>,
}

pub struct Computation {
    pub weekend: Weekend,
    pub first_day_counted: bool,
    pub rolls_over: Option<bool>,
    pub source: Source,
}

/// A right and where it stands. Rights that a group's short keys stand for share its source.
pub struct Right {
    pub right: LegalRight,
    pub source: Source,
}

pub struct Exception {
    pub exception: LegalException,
    pub source: Source,
}

impl Row {
    /// What the engine reads. `parts`: whether parts of the place have rows of their own.
    pub fn regime(&self, parts: bool) -> Regime {
        let rights = |list: &[Right]| keep(list.iter().map(|right| right.right).collect());
        let exceptions = self.exceptions.iter().map(|one| one.exception);
        Regime {
            withdrawal: rights(&self.withdrawal),
            faults: rights(&self.faults),
            weekend: self.computation.weekend,
            as_of: self.as_of.clone().leak(),
            exceptions: keep(exceptions.collect()),
            late: self.late,
            first_day_counted: self.computation.first_day_counted,
            rolls_over: self.computation.rolls_over,
            parts,
            place: self.code.clone().leak(),
            calendar: NonWorking::WEEKENDS,
        }
    }

    /// Two letters of the country.
    pub fn country(&self) -> &str {
        self.parent.as_deref().unwrap_or(&self.code)
    }
}

/// A list that lives as long as the program, which a compiler of tables can afford.
pub fn keep<T>(list: Vec<T>) -> &'static [T] {
    Box::leak(list.into_boxed_slice())
}
