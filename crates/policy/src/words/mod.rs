//! The closed vocabularies of the policy document, the facts and the verdict.

mod money;
mod period;
mod promise;
mod purchase;
mod service;

pub use money::*;
pub use period::*;
pub use promise::*;
pub use purchase::*;
pub use service::*;

macro_rules! default_word {
    ($( $name:ident :: $variant:ident )*) => { $(
        impl Default for $name { fn default() -> Self { Self::$variant } }
    )* };
}

default_word! {
    DayKind::Calendar
    Counting::StartDayExcluded
    Answer::Accept
    OutboundFreight::None
    RefundStart::GoodsBack
    BundleRule::AnyPart
    Confidence::Medium
    Combine::Latest
    Act::Notice
    VoucherRule::Shared
}
