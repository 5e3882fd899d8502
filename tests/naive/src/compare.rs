//! One case answered twice.

use crate::judge::judge;
use after_sales_policy::{Facts, MissingFact, Moment, Policy, Regime, Verdict, decide};

/// What the page leaves open is taken out of both.
fn comparable(mut verdict: Verdict) -> Verdict {
    for missing in &mut verdict.missing_facts {
        missing.settles = 0;
    }
    let key = |one: &MissingFact| (one.fact, one.state);
    verdict.missing_facts.sort_by_key(key);
    verdict.missing_facts.dedup();
    verdict.applied_rules.sort_by(|a, b| a.id.cmp(&b.id));
    for rule in &mut verdict.applied_rules {
        rule.because = None;
    }
    verdict.notes.sort();
    verdict.alternatives.clear();
    verdict
}

/// One case, answered twice.
pub struct Answers {
    pub engine: Verdict,
    /// The engine's verdict and this crate's, when they differ.
    pub differ: Option<(Verdict, Verdict)>,
}

pub fn difference(
    policy: &Policy,
    regime: Option<&Regime>,
    facts: &Facts,
    now: &Moment,
) -> Answers {
    let engine = decide(policy, regime, facts, now);
    let left = comparable(engine.clone());
    let right = comparable(judge(policy, regime, facts, now));
    Answers {
        differ: (left != right).then_some((left, right)),
        engine,
    }
}
