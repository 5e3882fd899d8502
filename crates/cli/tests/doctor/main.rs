//! The doctor names exactly what is wrong with an endpoint.
#![allow(clippy::expect_used, reason = "a test stops at what it did not expect")]

mod desk;
mod endpoint;
mod faults;
mod manners;
mod told;
mod way;
mod wire;
