//! Facts that a layer asked for and did not find, with how many open points each would settle.

use crate::{FactName, MissingFact, StateFact};

#[derive(Default)]
pub(crate) struct Missing {
    facts: Vec<MissingFact>,
}

impl Missing {
    pub(crate) fn ask(&mut self, fact: FactName) {
        self.add(fact, None);
    }

    pub(crate) fn ask_state(&mut self, state: StateFact) {
        self.add(FactName::State, Some(state));
    }

    pub(crate) fn add(&mut self, fact: FactName, state: Option<StateFact>) {
        match self
            .facts
            .iter_mut()
            .find(|known| known.fact == fact && known.state == state)
        {
            Some(known) => known.settles += 1,
            None => self.facts.push(MissingFact {
                fact,
                state,
                settles: 1,
            }),
        }
    }

    /// The fact that settles most first; among equals, dates before questions about the item.
    pub(crate) fn ranked(mut self) -> Vec<MissingFact> {
        super::sort_few(&mut self.facts, |known| {
            (u32::MAX - known.settles, known.fact, known.state)
        });
        self.facts
    }
}
