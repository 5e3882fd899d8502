//! Random questions: a policy, a country, a purchase and a moment.

use super::policies::policy;
use super::purchase::{facts, known, now};
use super::regimes::regime;
use super::seed::{Seed, runs};
use after_sales_policy::{Moment, Policy, Regime, Verdict, decide};
use serde_json::Value;

/// One random question.
pub struct Asked {
    pub number: u64,
    pub document: Value,
    pub policy: Policy,
    pub regime: Regime,
    pub facts: Value,
    pub now: Moment,
}

impl Asked {
    fn new(number: u64) -> (Self, Seed) {
        let mut seed = Seed::new(number);
        let (document, policy) = policy(&mut seed);
        let asked = Self {
            number,
            document,
            policy,
            regime: regime(&mut seed),
            facts: facts(&mut seed),
            now: now(&mut seed),
        };
        (asked, seed)
    }

    /// The answer.
    pub fn verdict(&self) -> Verdict {
        self.of(&self.facts)
    }

    fn of(&self, facts: &Value) -> Verdict {
        decide(&self.policy, Some(&self.regime), &known(facts), &self.now)
    }
}

/// The question, written out only when something failed.
impl std::fmt::Display for Asked {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Asked {
            document,
            facts,
            regime,
            now,
            ..
        } = self;
        write!(
            out,
            "seed {}\npolicy {document}\nfacts {facts}\nnow {}\n{regime:?}",
            self.number, now.at
        )
    }
}

/// Asks one random question after the other.
pub fn each(check: impl Fn(&Asked, &mut Seed)) {
    for number in 0..runs(1000) {
        let (asked, mut seed) = Asked::new(number);
        check(&asked, &mut seed);
    }
}
