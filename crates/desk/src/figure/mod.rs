//! Figures of a shop's cases: how many, why, how quick, how content; and what stands out.

pub mod export;
pub mod period;
pub mod report;
pub mod seen;
pub mod spread;
pub mod tally;
pub mod warning;
