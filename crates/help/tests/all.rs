//! One program for all tests of the crate: each of them would link everything anew.
mod answers;
mod common;
mod hours;
mod questions;
