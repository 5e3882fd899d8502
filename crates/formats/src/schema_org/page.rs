//! A page's data as a graph of nodes, and the notes about it.

use super::pointer::pointer;
use crate::NoteCode;
use crate::note::{Notes, shown};
use after_sales_policy::json::Node;
use after_sales_policy::{CivilDate, Details};

/// No fact is a longer text.
const LONGEST: usize = 2000;

/// The data and what was noted about it.
pub(super) struct Page<'t> {
    root: &'t Node,
    /// The nodes that have an `@id`, in the order of the data.
    named: Vec<&'t Node>,
    /// Their ids with their places in that list, sorted.
    ids: Vec<(&'t str, usize)>,
    pub(super) notes: Notes,
}

impl<'t> Page<'t> {
    /// The graph of `root`, and what was noted while its text was read.
    pub(super) fn new(root: &'t Node, notes: Notes) -> Self {
        let mut page = Self {
            root,
            named: Vec::new(),
            ids: Vec::new(),
            notes,
        };
        page.collect_ids(root);
        page.ids.sort_unstable();
        page
    }

    fn collect_ids(&mut self, node: &'t Node) {
        match node {
            Node::List(items) => {
                for item in items {
                    self.collect_ids(item);
                }
            }
            Node::Object(members) => {
                if let (false, Some(id)) =
                    (is_reference(node), node.get("@id").and_then(Node::as_text))
                {
                    self.ids.push((id, self.named.len()));
                    self.named.push(node);
                }
                for (_, value) in members {
                    self.collect_ids(value);
                }
            }
            _ => {}
        }
    }

    /// The first node of that `@id`.
    fn by_id(&self, id: &str) -> Option<&'t Node> {
        let at = self.ids.partition_point(|(known, _)| *known < id);
        let (known, place) = self.ids.get(at)?;
        self.named.get(*place).copied().filter(|_| *known == id)
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
        let mut found = Vec::new();
        match value {
            Node::List(items) => {
                for item in items {
                    found.push(self.resolve(item));
                }
            }
            Node::Null => {}
            value => found.push(self.resolve(value)),
        }
        found
    }

    fn resolve(&self, value: &'t Node) -> &'t Node {
        if let Some(plain) = member(value, "@value") {
            return plain;
        }
        let id = member(value, "@id").filter(|_| is_reference(value));
        let id = id.and_then(Node::as_text);
        id.and_then(|id| self.by_id(id)).unwrap_or(value)
    }

    /// The first value of a property when it is a node.
    pub(super) fn node(&self, node: &'t Node, key: &str) -> Option<&'t Node> {
        let value = self.first(node, key)?;
        matches!(value, Node::Object(_)).then_some(value)
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
            Node::Text(text) => text.trim_ascii(),
            Node::Int(number) => return Some(number.to_string()),
            Node::Float(number) => number,
            Node::Null => return None,
            _ => {
                self.unusable("kind", Some(value), "");
                return None;
            }
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

    /// The first of these properties that one of the nodes has, as text; with `name`, as [`Self::name`] reads it.
    pub(super) fn any(&mut self, nodes: &[&'t Node], keys: &[&str], name: bool) -> Option<String> {
        for key in keys {
            for node in nodes {
                let found = match name {
                    true => self.name(node, key),
                    false => self.text(node, key),
                };
                if found.is_some() {
                    return found;
                }
            }
        }
        None
    }

    /// A word of one of schema.org's enumerations, without its address.
    pub(super) fn word(&self, node: &'t Node, key: &str) -> Option<(&'t Node, &'t str)> {
        let value = self.first(node, key)?;
        let text = value
            .as_text()
            .or_else(|| member(value, "@id")?.as_text())?;
        Some((value, local(text.trim_ascii())))
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

    /// Records a note about a node of the data, or about all of it.
    pub(super) fn note(&mut self, code: NoteCode, about: Option<&'t Node>, details: Details) {
        let root = self.root;
        let path = || about.map_or(String::new(), |target| pointer(root, target));
        self.notes.add(code, details, path);
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
}

/// The last part of an address or a prefixed name: `UsedCondition` of `https://schema.org/UsedCondition`.
fn local(text: &str) -> &str {
    let ends = |byte: &u8| matches!(byte, b'/' | b'#' | b':');
    match text.as_bytes().iter().rposition(ends) {
        Some(at) => text.get(at + 1..).unwrap_or_default(),
        None => text,
    }
}

/// The value of a member by schema.org's name for it, whichever way the key is written. Some shop systems
/// write `Offers`; no two names differ in case alone, and the exact one comes first.
pub(super) fn member<'t>(node: &'t Node, key: &str) -> Option<&'t Node> {
    let Node::Object(members) = node else {
        return None;
    };
    let mut similar = None;
    for (name, value) in members {
        let name = plain(name);
        if name == key {
            return Some(value);
        }
        if similar.is_none() && name.eq_ignore_ascii_case(key) {
            similar = Some(value);
        }
    }
    similar
}

/// A key without schema.org's address.
fn plain(key: &str) -> &str {
    for start in ["http://schema.org/", "https://schema.org/", "schema:"] {
        if let Some(name) = key.strip_prefix(start) {
            return name;
        }
    }
    key
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
