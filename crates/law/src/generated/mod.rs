//! Written by `cargo xtask codegen`; this file only binds the parts together.

#[cfg(feature = "citations")]
mod citations;
mod rows;

#[cfg(feature = "citations")]
pub(crate) use citations::FILES;
pub(crate) use rows::ROWS;
