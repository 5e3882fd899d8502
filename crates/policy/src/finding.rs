//! Findings: what is wrong in a document and where, as data. The words are the catalogue's:
//! `finding-<code>` and `finding-<code>-help` of after-sales-phrases.

use serde::Serialize;

/// How much a finding weighs; the heaviest comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The document cannot be used.
    Error,
    /// It can be used, and a buyer or a court may see it otherwise than the shop meant.
    Warning,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// The stable text form.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

macro_rules! codes {
    ($( $(#[$doc:meta])* $name:ident = $code:literal, $severity:ident; )*) => {
        /// Every kind of finding; the text form is stable.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum FindingCode { $( $(#[$doc])* $name, )* }

        impl FindingCode {
            /// All codes, in the order of the documentation.
            pub const ALL: &'static [Self] = &[ $( Self::$name, )* ];

            // One text; a `match` would be a table of pointers.
            const CODES: crate::Names = crate::Names::new(concat!( $( $code, " ", )* ));

            /// The stable text form.
            pub fn as_str(self) -> &'static str {
                Self::CODES.get(self as usize).unwrap_or("")
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
    /// Longer than 1 MiB, or an object with more members than any has.
    TooLarge = "too_large", Error;
    /// Nested deeper than 64.
    TooDeep = "too_deep", Error;
    /// More findings than are listed; as heavy as the heaviest that is left out.
    TooMany = "too_many", Note;
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
    /// No sentences in the language that was asked for.
    UnknownLocale = "unknown_locale", Note;
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
    /// A policy is public, and this looks like a password or a key.
    SecretExposed = "secret_exposed", Error;
    /// A detail that the endpoint's service cannot do without.
    EndpointSetting = "endpoint_setting", Error;
    /// The endpoint asks for what browsers or the service do not do.
    EndpointProfile = "endpoint_profile", Error;
    /// A service that only takes calls with a secret.
    EndpointRelay = "endpoint_relay", Error;
    /// A place in the endpoint's body that no request has.
    EndpointPointer = "endpoint_pointer", Error;
    /// The endpoint's "yes" proves little.
    EndpointUnsure = "endpoint_unsure", Warning;
    /// A scope names a region that the shop does not define.
    UnknownRegion = "unknown_region", Warning;
    /// An address without encryption.
    InsecureUrl = "insecure_url", Warning;
    /// Money in a currency that is not the shop's.
    CurrencyMix = "currency_mix", Warning;
    /// Two members of one rule that cannot both be meant.
    Contradiction = "contradiction", Warning;
    /// A market whose law this build does not hold.
    LawNotHeld = "law_not_held", Warning;
    /// A window shorter than the law of a market gives.
    BelowLaw = "below_law", Warning;
    /// Goods refused that the law of a market does not except.
    ExclusionWithoutBasis = "exclusion_without_basis", Warning;
    /// A fee on a withdrawal that the law of a market gives free of charge.
    FeeAgainstLaw = "fee_against_law", Warning;
    /// The buyer pays the way back where the law of a market puts it on the shop.
    FreightAgainstLaw = "freight_against_law", Warning;
    /// The law of a market hangs on a fact the shop has not stated.
    DisclosureUnknown = "disclosure_unknown", Warning;
    /// What buyers are not told gives them more by the law of a market.
    DisclosureUntold = "disclosure_untold", Note;
    /// A refund later than the law of a market allows.
    RefundAgainstLaw = "refund_against_law", Warning;
    /// Words that the law of a market forbids.
    ForbiddenWords = "forbidden_words", Warning;
    /// A platform for disputes that is closed.
    ClosedPlatform = "closed_platform", Warning;
    /// Nobody takes the statement of who withdraws, where a function for it is law.
    WithdrawalUnreachable = "withdrawal_unreachable", Warning;
    /// A duty by the law of a market that the shop has not marked as met.
    DutyOpen = "duty_open", Warning;
    /// A duty that becomes law later.
    DutyComing = "duty_coming", Note;
    /// A duty of who sells or gives something.
    DutyConditional = "duty_conditional", Note;
    /// What may be a duty; nobody is sure.
    DutyUnsure = "duty_unsure", Note;
    /// A met duty that no market has.
    DutyUnknown = "duty_unknown", Warning;
    /// No rule answers a case that buyers ask.
    CaseWithoutRule = "case_without_rule", Warning;
    /// Rules answer a case, and some item of a market falls under none.
    ItemWithoutRule = "item_without_rule", Warning;
    /// Nobody to ask.
    NoContact = "no_contact", Warning;
    /// A text is missing in a language the shop sells in.
    TextMissing = "text_missing", Warning;
    /// No body named that settles disputes.
    NoDisputeRoute = "no_dispute_route", Note;
    /// A rule that can never govern.
    RuleShadowed = "rule_shadowed", Note;
}

impl Serialize for FindingCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// What a finding is about, by name. Names and closed keywords choose and fill the catalogue's
/// messages; a list is joined by `", "`.
pub type Details = Vec<(&'static str, String)>;

/// One thing about a document, without words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What kind.
    pub code: FindingCode,
    /// How much it weighs.
    pub severity: Severity,
    /// JSON Pointer (RFC 6901) into the document; empty for the whole text.
    pub path: String,
    /// What its words are filled with. Texts stand as in the document, cut to [`SHOWN`] characters.
    pub details: Details,
}

impl Finding {
    /// A finding of `code` at `path`.
    pub fn new(code: FindingCode, path: impl Into<String>, details: Details) -> Self {
        Self {
            code,
            severity: code.severity(),
            path: path.into(),
            details,
        }
    }

    /// The detail of that name.
    pub fn detail(&self, name: &str) -> Option<&str> {
        let mut details = self.details.iter();
        details
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value.as_str())
    }
}

/// Findings listed of one document; the rest is counted.
pub const MOST_FINDINGS: usize = 200;

/// Characters of the document's own texts in a detail.
pub const SHOWN: usize = 60;

/// The findings of one document: at most [`MOST_FINDINGS`], and how many more there are.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Findings {
    list: Vec<Finding>,
    more: usize,
    worst: Option<Severity>,
}

impl Findings {
    /// Adds one, or counts it when the list is full.
    pub fn push(&mut self, finding: Finding) {
        if self.is_full() {
            self.more += 1;
            if self.worst.is_none_or(|worst| finding.severity < worst) {
                self.worst = Some(finding.severity);
            }
        } else {
            self.list.push(finding);
        }
    }

    /// Adds a finding of `code` at `path`.
    pub fn add(&mut self, code: FindingCode, path: impl Into<String>, details: Details) {
        self.push(Finding::new(code, path, details));
    }

    /// Whether the next one would only be counted.
    pub fn is_full(&self) -> bool {
        self.list.len() >= MOST_FINDINGS
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The findings; the last one says how many are left out, when some are.
    pub fn into_list(mut self) -> Vec<Finding> {
        if let Some(severity) = self.worst {
            let details = vec![("more", crate::digits::count(self.more))];
            let mut last = Finding::new(FindingCode::TooMany, "", details);
            last.severity = severity;
            self.list.push(last);
        }
        self.list
    }
}

/// The start of a text of the document, as a detail shows it.
pub(crate) fn shown(text: &str) -> String {
    text.chars().take(SHOWN).collect()
}

/// A text in quotation marks, without what could steer a terminal.
///
/// `{:?}` would do it too, and bring tables of every printable character into a browser.
pub(crate) fn quoted(text: &str) -> String {
    let shown = text
        .chars()
        .map(|c| if c.is_control() { '\u{fffd}' } else { c });
    core::iter::once('"').chain(shown).chain(['"']).collect()
}
