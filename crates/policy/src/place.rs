//! Countries and their parts by ISO 3166 code.

use core::fmt;
use serde::{Serialize, Serializer};
use std::string::String;

/// A country (`DE`) or a subdivision (`US-CA`), ISO 3166-1 alpha-2 or 3166-2.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place(String);

impl Place {
    /// No place yet; a decoder fills it.
    pub(crate) fn nowhere() -> Self {
        Self(String::new())
    }

    /// Reads a code by its form; whether such a country exists is for the law tables to say.
    pub fn parse(text: &str) -> Option<Self> {
        let [c1, c2, rest @ ..] = text.as_bytes() else {
            return None;
        };
        let country_ok = c1.is_ascii_uppercase() && c2.is_ascii_uppercase();
        let letter_or_digit = |b: &u8| b.is_ascii_uppercase() || b.is_ascii_digit();
        let part_ok = match rest {
            [] => true,
            [b'-', part @ ..] => (1..=3).contains(&part.len()) && part.iter().all(letter_or_digit),
            _ => false,
        };
        (country_ok && part_ok).then(|| Self(text.into()))
    }

    /// The code as written.
    pub fn code(&self) -> &str {
        &self.0
    }

    /// The two letters of the country.
    pub fn country(&self) -> &str {
        self.0.get(..2).unwrap_or("")
    }

    /// Whether this names a part of a country.
    pub fn is_subdivision(&self) -> bool {
        self.0.len() > 2
    }

    /// Whether `self` is `other` or lies in it.
    pub fn is_within(&self, other: &Self) -> bool {
        self == other || (!other.is_subdivision() && self.country() == other.code())
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}
