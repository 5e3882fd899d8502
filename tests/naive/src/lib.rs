//! A second evaluator, written from `crates/policy/docs/decision.md`, `crates/policy/docs/law.md` and the
//! documented types alone, and the comparison of its verdicts with the engine's.
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
pub mod failing;
pub mod fee;
pub mod generate;
pub mod give;
pub mod judge;
pub mod law;
pub mod law_cover;
pub mod member;
pub mod period;
pub mod refund;
pub mod rest;
pub mod run;
pub mod scope;
pub mod shop;
pub mod steps;
pub mod terms;
pub mod window;
