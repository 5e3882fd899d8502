//! The decision: the shop's rule and the law of the buyer's country, for one item at one moment.

mod assume;
mod best;
mod choose;
mod law;
mod missing;
pub(crate) mod overlap;
mod period;
mod refund;
mod shop;

pub use assume::assume_purchase;
use choose::choose_for;
pub(crate) use choose::compare;
pub use choose::{Choice, choose};

use crate::{
    Alternative, Answer, CaseType, CivilDate, ClockSource, Entitlement, Facts, Moment, Note,
    Policy, Refusal, RefusalReason, Regime, Status, Verdict,
};
use missing::Missing;

/// What the layers have found so far.
pub(crate) struct Findings {
    pub(crate) entitlements: Vec<Entitlement>,
    pub(crate) refusals: Vec<Refusal>,
    pub(crate) missing: Missing,
    pub(crate) notes: Vec<Note>,
}

impl Findings {
    pub(crate) fn note(&mut self, note: Note) {
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }
}

/// Everything a layer reads.
pub(crate) struct Question<'a> {
    pub(crate) policy: &'a Policy,
    pub(crate) regime: Option<&'a Regime>,
    pub(crate) facts: &'a Facts,
    /// The day the buyer acts.
    pub(crate) acting: CivilDate,
}

/// Decides one case for one item.
///
/// `regime` is the law of the buyer's country on the day of the contract, or `None` when it is not
/// held; the verdict then says so. Nothing is read but the arguments.
pub fn decide(policy: &Policy, regime: Option<&Regime>, facts: &Facts, now: &Moment) -> Verdict {
    let acting = facts.event.declared_on.unwrap_or(now.today);
    let question = Question {
        policy,
        regime,
        facts,
        acting,
    };
    let mut found = Findings {
        entitlements: Vec::new(),
        refusals: Vec::new(),
        missing: Missing::default(),
        notes: Vec::new(),
    };
    law::weigh(&question, &mut found);
    let choice = choose(&policy.document, facts);
    shop::weigh(&question, &choice, &mut found);
    let undecided = choice.undecided();
    choice.ask(&mut found.missing);

    let status = status(&found, undecided);
    let no = matches!(status, Status::NotEligible);
    let clock_decides = found
        .refusals
        .iter()
        .any(|r| matches!(r.reason, RefusalReason::PeriodOver | RefusalReason::NotYet));
    if no && clock_decides && now.clock == ClockSource::Device {
        found.note(Note::DeviceClock);
    }
    best::sort(&mut found.entitlements);
    Verdict {
        case: facts.case,
        status,
        best: best::of(&found.entitlements),
        alternatives: alternatives(policy, facts, status, &found.refusals),
        entitlements: found.entitlements,
        refusals: found.refusals,
        missing_facts: found.missing.ranked(),
        applied_rules: choice.looked_at,
        notes: found.notes,
        policy_hash: policy.hash.clone(),
        at: now.at.clone(),
        clock: now.clock,
        today: now.today,
    }
}

fn status(found: &Findings, undecided: bool) -> Status {
    let known = |e: &&Entitlement| e.started.is_some() || e.unlimited;
    let open = |e: &Entitlement| e.conditions.iter().any(|c| c.holds.is_none());
    if found
        .entitlements
        .iter()
        .filter(known)
        .any(|e| !open(e) && !e.needs_person)
    {
        Status::Eligible
    } else if undecided {
        Status::Unknown
    } else if found
        .entitlements
        .iter()
        .filter(known)
        .any(|e| !e.needs_person)
    {
        Status::EligibleIf
    } else if found.entitlements.iter().any(|e| !known(&e)) {
        Status::Unknown
    } else if found.entitlements.is_empty() {
        Status::NotEligible
    } else {
        Status::NeedsPerson
    }
}

/// Never a dead end: a "no" comes with the next best way and a person to ask.
fn alternatives(
    policy: &Policy,
    facts: &Facts,
    status: Status,
    refusals: &[Refusal],
) -> Vec<Alternative> {
    if matches!(
        status,
        Status::Eligible | Status::EligibleIf | Status::Unknown
    ) {
        return Vec::new();
    }
    let refused_for = |reason| {
        refusals
            .iter()
            .any(|refusal: &Refusal| refusal.reason == reason)
    };
    let offers = |case| {
        case != facts.case
            && choose_for(&policy.document, facts, case)
                .governing
                .is_some_and(|rule| rule.answer != Answer::Refuse)
    };
    let mut ways = Vec::new();
    if refused_for(RefusalReason::NotYet) {
        ways.push(Alternative::WaitUntilOpen);
    }
    if refused_for(RefusalReason::BundleWhole) {
        ways.push(Alternative::ReturnBundle);
    }
    match facts.case {
        CaseType::Return | CaseType::Exchange => ways.push(Alternative::ReportDefect),
        CaseType::Cancellation => ways.push(Alternative::ReturnInstead),
        _ => {}
    }
    if offers(CaseType::Exchange) && facts.case == CaseType::Return {
        ways.push(Alternative::Exchange);
    }
    if facts.case == CaseType::Defect && offers(CaseType::Guarantee) {
        ways.push(Alternative::UseGuarantee);
    }
    ways.push(Alternative::AskShop);
    ways
}

/// Sorts by `key` and keeps the order of equals. For lists of a handful: the library's sort is built
/// for thousands and costs a browser a hundred times the bytes.
pub(crate) fn sort_few<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..list.len() {
        for at in (1..=end).rev() {
            match list.get(at - 1..=at) {
                Some([before, item]) if key(item) < key(before) => list.swap(at - 1, at),
                _ => break,
            }
        }
    }
}
