//! Written by `cargo xtask codegen`; this file only binds the parts together.

mod countries;
#[cfg(feature = "citations")]
mod report;
#[cfg(feature = "citations")]
mod rows;

pub(crate) use countries::CODES;
#[cfg(feature = "files")]
pub(crate) use countries::{DUTIES, FILES};
#[cfg(feature = "citations")]
pub(crate) use report::{BASELINES, HOLIDAYS};
#[cfg(feature = "citations")]
pub(crate) use rows::NAMES;
