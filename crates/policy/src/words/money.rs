//! Who pays what.

use crate::macros::words;

words! {
    /// Why the shop charges something.
    FeeKind {
        /// For taking goods back into stock.
        Restocking = "restocking",
        /// For collecting the goods.
        Collection = "collection",
        /// For handling.
        Handling = "handling",
        /// For coming after the last day.
        Late = "late",
        /// For a new appointment.
        Rebooking = "rebooking",
        /// For looking at the goods.
        Inspection = "inspection",
        /// For packaging that is missing.
        Packaging = "packaging",
    }

    /// Which delivery charges of the order come back.
    OutboundFreight {
        /// None.
        None = "none",
        /// The standard charge; not the surcharge for faster delivery.
        Standard = "standard",
        /// Everything paid for delivery.
        All = "all",
    }

    /// From when a refund is due.
    RefundStart {
        /// The day the buyer declares.
        Notice = "notice",
        /// The day the goods or the proof of sending arrive.
        GoodsBack = "goods_back",
        /// The end of the shop's inspection.
        Inspection = "inspection",
        /// The last day of the delivery estimate.
        EstimatedDelivery = "estimated_delivery",
    }

    /// What becomes of an order voucher when part of the order goes back.
    VoucherRule {
        /// Each item carries its share of the discount.
        Shared = "shared",
        /// As `shared`; but when what is kept is worth no more than the voucher, the kept goods cost
        /// their full price and the voucher is lost.
        LostBelowValue = "lost_below_value",
    }

    /// How the difference comes back when the exchanged item is cheaper.
    DifferencePaid {
        /// By the way it was paid.
        Original = "original",
        /// On a gift card.
        GiftCard = "gift_card",
        /// Not at all.
        Kept = "kept",
    }
}
