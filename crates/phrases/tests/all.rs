//! One program for the tests of this crate: each of its own would link everything below it once more.

mod fluent_oracle;
mod format;
mod golden;
mod icu_oracle;
mod negotiate;
mod packs;
