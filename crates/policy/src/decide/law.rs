//! The law's layer: what the buyer has whatever the shop writes.

mod conformity;
mod withdrawal;

use super::{Findings, Question};
use crate::{
    Basis, CaseType, CivilDate, Confidence, Counting, DayKind, Deadline, Disclosure, Entitlement,
    LegalSource, Note, Party, Refusal, RefusalReason, Regime, Remedy, StartEvent,
};

pub(crate) fn weigh(question: &Question<'_>, found: &mut Findings) {
    let Some(regime) = question.regime else {
        found.note(Note::LawNotHeld);
        return;
    };
    match question.case {
        CaseType::Return | CaseType::Withdrawal | CaseType::Cancellation => {
            withdrawal::weigh(question, regime, found)
        }
        CaseType::Defect | CaseType::Damaged | CaseType::Wrong => {
            conformity::weigh(question, regime, found);
        }
        CaseType::Missing | CaseType::Late => found.note(Note::LawMayGiveMore),
        CaseType::Exchange
        | CaseType::Guarantee
        | CaseType::Repair
        | CaseType::Complaint
        | CaseType::TradeIn
        | CaseType::SparePart => {}
    }
}

/// Whether a statement of law may be shown as law in this shop.
fn is_sure(question: &Question<'_>, confidence: Confidence, found: &mut Findings) -> bool {
    let sure = confidence >= question.policy.document.law.least_confidence;
    if !sure {
        found.note(Note::LawMayGiveMore);
    }
    sure
}

/// Whether the buyer was told: of this order first, of the shop in general second.
fn told(question: &Question<'_>, what: Disclosure) -> Option<bool> {
    let order = question
        .facts
        .order
        .disclosures
        .iter()
        .find(|d| d.what == what)
        .map(|d| d.told);
    let shop = question
        .policy
        .document
        .shop
        .disclosures
        .iter()
        .find(|d| d.what == what)
        .map(|d| d.told);
    order.or(shop)
}

fn refusal(source: LegalSource, reason: RefusalReason) -> Refusal {
    Refusal {
        basis: Basis::Law,
        source: source.id.into(),
        reason,
        deadline: None,
        opens_on: None,
        condition: None,
        goods: None,
        quantity: None,
    }
}

/// A bare entitlement by law, for its kind to fill in.
fn entitlement(
    source: LegalSource,
    starts_on: StartEvent,
    remedies: &[Remedy],
    chosen_by: Party,
) -> Entitlement {
    Entitlement {
        basis: Basis::Law,
        source: source.id.into(),
        confidence: Some(source.confidence),
        remedies: remedies.to_vec(),
        chosen_by: Some(chosen_by),
        starts_on,
        started: None,
        opens_on: None,
        deadline: None,
        days: None,
        day_kind: DayKind::Calendar,
        months: None,
        done_by: None,
        unlimited: false,
        late: None,
        conditions: Vec::new(),
        return_freight: None,
        outbound_freight: None,
        refund: None,
        fees: Vec::new(),
        charges: Vec::new(),
        refund_clock: None,
        send_by: None,
        methods: Vec::new(),
        proof: Vec::new(),
        helpful_proof: Vec::new(),
        method_terms: Vec::new(),
        quantity: None,
        credit: None,
        credit_valid_until: None,
        exchange: None,
        rebooking_fee: None,
        remedy_ends: Vec::new(),
        guarantee: None,
        register_by: None,
        steps: Vec::new(),
        needs_person: false,
    }
}

/// Days counted as the law of the place counts them, with roll-over where it is confirmed.
fn deadline(
    regime: &Regime,
    started: CivilDate,
    days: u16,
    kind: DayKind,
    first_day_counted: bool,
    rolls_over: Option<bool>,
    found: &mut Findings,
) -> Deadline {
    let counting = if first_day_counted {
        Counting::StartDayIncluded
    } else {
        Counting::StartDayExcluded
    };
    let safe = super::period::last_day(started, u32::from(days), kind, counting, &regime.calendar);
    rolled(regime, safe, rolls_over, found)
}

fn rolled(
    regime: &Regime,
    safe: CivilDate,
    rolls_over: Option<bool>,
    found: &mut Findings,
) -> Deadline {
    if rolls_over != Some(true) {
        return Deadline { safe, legal: safe };
    }
    if !regime.calendar.covers(safe) {
        found.note(Note::HolidaysUnknown);
    }
    let legal = regime.calendar.roll_forward(safe);
    if legal > safe {
        found.note(Note::LegalDayLater);
    }
    Deadline { safe, legal }
}

/// Least confidence of two statements.
fn weaker(a: Confidence, b: Confidence) -> Confidence {
    a.min(b)
}
