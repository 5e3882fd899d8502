//! Which rule governs: the narrowest scope that fits; nothing is merged.

use super::Asked;
use super::fit::{Fits, Open, fits};
use super::missing::Missing;
use super::rank::compare;
use crate::prepare::{RuleSet, Version};
use crate::{AppliedRule, CaseType, Region, Rule, RuleOutcome};
use core::cmp::Ordering;

/// The rule that governs and how it was found.
pub struct Choice<'p> {
    /// The narrowest rule that surely fits.
    pub governing: Option<&'p Rule>,
    /// Rules for this case that fit or might fit, in the order of the document.
    pub looked_at: Vec<AppliedRule>,
    /// Two rules fit equally well, which `check` could not foresee: an item in two categories.
    pub(crate) tied: bool,
    open: Open,
}

impl Choice<'_> {
    /// Whether a narrower rule might govern once a fact is known.
    pub fn undecided(&self) -> bool {
        !self.open.is_empty()
    }

    pub(crate) fn ask(&self, missing: &mut Missing) {
        for (fact, state) in &self.open {
            missing.add(*fact, *state);
        }
    }
}

/// Chooses among the rules of a version for one case of a purchase.
///
/// With `all`, rules that do not fit are listed too, with the member that shuts them out.
pub(crate) fn choose_for<'p>(
    version: &Version<'p>,
    regions: &[Region],
    asked: &Asked<'_>,
    case: CaseType,
    all: bool,
) -> Choice<'p> {
    let RuleSet { rules, index } = version.set;
    let candidates = if all {
        (0..rules.len()).collect()
    } else {
        index.candidates(case, asked.facts)
    };
    let mut judged = Vec::with_capacity(candidates.len());
    let mut governing: Option<(usize, &Rule)> = None;
    let mut tied = false;
    for place in candidates {
        let (Some(rule), Some(rank)) = (rules.get(place), index.rank(place)) else {
            continue;
        };
        if !rule.cases.contains(&case) {
            continue;
        }
        let fit = fits(&rule.scope, rank, regions, asked);
        if matches!(fit, Fits::Yes) {
            let known = governing.and_then(|(known, other)| Some((index.rank(known)?, other)));
            let order = known.map_or(Ordering::Greater, |(known, _)| compare(rank, known).0);
            // The same rule whatever their order in the file.
            let first = known.is_some_and(|(_, other)| rule.id < other.id);
            tied = order == Ordering::Equal || (tied && order == Ordering::Less);
            if order == Ordering::Greater || (order == Ordering::Equal && first) {
                governing = Some((place, rule));
            }
        }
        judged.push((place, rule, fit));
    }
    let mut open = Open::new();
    let mut looked_at = Vec::with_capacity(judged.len());
    for (place, rule, fit) in judged {
        let against = governing
            .filter(|(known, _)| *known != place)
            .and_then(|(known, _)| Some(compare(index.rank(place)?, index.rank(known)?)));
        let outranked = || (RuleOutcome::Outranked, against.and_then(|(_, name)| name));
        let (outcome, because) = match fit {
            Fits::Yes if against.is_none() => (RuleOutcome::Governs, None),
            Fits::Yes => outranked(),
            Fits::No(_) if !all => continue,
            Fits::No(name) => (RuleOutcome::OutOfScope, Some(name)),
            Fits::Open(facts) => {
                if against.is_none_or(|(order, _)| order == Ordering::Greater) {
                    open.extend(facts);
                    (RuleOutcome::Undecided, None)
                } else {
                    outranked()
                }
            }
        };
        looked_at.push(AppliedRule {
            id: rule.id.clone(),
            outcome,
            because,
        });
    }
    Choice {
        governing: governing.map(|(_, rule)| rule),
        looked_at,
        tied,
        open,
    }
}
