//! The life of a case after its request is stored: what the shop answers, what the buyer writes.

mod answer;
pub mod life;
mod text;
mod whole;
mod write;

pub use answer::{Answer, Answered, Fault};
pub use text::{MESSAGE, clean};
pub use whole::{Whole, by_token};
pub use write::{answer, rate, write};
