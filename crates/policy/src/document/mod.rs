//! The policy as the shop writes it, format version 1.

mod rule;
mod scope;
mod shop;
mod window;

pub use rule::*;
pub use scope::*;
pub use shop::*;
pub use window::*;

use crate::macros::record;

record! {
    /// One shop's whole policy: who the shop is and what it promises.
    pub struct PolicyDocument {
        required {
            /// Version of this format: 1.
            version: u32,
            /// The shop.
            shop: Shop,
            /// The promises. One rule governs per case and item: the narrowest scope wins.
            rules: Vec<Rule>,
        }
        optional {
            /// How long delivery takes, for the dated promise before purchase.
            delivery: Option<DeliveryEstimate>,
            /// How the law of the buyer's country is shown.
            law: LawDisplay,
        }
    }
}
