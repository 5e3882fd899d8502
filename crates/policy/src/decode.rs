//! From a JSON tree to typed values, collecting every error with its JSON Pointer.

use crate::FindingCode;
use crate::digits;
use crate::finding::{Details, Findings, shown};
use crate::json::{Node, is_annotation};
use crate::names::Names;

/// A place in the document, as a chain on the stack; told as a JSON Pointer (RFC 6901).
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

impl At<'_> {
    /// The place as a JSON Pointer.
    pub fn pointer(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        if let Some(parent) = self.parent {
            parent.write(out);
            out.push('/');
        }
        match self.step {
            Step::Root => {}
            Step::Key(key) => {
                for c in key.chars() {
                    match c {
                        '~' => out.push_str("~0"),
                        '/' => out.push_str("~1"),
                        _ => out.push(c),
                    }
                }
            }
            Step::Index(index) => out.push_str(&digits::count(index)),
        }
    }
}

/// Collects the findings of one decoding.
#[derive(Default)]
pub struct Decoder {
    /// What was wrong, in the order of the document.
    pub findings: Findings,
    /// How many of them leave a value without meaning. A key too many does not.
    broken: usize,
}

/// No object of a document has as many members; comparing more of them would take too long.
const MOST_MEMBERS: usize = 256;

impl Decoder {
    /// Records a finding.
    pub fn report(&mut self, code: FindingCode, at: At<'_>, details: Details) {
        if !matches!(code, FindingCode::UnknownField | FindingCode::DuplicateKey) {
            self.broken += 1;
        }
        self.findings.add(code, at.pointer(), details);
    }

    /// Records that another type of value stands here; `wanted` is a keyword of the catalogue.
    pub(crate) fn wrong_type(&mut self, node: &Node, at: At<'_>, wanted: &'static str) {
        let details = vec![("found", node.kind().into()), ("wanted", wanted.into())];
        self.report(FindingCode::WrongType, at, details);
    }

    /// Records a key or word that is not among the known ones, with the nearest.
    #[cfg(feature = "hints")]
    fn unknown(&mut self, code: FindingCode, at: At<'_>, word: &str, known: Names) {
        let known: Vec<&str> = known.iter().collect();
        let mut details = vec![("word", shown(word)), ("known", known.join(", "))];
        if !self.findings.is_full()
            && let Some(near) = crate::near::nearest(word, &known)
        {
            details.push(("near", near.into()));
        }
        self.report(code, at, details);
    }

    /// Records a key or word that is not among the known ones.
    #[cfg(not(feature = "hints"))]
    fn unknown(&mut self, code: FindingCode, at: At<'_>, word: &str, known: Names) {
        let mut list = String::new();
        for name in known.iter() {
            list.push_str(name);
            list.push_str(", ");
        }
        list.truncate(list.len().saturating_sub(2));
        self.report(code, at, vec![("word", shown(word)), ("known", list)]);
    }

    /// Records a key that stands twice in the object here.
    pub(crate) fn repeated(&mut self, key: &str, at: At<'_>) {
        let details = vec![("word", shown(key))];
        self.report(FindingCode::DuplicateKey, at.key(key), details);
    }

    /// The members of an object; repeated and unknown keys are reported.
    pub fn members<'n>(
        &mut self,
        node: &'n Node,
        at: At<'_>,
        known: Names,
    ) -> Option<&'n [(String, Node)]> {
        let members = self.object(node, at)?;
        for (position, (key, _)) in members.iter().enumerate() {
            if members
                .iter()
                .take(position)
                .any(|(earlier, _)| earlier == key)
            {
                self.repeated(key, at);
            } else if known.place(key).is_none() && !is_annotation(key) {
                self.unknown(FindingCode::UnknownField, at.key(key), key, known);
            }
        }
        Some(members)
    }

    /// An object with as many members as any document has; the keys are the caller's to judge.
    pub(crate) fn object<'n>(
        &mut self,
        node: &'n Node,
        at: At<'_>,
    ) -> Option<&'n [(String, Node)]> {
        let Node::Object(members) = node else {
            self.wrong_type(node, at, "object");
            return None;
        };
        (!self.too_many(members.len(), MOST_MEMBERS, "members", at)).then_some(members)
    }

    /// Whether there are more of `what`, a keyword of the catalogue, than any document has; then it is reported.
    pub(crate) fn too_many(&mut self, number: usize, most: usize, what: &str, at: At<'_>) -> bool {
        if number > most {
            let details = vec![
                ("what", what.into()),
                ("number", digits::count(number)),
                ("most", digits::count(most)),
            ];
            self.report(FindingCode::TooLarge, at, details);
        }
        number > most
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
            self.report(FindingCode::MissingField, at, vec![("word", key.into())]);
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
        known: Names,
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

    /// Records a value that cannot be; `wanted` is a keyword of the catalogue.
    pub fn bad_value(&mut self, at: At<'_>, wanted: &'static str, value: &str) {
        let details = vec![("wanted", wanted.into()), ("value", shown(value))];
        self.report(FindingCode::BadValue, at, details);
    }

    /// A text that `read` understands; `wanted` is a keyword of the catalogue.
    pub fn text<T>(
        &mut self,
        node: &Node,
        at: At<'_>,
        wanted: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let Some(text) = node.as_text() else {
            self.wrong_type(node, at, wanted);
            return None;
        };
        let value = read(text);
        if value.is_none() {
            self.bad_value(at, wanted, text);
        }
        value
    }

    /// The place of a word in a closed set.
    pub fn word(&mut self, node: &Node, at: At<'_>, words: Names) -> Option<usize> {
        let Some(text) = node.as_text() else {
            self.wrong_type(node, at, "word");
            return None;
        };
        let place = words.place(text);
        if place.is_none() {
            self.unknown(FindingCode::UnknownWord, at, text, words);
        }
        place
    }

    /// A whole number from `least` to `most`.
    pub fn whole(&mut self, node: &Node, at: At<'_>, least: i64, most: i64) -> Option<i64> {
        let Node::Int(number) = node else {
            self.wrong_type(node, at, "whole");
            return None;
        };
        if !(least..=most).contains(number) {
            let details = vec![
                ("wanted", "range".into()),
                ("value", digits::text(*number)),
                ("least", digits::text(least)),
                ("most", digits::text(most)),
            ];
            self.report(FindingCode::BadValue, at, details);
            return None;
        }
        Some(*number)
    }
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
