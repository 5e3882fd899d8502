//! The facts of a purchase and the policy in vocabularies that are not ours.
//!
//! An import says what it guessed and what it left out, as [`Note`]s; it never guesses in silence. Pure:
//! no clock, no locale, no network. What is personal (who bought, where they live, order and tracking
//! numbers) is not read.
//!
//! ```
//! use after_sales_formats::{Known, facts_from_schema_org};
//! use after_sales_policy::{CaseType, Place};
//!
//! let known = Known { case: Some(CaseType::Return), country: Place::parse("DE"), ..Known::default() };
//! let read = facts_from_schema_org(r#"{
//!   "@context": "https://schema.org", "@type": "Product", "name": "Headphones", "sku": "1042",
//!   "category": "electronics/headphones",
//!   "offers": { "@type": "Offer", "price": "189.00", "priceCurrency": "EUR" }
//! }"#, &known);
//! assert!(read.notes.is_empty());
//! let item = read.facts.ok_or("facts")?.item;
//! assert_eq!(item.price.map(|price| price.minor), Some(18_900));
//! # Ok::<(), &str>(())
//! ```
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::panic,
        clippy::todo
    )
)]

mod amount;
mod day;
mod known;
mod note;
mod schema_org;

pub use known::Known;
pub use note::{About, MOST_NOTES, Note, NoteCode};
pub use schema_org::{Blocks, MOST_BLOCKS, ReadPage, facts_from_schema_org};
