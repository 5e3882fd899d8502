//! A policy that is read once, for many questions.

use after_sales_answer::{invalid, language, moment, sentences, spoken, written};
use after_sales_findings::notes;
use after_sales_phrases::{Pack, say};
use after_sales_policy::json::{Node, ToNode};
use after_sales_policy::{
    Facts, Finding, Moment, Policy, ReadPolicy, Regime, RuleOutcome, decide, read_facts,
    read_policy, split,
};
use wasm_bindgen::prelude::wasm_bindgen;

/// The policy and the language of its answers.
#[wasm_bindgen]
pub struct Prepared {
    read: ReadPolicy,
    /// `None` when no language was asked for.
    pack: Option<Pack>,
    /// What is wrong with the pack.
    unusable: Vec<Finding>,
}

/// What makes an answer of a question that can be answered.
type Say<'a> = &'a dyn Fn(&Policy, Option<&Regime>, Facts, &Moment) -> Node;

#[wasm_bindgen]
impl Prepared {
    /// Reads a policy. `pack` is the text of a locale pack; with an empty one the answers come without
    /// sentences.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(policy: &str, pack: &str) -> Self {
        let (pack, unusable) = language(pack);
        Self {
            read: read_policy(policy),
            pack,
            unusable,
        }
    }

    /// Reads another policy in its place; the language stays.
    pub fn read(&mut self, policy: &str) {
        self.read = read_policy(policy);
    }

    /// `{ok, findings}`: what stands in the way of using the policy or the pack.
    #[must_use]
    pub fn check(&self) -> String {
        let ok = self.read.policy.is_some() && self.unusable.is_empty();
        let mut found = notes("policy", &self.read.findings);
        found.extend(notes("options", &self.unusable));
        written(&Node::object(vec![
            ("ok", Node::Bool(ok)),
            ("findings", Node::List(found)),
        ]))
    }

    /// `{type: "decision", verdict, sentences, locale, dir, findings}` or `{type: "invalid", findings}`.
    ///
    /// `now` is an RFC 3339 time; `clock` is `device` or `server`.
    #[must_use]
    pub fn decide(&self, facts: &str, now: &str, clock: &str) -> String {
        let moment = moment(now, clock);
        written(
            &self.answer(facts, &moment, &|policy, regime, facts, moment| {
                let verdict = decide(policy, regime, &facts, moment);
                let said = self
                    .pack
                    .as_ref()
                    .map(|pack| say::verdict(&verdict, &facts, pack));
                let answer = [
                    ("verdict", verdict.to_node()),
                    ("sentences", sentences(&said.unwrap_or_default())),
                ];
                spoken("decision", answer, self.pack.as_ref())
            }),
        )
    }

    /// A list of answers, one for each line of `facts`: `{type: "judged", status, rule, best}`, or invalid as
    /// from `decide`.
    #[must_use]
    pub fn decide_all(&self, facts: &str, now: &str, clock: &str) -> String {
        let moment = moment(now, clock);
        let mut out = String::new();
        let mut before = '[';
        for line in split::all(facts, "\n") {
            out.push(before);
            out.push_str(&written(&self.answer(line, &moment, &judged)));
            before = ',';
        }
        out.push(']');
        out
    }

    /// One answer, or all that is wrong at once.
    fn answer(&self, facts: &str, moment: &Result<Moment, Finding>, say: Say<'_>) -> Node {
        let read = read_facts(facts);
        match (&self.read.policy, read.facts, moment) {
            (Some(policy), Some(facts), Ok(moment)) if self.unusable.is_empty() => {
                let regime = after_sales_law::regime(&facts.buyer.country);
                say(policy, regime.as_ref(), facts, moment)
            }
            _ => invalid(&self.read.findings, &read.findings, moment, &self.unusable),
        }
    }
}

fn judged(policy: &Policy, regime: Option<&Regime>, facts: Facts, moment: &Moment) -> Node {
    let verdict = decide(policy, regime, &facts, moment);
    let mut rule = Node::Null;
    for applied in &verdict.applied_rules {
        if applied.outcome == RuleOutcome::Governs {
            rule = applied.id.to_node();
        }
    }
    Node::object(vec![
        ("type", Node::text("judged")),
        ("status", verdict.status.to_node()),
        ("rule", rule),
        ("best", verdict.best.to_node()),
    ])
}
