use super::{
    AppointmentTerms, Condition, ExchangeTerms, Fee, GuaranteeTerms, LateStep, Limit, MethodTerms,
    Opening, RefundTerms, ReturnFreight, Scope, Window,
};
use crate::macros::record;
use crate::{
    Answer, BasisPoints, BundleRule, CaseType, Combine, Method, Money, Party, Proof, Remedy, Text,
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
            /// How long. With several windows `combine` says which last day counts.
            window: Vec<Window>,
            /// Which of several windows counts; the latest when left out.
            combine: Combine,
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
            /// Extra credit when the buyer takes store credit, as a share of the refund.
            credit_bonus: Option<BasisPoints>,
            /// Days that credit or a coupon can be used.
            credit_valid_days: Option<u32>,
            /// Up to this price the money comes back and the buyer keeps the item.
            keep_item_up_to: Option<Money>,
            /// Above this price a person decides.
            most_value: Option<Money>,
            /// What an exchange for something dearer or cheaper means.
            exchange: Option<ExchangeTerms>,
            /// The way back.
            return_freight: Vec<ReturnFreight>,
            /// What the shop charges.
            fees: Vec<Fee>,
            /// Money back: when and how much of the delivery charge.
            refund: RefundTerms,
            /// Days after the request within which the goods must be sent.
            send_within_days: Option<u32>,
            /// How the goods may travel.
            methods: Vec<Method>,
            /// What those ways ask of the buyer.
            method_terms: Vec<MethodTerms>,
            /// What the buyer must show.
            proof: Vec<Proof>,
            /// What helps but is not needed.
            helpful_proof: Vec<Proof>,
            /// How often.
            limits: Vec<Limit>,
            /// Parts of a bundle.
            bundle: BundleRule,
            /// For the case `guarantee`: what kind of promise it is.
            guarantee: Option<GuaranteeTerms>,
            /// For a service at a fixed time.
            appointment: Option<AppointmentTerms>,
            /// The rule in the shop's own words, where the format cannot say it better.
            remark: Option<Text>,
        }
    }
}
