//! A page's data as a graph of nodes, and the notes about it.

use super::pointer::pointer;
use crate::note::shown;
use crate::{MOST_NOTES, Note, NoteCode};
use after_sales_policy::json::Node;
use after_sales_policy::{CivilDate, Details, FindingCode};
use std::collections::BTreeMap;

/// No fact is a longer text.
const LONGEST: usize = 2000;

/// The data and what was noted about it.
pub(super) struct Page<'t> {
    root: &'t Node,
    by_id: BTreeMap<&'t str, &'t Node>,
    notes: Vec<Note>,
    more: usize,
}

impl<'t> Page<'t> {
    pub(super) fn new(root: &'t Node) -> Self {
        let mut by_id = BTreeMap::new();
        collect_ids(root, &mut by_id);
        Self {
            root,
            by_id,
            notes: Vec::new(),
            more: 0,
        }
    }

    /// The nodes that the data is about: on top, in `@graph`, and what a page says is its main entity.
    pub(super) fn subjects(&self) -> Vec<&'t Node> {
        let mut found = Vec::new();
        subjects(self.root, &mut found);
        found
    }

    /// The values of a property: lists opened, `@value` unwrapped, references by `@id` followed.
    pub(super) fn values(&self, node: &'t Node, key: &str) -> Vec<&'t Node> {
        let Some(value) = member(node, key) else {
            return Vec::new();
        };
        let value = member(value, "@list")
            .or_else(|| member(value, "@set"))
            .unwrap_or(value);
        let each = |value| self.resolve(value);
        match value {
            Node::List(items) => items.iter().map(each).collect(),
            Node::Null => Vec::new(),
            value => vec![each(value)],
        }
    }

    fn resolve(&self, value: &'t Node) -> &'t Node {
        if let Some(plain) = member(value, "@value") {
            return plain;
        }
        match (
            is_reference(value),
            member(value, "@id").and_then(Node::as_text),
        ) {
            (true, Some(id)) => self.by_id.get(id).copied().unwrap_or(value),
            _ => value,
        }
    }

    /// The first value of a property.
    pub(super) fn first(&self, node: &'t Node, key: &str) -> Option<&'t Node> {
        self.values(node, key).first().copied()
    }

    /// A property as text; a number as it was written. A text too long to be a fact is noted.
    pub(super) fn text(&mut self, node: &'t Node, key: &str) -> Option<String> {
        let value = self.first(node, key)?;
        self.plain(value)
    }

    /// A value as text.
    pub(super) fn plain(&mut self, value: &'t Node) -> Option<String> {
        let text = match value {
            Node::Text(text) => text.trim(),
            Node::Int(number) => return Some(number.to_string()),
            Node::Float(number) => number,
            _ => return None,
        };
        if text.chars().nth(LONGEST).is_some() {
            self.unusable("text", Some(value), text);
            return None;
        }
        (!text.is_empty()).then(|| text.into())
    }

    /// A text, or the `name` of the node that stands in its place: a brand, a seller.
    pub(super) fn name(&mut self, node: &'t Node, key: &str) -> Option<String> {
        let value = self.first(node, key)?;
        match value {
            Node::Object(_) => self.text(value, "name"),
            value => self.plain(value),
        }
    }

    /// A word of one of schema.org's enumerations, without its address.
    pub(super) fn word(&self, node: &'t Node, key: &str) -> Option<(&'t Node, &'t str)> {
        let value = self.first(node, key)?;
        let text = value
            .as_text()
            .or_else(|| member(value, "@id")?.as_text())?;
        Some((value, local(text.trim())))
    }

    /// The day of a property. What is no day is noted, and a day in UTC that may be another at the shop.
    pub(super) fn day(&mut self, node: &'t Node, key: &str) -> Option<CivilDate> {
        let value = self.first(node, key)?;
        let text = self.plain(value)?;
        match crate::day::read(&text) {
            Some(told) => {
                if told.utc {
                    self.assumed("utc_day", Some(value), &told.day.to_string());
                }
                Some(told.day)
            }
            None => {
                self.unusable("day", Some(value), &text);
                None
            }
        }
    }

    /// A count that may stand as a number, a text or a `QuantitativeValue`.
    pub(super) fn count(&mut self, node: &'t Node, key: &str) -> Option<u32> {
        let value = self.first(node, key)?;
        let value = self.first(value, "value").unwrap_or(value);
        let text = self.plain(value)?;
        let count = text
            .parse()
            .ok()
            .filter(|count| (1..=36_525).contains(count));
        if count.is_none() {
            self.unusable("count", Some(value), &text);
        }
        count
    }

    /// Records a note about a node of the data, or about all of it. What is read twice is noted once.
    pub(super) fn note(&mut self, code: NoteCode, about: Option<&'t Node>, details: Details) {
        if self.notes.len() >= MOST_NOTES {
            self.more += 1;
            return;
        }
        let path = about.map_or(String::new(), |target| pointer(self.root, target));
        let note = Note {
            code,
            path,
            details,
        };
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    /// Records a value that is left out.
    pub(super) fn unusable(&mut self, what: &'static str, about: Option<&'t Node>, value: &str) {
        self.note(
            NoteCode::Value,
            about,
            vec![("what", what.into()), ("value", shown(value))],
        );
    }

    /// Records a guess.
    pub(super) fn assumed(&mut self, what: &'static str, about: Option<&'t Node>, value: &str) {
        self.note(
            NoteCode::Assumed,
            about,
            vec![("what", what.into()), ("value", shown(value))],
        );
    }

    /// The notes; the last one counts those left out.
    pub(super) fn into_notes(mut self) -> Vec<Note> {
        if self.more > 0 {
            let details = vec![("more", self.more.to_string())];
            let code = NoteCode::Finding(FindingCode::TooMany);
            self.notes.push(Note {
                code,
                path: String::new(),
                details,
            });
        }
        self.notes
    }
}

/// The last part of an address or a prefixed name: `UsedCondition` of `https://schema.org/UsedCondition`.
fn local(text: &str) -> &str {
    text.rsplit(['/', '#', ':']).next().unwrap_or(text)
}

/// The value of a member by schema.org's name for it, whichever way the key is written.
pub(super) fn member<'t>(node: &'t Node, key: &str) -> Option<&'t Node> {
    let Node::Object(members) = node else {
        return None;
    };
    let plain = |name: &'t str| {
        let at = ["http://schema.org/", "https://schema.org/", "schema:"];
        at.iter()
            .find_map(|start| name.strip_prefix(start))
            .unwrap_or(name)
    };
    members
        .iter()
        .find(|(name, _)| plain(name) == key)
        .map(|(_, value)| value)
}

/// Whether a node is of one of these types.
pub(super) fn is_a(node: &Node, wanted: &[&str]) -> bool {
    let fits = |value: &Node| {
        value
            .as_text()
            .is_some_and(|text| wanted.contains(&local(text)))
    };
    match member(node, "@type") {
        Some(Node::List(types)) => types.iter().any(fits),
        Some(value) => fits(value),
        None => false,
    }
}

fn is_reference(node: &Node) -> bool {
    let Node::Object(members) = node else {
        return false;
    };
    members
        .iter()
        .all(|(key, _)| key == "@id" || key == "@type")
}

fn collect_ids<'t>(node: &'t Node, by_id: &mut BTreeMap<&'t str, &'t Node>) {
    match node {
        Node::List(items) => items.iter().for_each(|item| collect_ids(item, by_id)),
        Node::Object(members) => {
            if let (false, Some(id)) = (is_reference(node), node.get("@id").and_then(Node::as_text))
            {
                by_id.entry(id).or_insert(node);
            }
            members
                .iter()
                .for_each(|(_, value)| collect_ids(value, by_id));
        }
        _ => {}
    }
}

fn subjects<'t>(node: &'t Node, found: &mut Vec<&'t Node>) {
    match node {
        Node::List(items) => items.iter().for_each(|item| subjects(item, found)),
        Node::Object(_) => {
            if member(node, "@type").is_some() {
                found.push(node);
            }
            for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
                if let Some(below) = member(node, key) {
                    subjects(below, found);
                }
            }
        }
        _ => {}
    }
}
