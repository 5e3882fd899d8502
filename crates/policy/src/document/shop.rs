use super::Contact;
use crate::macros::record;
use crate::{Confidence, Currency, DayKind, Disclosure, Place, SafeUrl};

record! {
    /// Who sells.
    pub struct Shop {
        required {
            /// Name as buyers know it.
            name: String,
            /// Country of establishment, ISO 3166-1.
            country: Place,
            /// IANA zone in which the shop's days begin and end, for example `Europe/Berlin`.
            time_zone: String,
            /// Currency of the amounts in this file, ISO 4217.
            currency: Currency,
        }
        optional {
            /// Countries the shop sells to; `check` reads the rules against their law.
            markets: Vec<Place>,
            /// Named groups of places, for scopes: `eu`, `nordics`.
            regions: Vec<Region>,
            /// Languages the shop answers in, BCP 47.
            languages: Vec<String>,
            /// How to reach a person.
            contacts: Vec<Contact>,
            /// The full policy page.
            policy_url: Option<SafeUrl>,
            /// What the shop tells its buyers, where law hangs on it. Left out means "not stated".
            disclosures: Vec<DisclosureFact>,
            /// Duties by law that page, papers and process meet: `label.notice` everywhere, `DE.label.notice`
            /// there. `check` names those that are open.
            duties_met: Vec<String>,
        }
    }
}

record! {
    /// A named group of places.
    pub struct Region {
        required {
            /// Name, as scopes use it.
            name: String,
            /// Its places.
            places: Vec<Place>,
        }
        optional {}
    }
}

record! {
    /// Whether the shop tells its buyers something.
    pub struct DisclosureFact {
        required {
            /// What is told.
            what: Disclosure,
            /// Whether it is told.
            told: bool,
        }
        optional {}
    }
}

record! {
    /// How long delivery usually takes, counted from the order.
    pub struct DeliveryEstimate {
        required {
            /// Fewest days.
            least_days: u32,
            /// Most days, not fewer than `least_days`; the promise line counts from this one.
            most_days: u32,
        }
        optional {
            /// Calendar or working days.
            day_kind: DayKind,
        }
    }
}

record! {
    /// How the law of the buyer's country is shown.
    #[derive(Default)]
    pub struct LawDisplay {
        required {}
        optional {
            /// Law below this confidence is not shown as law; `medium` when left out.
            least_confidence: Confidence,
        }
    }
}
