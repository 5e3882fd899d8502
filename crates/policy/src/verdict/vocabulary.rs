//! The closed vocabularies of a verdict.

use crate::macros::words;

words! {
    /// The answer in one word.
    Status {
        /// Yes.
        Eligible = "eligible",
        /// Yes, if the open conditions hold.
        EligibleIf = "eligible_if",
        /// A person at the shop decides.
        NeedsPerson = "needs_person",
        /// No, by our reckoning.
        NotEligible = "not_eligible",
        /// A fact is missing.
        Unknown = "unknown",
    }

    /// Where an entitlement comes from.
    Basis {
        /// The law of the buyer's country.
        Law = "law",
        /// The shop's policy.
        Shop = "shop",
    }

    /// Why an entitlement is not open.
    RefusalReason {
        /// The last day has passed.
        PeriodOver = "period_over",
        /// The first day has not come.
        NotYet = "not_yet",
        /// The shop does not take such items back.
        RuleRefuses = "rule_refuses",
        /// The law has an exception for such goods.
        LegalException = "legal_exception",
        /// A condition of the shop does not hold.
        ConditionFails = "condition_fails",
        /// As often as the shop allows already.
        LimitReached = "limit_reached",
        /// Only the whole bundle may go back.
        BundleWhole = "bundle_whole",
        /// The law of that country gives no such right.
        NoLegalRight = "no_legal_right",
        /// The policy file has no rule for it.
        NoRule = "no_rule",
        /// All units that were bought are back or asked for already.
        AlreadyReturned = "already_returned",
        /// It came, or is still due, in time.
        NotLate = "not_late",
    }

    /// One thing that the buyer or the shop does, in the order in which they are done.
    StepKind {
        /// The buyer tells the shop.
        TellShop = "tell_shop",
        /// The buyer shows what is asked for: receipt, photos.
        ShowProof = "show_proof",
        /// The buyer sees to what must hold of the item.
        GetReady = "get_ready",
        /// The buyer pays a difference or a fee.
        Pay = "pay",
        /// The item travels.
        HandOver = "hand_over",
        /// The buyer has the money, or what stands for it.
        Receive = "receive",
    }

    /// A fact that the buyer can be asked for.
    FactName {
        /// Day of the order.
        OrderedOn = "ordered_on",
        /// Day of payment.
        PaidOn = "paid_on",
        /// Day the goods were sent.
        ShippedOn = "shipped_on",
        /// Day this item arrived.
        DeliveredOn = "delivered_on",
        /// Day the first item arrived.
        FirstDeliveredOn = "first_delivered_on",
        /// Day the last item arrived.
        LastDeliveredOn = "last_delivered_on",
        /// Day the buyer confirmed receipt.
        ReceiptConfirmedOn = "receipt_confirmed_on",
        /// Last day of the delivery estimate.
        EstimatedDeliveryOn = "estimated_delivery_on",
        /// Day of first activation.
        ActivatedOn = "activated_on",
        /// Day the fault was noticed.
        NoticedOn = "noticed_on",
        /// Day the seller was first asked.
        SellerContactedOn = "seller_contacted_on",
        /// A yes-or-no question about the item; `state` says which.
        State = "state",
        /// Tier at this shop.
        Tier = "tier",
        /// Part of the country.
        Subdivision = "subdivision",
        /// Category of the item.
        Category = "category",
        /// Price of the item.
        Price = "price",
        /// An attribute of the item.
        Attribute = "attribute",
        /// How often the buyer has returned before.
        EarlierReturns = "earlier_returns",
        /// Who sold it.
        Seller = "seller",
        /// Day the replacement arrived.
        ReplacementDeliveredOn = "replacement_delivered_on",
        /// Why the buyer sends it back.
        Reason = "reason",
        /// Whether the buyer bought it or was given it.
        Role = "role",
        /// How far the order is.
        OrderState = "order_state",
        /// Price of the whole order.
        OrderValue = "order_value",
        /// How it will travel back.
        Method = "method",
        /// Time of the appointment.
        AppointmentAt = "appointment_at",
        /// How many are concerned.
        Quantity = "quantity",
        /// Day the buyer got the contract or its confirmation.
        DocumentOn = "document_on",
    }

    /// A line of the refund estimate.
    RefundLineKind {
        /// Price of the units.
        Price = "price",
        /// Delivery charge back.
        OutboundFreight = "outbound_freight",
        /// Restocking fee.
        Restocking = "restocking",
        /// Collection fee.
        Collection = "collection",
        /// Handling fee.
        Handling = "handling",
        /// Charge for being late.
        Late = "late",
        /// Return label.
        ReturnLabel = "return_label",
        /// Bundle discount taken back.
        BundleDiscount = "bundle_discount",
        /// Share of a discount on the whole order.
        DiscountShare = "discount_share",
        /// Voucher that is lost.
        Voucher = "voucher",
        /// Tax as it was paid.
        Tax = "tax",
        /// Import duties back.
        Duties = "duties",
        /// Paid services back.
        Services = "services",
        /// Delivery that was free for a larger order.
        FreeDelivery = "free_delivery",
        /// Free gift that is not sent back.
        FreeGift = "free_gift",
        /// New appointment.
        Rebooking = "rebooking",
        /// Look at the goods.
        Inspection = "inspection",
        /// Missing packaging.
        Packaging = "packaging",
        /// Extra credit for taking store credit.
        Bonus = "bonus",
    }

    /// Something the buyer should read with the verdict.
    Note {
        /// The law of that country is not in this build.
        LawNotHeld = "law_not_held",
        /// The law of that country may give more than is shown.
        LawMayGiveMore = "law_may_give_more",
        /// The day was taken from the buyer's device.
        DeviceClock = "device_clock",
        /// The last day lies outside the years of the holiday table.
        HolidaysUnknown = "holidays_unknown",
        /// Delivery day was assumed from the estimate.
        DeliveryAssumed = "delivery_assumed",
        /// A later last day may follow from rest days; the earlier one is shown first.
        LegalDayLater = "legal_day_later",
        /// The fault is presumed to have been there from the start.
        FaultPresumed = "fault_presumed",
        /// The buyer has to show that the fault was there from the start.
        FaultToShow = "fault_to_show",
        /// How long the item must last depends on the item.
        DependsOnItem = "depends_on_item",
        /// The value lost by more use than a try in a shop may be taken off.
        DiminishedValue = "diminished_value",
        /// The order is older than this policy, and its own version is not at hand.
        OlderPolicy = "older_policy",
        /// The policy of the day of the order was used.
        PolicyOfOrder = "policy_of_order",
        /// The law names no number of days; the buyer must act within a reasonable time.
        ReasonableTime = "reasonable_time",
        /// The buyer first gives the shop a reasonable further time to deliver.
        ExtraTime = "extra_time",
    }

    /// How a rule fared when the governing one was chosen.
    RuleOutcome {
        /// It governs.
        Governs = "governs",
        /// It fits, but a narrower one governs.
        Outranked = "outranked",
        /// It does not fit this item.
        OutOfScope = "out_of_scope",
        /// Whether it fits hangs on a missing fact.
        Undecided = "undecided",

    }

    /// A next best way.
    Alternative {
        /// Ask a person at the shop.
        AskShop = "ask_shop",
        /// Report a fault instead.
        ReportDefect = "report_defect",
        /// Use the voluntary guarantee.
        UseGuarantee = "use_guarantee",
        /// Exchange instead.
        Exchange = "exchange",
        /// Take the whole bundle back.
        ReturnBundle = "return_bundle",
        /// Come back on the day it opens.
        WaitUntilOpen = "wait_until_open",
        /// Change your mind and send it back.
        ReturnInstead = "return_instead",
        /// Ask for a repair.
        AskRepair = "ask_repair",
        /// Order a spare part.
        OrderSparePart = "order_spare_part",
        /// Complain, or go to a dispute body.
        Complain = "complain",
    }
}
