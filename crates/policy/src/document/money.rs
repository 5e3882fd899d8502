use crate::macros::record;
use crate::{
    BasisPoints, CountRange, DayKind, DifferencePaid, FeeKind, Method, Money, OutboundFreight,
    Party, Place, RefundStart, StateFact, VoucherRule,
};

record! {
    /// Who pays the way back. Of several, the first that fits holds.
    pub struct ReturnFreight {
        required {
            /// Who pays.
            payer: Party,
        }
        optional {
            /// What it costs when taken off the refund; left out, the buyer pays the carrier.
            amount: Option<Money>,
            /// Sales tax on that amount.
            tax: Option<BasisPoints>,
            /// Only for these ways back; all when left out.
            methods: Vec<Method>,
            /// Only for buyers in these places; all when left out.
            places: Vec<Place>,
            /// Only when the order was returned from that often before.
            earlier_returns: Option<CountRange>,
        }
    }
}

record! {
    /// A charge: a share of the price or an amount. With neither, the buyer is told of it and no amount is taken off.
    pub struct Fee {
        required {
            /// Why.
            kind: FeeKind,
        }
        optional {
            /// Share of the price.
            share: Option<BasisPoints>,
            /// Fixed amount.
            amount: Option<Money>,
            /// For each unit, not once for all.
            per_unit: bool,
            /// Never more than this.
            cap: Option<Money>,
            /// Only when the buyer acts on these days after the start of the window; always when left out.
            days: Option<CountRange>,
            /// Only for these ways back; all when left out.
            methods: Vec<Method>,
            /// Only for buyers in these places; all when left out.
            places: Vec<Place>,
            /// Not charged when one of these holds.
            waived_if: Vec<StateFact>,
            /// Not charged when both purchase and return are in one of these places.
            waived_in: Vec<Place>,
        }
    }
}

record! {
    /// Money back.
    #[derive(Default)]
    pub struct RefundTerms {
        required {}
        optional {
            /// Days until the money is back.
            within_days: Option<u32>,
            /// Calendar or working days.
            day_kind: DayKind,
            /// From when.
            counts_from: RefundStart,
            /// Delivery charges that come back.
            outbound_freight: OutboundFreight,
            /// Import duties come back.
            duties: bool,
            /// Paid services, such as installation, come back.
            services: bool,
            /// What becomes of a voucher on the order.
            voucher: VoucherRule,
            /// A gift card pays what is kept first; what is left of it comes back on a card.
            gift_card_pays_kept: bool,
            /// Orders from this value were delivered free; when what is kept falls below it, the shop's
            /// cost of delivery is taken off.
            free_delivery_from: Option<Money>,
            /// The value of a free gift that is not sent back is taken off.
            missing_gift: bool,
        }
    }
}

record! {
    /// What an exchange for something dearer or cheaper means.
    pub struct ExchangeTerms {
        required {
            /// How the difference comes back when the new item is cheaper.
            cheaper: DifferencePaid,
        }
        optional {
            /// The buyer may pay the difference to a dearer item.
            dearer: bool,
            /// Attributes in which the new item must be like the old one: `size`. They answer the condition
            /// `same_kind`; where one is not known, the buyer is asked.
            same: Vec<String>,
        }
    }
}
