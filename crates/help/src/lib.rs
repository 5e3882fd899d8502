//! What the help element says: who answers and when, the shop's own answers, and a buyer's question answered from
//! the policy.
//!
//! Nothing here holds words and nothing is invented. The messages of the group `help` carry the words that a
//! question is known by; what is said in answer are the sentences that the policy card and the verdict say, with the
//! rule or the law behind them, or an answer that the shop wrote. Where that is not enough, a person is named.
#![forbid(unsafe_code)]
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::panic,
        clippy::todo
    )
)]

mod answer;
mod clock;
mod faq;
mod fold;
mod goods;
mod hours;
mod matching;
mod order;
mod page;
mod routes;
mod said;
mod sources;
mod spans;
mod topic;

pub use answer::{Answer, Outcome, Part, ask};
pub use clock::Clocks;
pub use page::help;
pub use routes::{Route, routes};
pub use sources::Source;
pub use topic::Topic;
