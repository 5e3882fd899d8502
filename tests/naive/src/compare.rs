//! One case answered twice, and what differs.

use crate::judge::judge;
use after_sales_policy::{
    Facts, MissingFact, Moment, Policy, Regime, Verdict, decide, read_facts, read_policy,
};
use serde_json::Value;

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

/// Both verdicts when they differ: the engine's and this crate's.
pub fn difference(
    policy: &Policy,
    regime: Option<&Regime>,
    facts: &Facts,
    now: &Moment,
) -> (Verdict, Option<(Verdict, Verdict)>) {
    let engine = decide(policy, regime, facts, now);
    let left = comparable(engine.clone());
    let right = comparable(judge(policy, regime, facts, now));
    let differs = left != right;
    (engine, differs.then_some((left, right)))
}

/// A failing case as JSON, to be made smaller.
#[derive(Clone)]
pub struct Failing {
    pub policy: Value,
    pub facts: Value,
    pub now: Moment,
}

/// Names of the verdict's members that differ.
fn differing(engine: &Verdict, naive: &Verdict) -> Vec<String> {
    let value = |verdict: &Verdict| serde_json::to_value(verdict).expect("a verdict as JSON");
    let mut paths = Vec::new();
    collect(&value(engine), &value(naive), "", &mut paths);
    paths
}

fn collect(left: &Value, right: &Value, at: &str, paths: &mut Vec<String>) {
    match (left, right) {
        (Value::Object(a), Value::Object(b)) => {
            let keys: std::collections::BTreeSet<_> = a.keys().chain(b.keys()).collect();
            for key in keys {
                collect(&left[key], &right[key], &format!("{at}/{key}"), paths);
            }
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (left, right) in a.iter().zip(b) {
                collect(left, right, &format!("{at}/*"), paths);
            }
        }
        _ if left == right => {}
        _ => paths.push(format!("{at}: engine {left}, page {right}")),
    }
}

impl Failing {
    pub fn new(policy: &str, facts: &str, now: Moment) -> Self {
        let read = |text| serde_json::from_str(text).expect("JSON");
        Self {
            policy: read(policy),
            facts: read(facts),
            now,
        }
    }

    /// Both verdicts of this case, when it reads and they differ.
    fn verdicts(&self) -> Option<(Verdict, Verdict)> {
        let policy = read_policy(&self.policy.to_string()).policy?;
        let facts = read_facts(&self.facts.to_string()).facts?;
        difference(&policy, None, &facts, &self.now).1
    }

    /// What differs, each as `member: engine …, page …`.
    pub fn differences(&self) -> Vec<String> {
        self.verdicts()
            .map(|(a, b)| differing(&a, &b))
            .unwrap_or_default()
    }

    /// Leaves members and items away as long as the verdicts still differ in `member`.
    pub fn smaller(mut self, member: &str) -> Self {
        loop {
            let mut shrunk = false;
            for in_policy in [true, false] {
                let root = if in_policy { &self.policy } else { &self.facts };
                for pointer in removable(root) {
                    let mut next = self.clone();
                    let root = if in_policy {
                        &mut next.policy
                    } else {
                        &mut next.facts
                    };
                    if remove(root, &pointer) && next.members().iter().any(|one| one == member) {
                        self = next;
                        shrunk = true;
                    }
                }
            }
            if !shrunk {
                return self;
            }
        }
    }

    /// The members in which the verdicts differ.
    pub fn members(&self) -> Vec<String> {
        let name = |line: String| line.split(':').next().unwrap_or_default().to_owned();
        self.differences().into_iter().map(name).collect()
    }

    /// The case and both verdicts as text.
    pub fn tell(&self) -> String {
        let pretty = |value: &Value| serde_json::to_string_pretty(value).expect("JSON");
        let mut text = format!(
            "policy {}\nfacts {}\nnow {} {}\n",
            pretty(&self.policy),
            pretty(&self.facts),
            self.now.clock.as_str(),
            self.now.at
        );
        if let Some((engine, naive)) = self.verdicts() {
            let json = |verdict| serde_json::to_value(verdict).expect("a verdict as JSON");
            text += &format!(
                "engine {}\npage {}\n",
                pretty(&json(&engine)),
                pretty(&json(&naive))
            );
        }
        text + &self.differences().join("\n")
    }
}

/// Pointers to every member and item, outer ones first and later items before earlier ones.
fn removable(root: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut layer = vec![(String::new(), root)];
    while !layer.is_empty() {
        let mut next = Vec::new();
        for (at, value) in layer {
            match value {
                Value::Object(members) => {
                    for (key, value) in members {
                        next.push((format!("{at}/{key}"), value));
                    }
                }
                Value::Array(items) => {
                    for (index, value) in items.iter().enumerate().rev() {
                        next.push((format!("{at}/{index}"), value));
                    }
                }
                _ => {}
            }
        }
        found.extend(next.iter().map(|(at, _)| at.clone()));
        layer = next;
    }
    found
}

fn remove(root: &mut Value, pointer: &str) -> bool {
    let (parent, last) = pointer.rsplit_once('/').expect("a pointer below the root");
    match root.pointer_mut(parent) {
        Some(Value::Object(members)) => members.remove(last).is_some(),
        Some(Value::Array(items)) => {
            let index: usize = last.parse().expect("an index");
            let there = index < items.len();
            if there {
                items.remove(index);
            }
            there
        }
        _ => false,
    }
}
