//! `conform` against the project's own desk, and against backends that break one promise each.
#![allow(missing_docs, reason = "the items of a test program")]

mod backend;
mod broken;
mod desk;
mod fault;
mod photos;
mod store;
mod told;
mod wire;
