//! Which version holds and which of its rules governs: sections 1 and 2.

use crate::case::{Ask, Case};
use crate::day::day;
use crate::member::{Member, members};
use crate::scope::Fit;
use after_sales_policy::{AppliedRule, Note, PastVersion, Rule, RuleOutcome, body_digest};

/// The rules of the day of the order.
pub struct Version<'a> {
    pub rules: &'a [Rule],
    pub note: Option<Note>,
    /// Hash of the document that holds.
    pub hash: String,
}

pub fn version<'a>(case: &Case<'a>) -> Version<'a> {
    let document = &case.policy.document;
    let own = Version {
        rules: &document.rules,
        note: None,
        hash: case.policy.hash.clone(),
    };
    let (Some(ordered), Some(from)) = (case.ordered(), document.valid_from) else {
        return own;
    };
    if ordered >= day(from) {
        return own;
    }
    let covers = |past: &&PastVersion| day(past.from) <= ordered && ordered <= day(past.until);
    let covering = || document.history.iter().filter(covers);
    if let Some(past) = covering().find(|past| !past.rules.is_empty()) {
        return Version {
            rules: &past.rules,
            note: Some(Note::PolicyOfOrder),
            hash: hash_of(past),
        };
    }
    let hash = covering().next().map_or_else(|| own.hash.clone(), hash_of);
    Version {
        note: Some(Note::OlderPolicy),
        hash,
        ..own
    }
}

/// The hash that the entry names, else that of the entry itself as canonical JSON (RFC 8785: members by
/// name, no white space; whole numbers and plain names need no more).
fn hash_of(past: &PastVersion) -> String {
    let members = serde_json::to_value(past).expect("an entry as JSON");
    past.sha256
        .clone()
        .unwrap_or_else(|| body_digest(&members.to_string()))
}

/// What came of looking at every rule.
pub struct Chosen<'a> {
    pub governing: Option<&'a Rule>,
    pub tie: bool,
    pub undecided: bool,
    pub asks: Vec<Ask>,
    pub looked_at: Vec<AppliedRule>,
}

struct Candidate<'a> {
    rule: &'a Rule,
    counts: Vec<usize>,
    open: Vec<Ask>,
}

pub fn choose<'a>(case: &Case, rules: &'a [Rule]) -> Chosen<'a> {
    let mut candidates: Vec<Candidate> = Vec::new();
    for rule in rules {
        if !rule.cases.contains(&case.facts.case) {
            continue;
        }
        let members: Vec<Member> = members(&rule.scope, case);
        if members.iter().any(|member| member.fit == Fit::No) {
            continue;
        }
        let open = members.iter().filter_map(|member| match member.fit {
            Fit::Open(ask) => Some(ask),
            _ => None,
        });
        candidates.push(Candidate {
            rule,
            counts: members.iter().map(|member| member.counts).collect(),
            open: open.collect(),
        });
    }
    // Narrowest first: lists of numbers compare member by member.
    candidates.sort_by(|a, b| b.counts.cmp(&a.counts).then(a.rule.id.cmp(&b.rule.id)));
    let mut fitting = candidates.iter().filter(|one| one.open.is_empty());
    let governing = fitting.next();
    let second = fitting.next();
    let narrower_open: Vec<&Candidate> = candidates
        .iter()
        .filter(|one| !one.open.is_empty())
        .filter(|one| governing.is_none_or(|governing| one.counts > governing.counts))
        .collect();
    let tie = governing
        .zip(second)
        .is_some_and(|(a, b)| a.counts == b.counts);
    let undecided = !narrower_open.is_empty();
    let looked_at = candidates.iter().map(|one| AppliedRule {
        id: one.rule.id.clone(),
        outcome: if narrower_open.iter().any(|open| open.rule.id == one.rule.id) {
            RuleOutcome::Undecided
        } else if governing.is_some_and(|governing| governing.rule.id == one.rule.id) {
            RuleOutcome::Governs
        } else {
            RuleOutcome::Outranked
        },
        because: None,
    });
    Chosen {
        governing: governing.map(|one| one.rule),
        tie,
        undecided,
        asks: narrower_open
            .iter()
            .flat_map(|one| one.open.clone())
            .collect(),
        looked_at: looked_at.collect(),
    }
}
