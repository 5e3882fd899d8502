//! The engine's answer, with its reasons.

use crate::macros::answer;
use crate::{
    Act, CaseType, CivilDate, ClockSource, Confidence, DayKind, DifferencePaid, FeeKind,
    GuaranteeTerms, Method, MethodTerms, Money, Otherwise, OutboundFreight, Party, PaymentKind,
    Proof, RefundStart, Remedy, StartEvent, StateFact, Trait,
};

mod vocabulary;

pub use vocabulary::*;

answer! {
    /// A last day, safe and legal.
    #[derive(Copy, Eq)]
    pub struct Deadline {
        required {
            /// Last day without roll-over; the one to tell the buyer first.
            safe: CivilDate,
            /// Last day with roll-over; never earlier than `safe`.
            legal: CivilDate,
        }
        optional {}
    }
}

answer! {
    /// A condition and what is known of it.
    #[derive(Eq)]
    pub struct ConditionState {
        required {
            /// The question.
            state: StateFact,
            /// What a "no" leads to.
            otherwise: Otherwise,
        }
        optional {
            /// The answer, when known.
            holds: Option<bool>,
        }
    }
}

answer! {
    /// Who pays the way back.
    #[derive(Copy, Eq)]
    pub struct Freight {
        required {
            /// Who pays.
            payer: Party,
        }
        optional {
            /// Taken off the refund, when known.
            amount: Option<Money>,
        }
    }
}

answer! {
    /// One line of a refund; deductions are negative.
    #[derive(Copy, Eq)]
    pub struct RefundLine {
        required {
            /// What.
            kind: RefundLineKind,
            /// How much.
            amount: Money,
        }
        optional {}
    }
}

answer! {
    /// Money back, line by line; `total` is the sum of `lines`, never below zero.
    #[derive(Eq)]
    pub struct RefundEstimate {
        required {
            /// The lines.
            lines: Vec<RefundLine>,
            /// Their sum.
            total: Money,
        }
        optional {
            /// How the total comes back, when it was paid by more than one kind of money.
            parts: Vec<RefundPart>,
        }
    }
}

answer! {
    /// A part of a refund.
    #[derive(Copy, Eq)]
    pub struct RefundPart {
        required {
            /// By what it comes back.
            to: PaymentKind,
            /// How much.
            amount: Money,
        }
        optional {}
    }
}

answer! {
    /// What an exchange for something dearer or cheaper means in money.
    #[derive(Copy, Eq)]
    pub struct ExchangeEstimate {
        required {}
        optional {
            /// The new item is cheaper: this comes back.
            back: Option<Money>,
            /// By what it comes back.
            paid_as: Option<DifferencePaid>,
            /// The new item is dearer: the buyer pays this.
            to_pay: Option<Money>,
        }
    }
}

answer! {
    /// The last day of one remedy, where they differ.
    #[derive(Copy, Eq)]
    pub struct RemedyEnd {
        required {
            /// The remedy.
            remedy: Remedy,
            /// Its last day.
            last_day: CivilDate,
        }
        optional {}
    }
}

answer! {
    /// When money is back.
    #[derive(Copy, Eq)]
    pub struct RefundClock {
        required {
            /// Days; 0 is at once.
            within_days: u32,
            /// Calendar or working days.
            day_kind: DayKind,
            /// From when.
            counts_from: RefundStart,
            /// Whether the shop may wait for the goods or proof of sending.
            may_withhold: bool,
        }
        optional {
            /// The day, when `counts_from` is the notice, given today, or a day that is known.
            by: Option<CivilDate>,
        }
    }
}

answer! {
    /// A step of the ladder for coming late that holds today.
    #[derive(Copy, Eq)]
    pub struct LateTerms {
        required {
            /// Basis points of the price that the shop keeps.
            keeps: crate::BasisPoints,
        }
        optional {
            /// Last day of this step; open when left out.
            until: Option<CivilDate>,
        }
    }
}

answer! {
    /// A step, and its last day where there is one.
    #[derive(Copy, Eq)]
    pub struct Step {
        required {
            /// What is done.
            step: StepKind,
        }
        optional {
            /// Last day, the safe one.
            by: Option<CivilDate>,
        }
    }
}

answer! {
    /// Something the buyer may do, from law or from the shop.
    #[derive(Eq)]
    pub struct Entitlement {
        required {
            /// Law or shop.
            basis: Basis,
            /// Rule id, or id of the citation.
            source: String,
            /// What the buyer gets, first offer first.
            remedies: Vec<Remedy>,
            /// The period counts from this event.
            starts_on: StartEvent,
            /// Whether those are calendar or working days.
            day_kind: DayKind,
            /// No end.
            unlimited: bool,
            /// Conditions, met, unmet-but-softened, or open.
            conditions: Vec<ConditionState>,
            /// A person decides on this one.
            needs_person: bool,
        }
        optional {
            /// For law: how sure.
            confidence: Option<Confidence>,
            /// Who chooses among them.
            chosen_by: Option<Party>,
            /// So many of them come first; the others follow when those fail (Dir. (EU) 2019/771 Art. 13).
            /// Absent: all at once.
            first_step: Option<u32>,
            /// The day of that event, when known.
            started: Option<CivilDate>,
            /// First day to act, when there is a wait.
            opens_on: Option<CivilDate>,
            /// Last day to act; absent when unlimited or not yet known.
            deadline: Option<Deadline>,
            /// Length in days as the source states it, for sentences without a date.
            days: Option<u32>,
            /// Length in months as the source states it.
            months: Option<u32>,
            /// What must be done by the last day, when telling the shop is not enough.
            done_by: Option<Act>,
            /// Terms for being late, when they hold today.
            late: Option<LateTerms>,
            /// The way back.
            return_freight: Option<Freight>,
            /// Delivery charges that come back.
            outbound_freight: Option<OutboundFreight>,
            /// Money, when the price is known and money is a remedy.
            refund: Option<RefundEstimate>,
            /// Fees by kind that the buyer should see even when the price is unknown.
            fees: Vec<FeeKind>,
            /// What those come to, when no money comes back that they are taken off.
            charges: Vec<RefundLine>,
            /// When the money is back.
            refund_clock: Option<RefundClock>,
            /// Last day to send the goods when the request is made today.
            send_by: Option<CivilDate>,
            /// How the goods may travel.
            methods: Vec<Method>,
            /// What the buyer shows.
            proof: Vec<Proof>,
            /// What helps but is not needed.
            helpful_proof: Vec<Proof>,
            /// What the ways back ask of the buyer.
            method_terms: Vec<MethodTerms>,
            /// Units it is for, when not all that were asked about.
            quantity: Option<u32>,
            /// Store credit instead of money, with the shop's bonus.
            credit: Option<RefundEstimate>,
            /// Last day of credit or coupon, when the day of issue is known.
            credit_valid_until: Option<CivilDate>,
            /// The difference, for an exchange.
            exchange: Option<ExchangeEstimate>,
            /// What a new appointment costs.
            rebooking_fee: Option<Money>,
            /// Last days by remedy, where they differ.
            remedy_ends: Vec<RemedyEnd>,
            /// The kind of voluntary guarantee.
            guarantee: Option<GuaranteeTerms>,
            /// Last day to register that guarantee.
            register_by: Option<CivilDate>,
            /// What is done, in order.
            steps: Vec<Step>,
        }
    }
}

answer! {
    /// A layer that says no, and why.
    #[derive(Eq)]
    pub struct Refusal {
        required {
            /// Law or shop.
            basis: Basis,
            /// Rule id, or id of the citation; empty when there is no rule.
            source: String,
            /// Why.
            reason: RefusalReason,
        }
        optional {
            /// The last day, when known.
            deadline: Option<Deadline>,
            /// The first day, when there is a wait.
            opens_on: Option<CivilDate>,
            /// The condition that does not hold.
            condition: Option<StateFact>,
            /// The trait that the law or the rule excludes.
            goods: Option<Trait>,
            /// Units it is about, when not all that were asked about.
            quantity: Option<u32>,
        }
    }
}

answer! {
    /// A fact to ask for.
    #[derive(Eq)]
    pub struct MissingFact {
        required {
            /// Which.
            fact: FactName,
            /// How many open points the answer settles; the list is sorted by it.
            settles: u32,
        }
        optional {
            /// For the fact `state`: which question.
            state: Option<StateFact>,
        }
    }
}

answer! {
    /// A rule that was looked at.
    #[derive(Eq)]
    pub struct AppliedRule {
        required {
            /// Its id.
            id: String,
            /// How it fared.
            outcome: RuleOutcome,
        }
        optional {
            /// The scope member that decided, in the words of the document.
            because: Option<&'static str>,
        }
    }
}

answer! {
    /// The better of law and shop on one question, for a request made today.
    #[derive(Eq)]
    pub struct Best {
        required {}
        optional {
            /// Later last day.
            last_day: Option<CivilDate>,
            /// Whose day that is.
            last_day_basis: Option<Basis>,
            /// Who pays the way back today.
            return_freight: Option<Party>,
            /// Whose rule that is.
            return_freight_basis: Option<Basis>,
            /// Largest refund estimate of today.
            refund: Option<Money>,
            /// Whose estimate that is.
            refund_basis: Option<Basis>,
        }
    }
}

answer! {
    /// The answer for one item, one case, one moment.
    #[derive(Eq)]
    pub struct Verdict {
        required {
            /// What was asked.
            case: CaseType,
            /// The answer.
            status: Status,
            /// What the buyer may do, best first.
            entitlements: Vec<Entitlement>,
            /// Layers that say no.
            refusals: Vec<Refusal>,
            /// Better of law and shop, dimension by dimension.
            best: Best,
            /// Facts to ask for, the one that settles most first.
            missing_facts: Vec<MissingFact>,
            /// Shop rules that fit or might fit; the command `after-sales why` lists the others too.
            applied_rules: Vec<AppliedRule>,
            /// Next best ways; never empty when the answer is no.
            alternatives: Vec<Alternative>,
            /// What to read with it.
            notes: Vec<Note>,
            /// SHA-256 of the policy's canonical JSON (RFC 8785) without annotations, hex.
            policy_hash: String,
            /// The moment of the decision.
            at: String,
            /// Whose clock.
            clock: ClockSource,
            /// The day of the decision.
            today: CivilDate,
        }
        optional {}
    }
}
