//! A policy made ready for many decisions: which version holds for an order, and an index so that the
//! cost of a decision does not grow with the number of rules.

#[cfg(feature = "index")]
mod index;
/// The same without look-up, for a page: it decides for one item, not for a catalogue.
#[cfg(not(feature = "index"))]
#[path = "prepare/every.rs"]
mod index;

pub(crate) use index::Index;

use crate::json::Node;
use crate::read::digest;
use crate::{CivilDate, PastVersion, PolicyDocument, Rule};

/// A policy that has been read and cannot be wrong in form: the document, its hash, and what makes
/// deciding by it quick. Prepare once, decide often.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    /// The document.
    pub document: PolicyDocument,
    /// SHA-256, lower-case hex, of the canonical JSON (RFC 8785) of the whole document without its
    /// annotations (`$schema`, `$comment`, `x_…`, at any level). Anyone can take it with other tools;
    /// it stays the same whatever the file's white space, order of members and remarks.
    pub hash: String,
    current: Index,
    past: Vec<(Index, String)>,
}

/// Rules with their index.
#[derive(Clone, Copy)]
pub(crate) struct RuleSet<'p> {
    pub(crate) rules: &'p [Rule],
    pub(crate) index: &'p Index,
}

/// The version of the policy that holds for an order.
#[derive(Clone, Copy)]
pub(crate) struct Version<'p> {
    pub(crate) set: RuleSet<'p>,
    pub(crate) hash: &'p str,
    pub(crate) held: Held,
}

/// Where the version comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Held {
    /// It is the document's own.
    Current,
    /// It is an earlier one that the document carries.
    Past,
    /// It is an earlier one that is not at hand; the document's own stands in.
    Missing,
}

impl Policy {
    /// Prepares a document that was read from `tree`, its canonical form.
    pub(crate) fn new(document: PolicyDocument, tree: &Node) -> Self {
        let regions = &document.shop.regions;
        let trees = tree.get("history").and_then(Node::as_list).unwrap_or(&[]);
        let past = |(version, tree): (&PastVersion, &Node)| {
            let stated = version.sha256.clone();
            let hash = stated.unwrap_or_else(|| digest(tree));
            (Index::new(&version.rules, regions), hash)
        };
        Self {
            current: Index::new(&document.rules, regions),
            past: document.history.iter().zip(trees).map(past).collect(),
            hash: digest(tree),
            document,
        }
    }

    /// The version for an order of that day; the document's own when the day is not known.
    pub(crate) fn version(&self, ordered_on: Option<CivilDate>) -> Version<'_> {
        let own = Version {
            set: RuleSet {
                rules: &self.document.rules,
                index: &self.current,
            },
            hash: &self.hash,
            held: Held::Current,
        };
        let (Some(day), Some(from)) = (ordered_on, self.document.valid_from) else {
            return own;
        };
        if day >= from {
            return own;
        }
        let mut versions = self.document.history.iter().zip(&self.past);
        let holds = |version: &PastVersion| version.from <= day && day <= version.until;
        let carried = versions
            .clone()
            .find(|(version, _)| holds(version) && !version.rules.is_empty());
        match carried.or_else(|| versions.find(|(version, _)| holds(version))) {
            Some((version, (index, hash))) if !version.rules.is_empty() => Version {
                set: RuleSet {
                    rules: &version.rules,
                    index,
                },
                hash,
                held: Held::Past,
            },
            other => Version {
                hash: other.map_or(own.hash, |(_, (_, hash))| hash),
                held: Held::Missing,
                ..own
            },
        }
    }
}
