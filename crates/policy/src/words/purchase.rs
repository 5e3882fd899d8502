//! What is bought, by whom, and what is asked.

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
        /// The buyer uses the right of withdrawal that the law gives; needs no reason.
        Withdrawal = "withdrawal",
        /// Repair, in or out of any guarantee.
        Repair = "repair",
        /// Unhappy with how it went.
        Complaint = "complaint",
        /// The old item for credit.
        TradeIn = "trade_in",
        /// A part to mend it oneself.
        SparePart = "spare_part",
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
        /// Bought as a gift.
        Gift = "gift",
        /// First delivery of a subscription.
        SubscriptionFirst = "subscription_first",
        /// Later delivery of a subscription.
        SubscriptionRenewal = "subscription_renewal",
        /// Bought for a business.
        BusinessPurchase = "business_purchase",
        /// The shop's own check of this buyer raised a flag.
        FlaggedBuyer = "flagged_buyer",
        /// Sold below its usual price.
        Discounted = "discounted",
        /// Sold as part of a bundle.
        BundlePart = "bundle_part",
        /// Bought at a public auction.
        Auction = "auction",
        /// A service that is fully done, with consent beforehand.
        ServicePerformed = "service_performed",
        /// A visit for urgent repairs that the buyer asked for.
        UrgentVisit = "urgent_visit",
        /// Alcohol whose price was fixed and which is delivered more than 30 days later.
        AlcoholFutures = "alcohol_futures",
        /// Food or drink.
        Food = "food",
        /// Medicine or a medical device.
        Medicine = "medicine",
        /// Worn on the body: underwear, hosiery, other goods of personal use.
        BodyWorn = "body_worn",
        /// Animals and plants.
        Live = "live",
        /// Books.
        Book = "book",
        /// Mobile phone.
        Phone = "phone",
        /// Tablet.
        Tablet = "tablet",
        /// Laptop or desktop computer.
        Computer = "computer",
        /// Game console.
        GameConsole = "game_console",
        /// Television.
        Television = "television",
        /// Refrigerator, freezer, range, air conditioner, heat pump.
        CoolingOrCooking = "cooling_or_cooking",
        /// Washing machine, dryer, dishwasher.
        WashingAppliance = "washing_appliance",
        /// Another household appliance.
        HouseholdAppliance = "household_appliance",
        /// Another electrical, electronic or gas-powered item.
        Electrical = "electrical",
        /// Meant to last considerably longer than two years.
        LongLife = "long_life",
        /// On the list of durable or technical goods that the law of the place treats on its own.
        ListedGoods = "listed_goods",
        /// The buyer belongs to a group that the law protects more (Israel: 65 or older, with a
        /// disability, or immigrated in the last five years).
        ProtectedGroup = "protected_group",
        /// Buyer and seller talked before the order: by phone, chat or in person.
        Conversation = "conversation",
        /// Paid to the carrier at the door.
        CashOnDelivery = "cash_on_delivery",
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
        /// The buyer has a receipt, an order number or another proof of purchase.
        ProofOfPurchase = "proof_of_purchase",
        /// What the buyer wants instead is of the same kind, such as the same size.
        SameKind = "same_kind",
    }

    /// Who asks, when a gift is involved.
    Role {
        /// Who bought it.
        Buyer = "buyer",
        /// Who was given it.
        Receiver = "receiver",
    }

    /// Why the buyer sends it back, when they say so. The law never asks.
    Reason {
        /// Too small.
        TooSmall = "too_small",
        /// Too large.
        TooLarge = "too_large",
        /// Not as the buyer imagined it.
        NotAsExpected = "not_as_expected",
        /// No longer needed.
        NoLongerNeeded = "no_longer_needed",
        /// Found cheaper.
        BetterPrice = "better_price",
        /// Ordered by mistake.
        OrderedByMistake = "ordered_by_mistake",
        /// Came too late.
        ArrivedLate = "arrived_late",
        /// Poor quality.
        PoorQuality = "poor_quality",
        /// The skin or body did not bear it.
        NotTolerated = "not_tolerated",
        /// Something else.
        Other = "other",
    }

    /// How far the order is.
    OrderState {
        /// Placed, nothing done yet.
        Placed = "placed",
        /// Being made or packed.
        InPreparation = "in_preparation",
        /// On its way.
        Shipped = "shipped",
        /// Handed over.
        Delivered = "delivered",
    }

    /// By what a payment was made, and by what it comes back.
    PaymentKind {
        /// Card, transfer, wallet: whatever is not credit of the shop.
        Original = "original",
        /// Gift card.
        GiftCard = "gift_card",
        /// Credit at the shop.
        StoreCredit = "store_credit",
    }
}
