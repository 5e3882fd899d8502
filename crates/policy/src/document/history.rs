use super::Rule;
use crate::macros::record;
use crate::{CivilDate, SafeUrl};

record! {
    /// An earlier version of the policy. An order keeps the promises of the day it was placed.
    pub struct PastVersion {
        required {
            /// First day of order that it was for.
            from: CivilDate,
            /// Last day of order that it was for.
            until: CivilDate,
        }
        optional {
            /// Its rules, when they are carried here.
            rules: Vec<Rule>,
            /// Where the whole document lies, when they are not.
            url: Option<SafeUrl>,
            /// SHA-256 of the canonical form of that document, lower-case hex.
            sha256: Option<String>,
        }
    }
}
