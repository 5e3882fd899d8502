//! The whole verdict: units, the layers, and section 6.

use crate::case::{Ask, Case};
use crate::choose::{choose, version};
use crate::law::best::{Weighed, best, sorted};
use crate::law::{self, Found};
use crate::shop::{self, Layer, refusal};
use crate::steps::steps;
use after_sales_policy::{
    AppliedRule, Basis, CaseType, ClockSource, Facts, MissingFact, Moment, Note, Policy, Refusal,
    RefusalReason, Regime, Status, Verdict,
};

/// The verdict as the page tells it. How many points a missing fact settles, and the alternatives, are
/// left open by the page and not filled in.
pub fn judge(policy: &Policy, regime: Option<&Regime>, facts: &Facts, now: &Moment) -> Verdict {
    let case = Case::new(policy, regime, facts, now);
    let mut parts = Parts::default();
    let law = if case.units > 0 {
        law::weigh(&case)
    } else {
        Found::default()
    };
    parts.law(law, &case);
    let law_gives = !parts.entitlements.is_empty();
    let version = version(&case);
    let older = version.note == Some(Note::OlderPolicy);
    parts.notes.extend(version.note);
    let chosen = choose(&case, version.rules);
    parts.looked_at = chosen.looked_at;
    if case.units == 0 {
        parts
            .refusals
            .push(refusal(Basis::Shop, "", RefusalReason::AlreadyReturned));
        return parts.verdict(&case, version.hash);
    }
    parts.undecided = chosen.undecided;
    parts.asks.extend(chosen.asks);
    let uncertain = older || chosen.tie;
    if !chosen.undecided {
        match chosen.governing {
            None if law_gives && facts.case == CaseType::Withdrawal => {}
            None => parts
                .refusals
                .push(refusal(Basis::Shop, "", RefusalReason::NoRule)),
            Some(rule) => match shop::decide(rule, &case, &mut parts.asks, &mut parts.notes) {
                Layer::Gives {
                    mut given,
                    hangs,
                    above,
                } => {
                    given.needs_person |= uncertain;
                    given.steps = steps(&given, &case);
                    parts.refusals.extend(above);
                    let given = *given;
                    parts.entitlements.push(Weighed { given, hangs });
                }
                Layer::Refuses(refused) => parts.refusals.push(refused),
            },
        }
    }
    if uncertain {
        parts
            .refusals
            .retain(|refused| refused.basis != Basis::Shop);
        parts.needs_person = true;
    }
    if case.units < case.asked {
        let mut rest = refusal(Basis::Shop, "", RefusalReason::AlreadyReturned);
        rest.quantity = Some(case.asked - case.units);
        parts.refusals.push(rest);
    }
    parts.verdict(&case, version.hash)
}

#[derive(Default)]
struct Parts {
    entitlements: Vec<Weighed>,
    refusals: Vec<Refusal>,
    asks: Vec<Ask>,
    notes: Vec<Note>,
    looked_at: Vec<AppliedRule>,
    undecided: bool,
    needs_person: bool,
}

impl Parts {
    /// Takes what the law's layer found.
    fn law(&mut self, found: Found, case: &Case) {
        self.refusals.extend(found.refusals);
        self.asks.extend(found.asks);
        for note in found.notes {
            if !self.notes.contains(&note) {
                self.notes.push(note);
            }
        }
        for mut given in found.given {
            given.steps = steps(&given, case);
            let known = given.unlimited || given.deadline.is_some() || given.started.is_some();
            self.entitlements.push(Weighed {
                given,
                hangs: !known,
            });
        }
    }

    fn status(&self) -> Status {
        let open = |one: &Weighed| {
            one.given
                .conditions
                .iter()
                .any(|state| state.holds.is_none())
        };
        let firm = || {
            let all = self.entitlements.iter();
            all.filter(|one| !one.given.needs_person && !one.hangs)
        };
        if firm().any(|one| !open(one)) {
            Status::Eligible
        } else if self.undecided {
            Status::Unknown
        } else if firm().next().is_some() {
            Status::EligibleIf
        } else if self.entitlements.iter().any(|one| one.hangs) {
            Status::Unknown
        } else if self.entitlements.is_empty() && !self.needs_person {
            Status::NotEligible
        } else {
            Status::NeedsPerson
        }
    }

    fn verdict(mut self, case: &Case, hash: String) -> Verdict {
        let status = self.status();
        let by_date = |one: &Refusal| {
            matches!(
                one.reason,
                RefusalReason::PeriodOver | RefusalReason::NotYet
            )
        };
        let says_no = status == Status::NotEligible && self.refusals.iter().any(by_date);
        if says_no && case.now.clock == ClockSource::Device {
            self.notes.push(Note::DeviceClock);
        }
        let sorted = sorted(self.entitlements);
        Verdict {
            case: case.facts.case,
            status,
            best: best(&sorted),
            entitlements: sorted.into_iter().map(|one| one.given).collect(),
            refusals: self.refusals,
            missing_facts: self
                .asks
                .into_iter()
                .map(|(fact, state)| MissingFact {
                    fact,
                    settles: 0,
                    state,
                })
                .collect(),
            applied_rules: self.looked_at,
            alternatives: Vec::new(),
            notes: self.notes,
            policy_hash: hash,
            at: case.now.at.clone(),
            clock: case.now.clock,
            today: case.now.today,
        }
    }
}
