//! One program for the tests of this crate: each of its own would link everything below it once more.

mod common;
#[path = "common/linted.rs"]
mod linted;
#[path = "common/markets.rs"]
mod markets;

mod canonical;
mod checks;
mod dates;
mod decoders;
mod endpoint;
mod generous;
mod hostile;
mod knowing_more;
mod large;
mod laws;
mod lint;
mod lint_duties;
mod lint_process;
mod lint_rules;
mod promise;
mod properties;
mod reading;
mod request;
mod schema;
mod spoilt;
mod stable;
mod values;
