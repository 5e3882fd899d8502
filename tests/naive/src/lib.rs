//! A second evaluator, written from `crates/policy/docs/decision.md` and the documented types alone, and
//! the comparison of its verdicts with the engine's.
//!
//! It is written to be read beside the page, not to be fast: every paragraph there is a function here,
//! and days are reckoned by another library.
#![allow(missing_docs)]

pub mod case;
pub mod choose;
pub mod compare;
pub mod condition;
pub mod cover;
pub mod day;
pub mod fee;
pub mod generate;
pub mod give;
pub mod judge;
pub mod member;
pub mod period;
pub mod refund;
pub mod scope;
pub mod shop;
pub mod steps;
pub mod terms;
pub mod window;
