use super::{LateStep, Opening, Scope, Window};
use crate::macros::record;
use crate::{
    Answer, BasisPoints, BundleRule, CaseType, DayKind, FeeKind, Method, Money, Otherwise,
    OutboundFreight, Party, Per, Place, Proof, RefundStart, Remedy, StateFact,
};

record! {
    /// One promise of the shop.
    pub struct Rule {
        required {
            /// Name of the rule, unique in the file; the verdict refers to it.
            id: String,
            /// Cases it answers.
            cases: Vec<CaseType>,
        }
        optional {
            /// Items, buyers and orders it is about; everything when left out.
            scope: Scope,
            /// What it says; `accept` when left out.
            answer: Answer,
            /// How long. With several windows the latest last day counts.
            window: Vec<Window>,
            /// Waits before the buyer may act; the latest counts.
            opens: Vec<Opening>,
            /// What coming late costs, in order; without steps a late request is refused.
            late: Vec<LateStep>,
            /// What must hold of the item.
            conditions: Vec<Condition>,
            /// What the buyer gets, the shop's first offer first.
            remedies: Vec<Remedy>,
            /// Who chooses among the remedies.
            chosen_by: Option<Party>,
            /// Extra credit when the buyer takes store credit.
            credit_bonus: Option<BasisPoints>,
            /// The way back.
            return_freight: Option<ReturnFreight>,
            /// What the shop charges.
            fees: Vec<Fee>,
            /// Money back: when and how much of the delivery charge.
            refund: RefundTerms,
            /// Days after the request within which the goods must be sent.
            send_within_days: Option<u32>,
            /// How the goods may travel.
            methods: Vec<Method>,
            /// What the buyer shows.
            proof: Vec<Proof>,
            /// How often.
            limits: Vec<Limit>,
            /// Parts of a bundle.
            bundle: BundleRule,
        }
    }
}

record! {
    /// Something that must hold of the item.
    pub struct Condition {
        required {
            /// The question, answered yes when it holds.
            state: StateFact,
            /// What happens when the answer is no.
            otherwise: Otherwise,
        }
        optional {
            /// Proof that turns a refusal into a question for a person.
            lifted_by: Vec<Proof>,
        }
    }
}

record! {
    /// Who pays the way back.
    pub struct ReturnFreight {
        required {
            /// Who pays.
            payer: Party,
        }
        optional {
            /// What it costs when taken off the refund.
            amount: Option<Money>,
            /// Sales tax on that amount.
            tax: Option<BasisPoints>,
        }
    }
}

record! {
    /// A charge. Either a share of the price or an amount.
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
        }
    }
}

record! {
    /// At most `most` times.
    pub struct Limit {
        required {
            /// How many are allowed.
            most: u32,
            /// Per what.
            per: Per,
            /// Name of the count in the facts, for example `returned_mattresses`.
            counter: String,
        }
        optional {}
    }
}
