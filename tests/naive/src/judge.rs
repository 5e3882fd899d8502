//! The whole verdict: units, the layers, and section 6.

use crate::case::{Ask, Case};
use crate::choose::{choose, version};
use crate::shop::{self, Layer, refusal};
use crate::steps::steps;
use after_sales_policy::{
    AppliedRule, Basis, Best, ClockSource, Entitlement, Facts, MissingFact, Moment, Note, Policy,
    Refusal, RefusalReason, Regime, Status, Verdict,
};

/// The verdict as the page tells it. How many points a missing fact settles, and the alternatives, are
/// left open by the page and not filled in.
pub fn judge(policy: &Policy, regime: Option<&Regime>, facts: &Facts, now: &Moment) -> Verdict {
    let case = Case::new(policy, regime, facts, now);
    let mut parts = Parts::default();
    if regime.is_none() && case.units > 0 {
        parts.notes.push(Note::LawNotHeld);
    }
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
            None => parts
                .refusals
                .push(refusal(Basis::Shop, "", RefusalReason::NoRule)),
            Some(rule) => match shop::decide(rule, &case, &mut parts.asks) {
                Layer::Gives {
                    mut given,
                    hangs,
                    above,
                } => {
                    given.needs_person |= uncertain;
                    given.steps = steps(&given, &case);
                    parts.refusals.extend(above);
                    parts.hanging.push(hangs);
                    parts.entitlements.push(*given);
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
    entitlements: Vec<Entitlement>,
    refusals: Vec<Refusal>,
    asks: Vec<Ask>,
    notes: Vec<Note>,
    looked_at: Vec<AppliedRule>,
    /// Which entitlements hang on a missing day.
    hanging: Vec<bool>,
    undecided: bool,
    needs_person: bool,
}

impl Parts {
    fn status(&self) -> Status {
        let open = |one: &Entitlement| one.conditions.iter().any(|state| state.holds.is_none());
        let firm = || {
            let all = self.entitlements.iter().zip(&self.hanging);
            all.filter(|(one, hangs)| !one.needs_person && !**hangs)
        };
        if firm().any(|(one, _)| !open(one)) {
            Status::Eligible
        } else if self.undecided {
            Status::Unknown
        } else if firm().next().is_some() {
            Status::EligibleIf
        } else if self.hanging.contains(&true) {
            Status::Unknown
        } else if self.entitlements.is_empty() && !self.needs_person {
            Status::NotEligible
        } else {
            Status::NeedsPerson
        }
    }

    fn best(&self) -> Best {
        let mut best = Best {
            last_day: None,
            last_day_basis: None,
            return_freight: None,
            return_freight_basis: None,
            refund: None,
            refund_basis: None,
        };
        let all = self.entitlements.iter().zip(&self.hanging);
        for (one, _) in all.filter(|(one, hangs)| !one.needs_person && !**hangs) {
            best.last_day = one.deadline.map(|deadline| deadline.safe);
            if one.unlimited || one.deadline.is_some() {
                best.last_day_basis = Some(one.basis);
            }
            if let Some(freight) = one.return_freight {
                best.return_freight = Some(freight.payer);
                best.return_freight_basis = Some(one.basis);
            }
            if let Some(refund) = &one.refund {
                best.refund = Some(refund.total);
                best.refund_basis = Some(one.basis);
            }
        }
        best
    }

    fn verdict(mut self, case: &Case, hash: String) -> Verdict {
        let status = self.status();
        let by_date = |one: &Refusal| {
            matches!(
                one.reason,
                RefusalReason::PeriodOver | RefusalReason::NotYet
            )
        };
        if case.now.clock == ClockSource::Device && self.refusals.iter().any(by_date) {
            self.notes.push(Note::DeviceClock);
        }
        Verdict {
            case: case.facts.case,
            status,
            best: self.best(),
            entitlements: self.entitlements,
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
