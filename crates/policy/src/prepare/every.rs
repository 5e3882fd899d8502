//! Every rule might fit an item: the index of a build that looks at each.

use crate::decide::rank::{Rank, rank};
use crate::{CaseType, Facts, Region, Rule};

/// How narrow each rule is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Index {
    ranks: Vec<Rank>,
}

impl Index {
    pub(crate) fn new(rules: &[Rule], _: &[Region]) -> Self {
        Self {
            ranks: rules.iter().map(|rule| rank(&rule.scope)).collect(),
        }
    }

    /// How narrow a rule is, by its place in the document.
    pub(crate) fn rank(&self, rule: usize) -> Option<&Rank> {
        self.ranks.get(rule)
    }

    /// Places of the rules that might fit, in the order of the document: all.
    pub(crate) fn candidates(&self, _: CaseType, _: &Facts) -> Vec<usize> {
        (0..self.ranks.len()).collect()
    }
}
