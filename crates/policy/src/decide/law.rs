//! The law's layer: what the buyer has whatever the shop writes. `docs/law.md` says it in words.

mod gate;
mod give;
mod late;
mod length;
mod offer;
mod restrict;

use super::{Findings, Question};
use crate::{
    Basis, CaseType, CivilDate, Confidence, Disclosure, FactName, Gate, LegalException, LegalRight,
    Note, Refusal, RefusalReason, Regime, Trait,
};
use gate::Truth;

pub(crate) fn weigh(question: &Question<'_>, found: &mut Findings) {
    let Some(regime) = question.regime else {
        found.note(Note::LawNotHeld);
        return;
    };
    // The rows are consumer law. Where it says no to a business, it has an exception of its own.
    let business = Trait::BusinessPurchase;
    let says = |exception: &LegalException| exception.goods == business;
    if question.facts.has(business) && !regime.exceptions.iter().any(says) {
        found.note(Note::LawMayGiveMore);
        return;
    }
    match question.case {
        CaseType::Return | CaseType::Withdrawal | CaseType::Cancellation => {
            each(question, regime, true, found);
        }
        CaseType::Defect | CaseType::Damaged | CaseType::Wrong => {
            each(question, regime, false, found);
        }
        CaseType::Missing | CaseType::Late => late::weigh(question, regime, found),
        CaseType::Exchange
        | CaseType::Guarantee
        | CaseType::Repair
        | CaseType::Complaint
        | CaseType::TradeIn
        | CaseType::SparePart => {}
    }
}

/// Each right of a list that holds, or may hold, on the day of the contract; and what is said when
/// there is none.
fn each(question: &Question<'_>, regime: &Regime, mind: bool, found: &mut Findings) {
    let rights = if mind {
        regime.withdrawal
    } else {
        regime.faults
    };
    let day = contract_day(question);
    let (mut none, mut ended, mut held) = (true, false, true);
    for right in rights {
        if !right.holds_on(day) {
            held &= is_named(right);
            continue;
        }
        match gate::all(question, right.gates, None, found) {
            Truth::No => continue,
            // Only a right that exists, or may exist, tells that there may be more.
            _ if !is_sure(question, right.confidence, found) => {}
            Truth::CannotTell => found.note(Note::LawMayGiveMore),
            Truth::Yes => offer::offer(question, regime, right, (true, mind), found),
            Truth::Ask(fact) => {
                found.missing.ask(fact);
                offer::offer(question, regime, right, (false, mind), found);
            }
            Truth::AskState(state) => {
                found.missing.ask_state(state);
                offer::offer(question, regime, right, (false, mind), found);
            }
        }
        none = false;
        ended = right.instead;
        if ended {
            break;
        }
    }
    // The general right is not held for that day, and none of another day stood in for it.
    if !held && !ended && (none || !mind) {
        found.note(Note::LawNotHeld);
        return;
    }
    let never = rights
        .first()
        .is_some_and(|right| right.gates == [Gate::Never]);
    if none && never && regime.parts {
        // A part of the country may have such a law.
        found.note(Note::LawMayGiveMore);
        if !question.facts.buyer.country.is_subdivision() {
            found.missing.ask(FactName::Subdivision);
        }
    } else if let Some(right) = rights
        .iter()
        .find(|right| !is_named(right))
        // Nobody is told "no" by a statement that may not be shown as law.
        .filter(|right| none && is_sure(question, right.confidence, found))
    {
        let no = refusal(regime.right_id(right), RefusalReason::NoLegalRight);
        found.refusals.push(no);
    }
}

/// A right beside the general one: its id has a second part.
fn is_named(right: &LegalRight) -> bool {
    right.id.bytes().any(|byte| byte == b'.')
}

/// The day whose law holds: that of the order, else the first one known after it.
fn contract_day(question: &Question<'_>) -> CivilDate {
    let order = &question.facts.order;
    let known = order.ordered_on.or(order.paid_on);
    let known = known.or(order.shipped_on).or(order.delivered_on);
    known.unwrap_or(question.acting)
}

/// Whether a statement of law may be shown as law in this shop.
fn is_sure(question: &Question<'_>, confidence: Confidence, found: &mut Findings) -> bool {
    let sure = suffices(question, confidence);
    if !sure {
        found.note(Note::LawMayGiveMore);
    }
    sure
}

fn suffices(question: &Question<'_>, confidence: Confidence) -> bool {
    confidence >= question.policy.document.law.least_confidence
}

/// Whether the goods have not reached the buyer, so that nothing can have been done with them.
fn away(question: &Question<'_>) -> bool {
    let waits =
        question.case == CaseType::Cancellation || question.facts.order.arrived == Some(false);
    waits && !question.facts.has(Trait::Digital)
}

/// Whether the buyer was told: of this order first, of the shop in general second.
fn told(question: &Question<'_>, what: Disclosure) -> Option<bool> {
    let (order, shop) = (&question.facts.order, &question.policy.document.shop);
    // A day says more than an answer.
    match what {
        Disclosure::ContractCopy if order.document_on.is_some() => return Some(true),
        Disclosure::WithdrawalInformation if order.informed_on.is_some() => return Some(false),
        _ => {}
    }
    let of_order = order.disclosures.iter().find(|d| d.what == what);
    let of_shop = || {
        shop.disclosures
            .iter()
            .find(|d| d.what == what)
            .map(|d| d.told)
    };
    of_order.map(|d| d.told).or_else(of_shop)
}

fn refusal(source: String, reason: RefusalReason) -> Refusal {
    Refusal {
        basis: Basis::Law,
        source,
        reason,
        deadline: None,
        opens_on: None,
        condition: None,
        goods: None,
        quantity: None,
    }
}
