//! The storefront widget: four elements (`promise`, `policy`, `check`, `withdrawal`) drawn with Leptos into a
//! root that the page's script hands over.
//!
//! The widget holds no rule: [`state`] asks `after_sales_policy::decide` and `after_sales_law`, and
//! every word comes from `after_sales_phrases`. [`state`] and [`outbox`] know neither page nor
//! network and are tested natively; [`bus`] ties them to the page, whose script sends.

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic
    )
)]

pub mod ask;
pub mod bus;
mod clock;
pub mod config;
mod copy;
mod dom;
#[allow(unsafe_code)]
pub mod element;
pub mod form;
pub mod message;
pub mod needs;
pub mod outbox;
pub mod outcome;
mod parts;
mod policy_card;
mod promise;
mod screens;
pub mod speak;
pub mod state;
pub mod text;
mod timeline;
pub mod why;
mod withdrawal;

/// Less than a third of the size of the standard allocator.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(test)]
#[path = "markup_tests.rs"]
mod markup_tests;
#[cfg(test)]
#[path = "words_tests.rs"]
mod words_tests;
