//! The engine's answer, with its reasons.

use crate::{
    CaseType, CivilDate, ClockSource, Confidence, DayKind, FeeKind, Method, Money, Otherwise,
    OutboundFreight, Party, Proof, RefundStart, Remedy, StartEvent, StateFact, Trait,
};
use serde::Serialize;

mod vocabulary;

pub use vocabulary::*;

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
    /// Whether those are calendar or working days.
    pub day_kind: DayKind,
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
