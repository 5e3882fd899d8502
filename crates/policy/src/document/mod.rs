//! The policy as the shop writes it, format version 1.

mod endpoint;
mod help;
mod history;
mod linted;
mod money;
mod rule;
mod scope;
mod shop;
mod terms;
mod window;

pub use endpoint::*;
pub use help::*;
pub use history::*;
pub use money::*;
pub use rule::*;
pub use scope::*;
pub use shop::*;
pub use terms::*;
pub use window::*;

use crate::CivilDate;
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
            /// First day of order that this version is for; every order when left out.
            valid_from: Option<CivilDate>,
            /// Earlier versions, for orders placed while they held.
            history: Vec<PastVersion>,
            /// How long delivery takes, for the dated promise before purchase.
            delivery: Option<DeliveryEstimate>,
            /// How the law of the buyer's country is shown.
            law: LawDisplay,
            /// Where requests go, when not to the desk.
            endpoint: Option<Endpoint>,
            /// Stores, drop-off points, service points and repairers.
            service_points: Vec<ServicePoint>,
            /// The complaint ladder, first step first.
            disputes: Vec<DisputeStep>,
            /// Questions buyers ask, with the shop's answers.
            faq: Vec<Faq>,
            /// Manuals, guides and films.
            guides: Vec<Guide>,
        }
    }
}
