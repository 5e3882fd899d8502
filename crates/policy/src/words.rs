//! The closed vocabularies of the policy document, the facts and the verdict.

use crate::macros::words;

words! {
    /// What the buyer is dealing with. One rule governs per case type and item.
    CaseType {
        /// The buyer changed their mind.
        Return = "return",
        /// Another size, colour or product instead.
        Exchange = "exchange",
        /// Faulty or not as described.
        Defect = "defect",
        /// Broken in transit.
        Damaged = "damaged",
        /// Something else was sent.
        Wrong = "wrong",
        /// Not arrived, or parts are missing.
        Missing = "missing",
        /// Arrived or arriving after the promised day.
        Late = "late",
        /// A claim under the shop's or maker's voluntary guarantee.
        Guarantee = "guarantee",
        /// The order has not been sent yet.
        Cancellation = "cancellation",
    }

    /// What a period counts from. There is no default.
    StartEvent {
        /// Day of the order.
        Purchased = "purchased",
        /// Day the contract was concluded or the order was paid.
        Paid = "paid",
        /// Day the goods left the shop.
        Shipped = "shipped",
        /// Day this item was handed over.
        Delivered = "delivered",
        /// Day the first item of the order was handed over.
        FirstItemDelivered = "first_item_delivered",
        /// Day the last item of the order was handed over.
        LastItemDelivered = "last_item_delivered",
        /// Day the buyer confirmed receipt.
        ReceiptConfirmed = "receipt_confirmed",
        /// Last day of the delivery estimate.
        EstimatedDelivery = "estimated_delivery",
        /// Day the item was first activated.
        Activated = "activated",
        /// Day the fault was or could be noticed.
        Noticed = "noticed",
        /// Day the seller was first asked.
        SellerContacted = "seller_contacted",
        /// The later of purchase and delivery.
        LaterOfPurchaseAndDelivery = "later_of_purchase_and_delivery",
    }

    /// Calendar or working days.
    DayKind {
        /// Every day counts.
        Calendar = "calendar",
        /// Working days at the shop's place, without its public holidays.
        Business = "business",
    }

    /// Whether the start day is day 0 or day 1.
    Counting {
        /// "30 days from delivery": the day of delivery is day 0.
        StartDayExcluded = "start_day_excluded",
        /// The day of the event is already day 1.
        StartDayIncluded = "start_day_included",
    }

    /// What the rule says when it governs.
    Answer {
        /// The shop takes it back or helps.
        Accept = "accept",
        /// The shop does not.
        Refuse = "refuse",
        /// A person decides.
        AskPerson = "ask_person",
    }

    /// Facts about the item that law and shops attach consequences to.
    Trait {
        /// Made to the buyer's specification or clearly personalised.
        CustomMade = "custom_made",
        /// Spoils or expires quickly.
        Perishable = "perishable",
        /// Sealed for health or hygiene.
        SealedHygiene = "sealed_hygiene",
        /// Sealed audio, video or software.
        SealedMedia = "sealed_media",
        /// Digital content without a physical carrier.
        Digital = "digital",
        /// Newspaper, periodical or magazine, single copy.
        Newspaper = "newspaper",
        /// Cannot be separated from other goods after delivery.
        InseparablyMixed = "inseparably_mixed",
        /// Price follows a market that the shop does not control.
        MarketPrice = "market_price",
        /// For a fixed day: tickets, stays, hire, catering.
        DatedService = "dated_service",
        /// Sold as near expiry or with a stated flaw.
        NearExpiryOrFlawed = "near_expiry_or_flawed",
        /// Loses its value once tried or activated.
        ValueDropsOnUse = "value_drops_on_use",
        /// Second hand.
        Used = "used",
        /// Marked final sale before the order.
        FinalSale = "final_sale",
        /// Gift card or voucher.
        GiftCard = "gift_card",
        /// Too large or heavy for a parcel.
        Oversized = "oversized",
        /// Dangerous goods.
        Hazardous = "hazardous",
        /// Made to be used up: food, cosmetics, batteries.
        NonDurable = "non_durable",
    }

    /// Something about the item now that the buyer can answer yes or no.
    StateFact {
        /// Never used.
        Unused = "unused",
        /// Box or wrapping was never opened.
        Unopened = "unopened",
        /// Tags still attached.
        TagsAttached = "tags_attached",
        /// The hygiene or media seal is whole.
        SealIntact = "seal_intact",
        /// All parts and accessories are there.
        Complete = "complete",
        /// The original packaging is there.
        OriginalPackaging = "original_packaging",
        /// Never activated or registered.
        NotActivated = "not_activated",
        /// Personal data erased and accounts unlinked.
        DataErased = "data_erased",
        /// The serial number is the one of the order.
        SerialNumberMatches = "serial_number_matches",
        /// No damage by the buyer.
        Undamaged = "undamaged",
        /// Clean enough to be given to somebody else.
        Clean = "clean",
        /// Used on the base or in the way the maker asks for.
        UsedAsIntended = "used_as_intended",
        /// The claimant is the first buyer.
        OriginalBuyer = "original_buyer",
        /// The fault reaches the measure that the guarantee names.
        FaultReachesMeasure = "fault_reaches_measure",
        /// Digital content was not started or downloaded.
        NotStarted = "not_started",
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
    }

    /// Who bears a cost or makes a choice.
    Party {
        /// The buyer.
        Buyer = "buyer",
        /// The shop.
        Shop = "shop",
    }

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
    }

    /// How the goods travel back.
    Method {
        /// Prepaid label.
        MailWithLabel = "mail_with_label",
        /// The buyer's own parcel.
        MailOwn = "mail_own",
        /// Drop-off point.
        DropOff = "drop_off",
        /// A shop of the seller.
        Store = "store",
        /// Collected at the door.
        PickUp = "pick_up",
        /// Nothing travels.
        NoShipment = "no_shipment",
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
    }

    /// Per what a limit counts.
    Per {
        /// Per order.
        Order = "order",
        /// Over the whole time of this buyer.
        Buyer = "buyer",
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

    /// What the shop tells buyers, where law hangs on it.
    Disclosure {
        /// The withdrawal information of the buyer's law, before the order.
        WithdrawalInformation = "withdrawal_information",
        /// That the buyer pays the way back.
        ReturnCostTold = "return_cost_told",
        /// The return policy conspicuously before payment.
        PolicyBeforePayment = "policy_before_payment",
        /// The return clause in the advert and on the final confirmation screen.
        ClauseOnFinalScreen = "clause_on_final_screen",
        /// Buyers actively confirm "no return" for each such order.
        NoReturnConfirmedPerOrder = "no_return_confirmed_per_order",
        /// Consent, acknowledgement and confirmation for digital content.
        DigitalConsentConfirmed = "digital_consent_confirmed",
        /// That the shop excludes the seller's liability for faults, where law lets it.
        GuaranteeExcluded = "guarantee_excluded",
    }

    /// How to reach a person.
    ContactKind {
        /// E-mail address.
        Email = "email",
        /// Telephone number.
        Phone = "phone",
        /// Page with a form or chat.
        Page = "page",
        /// Postal address.
        Post = "post",
    }

    /// How sure we are of a statement of law.
    Confidence {
        /// Unsure: must not be shown as law.
        Low = "low",
        /// Likely; "please check".
        Medium = "medium",
        /// Text read, or long-settled knowledge.
        High = "high",
    }
}

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
}
