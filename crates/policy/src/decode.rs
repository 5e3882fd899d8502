//! From a JSON tree to typed values, collecting every error with its JSON Pointer.

use crate::finding::quoted;
use crate::json::Node;
use crate::{Finding, FindingCode};
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
    /// How many of them leave a value without meaning. A key too many does not.
    broken: usize,
}

impl Decoder {
    /// Records a finding.
    pub fn report(&mut self, code: FindingCode, at: At<'_>, message: String, help: &str) {
        if !matches!(code, FindingCode::UnknownField | FindingCode::DuplicateKey) {
            self.broken += 1;
        }
        self.findings
            .push(Finding::new(code, at.to_string(), message, help));
    }

    pub(crate) fn wrong_type(&mut self, node: &Node, at: At<'_>, wanted: &str) {
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
                let message = format!("the key {} stands twice in one object", quoted(key));
                let help = "Keep one of the two; JSON readers differ on which one counts.";
                self.report(FindingCode::DuplicateKey, at.key(key), message, help);
            } else if !known.contains(&key.as_str()) && !is_annotation(key) {
                let message = format!("the key {} is not part of the format here", quoted(key));
                let help = match nearest(key, known) {
                    Some(near) => format!("Did you mean {}?", quoted(near)),
                    None => format!("Known here: {}.", known.join(", ")),
                };
                self.report(FindingCode::UnknownField, at.key(key), message, &help);
            }
        }
        Some(members)
    }

    /// A required or optional member; a required one that is not there is reported.
    pub fn member<'n>(
        &mut self,
        members: &'n [(String, Node)],
        at: At<'_>,
        key: &str,
        required: bool,
    ) -> Option<&'n Node> {
        let found = members.iter().find(|(name, _)| name == key);
        if found.is_none() && required {
            let message = format!("the key {} is missing", quoted(key));
            self.report(FindingCode::MissingField, at, message, "Add it.");
        }
        found.map(|(_, node)| node)
    }

    /// A required or optional member, decoded.
    pub fn field<T: Decode>(
        &mut self,
        members: &[(String, Node)],
        at: At<'_>,
        key: &str,
        required: bool,
    ) -> Option<T> {
        let node = self.member(members, at, key, required)?;
        T::decode(node, at.key(key), self)
    }

    /// The members of an object, each into its slot; the first `required` of `known` must be there.
    pub(crate) fn record(
        &mut self,
        node: &Node,
        at: At<'_>,
        known: &[&str],
        required: usize,
        slots: &mut [&mut dyn Fill],
    ) {
        let Some(members) = self.members(node, at, known) else {
            return;
        };
        for (index, (key, slot)) in known.iter().zip(slots).enumerate() {
            if let Some(node) = self.member(members, at, key, index < required) {
                slot.fill(node, at.key(key), self);
            }
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
            let message = format!("{} is not {wanted}", quoted(&shown));
            self.report(
                FindingCode::BadValue,
                at,
                message,
                "Write a value of that form.",
            );
        }
        value
    }

    /// The place of a word in a closed set.
    pub fn word(&mut self, node: &Node, at: At<'_>, words: &[&str]) -> Option<usize> {
        let Some(text) = node.as_text() else {
            self.wrong_type(node, at, "a word");
            return None;
        };
        let place = words.iter().position(|word| *word == text);
        if place.is_none() {
            let shown: String = text.chars().take(60).collect();
            let known = words.join(", ");
            let help = match nearest(text, words) {
                Some(near) => format!("Did you mean {}? Known words: {known}.", quoted(near)),
                None => format!("Known words: {known}."),
            };
            let message = format!("{} is not a word of this set", quoted(&shown));
            self.report(FindingCode::UnknownWord, at, message, &help);
        }
        place
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

/// A place for a value that is read from a JSON tree.
pub trait Fill {
    /// Reads `node` into `self`; reports at `at` what is wrong.
    fn fill(&mut self, node: &Node, at: At<'_>, out: &mut Decoder);
}

/// A value that can be read from a JSON tree.
pub trait Decode: Fill + Sized {
    /// A value to fill. It means nothing, and is not handed out when filling finds something wrong.
    fn blank() -> Self;

    /// Reads `node`; on failure reports at `at` and returns `None`.
    fn decode(node: &Node, at: At<'_>, out: &mut Decoder) -> Option<Self> {
        let before = out.broken;
        let mut value = Self::blank();
        value.fill(node, at, out);
        (out.broken == before).then_some(value)
    }
}
