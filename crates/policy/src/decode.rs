//! From a JSON tree to typed values, collecting every error with its JSON Pointer.

use crate::json::Node;
use crate::{BasisPoints, CivilDate, Currency, Finding, FindingCode, Money, Place, SafeUrl};
use core::fmt;

/// A place in the document, as a chain on the stack; prints as a JSON Pointer (RFC 6901).
#[derive(Clone, Copy)]
pub struct At<'a> {
    parent: Option<&'a At<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Key(&'a str),
    Index(usize),
}

impl<'a> At<'a> {
    /// The whole document.
    pub const ROOT: At<'static> = At {
        parent: None,
        step: Step::Root,
    };

    /// The member `key` of the object here.
    pub fn key(&'a self, key: &'a str) -> At<'a> {
        At {
            parent: Some(self),
            step: Step::Key(key),
        }
    }

    /// The item `index` of the list here.
    pub fn index(&'a self, index: usize) -> At<'a> {
        At {
            parent: Some(self),
            step: Step::Index(index),
        }
    }
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.step {
            Step::Root => Ok(()),
            Step::Key(key) => write!(f, "/{}", key.replace('~', "~0").replace('/', "~1")),
            Step::Index(index) => write!(f, "/{index}"),
        }
    }
}

/// Collects the findings of one decoding.
#[derive(Default)]
pub struct Decoder {
    /// Everything that was wrong, in the order of the document.
    pub findings: Vec<Finding>,
}

impl Decoder {
    /// Records a finding.
    pub fn report(&mut self, code: FindingCode, at: At<'_>, message: String, help: &str) {
        self.findings
            .push(Finding::new(code, at.to_string(), message, help));
    }

    fn wrong_type(&mut self, node: &Node, at: At<'_>, wanted: &str) {
        let message = format!("{} stands where {wanted} belongs", node.kind());
        self.report(
            FindingCode::WrongType,
            at,
            message,
            "Write the value in that form.",
        );
    }

    /// The members of an object; repeated and unknown keys are reported.
    pub fn members<'n>(
        &mut self,
        node: &'n Node,
        at: At<'_>,
        known: &[&str],
    ) -> Option<&'n [(String, Node)]> {
        let Node::Object(members) = node else {
            self.wrong_type(node, at, "an object");
            return None;
        };
        for (position, (key, _)) in members.iter().enumerate() {
            if members
                .iter()
                .take(position)
                .any(|(earlier, _)| earlier == key)
            {
                let message = format!("the key {key:?} stands twice in one object");
                let help = "Keep one of the two; JSON readers differ on which one counts.";
                self.report(FindingCode::DuplicateKey, at.key(key), message, help);
            } else if !known.contains(&key.as_str()) && !is_annotation(key) {
                let message = format!("the key {key:?} is not part of the format here");
                let help = match nearest(key, known) {
                    Some(near) => format!("Did you mean {near:?}?"),
                    None => format!("Known here: {}.", known.join(", ")),
                };
                self.report(FindingCode::UnknownField, at.key(key), message, &help);
            }
        }
        Some(members)
    }

    /// A required or optional member, decoded.
    pub fn field<T: Decode>(
        &mut self,
        members: &[(String, Node)],
        at: At<'_>,
        key: &str,
        required: bool,
    ) -> Option<T> {
        match members.iter().find(|(name, _)| name == key) {
            Some((_, node)) => T::decode(node, at.key(key), self),
            None if required => {
                let message = format!("the key {key:?} is missing");
                self.report(FindingCode::MissingField, at, message, "Add it.");
                None
            }
            None => None,
        }
    }

    /// A text that `read` understands.
    pub fn text<T>(
        &mut self,
        node: &Node,
        at: At<'_>,
        wanted: &str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let Some(text) = node.as_text() else {
            self.wrong_type(node, at, wanted);
            return None;
        };
        let value = read(text);
        if value.is_none() {
            let shown: String = text.chars().take(60).collect();
            let message = format!("{shown:?} is not {wanted}");
            self.report(
                FindingCode::BadValue,
                at,
                message,
                "Write a value of that form.",
            );
        }
        value
    }

    /// One word of a closed set.
    pub fn word<T: Copy>(&mut self, node: &Node, at: At<'_>, set: &[(T, &str)]) -> Option<T> {
        let Some(text) = node.as_text() else {
            self.wrong_type(node, at, "a word");
            return None;
        };
        let value = set
            .iter()
            .find(|(_, word)| *word == text)
            .map(|(value, _)| *value);
        if value.is_none() {
            let words: Vec<&str> = set.iter().map(|(_, word)| *word).collect();
            let shown: String = text.chars().take(60).collect();
            let help = match nearest(text, &words) {
                Some(near) => format!("Did you mean {near:?}? Known words: {}.", words.join(", ")),
                None => format!("Known words: {}.", words.join(", ")),
            };
            let message = format!("{shown:?} is not a word of this set");
            self.report(FindingCode::UnknownWord, at, message, &help);
        }
        value
    }

    /// A whole number from `least` to `most`.
    pub fn whole(&mut self, node: &Node, at: At<'_>, least: i64, most: i64) -> Option<i64> {
        let Node::Int(number) = node else {
            self.wrong_type(node, at, "a whole number");
            return None;
        };
        if !(least..=most).contains(number) {
            let message = format!("{number} is outside {least} to {most}");
            self.report(
                FindingCode::BadValue,
                at,
                message,
                "Write a number in that range.",
            );
            return None;
        }
        Some(*number)
    }
}

/// Keys that carry remarks and editor hints, not meaning.
fn is_annotation(key: &str) -> bool {
    key == "$schema" || key == "$comment" || key.starts_with("x_")
}

/// The known word closest to `word`, when it is close.
fn nearest<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
    known
        .iter()
        .map(|candidate| (distance(word, candidate), *candidate))
        .filter(|(distance, candidate)| *distance * 3 <= candidate.len().max(3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Edit distance of two short texts, by bytes; long texts are never near.
fn distance(a: &str, b: &str) -> usize {
    if a.len() > 40 || b.len() > 40 {
        return usize::MAX / 4;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        let mut next = vec![left];
        for (above, y) in row.iter().skip(1).zip(b.bytes()) {
            left = (diagonal + usize::from(x != y))
                .min(above + 1)
                .min(left + 1);
            diagonal = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

/// A value that can be read from a JSON tree.
pub trait Decode: Sized {
    /// Reads `node`; on failure reports at `at` and returns `None`.
    fn decode(node: &Node, at: At<'_>, out: &mut Decoder) -> Option<Self>;
}

impl Decode for bool {
    fn decode(node: &Node, at: At<'_>, out: &mut Decoder) -> Option<Self> {
        if let Node::Bool(value) = node {
            return Some(*value);
        }
        out.wrong_type(node, at, "true or false");
        None
    }
}

impl Decode for u32 {
    fn decode(node: &Node, at: At<'_>, out: &mut Decoder) -> Option<Self> {
        // A century in days: no window, count or fee step of a shop is larger.
        out.whole(node, at, 0, 36_525)
            .and_then(|n| u32::try_from(n).ok())
    }
}

impl Decode for BasisPoints {
    fn decode(node: &Node, at: At<'_>, out: &mut Decoder) -> Option<Self> {
        out.whole(node, at, 0, 20_000)
            .and_then(|n| u32::try_from(n).ok())
            .map(Self)
    }
}

impl Decode for String {
    fn decode(node: &Node, at: At<'_>, out: &mut Decoder) -> Option<Self> {
        out.text(node, at, "a text of 1 to 2000 characters", |text| {
            (1..=2000)
                .contains(&text.chars().count())
                .then(|| text.into())
        })
    }
}

impl Decode for CivilDate {
    fn decode(node: &Node, at: At<'_>, out: &mut Decoder) -> Option<Self> {
        out.text(
            node,
            at,
            "a day like 2026-11-21 that exists",
            CivilDate::parse,
        )
    }
}

impl Decode for Currency {
    fn decode(node: &Node, at: At<'_>, out: &mut Decoder) -> Option<Self> {
        out.text(node, at, "an ISO 4217 code like EUR", Currency::parse)
    }
}

impl Decode for Place {
    fn decode(node: &Node, at: At<'_>, out: &mut Decoder) -> Option<Self> {
        out.text(node, at, "an ISO 3166 code like DE or US-CA", Place::parse)
    }
}

impl Decode for SafeUrl {
    fn decode(node: &Node, at: At<'_>, out: &mut Decoder) -> Option<Self> {
        out.text(
            node,
            at,
            "an https:, mailto: or tel: link or a path on this site",
            SafeUrl::parse,
        )
    }
}

impl Decode for Money {
    fn decode(node: &Node, at: At<'_>, out: &mut Decoder) -> Option<Self> {
        let members = out.members(node, at, &["minor", "currency"])?;
        let minor = members.iter().find(|(key, _)| key == "minor");
        if minor.is_none() {
            let message = "the key \"minor\" is missing".into();
            out.report(
                FindingCode::MissingField,
                at,
                message,
                "Give the amount in cents.",
            );
        }
        let minor = minor.and_then(|(_, n)| out.whole(n, at.key("minor"), 0, 1_000_000_000_000));
        let currency = out.field(members, at, "currency", true);
        Some(Self {
            minor: minor?,
            currency: currency?,
        })
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(node: &Node, at: At<'_>, out: &mut Decoder) -> Option<Self> {
        if *node == Node::Null {
            Some(None)
        } else {
            T::decode(node, at, out).map(Some)
        }
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(node: &Node, at: At<'_>, out: &mut Decoder) -> Option<Self> {
        let Some(items) = node.as_list() else {
            out.wrong_type(node, at, "a list");
            return None;
        };
        let read: Vec<Option<T>> = items
            .iter()
            .enumerate()
            .map(|(i, item)| T::decode(item, at.index(i), out))
            .collect();
        read.into_iter().collect()
    }
}
