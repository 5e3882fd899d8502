//! The decision: the shop's rule and the law of the buyer's country, for one item at one moment.

mod assume;
mod best;
mod choose;
mod conditions;
mod exchange;
pub(crate) mod fit;
mod law;
mod missing;
pub(crate) mod overlap;
mod period;
pub(crate) mod rank;
mod refund;
mod shop;
mod sort;
mod steps;
mod ways;
mod window;

pub use assume::assume_purchase;
pub use choose::Choice;
use choose::choose_for;
pub use rank::DIMENSIONS as PRECEDENCE;
#[cfg(feature = "index")]
pub(crate) use sort::heap_sort;
pub(crate) use sort::sort_few;

use crate::prepare::Held;
use crate::{
    AppliedRule, CaseType, CivilDate, CivilMinute, ClockSource, Entitlement, Facts, Moment, Note,
    Policy, Refusal, RefusalReason, Regime, Status, Verdict,
};
use missing::Missing;

/// What the layers have found so far.
pub(crate) struct Findings {
    pub(crate) entitlements: Vec<Entitlement>,
    pub(crate) refusals: Vec<Refusal>,
    pub(crate) missing: Missing,
    pub(crate) notes: Vec<Note>,
    /// Only a person can say what holds.
    pub(crate) person: bool,
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
    /// The case that is asked about.
    pub(crate) case: CaseType,
    /// Units that can still be asked about.
    pub(crate) units: u32,
    /// The day the buyer acts.
    pub(crate) acting: CivilDate,
    /// The minute, where hours count.
    pub(crate) minute: Option<CivilMinute>,
}

/// The rule that governs one item and case, by the version that holds for the order.
pub fn choose<'p>(policy: &'p Policy, facts: &Facts) -> Choice<'p> {
    let version = policy.version(facts.order.ordered_on);
    let regions = &policy.document.shop.regions;
    choose_for(&version, regions, &Asked::of(facts), facts.case, false)
}

/// Every rule for the case, in the order of the document: which governs, which fit but are broader,
/// which do not fit, and the member of the scope that made it so.
///
/// ```
/// use after_sales_policy::{explain, read_facts, read_policy};
/// let policy = read_policy(r#"{ "version": 1,
///   "shop": { "name": "N", "country": "DE", "currency": "EUR", "time_zone": "Europe/Berlin" },
///   "rules": [
///     { "id": "all", "cases": ["return"], "answer": "refuse" },
///     { "id": "shoes", "cases": ["return"], "answer": "refuse", "scope": { "categories": ["shoes"] } }
///   ] }"#).policy.ok_or("policy")?;
/// let facts = read_facts(r#"{ "case": "return", "buyer": { "country": "DE" },
///   "item": { "categories": ["shoes/boots"] } }"#).facts.ok_or("facts")?;
/// let rules = explain(&policy, &facts);
/// assert_eq!(rules[0].because, Some("categories"));
/// assert_eq!(rules[1].outcome.as_str(), "governs");
/// # Ok::<(), &str>(())
/// ```
pub fn explain(policy: &Policy, facts: &Facts) -> Vec<AppliedRule> {
    let version = policy.version(facts.order.ordered_on);
    let regions = &policy.document.shop.regions;
    choose_for(&version, regions, &Asked::of(facts), facts.case, true).looked_at
}

/// Decides one case for one item.
///
/// `regime` is the law of the buyer's country on the day of the contract, or `None` when it is not
/// held; the verdict then says so. Nothing is read but the arguments.
pub fn decide(policy: &Policy, regime: Option<&Regime>, facts: &Facts, now: &Moment) -> Verdict {
    decide_case(policy, regime, facts, facts.case, now)
}

/// As [`decide`], for another case of the same purchase.
pub fn decide_case(
    policy: &Policy,
    regime: Option<&Regime>,
    facts: &Facts,
    case: CaseType,
    now: &Moment,
) -> Verdict {
    let mut found = Findings {
        // One of each layer.
        entitlements: Vec::with_capacity(2),
        refusals: Vec::new(),
        missing: Missing::default(),
        notes: Vec::new(),
        person: false,
    };
    let version = policy.version(facts.order.ordered_on);
    let regions = &policy.document.shop.regions;
    let asked = Asked::of(facts);
    let choice = choose_for(&version, regions, &asked, case, false);
    match version.held {
        Held::Current => {}
        Held::Past => found.note(Note::PolicyOfOrder),
        Held::Missing => found.note(Note::OlderPolicy),
    }
    let question = Question {
        policy,
        regime,
        facts,
        case,
        units: asked.units,
        acting: facts.event.declared_on.unwrap_or(now.today),
        minute: facts.event.declared_at.or_else(|| now.minute()),
    };
    let mut undecided = false;
    if asked.units == 0 {
        found
            .refusals
            .push(shop::refusal("", RefusalReason::AlreadyReturned));
    } else {
        law::weigh(&question, &mut found);
        shop::weigh(&question, &choice, &mut found);
        undecided = choice.undecided();
        choice.ask(&mut found.missing);
        if version.held == Held::Missing || choice.tied {
            shop::leave_to_person(&mut found);
        }
    }
    if asked.units > 0 && asked.rest > 0 {
        for entitlement in &mut found.entitlements {
            entitlement.quantity.get_or_insert(asked.units);
        }
        found.refusals.push(Refusal {
            quantity: Some(asked.rest),
            ..shop::refusal("", RefusalReason::AlreadyReturned)
        });
    }

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
    for entitlement in &mut found.entitlements {
        entitlement.steps = steps::of(entitlement, case);
    }
    Verdict {
        case,
        status,
        best: best::of(&found.entitlements),
        alternatives: ways::next(&question, &version, status, &found.refusals),
        entitlements: found.entitlements,
        refusals: found.refusals,
        missing_facts: found.missing.ranked(),
        applied_rules: choice.looked_at,
        notes: found.notes,
        policy_hash: version.hash.into(),
        at: now.at.clone(),
        clock: now.clock,
        today: now.today,
    }
}

/// The facts, and how many of the units that are asked about can still be asked about.
pub(crate) struct Asked<'a> {
    pub(crate) facts: &'a Facts,
    /// Units left.
    pub(crate) units: u32,
    /// Units that are gone already.
    rest: u32,
}

impl<'a> Asked<'a> {
    fn of(facts: &'a Facts) -> Self {
        let item = &facts.item;
        let asked = item.quantity.unwrap_or(1);
        let gone = item.already_returned.unwrap_or(0);
        // Who does not say how many were bought asks about what was bought.
        let bought = item.bought.unwrap_or_else(|| asked.saturating_add(gone));
        let units = asked.min(bought.saturating_sub(gone));
        Self {
            facts,
            units,
            rest: asked - units,
        }
    }
}

fn status(found: &Findings, undecided: bool) -> Status {
    let known = |e: &&Entitlement| best::is_known(e);
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
    } else if found.entitlements.is_empty() && !found.person {
        Status::NotEligible
    } else {
        Status::NeedsPerson
    }
}
