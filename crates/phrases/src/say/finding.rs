//! Findings in words: what is wrong, and how to mend it.

use crate::{MessageId, Pack, Value};
use after_sales_policy::json::Node;
use after_sales_policy::split::all;
use after_sales_policy::{CivilDate, Finding, FindingCode};
use serde::{Serialize, Serializer};

/// A finding with its words
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worded {
    /// The finding
    pub finding: Finding,
    /// What is wrong and why; empty when the pack holds no words for findings
    pub message: String,
    /// How to mend it; empty likewise
    pub help: String,
}

impl Worded {
    /// One object: `code`, `severity`, `path`, `details`, `message`, `help`
    pub fn to_node(&self) -> Node {
        let text = |text: &str| Node::Text(text.into());
        let finding = &self.finding;
        let details = finding.details.iter();
        Node::object(vec![
            ("code", text(finding.code.as_str())),
            ("severity", text(finding.severity.as_str())),
            ("path", text(&finding.path)),
            (
                "details",
                Node::object(details.map(|(name, value)| (*name, text(value))).collect()),
            ),
            ("message", text(&self.message)),
            ("help", text(&self.help)),
        ])
    }
}

impl Serialize for Worded {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_node().serialize(serializer)
    }
}

/// A finding in the language of `pack`, which is to hold the messages of findings; a storefront's pack holds none,
/// and both texts are then empty.
///
/// A word that is close to a known one is named as help, before the list of all that are known.
pub fn finding(finding: &Finding, pack: &Pack) -> Worded {
    let details = finding.details.iter();
    let details: Vec<(&str, &str)> = details.map(|(name, text)| (*name, text.as_str())).collect();
    let (message, help) = finding_words(finding.code, &details, pack);
    Worded {
        finding: finding.clone(),
        message,
        help,
    }
}

/// What is wrong, and how to mend it, from the code and the details of a finding; as [`finding`].
pub fn finding_words(code: FindingCode, details: &[(&str, &str)], pack: &Pack) -> (String, String) {
    let (message, help) = messages(code);
    if !pack.has(message) {
        return Default::default();
    }
    let args = args(details);
    let help = if details.iter().any(|(name, _)| *name == "near") {
        MessageId::FindingNear
    } else {
        help
    };
    let mut said = pack.render(message, &args);
    if code == FindingCode::DisclosureUnknown {
        // What the law does with it is the same whether the file denies it or leaves it out.
        said.push(' ');
        said.push_str(&pack.render(MessageId::FindingDisclosureUntold, &args));
    }
    if let Some((_, law)) = details.iter().find(|(name, _)| *name == "law") {
        for line in all(law, "\n") {
            said.push('\n');
            said.push_str(&law_line(line, pack));
        }
    }
    (said, pack.render(help, &args))
}

/// One article: the markets, where it stands, since when and how sure; then its words, and where they belong.
fn law_line(line: &str, pack: &Pack) -> String {
    let mut fields = all(line, "\t");
    let mut field = || fields.next().unwrap_or_default();
    let (markets, citation, since, sure) = (field(), field(), field(), field());
    let (text, place) = (clean(field()), clean(field()));
    let mut args = args(&[("markets", markets), ("citation", citation), ("sure", sure)]);
    let mut said = match CivilDate::parse(since) {
        Some(since) => {
            args.push(("since", since.into()));
            pack.render(MessageId::FindingLawSince, &args)
        }
        None => pack.render(MessageId::FindingLaw, &args),
    };
    if !text.is_empty() {
        let message = if place.is_empty() {
            MessageId::FindingLawWords
        } else {
            MessageId::FindingLawAsked
        };
        said.push(' ');
        said.push_str(&pack.render(message, &[("text", text.into()), ("place", place.into())]));
    }
    said
}

/// What a duty asks for, in words; the general one where the catalogue has none of its own.
fn duty(keyword: &str) -> MessageId {
    let known = DUTIES.iter().find(|(known, _)| *known == keyword);
    known.map_or(MessageId::FindingDutyInformation, |(_, message)| *message)
}

/// The kinds of duties that `check` tells apart.
#[rustfmt::skip]
const DUTIES: [(&str, MessageId); 11] = [
    ("function", MessageId::FindingDutyFunction),
    ("way", MessageId::FindingDutyWay),
    ("function_information", MessageId::FindingDutyFunctionInformation),
    ("acknowledgement", MessageId::FindingDutyAcknowledgement),
    ("guarantee_notice", MessageId::FindingDutyGuaranteeNotice),
    ("garan", MessageId::FindingDutyGaran),
    ("button", MessageId::FindingDutyButton),
    ("words", MessageId::FindingDutyWords),
    ("notice", MessageId::FindingDutyNotice),
    ("marking", MessageId::FindingDutyMarking),
    ("link", MessageId::FindingDutyLink),
];

/// As [`finding_words`], of what an import of other vocabularies guessed or left out. Such codes are no
/// [`FindingCode`]; `None` where the code is none of an import either.
pub fn import_words(code: &str, details: &[(&str, &str)], pack: &Pack) -> Option<(String, String)> {
    let (_, message, help) = IMPORTS.iter().find(|(known, ..)| *known == code)?;
    let args = args(details);
    Some((pack.render(*message, &args), pack.render(*help, &args)))
}

/// The messages of imports, by code.
#[rustfmt::skip]
const IMPORTS: [(&str, MessageId, MessageId); 6] = [
    ("page_item_missing", MessageId::FindingPageItemMissing, MessageId::FindingPageItemMissingHelp),
    ("page_item_unclear", MessageId::FindingPageItemUnclear, MessageId::FindingPageItemUnclearHelp),
    ("page_country_missing", MessageId::FindingPageCountryMissing, MessageId::FindingPageCountryMissingHelp),
    ("page_assumed", MessageId::FindingPageAssumed, MessageId::FindingPageAssumedHelp),
    ("page_price", MessageId::FindingPagePrice, MessageId::FindingPagePriceHelp),
    ("page_value", MessageId::FindingPageValue, MessageId::FindingPageValueHelp),
];

/// Findings for people, one below the other: weight, code, place, what is wrong, how to mend it.
pub fn finding_lines(finding: &Finding, pack: &Pack) -> String {
    let worded = self::finding(finding, pack);
    let head = [
        ("severity", Value::from(finding.severity.as_str())),
        ("code", Value::from(finding.code.as_str())),
    ];
    let head = pack.render(MessageId::FindingHead, &head);
    let path = match finding.path.as_str() {
        "" => pack.render(MessageId::FindingWholeFile, &[]),
        path => clean(path),
    };
    // The articles stand below the sentence, further in.
    let message = all(&worded.message, "\n")
        .collect::<Vec<_>>()
        .join("\n    ");
    let lines: [&str; 7] = [&head, " ", &path, "\n  ", &message, "\n  → ", &worded.help];
    lines.concat()
}

/// Details as arguments. Their names tell their type, the same in every message.
fn args<'a>(details: &[(&'a str, &str)]) -> Vec<(&'a str, Value)> {
    let value = |name: &str, text: &str| match name {
        "line" | "column" | "number" | "least" | "most" | "more" => {
            text.parse().map_or_else(|_| text.into(), Value::Number)
        }
        "duty" => Value::Word(duty(text)),
        "known" | "markets" | "goods" | "languages" | "ids" | "rules" => {
            Value::List(all(text, ", ").map(clean).collect())
        }
        _ => Value::Text(clean(text)),
    };
    details
        .iter()
        .map(|(name, text)| (*name, value(name, text)))
        .collect()
}

/// A text of the document without what could steer a terminal.
fn clean(text: &str) -> String {
    let shown = |c: char| if c.is_control() { '\u{fffd}' } else { c };
    text.chars().map(shown).collect()
}

macro_rules! messages {
    ($( $code:ident: $message:ident, $help:ident; )*) => {
        /// The messages that word a code: what is wrong, and how to mend it.
        fn messages(code: FindingCode) -> (MessageId, MessageId) {
            match code { $( FindingCode::$code => (MessageId::$message, MessageId::$help), )* }
        }
    };
}

messages! {
    JsonSyntax: FindingJsonSyntax, FindingJsonSyntaxHelp;
    TooLarge: FindingTooLarge, FindingTooLargeHelp;
    TooDeep: FindingTooDeep, FindingTooDeepHelp;
    TooMany: FindingTooMany, FindingTooManyHelp;
    DuplicateKey: FindingDuplicateKey, FindingDuplicateKeyHelp;
    UnknownField: FindingUnknownField, FindingUnknownFieldHelp;
    MissingField: FindingMissingField, FindingMissingFieldHelp;
    WrongType: FindingWrongType, FindingWrongTypeHelp;
    UnknownWord: FindingUnknownWord, FindingUnknownWordHelp;
    BadValue: FindingBadValue, FindingBadValueHelp;
    UnknownVersion: FindingUnknownVersion, FindingUnknownVersionHelp;
    UnknownLocale: FindingUnknownLocale, FindingUnknownLocaleHelp;
    DuplicateRule: FindingDuplicateRule, FindingDuplicateRuleHelp;
    RuleTie: FindingRuleTie, FindingRuleTieHelp;
    WindowLength: FindingWindowLength, FindingWindowLengthHelp;
    RuleIncomplete: FindingRuleIncomplete, FindingRuleIncompleteHelp;
    SeasonOrder: FindingSeasonOrder, FindingSeasonOrderHelp;
    SecretExposed: FindingSecretExposed, FindingSecretExposedHelp;
    EndpointSetting: FindingEndpointSetting, FindingEndpointSettingHelp;
    EndpointProfile: FindingEndpointProfile, FindingEndpointProfileHelp;
    EndpointRelay: FindingEndpointRelay, FindingEndpointRelayHelp;
    EndpointPointer: FindingEndpointPointer, FindingEndpointPointerHelp;
    EndpointUnsure: FindingEndpointUnsure, FindingEndpointUnsureHelp;
    UnknownRegion: FindingUnknownRegion, FindingUnknownRegionHelp;
    InsecureUrl: FindingInsecureUrl, FindingInsecureUrlHelp;
    CurrencyMix: FindingCurrencyMix, FindingCurrencyMixHelp;
    Contradiction: FindingContradiction, FindingContradictionHelp;
    LawNotHeld: FindingLawNotHeld, FindingLawNotHeldHelp;
    BelowLaw: FindingBelowLaw, FindingBelowLawHelp;
    ExclusionWithoutBasis: FindingExclusionWithoutBasis, FindingExclusionWithoutBasisHelp;
    FeeAgainstLaw: FindingFeeAgainstLaw, FindingFeeAgainstLawHelp;
    FreightAgainstLaw: FindingFreightAgainstLaw, FindingFreightAgainstLawHelp;
    DisclosureUnknown: FindingDisclosureUnknown, FindingDisclosureUnknownHelp;
    DisclosureUntold: FindingDisclosureUntold, FindingDisclosureUntoldHelp;
    RefundAgainstLaw: FindingRefundAgainstLaw, FindingRefundAgainstLawHelp;
    ForbiddenWords: FindingForbiddenWords, FindingForbiddenWordsHelp;
    ClosedPlatform: FindingClosedPlatform, FindingClosedPlatformHelp;
    WithdrawalUnreachable: FindingWithdrawalUnreachable, FindingWithdrawalUnreachableHelp;
    DutyOpen: FindingDutyOpen, FindingDutyOpenHelp;
    DutyComing: FindingDutyComing, FindingDutyComingHelp;
    DutyConditional: FindingDutyConditional, FindingDutyConditionalHelp;
    DutyUnsure: FindingDutyUnsure, FindingDutyUnsureHelp;
    DutyUnknown: FindingDutyUnknown, FindingDutyUnknownHelp;
    CaseWithoutRule: FindingCaseWithoutRule, FindingCaseWithoutRuleHelp;
    ItemWithoutRule: FindingItemWithoutRule, FindingItemWithoutRuleHelp;
    NoContact: FindingNoContact, FindingNoContactHelp;
    TextMissing: FindingTextMissing, FindingTextMissingHelp;
    NoDisputeRoute: FindingNoDisputeRoute, FindingNoDisputeRouteHelp;
    RuleShadowed: FindingRuleShadowed, FindingRuleShadowedHelp;
}

#[cfg(all(test, feature = "packs"))]
#[path = "finding_tests.rs"]
mod tests;
