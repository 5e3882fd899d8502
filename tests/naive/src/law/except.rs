//! What is asked of the goods: exceptions and conditions, 2 and 3 of section 5.

use super::Found;
use super::gate::{Holds, all_hold, holds};
use super::list::in_force;
use crate::case::Case;
use crate::shop::refusal;
use after_sales_policy::{
    Basis, CaseType, ConditionState, FactName, Gate, LegalException, LegalRight, Note, Otherwise,
    Refusal, RefusalReason, Regime, StateFact, Trait,
};

/// What the goods leave of a right.
pub enum Goods {
    Refuse(Refusal),
    /// Whether the law excepts them cannot be told.
    Unclear,
    Leave(Vec<ConditionState>),
}

/// Whether the goods have not come yet, so that nobody can say how they are.
pub fn away(case: &Case) -> bool {
    let far = case.facts.case == CaseType::Cancellation || case.facts.order.arrived == Some(false);
    far && !case.facts.has(Trait::Digital)
}

fn state(what: StateFact, holds: Option<bool>) -> ConditionState {
    ConditionState {
        state: what,
        otherwise: Otherwise::Refuse,
        holds,
    }
}

/// Whether the exception asks something of the goods that the buyer has not answered.
fn hangs_on_goods(exception: &LegalException, case: &Case) -> bool {
    exception.gates.iter().any(|gate| {
        matches!(gate, Gate::Fails(_)) && matches!(holds(gate, case, None), Holds::HangsOn(_))
    })
}

pub fn goods(regime: &Regime, right: &LegalRight, case: &Case, found: &mut Found) -> Goods {
    let mut conditions = Vec::new();
    let mut unclear = false;
    // 2
    for exception in regime.exceptions {
        if !case.facts.has(exception.goods) || !in_force(exception.since, exception.until, case) {
            continue;
        }
        if exception.confidence < case.policy.document.law.least_confidence {
            unclear = true;
            continue;
        }
        match all_hold(exception.gates, case, None) {
            Holds::No => {}
            _ if away(case) && hangs_on_goods(exception, case) => {}
            Holds::CannotTell => unclear = true,
            Holds::HangsOn(ask) => {
                found.asks.push(ask);
                conditions.extend(ask.1.map(|what| state(what, None)));
            }
            _ => {
                let source = regime.exception_id(exception);
                return Goods::Refuse(Refusal {
                    goods: Some(exception.goods),
                    ..refusal(Basis::Law, &source, RefusalReason::LegalException)
                });
            }
        }
    }
    if unclear {
        found.notes.push(Note::LawMayGiveMore);
        return Goods::Unclear;
    }
    // 3
    for what in right.conditions {
        let answer = case.facts.answer(*what);
        if answer == Some(false) {
            let source = regime.right_id(right);
            return Goods::Refuse(Refusal {
                condition: Some(*what),
                ..refusal(Basis::Law, &source, RefusalReason::ConditionFails)
            });
        }
        if answer.is_none() {
            if away(case) {
                continue;
            }
            found.asks.push((FactName::State, Some(*what)));
        }
        conditions.push(state(*what, answer));
    }
    Goods::Leave(conditions)
}
