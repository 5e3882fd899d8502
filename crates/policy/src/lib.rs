//! The policy document, the facts of a purchase, and the verdict between them.
//!
//! Pure: no clock, no locale, no network, no randomness, no page. The same
//! inputs give the same bytes natively and in WebAssembly.
//!
//! ```
//! use after_sales_policy::{decide, read_facts, read_policy, Moment};
//!
//! let policy = read_policy(r#"{
//!   "version": 1,
//!   "shop": { "name": "Nordlys", "country": "DE", "currency": "EUR", "time_zone": "Europe/Berlin" },
//!   "rules": [{
//!     "id": "returns", "cases": ["return"],
//!     "window": [{ "starts_on": "delivered", "days": 30 }],
//!     "remedies": ["refund_original"]
//!   }]
//! }"#).policy.ok_or("findings")?;
//! let facts = read_facts(r#"{
//!   "case": "return", "buyer": { "country": "DE" },
//!   "order": { "delivered_on": "2026-10-24" }
//! }"#).facts.ok_or("findings")?;
//! let now = Moment::device("2026-10-30T09:00:00+01:00")?;
//! let verdict = decide(&policy, None, &facts, &now);
//! assert_eq!(verdict.status.as_str(), "eligible");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
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

mod calendar;
mod check;
mod date;
mod decide;
mod decode;
mod decode_values;
pub mod digits;
mod document;
mod facts;
mod finding;
pub mod json;
mod macros;
mod moment;
mod money;
mod names;
mod near;
mod photo;
mod place;
mod prepare;
mod read;
mod regime;
mod request;
#[cfg(feature = "schema")]
pub mod schema;
#[cfg(feature = "serde-read")]
mod serde_read;
pub mod split;
mod text;
mod time_of_day;
mod url;
mod verdict;
mod words;

pub use calendar::{Holiday, NonWorking, Weekend, easter};
pub use check::{KnownLaw, check, check_against};
pub use date::CivilDate;
pub use decide::{Choice, PRECEDENCE, assume_purchase, choose, decide, decide_case, explain};
pub use decode::{At, Decode, Decoder, Fill};
pub use document::*;
pub use facts::*;
pub use finding::{Details, Finding, FindingCode, Findings, MOST_FINDINGS, SHOWN, Severity};
pub use moment::{ClockSource, Moment, MomentError};
pub use money::{BasisPoints, Currency, Money};
pub use names::Names;
pub use photo::*;
pub use place::Place;
pub use prepare::Policy;
pub use read::{ReadFacts, ReadPolicy, read_facts, read_policy};
pub use regime::*;
pub use request::*;
pub use text::Text;
pub use time_of_day::{CivilMinute, TimeOfDay};
pub use url::SafeUrl;
pub use verdict::*;
pub use words::*;
