//! Money in whole minor units, percentages in basis points. No floating point anywhere.

use crate::json::ToNode;
use core::fmt;
use serde::{Serialize, Serializer};

/// An ISO 4217 currency code, for example `EUR`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency([u8; 3]);

impl Currency {
    /// ISO 4217's code for "no currency".
    pub(crate) const NONE: Self = Self(*b"XXX");

    /// Reads three capital letters.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes: [u8; 3] = text.as_bytes().try_into().ok()?;
        bytes
            .iter()
            .all(u8::is_ascii_uppercase)
            .then_some(Self(bytes))
    }

    /// The three letters.
    pub fn code(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or("XXX")
    }

    /// How many digits the minor unit has (ISO 4217): 2 for EUR, 0 for JPY, 3 for KWD.
    pub fn digits(&self) -> u8 {
        match &self.0 {
            b"BIF" | b"CLP" | b"DJF" | b"GNF" | b"ISK" | b"JPY" | b"KMF" | b"KRW" | b"PYG"
            | b"RWF" | b"UGX" | b"UYI" | b"VND" | b"VUV" | b"XAF" | b"XOF" | b"XPF" => 0,
            b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND" => 3,
            _ => 2,
        }
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// An amount: `{"minor": 1250, "currency": "EUR"}` is twelve euro fifty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    /// Whole minor units (cents, yen, fils).
    pub minor: i64,
    /// ISO 4217 code.
    pub currency: Currency,
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_node().serialize(serializer)
    }
}

impl Money {
    /// The sum, or `None` when the currencies differ or the amount overflows.
    pub fn plus(self, other: Self) -> Option<Self> {
        (self.currency == other.currency)
            .then(|| self.minor.checked_add(other.minor))
            .flatten()
            .map(|minor| Self { minor, ..self })
    }

    /// Whether this is no more than `most`, in the same currency.
    pub fn at_most(self, most: Self) -> bool {
        self.currency == most.currency && self.minor <= most.minor
    }

    /// The same amount with the opposite sign.
    #[must_use]
    pub fn negated(self) -> Self {
        Self {
            minor: self.minor.saturating_neg(),
            ..self
        }
    }

    /// The amount `count` times.
    #[must_use]
    pub fn times(self, count: u32) -> Self {
        Self {
            minor: self.minor.saturating_mul(i64::from(count)),
            ..self
        }
    }
}

/// Hundredths of a percent: 1500 is 15 %.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct BasisPoints(pub u32);

impl BasisPoints {
    /// This share of `amount`, rounded half away from zero to the minor unit.
    ///
    /// ```
    /// use after_sales_policy::{BasisPoints, Currency, Money};
    /// let usd = Currency::parse("USD").ok_or("code")?;
    /// let label = Money { minor: 799, currency: usd };
    /// assert_eq!(BasisPoints(10_800).of(label).minor, 863); // 7.99 with 8 % tax
    /// # Ok::<(), &str>(())
    /// ```
    pub fn of(self, amount: Money) -> Money {
        // Whole ten thousands and the rest apart: many units of the largest amount times the largest share
        // would not fit.
        let share = i64::from(self.0);
        let (whole, rest) = (amount.minor / 10_000, amount.minor % 10_000 * share);
        let half = if rest < 0 { -5_000 } else { 5_000 };
        let minor = whole
            .saturating_mul(share)
            .saturating_add((rest + half) / 10_000);
        Money { minor, ..amount }
    }
}

impl fmt::Display for BasisPoints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}
