//! What a rule promises.

use crate::macros::words;

words! {
    /// What the rule says when it governs.
    Answer {
        /// The shop takes it back or helps.
        Accept = "accept",
        /// The shop does not.
        Refuse = "refuse",
        /// A person decides.
        AskPerson = "ask_person",
    }

    /// What happens when a condition does not hold.
    Otherwise {
        /// Not accepted.
        Refuse = "refuse",
        /// A person decides.
        AskPerson = "ask_person",
        /// Store credit instead of money.
        StoreCredit = "store_credit",
        /// Exchange only.
        ExchangeOnly = "exchange_only",
        /// Money, less the loss of value.
        ReducedRefund = "reduced_refund",
        /// A gift card instead of money.
        GiftCard = "gift_card",
        /// The buyer chooses: money, less the loss of value, or the goods sent back at their own cost.
        ReducedOrSentBack = "reduced_or_sent_back",
    }

    /// What the buyer gets.
    Remedy {
        /// Money back by the way it was paid.
        RefundOriginal = "refund_original",
        /// Credit at the shop.
        StoreCredit = "store_credit",
        /// A gift card.
        GiftCard = "gift_card",
        /// Another variant or product.
        Exchange = "exchange",
        /// The same item again.
        Replacement = "replacement",
        /// Repair free of charge.
        Repair = "repair",
        /// Part of the price back, item kept.
        PriceReduction = "price_reduction",
        /// Money back, item kept.
        KeepItemRefund = "keep_item_refund",
        /// End of the contract: goods back, money back.
        Termination = "termination",
        /// The missing part is sent.
        SendMissing = "send_missing",
        /// The same item in the same variant, fresh.
        ExchangeSame = "exchange_same",
        /// The same product in another size or colour.
        ExchangeVariant = "exchange_variant",
        /// A voucher for a later order.
        Coupon = "coupon",
        /// Money back; the item is given to charity.
        Donate = "donate",
        /// Credit for the old item.
        TradeInCredit = "trade_in_credit",
        /// A spare part.
        SparePart = "spare_part",
        /// An answer by a person.
        Reply = "reply",
    }

    /// Who bears a cost or makes a choice.
    Party {
        /// The buyer.
        Buyer = "buyer",
        /// The shop.
        Shop = "shop",
    }

    /// What the buyer shows.
    Proof {
        /// Receipt or order number.
        Receipt = "receipt",
        /// Photos.
        Photos = "photos",
        /// A video.
        Video = "video",
        /// Serial number.
        SerialNumber = "serial_number",
        /// Medical certificate.
        MedicalCertificate = "medical_certificate",
        /// Government photo identity card.
        PhotoId = "photo_id",
        /// Gift receipt.
        GiftReceipt = "gift_receipt",
        /// Photo that shows the item thrown away or destroyed.
        DisposalPhoto = "disposal_photo",
    }

    /// Per what a limit counts.
    Per {
        /// Per order.
        Order = "order",
        /// Over the whole time of this buyer.
        Buyer = "buyer",
        /// Of this product.
        Product = "product",
    }

    /// How parts of a bundle may go back.
    BundleRule {
        /// Any part alone.
        AnyPart = "any_part",
        /// Any part; the whole bundle discount is taken off the refund.
        DeductDiscount = "deduct_discount",
        /// All parts together.
        WholeOnly = "whole_only",
    }
}
