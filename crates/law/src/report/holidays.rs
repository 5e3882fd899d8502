//! Where the rest days of a country come from, and how long they are sure.

use crate::generated::HOLIDAYS;
use serde::Serialize;

/// The holiday table of a country.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct HolidayTable {
    /// Two letters of the country.
    pub country: &'static str,
    /// Where its days come from.
    pub source: &'static str,
    /// Version of that source.
    pub version: &'static str,
    /// Licence of that source.
    pub licence: &'static str,
    /// First year of the table.
    pub first_year: i32,
    /// Last year of the table.
    pub last_year: i32,
    /// Last year whose days are told for sure; later ones are estimates.
    pub sure_until: i32,
    /// Why it is not sure for longer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<&'static str>,
    /// Days of the whole country in those years, without the special ones.
    pub days: usize,
    /// Parts of the country with days of their own, by the second half of their code.
    pub parts: &'static [&'static str],
    /// Days that move a deadline without being public holidays.
    pub special: &'static [SpecialDay],
}

/// A day that moves a deadline without being a public holiday.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct SpecialDay {
    /// In English.
    pub name: &'static str,
    /// Act and article.
    pub citation: &'static str,
    /// `high`, `medium` or `low`.
    pub confidence: &'static str,
}

impl HolidayTable {
    /// `2024 to 2031, sure to 2026; 16 parts`; for a part whether it has days of its own.
    pub fn in_short(&self, code: &str) -> String {
        let mut text = format!("{} to {}", self.first_year, self.last_year);
        if self.sure_until < self.first_year {
            text.push_str(", none sure");
        } else if self.sure_until < self.last_year {
            text.push_str(&format!(", sure to {}", self.sure_until));
        }
        let part = code.split_once('-').map(|(_, part)| part);
        if part.is_some_and(|part| self.parts.contains(&part)) {
            text.push_str("; with days of its own");
        } else if part.is_none() && !self.parts.is_empty() {
            text.push_str(&format!("; {} parts", self.parts.len()));
        }
        text
    }

    /// `holidays (Python package) 0.109, MIT`.
    pub fn origin(&self) -> String {
        format!("{} {}, {}", self.source, self.version, self.licence)
    }
}

/// The holiday table of every country that has a row, by country.
pub fn holiday_tables() -> &'static [HolidayTable] {
    &HOLIDAYS
}

pub(super) fn of(country: &str) -> Option<HolidayTable> {
    let mut tables = HOLIDAYS.iter();
    tables.find(|table| table.country == country).copied()
}
