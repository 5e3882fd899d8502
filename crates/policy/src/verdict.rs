//! The engine's answer, with its reasons.

use crate::macros::words;
use crate::{
    CaseType, CivilDate, ClockSource, Confidence, DayKind, FeeKind, Method, Money, Otherwise,
    OutboundFreight, Party, Proof, RefundStart, Remedy, StartEvent, StateFact, Trait,
};
use serde::Serialize;

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
    }
}

/// A last day, safe and legal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Deadline {
    /// Last day without roll-over; the one to tell the buyer first.
    pub safe: CivilDate,
    /// Last day with roll-over; never earlier than `safe`.
    pub legal: CivilDate,
}

/// A condition and what is known of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ConditionState {
    /// The question.
    pub state: StateFact,
    /// The answer, when known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holds: Option<bool>,
    /// What a "no" leads to.
    pub otherwise: Otherwise,
}

/// Who pays the way back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Freight {
    /// Who pays.
    pub payer: Party,
    /// Taken off the refund, when known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
}

/// One line of a refund; deductions are negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct RefundLine {
    /// What.
    pub kind: RefundLineKind,
    /// How much.
    pub amount: Money,
}

/// Money back, line by line; `total` is the sum of `lines`, never below zero.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RefundEstimate {
    /// The lines.
    pub lines: Vec<RefundLine>,
    /// Their sum.
    pub total: Money,
}

/// When money is back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct RefundClock {
    /// Days; 0 is at once.
    pub within_days: u32,
    /// Calendar or working days.
    pub day_kind: DayKind,
    /// From when.
    pub counts_from: RefundStart,
    /// The day, when `counts_from` is the notice and it is given today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<CivilDate>,
    /// Whether the shop may wait for the goods or proof of sending.
    pub may_withhold: bool,
}

/// A step of the ladder for coming late that holds today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct LateTerms {
    /// Last day of this step; open when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<CivilDate>,
    /// Basis points of the price that the shop keeps.
    pub keeps: crate::BasisPoints,
}

/// Something the buyer may do, from law or from the shop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entitlement {
    /// Law or shop.
    pub basis: Basis,
    /// Rule id, or id of the citation.
    pub source: String,
    /// For law: how sure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// What the buyer gets, first offer first.
    pub remedies: Vec<Remedy>,
    /// Who chooses among them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chosen_by: Option<Party>,
    /// The period counts from this event.
    pub starts_on: StartEvent,
    /// The day of that event, when known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started: Option<CivilDate>,
    /// First day to act, when there is a wait.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opens_on: Option<CivilDate>,
    /// Last day to act; absent when unlimited or not yet known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Deadline>,
    /// Length in days as the source states it, for sentences without a date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
    /// Length in months as the source states it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
    /// No end.
    pub unlimited: bool,
    /// Terms for being late, when they hold today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub late: Option<LateTerms>,
    /// Conditions, met, unmet-but-softened, or open.
    pub conditions: Vec<ConditionState>,
    /// The way back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_freight: Option<Freight>,
    /// Delivery charges that come back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outbound_freight: Option<OutboundFreight>,
    /// Money, when the price is known and money is a remedy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund: Option<RefundEstimate>,
    /// Fees by kind that the buyer should see even when the price is unknown.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fees: Vec<FeeKind>,
    /// When the money is back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_clock: Option<RefundClock>,
    /// Last day to send the goods when the request is made today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_by: Option<CivilDate>,
    /// How the goods may travel.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub methods: Vec<Method>,
    /// What the buyer shows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub proof: Vec<Proof>,
    /// A person decides on this one.
    pub needs_person: bool,
}

/// A layer that says no, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Refusal {
    /// Law or shop.
    pub basis: Basis,
    /// Rule id, or id of the citation; empty when there is no rule.
    pub source: String,
    /// Why.
    pub reason: RefusalReason,
    /// The last day, when it has passed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Deadline>,
    /// The first day, when it has not come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opens_on: Option<CivilDate>,
    /// The condition that does not hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<StateFact>,
    /// The trait that the law or the rule excludes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods: Option<Trait>,
}

/// A fact to ask for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MissingFact {
    /// Which.
    pub fact: FactName,
    /// For [`FactName::State`]: which question. For attributes: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<StateFact>,
    /// How many open points the answer settles; the list is sorted by it.
    pub settles: u32,
}

/// A rule that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AppliedRule {
    /// Its id.
    pub id: String,
    /// How it fared.
    pub outcome: RuleOutcome,
    /// The scope member that decided, in the words of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<&'static str>,
}

/// The better of law and shop on one question, for a request made today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Best {
    /// Later last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_day: Option<CivilDate>,
    /// Whose day that is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_day_basis: Option<Basis>,
    /// Who pays the way back today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_freight: Option<Party>,
    /// Whose rule that is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_freight_basis: Option<Basis>,
    /// Largest refund estimate of today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund: Option<Money>,
    /// Whose estimate that is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_basis: Option<Basis>,
}

/// The answer for one item, one case, one moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// What was asked.
    pub case: CaseType,
    /// The answer.
    pub status: Status,
    /// What the buyer may do, best first.
    pub entitlements: Vec<Entitlement>,
    /// Layers that say no.
    pub refusals: Vec<Refusal>,
    /// Better of law and shop, dimension by dimension.
    pub best: Best,
    /// Facts to ask for, the one that settles most first.
    pub missing_facts: Vec<MissingFact>,
    /// Shop rules that were looked at.
    pub applied_rules: Vec<AppliedRule>,
    /// Next best ways; never empty when the answer is no.
    pub alternatives: Vec<Alternative>,
    /// What to read with it.
    pub notes: Vec<Note>,
    /// SHA-256 of the policy document, hex.
    pub policy_hash: String,
    /// The moment of the decision.
    pub at: String,
    /// Whose clock.
    pub clock: ClockSource,
    /// The day of the decision.
    pub today: CivilDate,
}
