//! What several tests share: numbers from a seed, documents made from the schema, ways to break them, and
//! a small world of policies, purchases and countries.
#![allow(dead_code)] // Each test program uses its part.

pub mod asked;
pub mod breaking;
pub mod from_schema;
pub mod policies;
pub mod purchase;
pub mod regimes;
pub mod seed;
pub mod world;
