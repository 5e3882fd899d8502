//! What `cargo xtask codegen` writes.

pub mod ids;
pub mod locales;
#[cfg(feature = "packs")]
pub mod withdrawal;
