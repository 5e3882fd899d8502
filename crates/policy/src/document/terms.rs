use crate::macros::record;
use crate::{BasisPoints, Giver, Method, Money, Otherwise, Per, Place, Proof, SafeUrl, StateFact};

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
    /// At most `most` times.
    pub struct Limit {
        required {
            /// How many are allowed.
            most: u32,
            /// Per what: the counters of the order, the buyer or the item are read.
            per: Per,
            /// Name of the count in the facts, for example `returned_mattresses`.
            counter: String,
        }
        optional {
            /// Only the count over that many days; the facts name the same number.
            days: Option<u32>,
            /// The count is of units, so that those of a request that are still below it may go; else it is of
            /// requests, and a request goes as a whole or not at all.
            units: bool,
        }
    }
}

record! {
    /// What a way back asks of the buyer.
    #[derive(Eq)]
    pub struct MethodTerms {
        required {
            /// The way.
            method: Method,
        }
        optional {
            /// A label must be printed.
            printer_needed: bool,
            /// The buyer packs the item.
            packaging_needed: bool,
            /// Only there; everywhere when left out.
            places: Vec<Place>,
            /// Where it is arranged.
            url: Option<SafeUrl>,
        }
    }
}

record! {
    /// A voluntary guarantee, beside the law's.
    #[derive(Eq)]
    pub struct GuaranteeTerms {
        required {
            /// Who stands behind it.
            giver: Giver,
        }
        optional {
            /// What it costs, when it is bought.
            price: Option<Money>,
            /// Days after the purchase within which it must be registered.
            register_within_days: Option<u32>,
            /// Whether it goes to the next owner.
            transferable: bool,
            /// Its terms.
            url: Option<SafeUrl>,
        }
    }
}

record! {
    /// A service at a fixed time, such as installation.
    pub struct AppointmentTerms {
        required {
            /// Hours before the appointment up to which it may be cancelled or moved free of charge.
            notice_hours: u32,
        }
        optional {
            /// Share of the price that the shop keeps when told later.
            keeps: BasisPoints,
            /// Share of the price that a new appointment costs when told later.
            rebooking: BasisPoints,
        }
    }
}
