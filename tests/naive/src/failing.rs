//! A case on which the two disagree, made as small as it gets and told.

use crate::compare::difference;
use after_sales_policy::json::{self, ToNode};
use after_sales_policy::{Moment, NonWorking, Policy, Regime, Verdict, read_facts, read_policy};
use serde_json::Value;

/// A failing case as JSON, to be made smaller.
#[derive(Clone)]
pub struct Failing {
    pub policy: Value,
    pub facts: Value,
    pub law: Option<Law>,
    pub now: Moment,
}

/// A law as a country's file has it, and its calendar, which stays as it is.
#[derive(Clone)]
pub struct Law {
    row: Value,
    place: &'static str,
    calendar: NonWorking,
}

impl Law {
    fn new(regime: &Regime) -> Self {
        let mut row = String::new();
        regime.to_node().write(&mut row);
        Self {
            row: serde_json::from_str(&row).expect("JSON"),
            place: regime.place,
            calendar: regime.calendar,
        }
    }

    fn regime(&self) -> Option<Regime> {
        let node = json::parse(&self.row.to_string()).ok()?;
        let mut regime = Regime::read(self.place, &node)?;
        regime.calendar = self.calendar;
        is_law(&regime).then_some(regime)
    }
}

/// What no row leaves empty: a list of rights, and the conditions of an extension.
fn is_law(regime: &Regime) -> bool {
    let mut lists = [regime.withdrawal, regime.faults].into_iter();
    lists.all(|list| {
        let mut extensions = list.iter().flat_map(|right| right.extensions);
        !list.is_empty() && extensions.all(|one| !one.gates.is_empty())
    })
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
    pub fn new(policy: &Policy, regime: Option<&Regime>, facts: Value, now: Moment) -> Self {
        Self {
            policy: serde_json::to_value(&policy.document).expect("JSON"),
            facts,
            law: regime.map(Law::new),
            now,
        }
    }

    /// Both verdicts of this case, when it reads and they differ.
    fn verdicts(&self) -> Option<(Verdict, Verdict)> {
        let policy = read_policy(&self.policy.to_string()).policy?;
        let facts = read_facts(&self.facts.to_string()).facts?;
        let regime = match &self.law {
            Some(law) => Some(law.regime()?),
            None => None,
        };
        difference(&policy, regime.as_ref(), &facts, &self.now).differ
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
            for part in 0..3 {
                for pointer in self
                    .part(part)
                    .map(|root| removable(root))
                    .unwrap_or_default()
                {
                    let mut next = self.clone();
                    let gone = next.part(part).is_some_and(|root| remove(root, &pointer));
                    if gone && next.members().iter().any(|one| one == member) {
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

    /// The facts, the law, the policy: what is left away first.
    fn part(&mut self, part: usize) -> Option<&mut Value> {
        match part {
            0 => self.law.as_mut().map(|law| &mut law.row),
            1 => Some(&mut self.facts),
            _ => Some(&mut self.policy),
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
            "policy {}\nfacts {}\n{}now {} {}\n",
            pretty(&self.policy),
            pretty(&self.facts),
            self.law.as_ref().map_or(String::new(), |law| format!(
                "law of {} {}\ncalendar {:?}\n",
                law.place,
                pretty(&law.row),
                law.calendar
            )),
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
