//! The law's layer, written from `crates/policy/docs/law.md` alone: one module for each of its paragraphs.

pub mod best;
mod except;
mod extend;
mod fault;
mod gate;
mod give;
mod last;
mod late;
mod length;
mod list;
mod mind;
mod start;
mod told;

use crate::case::{Ask, Case};
use crate::shop::refusal;
use after_sales_policy::{
    Basis, CaseType, Entitlement, Note, Refusal, RefusalReason, Regime, Trait,
};
use list::{List, Standing, standing};

/// What the law's layer comes to.
#[derive(Default)]
pub struct Found {
    pub given: Vec<Entitlement>,
    pub refusals: Vec<Refusal>,
    pub asks: Vec<Ask>,
    pub notes: Vec<Note>,
}

impl Found {
    fn refuse(&mut self, source: &str, reason: RefusalReason) -> &mut Refusal {
        self.refusals.push(refusal(Basis::Law, source, reason));
        self.refusals.last_mut().expect("what was just added")
    }

    /// Adds a refusal that is not there already.
    fn refuse_once(&mut self, refused: Refusal) {
        if !self.refusals.contains(&refused) {
            self.refusals.push(refused);
        }
    }
}

/// What the law says of a case: the table of section 1.
pub fn weigh(case: &Case) -> Found {
    let mut found = Found::default();
    let Some(regime) = case.regime else {
        found.notes.push(Note::LawNotHeld);
        return found;
    };
    // A business, where the row does not speak of one.
    let excepted = |regime: &Regime| {
        let mut goods = regime.exceptions.iter().map(|exception| exception.goods);
        goods.any(|one| one == Trait::BusinessPurchase)
    };
    if case.facts.has(Trait::BusinessPurchase) && !excepted(regime) {
        found.notes.push(Note::LawMayGiveMore);
        return found;
    }
    match case.facts.case {
        CaseType::Return | CaseType::Withdrawal | CaseType::Cancellation => {
            each(List::ChangeOfMind, regime, mind::weigh, case, &mut found);
        }
        CaseType::Defect | CaseType::Damaged | CaseType::Wrong => {
            each(List::Faults, regime, fault::weigh, case, &mut found);
        }
        CaseType::Late | CaseType::Missing => late::weigh(case, &mut found),
        _ => {}
    }
    found
}

/// What one right of a list comes to; `None` where it gives nothing.
type Weigh = fn(&Regime, &Standing, &Case, &mut Found) -> Option<Entitlement>;

/// Every right of a list that holds, or may hold.
fn each(list: List, regime: &Regime, weigh: Weigh, case: &Case, found: &mut Found) {
    for one in standing(list, case, found) {
        let given = weigh(regime, &one, case, found);
        found.given.extend(given);
    }
}
