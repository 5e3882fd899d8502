//! What an end of the contract means in money.

use super::statute::statute;
use crate::{BasisPoints, DayKind, Money, OutboundFreight, Party, RefundStart};

statute! {
    /// A fee that the law lets the shop keep: a share of the price, at most an amount.
    pub struct LegalFee {
        required {
            /// Share of the price.
            share: BasisPoints,
            /// At most.
            cap: Money,
        }
        optional {}
    }
}

statute! {
    /// Money and goods on their way back.
    #[derive(Default)]
    pub struct MoneyTerms {
        required {}
        optional {
            /// Days to send the goods after declaring; 0 when the law names none.
            goods_back_days: u32,
            /// Days until the money is due; `None` when the law names none, 0 for at once.
            refund_days: Option<u32>,
            /// Calendar or working days of the place.
            refund_day_kind: DayKind,
            /// From when.
            refund_starts_on: RefundStart,
            /// Whether the shop may wait for the goods or proof of sending.
            may_withhold: bool,
            /// Who pays the way back, told or not; `None` when the law is silent.
            return_freight: Option<Party>,
            /// Who pays when the buyer was not told of that cost; `None`: the same.
            return_freight_untold: Option<Party>,
            /// Delivery charges that come back; `None` when not found.
            outbound_freight: Option<OutboundFreight>,
            /// Whether the loss of value from more use than a try may be taken off.
            diminished_value: bool,
            /// A fee that may be taken off.
            fee: Option<LegalFee>,
        }
    }
}

impl MoneyTerms {
    /// Nothing said.
    pub const SILENT: Self = Self {
        goods_back_days: 0,
        refund_days: None,
        refund_day_kind: DayKind::Calendar,
        refund_starts_on: RefundStart::GoodsBack,
        may_withhold: false,
        return_freight: None,
        return_freight_untold: None,
        outbound_freight: None,
        diminished_value: false,
        fee: None,
    };
    /// The shop pays the way back, nothing else said: goods that are not as they should be.
    pub const SHOP_COLLECTS: Self = Self {
        return_freight: Some(Party::Shop),
        ..Self::SILENT
    };
}
