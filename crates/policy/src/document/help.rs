use crate::macros::record;
use crate::{
    CaseType, ContactKind, DisputeKind, GuideKind, Place, PointKind, SafeUrl, Text, TimeOfDay,
    Weekday,
};

record! {
    /// One way to reach a person.
    pub struct Contact {
        required {
            /// What kind.
            kind: ContactKind,
            /// The address, number or link.
            value: String,
        }
        optional {
            /// When a person answers, in the shop's zone.
            open: Vec<OpenHours>,
            /// Languages spoken there, BCP 47; those of the shop when left out.
            languages: Vec<String>,
            /// Hours within which the shop promises a first answer.
            reply_hours: Option<u32>,
        }
    }
}

record! {
    /// Hours of some days, in the shop's zone.
    pub struct OpenHours {
        required {
            /// The days.
            days: Vec<Weekday>,
            /// First minute.
            from: TimeOfDay,
            /// Minute it closes; not earlier than `from`.
            until: TimeOfDay,
        }
        optional {}
    }
}

record! {
    /// A place that helps buyers.
    pub struct ServicePoint {
        required {
            /// What it does.
            kind: PointKind,
            /// Its name.
            name: String,
        }
        optional {
            /// Regions it serves; everywhere when left out.
            places: Vec<Place>,
            /// Postal address, one line.
            address: Option<String>,
            /// Its page.
            url: Option<SafeUrl>,
            /// Whether the parcel may come without box or label.
            takes_unpacked: bool,
        }
    }
}

record! {
    /// One step of the complaint ladder.
    pub struct DisputeStep {
        required {
            /// What kind.
            kind: DisputeKind,
            /// Name of the body.
            name: String,
        }
        optional {
            /// Regions whose buyers may go there; everywhere when left out.
            places: Vec<Place>,
            /// Its page.
            url: Option<SafeUrl>,
            /// Months after the complaint within which it must be asked.
            within_months: Option<u32>,
        }
    }
}

record! {
    /// A question buyers ask.
    pub struct Faq {
        required {
            /// The question.
            question: Text,
            /// The answer.
            answer: Text,
        }
        optional {
            /// Cases it belongs to; all when left out.
            cases: Vec<CaseType>,
        }
    }
}

record! {
    /// A manual, guide or film.
    pub struct Guide {
        required {
            /// What it is.
            kind: GuideKind,
            /// Its title.
            title: Text,
            /// Where it lies.
            url: SafeUrl,
        }
        optional {
            /// Categories it is about; all when left out.
            categories: Vec<String>,
            /// Cases it helps with; all when left out.
            cases: Vec<CaseType>,
        }
    }
}
