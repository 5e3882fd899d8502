//! Findings: what is wrong in a document, where, why, and how to mend it.

use serde::Serialize;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The document cannot be used.
    Error,
    /// It can be used, and a buyer or a court may see it otherwise than the shop meant.
    Warning,
    /// Worth knowing.
    Note,
}

macro_rules! codes {
    ($( $(#[$doc:meta])* $name:ident = $code:literal, $severity:ident; )*) => {
        /// Every kind of finding; the text form is stable.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum FindingCode { $( $(#[$doc])* $name, )* }

        impl FindingCode {
            /// All codes, in the order of the documentation.
            pub const ALL: &'static [Self] = &[ $( Self::$name, )* ];

            /// The stable text form.
            pub fn as_str(self) -> &'static str {
                match self { $( Self::$name => $code, )* }
            }

            /// The weight of every finding of this kind.
            pub fn severity(self) -> Severity {
                match self { $( Self::$name => Severity::$severity, )* }
            }
        }
    };
}

codes! {
    /// Not JSON.
    JsonSyntax = "json_syntax", Error;
    /// Longer than 1 MiB.
    TooLarge = "too_large", Error;
    /// Nested deeper than 64.
    TooDeep = "too_deep", Error;
    /// The same key twice in one object.
    DuplicateKey = "duplicate_key", Error;
    /// A key that the format does not know.
    UnknownField = "unknown_field", Error;
    /// A required key is not there.
    MissingField = "missing_field", Error;
    /// A text where a list belongs, and the like.
    WrongType = "wrong_type", Error;
    /// A word that is not in the closed set.
    UnknownWord = "unknown_word", Error;
    /// A value of the right type that cannot be: 30 February, a code that is no country.
    BadValue = "bad_value", Error;
    /// A format version this build does not read.
    UnknownVersion = "unknown_version", Error;
    /// Two rules with one id.
    DuplicateRule = "duplicate_rule", Error;
    /// Two rules would govern the same item and neither is narrower.
    RuleTie = "rule_tie", Error;
    /// A window must say one length.
    WindowLength = "window_length", Error;
    /// A rule that accepts must say how long and what the buyer gets.
    RuleIncomplete = "rule_incomplete", Error;
    /// A season that ends before it begins.
    SeasonOrder = "season_order", Error;
    /// Money in a currency that is not the shop's.
    CurrencyMix = "currency_mix", Warning;
    /// A market whose law this build does not hold.
    LawNotHeld = "law_not_held", Warning;
    /// A rule gives less than the law of a market.
    BelowLaw = "below_law", Warning;
    /// The law of a market hangs on a fact the shop has not stated.
    DisclosureUnknown = "disclosure_unknown", Warning;
    /// No rule answers a case that buyers ask.
    CaseWithoutRule = "case_without_rule", Warning;
    /// Nobody to ask.
    NoContact = "no_contact", Warning;
    /// A rule that can never govern.
    RuleShadowed = "rule_shadowed", Note;
}

impl Serialize for FindingCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// One message about a document. Developer English; data, so that screens can word it themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What kind.
    pub code: FindingCode,
    /// How much it weighs.
    pub severity: Severity,
    /// JSON Pointer (RFC 6901) into the document; empty for the whole text.
    pub path: String,
    /// What is wrong and why.
    pub message: String,
    /// How to mend it.
    pub help: String,
}

impl Finding {
    /// A finding of `code` at `path`.
    pub fn new(
        code: FindingCode,
        path: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            code,
            severity: code.severity(),
            path: path.into(),
            message: message.into(),
            help: help.into(),
        }
    }
}

/// A text in quotation marks for a finding, without what could steer a terminal.
///
/// `{:?}` would do it too, and bring tables of every printable character into a browser.
pub(crate) fn quoted(text: &str) -> String {
    let shown = text
        .chars()
        .map(|c| if c.is_control() { '\u{fffd}' } else { c });
    core::iter::once('"').chain(shown).chain(['"']).collect()
}
