//! One program for the tests of this crate: each of its own would link everything below it once more.
#![allow(clippy::expect_used, reason = "a test stops at what it did not expect")]

mod bad_input;
mod blocks;
mod doors;
mod hostile;
mod pages;
