//! How often the generator reached what: a generator that no longer reaches something proves nothing of it.

use crate::case::Case;
use crate::choose::{choose, version};
use crate::condition::{SameKind, same_kind};
use crate::member::members;
use after_sales_policy::{
    Entitlement, FactName, Facts, Moment, Note, Policy, RefundLineKind, RefusalReason, Remedy,
    RuleOutcome, StateFact, Status, StepKind, Verdict,
};
use std::collections::BTreeMap;

/// Counts by what was reached.
#[derive(Default)]
pub struct Coverage(BTreeMap<(&'static str, &'static str), u64>);

/// Members of an entitlement that are not always there.
const TOLD: [&str; 20] = [
    "chosen_by",
    "started",
    "opens_on",
    "deadline",
    "done_by",
    "late",
    "return_freight",
    "refund",
    "parts",
    "charges",
    "refund_by",
    "send_by",
    "quantity",
    "credit",
    "credit_valid_until",
    "back",
    "to_pay",
    "rebooking_fee",
    "remedy_ends",
    "register_by",
];

/// Members of a scope, by which a governing rule was chosen.
const SCOPE: [&str; 32] = [
    "skus",
    "variants",
    "products",
    "traits",
    "sellers",
    "seller_countries",
    "vendors",
    "attributes",
    "types",
    "collections",
    "categories",
    "tags",
    "price",
    "discount",
    "states",
    "reasons",
    "roles",
    "methods",
    "groups",
    "tiers",
    "counts",
    "earlier_returns",
    "order_tags",
    "order_states",
    "discount_codes",
    "payment_methods",
    "order_value",
    "order_items",
    "quantity",
    "places",
    "ordered",
    "channels",
];

/// How the condition `same_kind` of a governing rule was answered.
const SAME_KIND: [&str; 9] = [
    "differs",
    "differs, whatever is answered",
    "equal",
    "equal, whatever is answered",
    "lacks",
    "lacks, answered",
    "not named",
    "not named, answered",
    "refused",
];

/// Why some of the units go and others do not.
const SPLIT: [&str; 3] = ["already_returned", "limit_reached", "both"];

impl Coverage {
    pub fn reach(&mut self, what: &'static str, which: &'static str) {
        *self.0.entry((what, which)).or_default() += 1;
    }

    /// Counts one verdict of the engine.
    pub fn add(&mut self, verdict: &Verdict) {
        self.reach("status", verdict.status.as_str());
        let mut parts = Vec::new();
        for refusal in &verdict.refusals {
            self.reach("refusal", refusal.reason.as_str());
            if refusal.quantity.is_some() {
                parts.push(refusal.reason.as_str());
                self.reach("split", refusal.reason.as_str());
            }
            if refusal.condition == Some(StateFact::SameKind) {
                self.reach("same_kind", "refused");
            }
        }
        if parts.len() == 2 {
            self.reach("split", "both");
        }
        for missing in &verdict.missing_facts {
            self.reach("missing", missing.fact.as_str());
        }
        for note in &verdict.notes {
            self.reach("note", note.as_str());
        }
        for rule in &verdict.applied_rules {
            self.reach("rule", rule.outcome.as_str());
        }
        for given in &verdict.entitlements {
            self.given(given);
        }
    }

    fn given(&mut self, given: &Entitlement) {
        for remedy in &given.remedies {
            self.reach("remedy", remedy.as_str());
        }
        let lines = given
            .refund
            .iter()
            .chain(&given.credit)
            .flat_map(|refund| &refund.lines);
        for line in lines.chain(&given.charges) {
            self.reach("line", line.kind.as_str());
        }
        let there = [
            given.chosen_by.is_some(),
            given.started.is_some(),
            given.opens_on.is_some(),
            given.deadline.is_some(),
            given.done_by.is_some(),
            given.late.is_some(),
            given.return_freight.is_some(),
            given.refund.is_some(),
            given
                .refund
                .as_ref()
                .is_some_and(|refund| !refund.parts.is_empty()),
            !given.charges.is_empty(),
            given.refund_clock.is_some_and(|clock| clock.by.is_some()),
            given.send_by.is_some(),
            given.quantity.is_some(),
            given.credit.is_some(),
            given.credit_valid_until.is_some(),
            given
                .exchange
                .is_some_and(|exchange| exchange.back.is_some()),
            given
                .exchange
                .is_some_and(|exchange| exchange.to_pay.is_some()),
            given.rebooking_fee.is_some(),
            !given.remedy_ends.is_empty(),
            given.register_by.is_some(),
        ];
        for step in &given.steps {
            self.reach("step", step.step.as_str());
            if step.by.is_some() {
                self.reach("step by", step.step.as_str());
            }
        }
        if given.steps.len() == 1 {
            self.reach("step", "alone");
        }
        for (name, there) in TOLD.iter().zip(there) {
            if there {
                self.reach("entitlement", name);
            }
        }
    }

    /// Counts by which members of its scope the governing rule of this case was chosen.
    pub fn add_scope(&mut self, policy: &Policy, facts: &Facts, now: &Moment) {
        let case = Case::new(policy, None, facts, now);
        if let Some(rule) = choose(&case, version(&case).rules).governing {
            for member in members(&rule.scope, &case) {
                if member.counts > 0 {
                    self.reach("scope", member.name);
                }
            }
            let asks = |state| rule.conditions.iter().any(|one| one.state == state);
            if asks(StateFact::SameKind) {
                let answered = facts.answer(StateFact::SameKind);
                let which = match (same_kind(rule, &case), answered) {
                    (SameKind::Differs, Some(true)) => "differs, whatever is answered",
                    (SameKind::Equal, Some(false)) => "equal, whatever is answered",
                    (SameKind::Differs, _) => "differs",
                    (SameKind::Equal, _) => "equal",
                    (SameKind::Lacks, Some(_)) => "lacks, answered",
                    (SameKind::Lacks, None) => "lacks",
                    (SameKind::NotNamed, Some(_)) => "not named, answered",
                    (SameKind::NotNamed, None) => "not named",
                };
                self.reach("same_kind", which);
            }
        }
    }

    /// Adds another count.
    pub fn merge(&mut self, other: Self) {
        for (reached, count) in other.0 {
            *self.0.entry(reached).or_default() += count;
        }
    }

    /// What of `wanted` was reached fewer than `least` times, with how often.
    pub fn short_of(&self, wanted: &[(&'static str, &'static str)], least: u64) -> Vec<String> {
        let count = |key| self.0.get(key).copied().unwrap_or(0);
        wanted
            .iter()
            .filter(|key| count(key) < least)
            .map(|key| format!("{} {}: {}", key.0, key.1, count(key)))
            .collect()
    }
}

/// What the shop's layer must reach.
pub fn wanted() -> Vec<(&'static str, &'static str)> {
    let mut wanted: Vec<(&str, &str)> = Vec::new();
    let mut want = |what, words: Vec<&'static str>| {
        wanted.extend(words.into_iter().map(|word| (what, word)));
    };
    want("status", words(Status::ALL, &[]));
    // What only the law says is for the layer of the law.
    want(
        "refusal",
        words(RefusalReason::ALL, &["legal_exception", "no_legal_right"]),
    );
    // No scope hangs on them today.
    want("missing", words(FactName::ALL, &FACTS_NEVER_ASKED));
    want("rule", words(RuleOutcome::ALL, &["out_of_scope"]));
    want("remedy", words(Remedy::ALL, &[]));
    want("line", words(RefundLineKind::ALL, &[]));
    let notes = [
        Note::LawNotHeld,
        Note::DeviceClock,
        Note::OlderPolicy,
        Note::PolicyOfOrder,
    ];
    want("note", notes.iter().map(|note| note.as_str()).collect());
    want("entitlement", TOLD.to_vec());
    want("same_kind", SAME_KIND.to_vec());
    want("split", SPLIT.to_vec());
    want("step", words(StepKind::ALL, &[]));
    want("step", vec!["alone"]);
    want("step by", vec!["tell_shop", "hand_over", "receive"]);
    want("scope", SCOPE.to_vec());
    wanted
}

const FACTS_NEVER_ASKED: [&str; 4] = [
    "attribute",
    "quantity",
    "first_delivered_on",
    "last_delivered_on",
];

fn words<T: Copy>(all: &'static [(T, &'static str)], without: &[&str]) -> Vec<&'static str> {
    all.iter()
        .map(|(_, word)| *word)
        .filter(|word| !without.contains(word))
        .collect()
}
